/** What the search and the readability say, in English. */

import { formats } from './format.js';

/** @import { searching as French } from './fr-search.js' */

const { number, plural, score, statistic } = formats('en');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)} ${plural(n, { one, other })}`;

/** @type {typeof French} */
export const searching = {
  search: {
    field: 'Search all articles',
    placeholder: {
      word: 'A word, or several in a row',
      lemma: 'A word, in any of its forms',
      regex: 'For example \\bvisit\\w+',
    },
    byLegend: 'Search by',
    by: { word: 'Word', lemma: 'Lemma', regex: 'Regular expression' },
    byHelp: {
      word: 'The words as they are written, one after the other.',
      lemma: 'The word in all its forms: “visit” also finds “visits” and “visited”.',
      regex:
        'A pattern: “\\bvisit\\w*” finds words in “visit…”, “\\d+ years” finds ages. Each paragraph is read by itself.',
    },
    matchCase: 'match case',
    ignoreAccents: 'ignore accents',
    boilerplate: 'search outside the article too',
    problem: {
      empty: 'There is nothing to look for here.',
      'too-long': 'This query is too long: shorten it.',
      'too-large': 'This expression would need too much memory: ask for fewer repetitions.',
      'group-not-closed': 'This parenthesis is not closed. To look for it as it is, write \\(.',
      'group-not-opened': 'This parenthesis closes nothing. To look for it, write \\).',
      'class-not-closed': 'This bracket is not closed. To look for it as it is, write \\[.',
      'class-invalid': 'This cannot stand between brackets.',
      'nothing-to-repeat':
        'There is nothing to repeat before this sign. To look for it as it is, put \\ before it.',
      'repetition-invalid': 'This repetition is not understood. Write {2,4}, for example.',
      'escape-invalid': 'The backslash has no meaning here. To look for it, write \\\\.',
      'group-invalid': 'What follows the parenthesis and its question mark is not understood here.',
      'look-around': 'Looking ahead or behind is not possible here.',
      'back-reference': 'References back to a group are not possible here.',
      'unknown-class': 'This class does not exist here. There are \\w, \\d, \\s and brackets.',
      invalid: 'This expression is not understood.',
    },
    clearField: 'Clear the search',
    busy: 'Searching…',
    occurrences: (n) => (n === 0 ? 'No occurrence' : count(n, 'occurrence')),
    inArticles: (n, all) => `in ${number(n)} of ${count(all, 'article')}`,
    nothing: {
      word: 'Not found in these articles. Try by lemma, or ignore accents.',
      lemma: 'No form of this word was found in these articles.',
      regex: 'Nothing in these articles fits this pattern.',
    },
    dispersion: 'Where, in each article',
    dispersionHelp:
      'From the first word to the last; each stroke is an occurrence. Click one to go there.',
    placesIn: (n, title) => `${count(n, 'occurrence')} in “${title}”`,
    rate: (n) => `${statistic(n)} per 1,000`,
    deviation: (n) => `Spread over the articles: ${score(n)} (0: evenly, 1: all in one).`,
    deviationTitle: 'Deviation of proportions (Gries 2008), brought between 0 and 1',
    concordance: 'In the text',
    sortLegend: 'Order',
    sort: { position: 'of the text', left: 'of the word before', right: 'of the word after' },
    linesLeftOut: (shown, all) =>
      `${number(shown)} lines shown of ${number(all)}: narrow the search to see the others.`,
    around: 'Around what was found',
    collocates: 'Words nearby',
    collocatesHelp: 'More often near this word than their frequency lets expect.',
    windowLegend: 'Distance of the words nearby',
    window: (n) => `within ${count(n, 'word')}`,
    windowWords: (n) => `${count(n, 'word')} in the windows.`,
    near: 'Near',
    nearTitle: 'Occurrences near this word',
    expectedTitle: 'Occurrences expected there if the word were spread by chance',
    noCollocates: 'No word comes back near enough to this one.',
    collocateNumbers: ({ count: n, left, right, total, log_dice: dice }) =>
      `${number(n)} near this word (${number(left)} before, ${number(right)} after) of ${number(total)} in all; logDice ${statistic(dice)}`,
    lookFor: (text) => `Search for “${text}”`,
    ngrams: 'Sequences that come back',
    ngramsHelp: 'Two to five words, in the whole dossier. Choose one to see where it stands.',
    noNgrams: 'No sequence of words comes back.',
    counting: 'Counting…',
    ngramIn: (text, n, articles) =>
      `Search for “${text}”: ${number(n)} times, ${count(articles, 'article')}`,
    here: (n) => (n === 0 ? 'not found here' : `${number(n)}× here`),
    previous: 'Previous occurrence',
    next: 'Next occurrence',
    back: 'Back to the search',
    clear: 'Clear',
  },
  readability: {
    title: 'Length of sentences and words',
    formulaName: { 'kandel-moles': 'Kandel and Moles index', flesch: 'Flesch reading ease' },
    wordsPerSentence: 'words per sentence',
    syllablesPerWord: 'syllables per word',
    score: (n) => statistic(n),
    tooShort: ({ words, least_words: least }) =>
      `No index: ${count(words, 'word')}, at least ${number(least)} are needed.`,
    noFormula: 'There is no formula for the language of this article.',
    how: 'How is this worked out?',
    formula: {
      'kandel-moles':
        'The formula of Kandel and Moles (1958) adapts that of Flesch to French: 207, less 1.015 times the words per sentence, less 0.736 times the syllables per hundred words.',
      flesch:
        'The formula of Flesch (1948), made for English: 206.835, less 1.015 times the words per sentence, less 84.6 times the syllables per word.',
    },
    workedOut: {
      'kandel-moles': ({ score: n, words_per_sentence: length, syllables_per_word: syllables }) =>
        `207 − 1.015 × ${statistic(length)} − 0.736 × ${statistic(100 * syllables)} = ${statistic(n ?? 0)}`,
      flesch: ({ score: n, words_per_sentence: length, syllables_per_word: syllables }) =>
        `206.835 − 1.015 × ${statistic(length)} − 84.6 × ${statistic(syllables)} = ${statistic(n ?? 0)}`,
    },
    inputs: ({ words, sentences, syllables }) =>
      `Counted here: ${count(words, 'word')}, ${count(sentences, 'sentence')}, ${count(syllables, 'syllable')}, in the standfirst and body of the article. A word goes from one space to the next; numbers in figures do not count. Syllables are counted by spelling, give or take a few.`,
    limits:
      'Shorter sentences and words give a higher index. It measures this length only: not clarity, nor how hard the subject is, nor quality. It does not compare from one language to another.',
  },
};
