/** The page's words in English. */

/** @param {number} count @param {string} one @param {string} many */
const plural = (count, one, many) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** @param {string} name */
const quoted = (name) => `“${name}”`;

/** @type {import('./page.js').PageTexts} */
export const en = {
  title: 'Recoupe',
  slogan: 'Several articles on one event, side by side',
  privacy: 'Nothing leaves this page.',
  reliability: 'Measured reliability',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',

  add: 'Add an article',
  save: 'Save',
  display: 'Display',
  help: 'Help',
  about: 'About',
  sample: 'Back to the sample',
  sampleShown: 'The sample is back.',
  interfaceLanguage: 'Interface language',
  theme: 'Theme',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },

  addTitle: 'Add an article',
  paste: 'Paste the article’s text',
  pasteHint:
    'Headline, menus and share buttons may stay: Recoupe recognises them and sets them aside.',
  articleTitle: 'Headline',
  outlet: 'Newspaper or site',
  published: 'Date of publication',
  optional: 'optional',
  plain: 'Take the text as it is, with no headline and no cleaning',
  submit: 'Add',
  submitMore: 'Add and paste another',
  pasteMissing: 'Paste the article’s text first, or choose files.',
  addressOnly:
    'This is an address, and Recoupe fetches nothing from the Internet. Open the page, copy the article’s text and paste it here.',
  orFiles: 'or files',
  chooseFiles: 'Choose files…',
  filesHint:
    'Text, Markdown or a saved web page (.txt, .md, .html), or a Recoupe dossier (.json). Several at once if you like. You can also drop them anywhere on the page.',
  added: (count) => plural(count, 'article added.', 'articles added.'),
  opened: (count) => `Dossier opened: ${plural(count, 'article.', 'articles.')}`,
  pastedName: 'Pasted text',
  corrected: 'Corrected.',
  drop: 'Drop the articles here',
  dropHint: 'Text files or web pages, one or several',
  reading: (done, total, name) => `Reading file ${done + 1} of ${total}: ${name}`,

  intakeTitle: 'Please check',
  noArticle: (name) => `No article found in the page ${quoted(name)}.`,
  noArticleHint:
    'You can add all the text of the page, menus included: it will be taken as it is, with no cleaning.',
  addWhole: 'Add all the text',
  addWholeDone: 'Added.',
  refused: {
    unreadable: (name) => `${quoted(name)} could not be read. Nothing else has changed.`,
    'too-long': (name) =>
      `${quoted(name)} is larger than 64 MB: too much for one article. It was not added.`,
    'not-a-dossier': (name) =>
      `${quoted(name)} is neither a dossier nor a report of Recoupe. It was not added.`,
    folder: (name) =>
      `This browser cannot open the folder ${quoted(name)}. Choose the files in it instead.`,
  },
  leftOut: (count) => `Stopped adding: ${plural(count, 'file was', 'files were')} not read.`,

  saveDossier: 'The dossier',
  saveDossierHint: 'Texts, headlines and settings; drop it here to find everything again',
  saveReport: 'The full report',
  saveReportHint: 'JSON, as the command line prints it',
  tables: 'The tables',
  tableNames: {
    matrix: 'Likeness',
    entities: 'Names by article',
    together: 'Names in one sentence',
    keywords: 'Keywords',
    distinctive: 'Words that set each article apart',
    passages: 'Shared passages',
    terms: 'What the score is made of',
    concordance: 'Occurrences found',
    collocates: 'Words nearby',
    ngrams: 'Sequences of words',
  },
  csvHint: 'CSV, for a spreadsheet',
  picture: 'The matrix as a picture',
  svg: 'SVG, sharp at any size',
  png: 'PNG, to paste anywhere',
  print: 'Print this view…',
  saved: (name) => `Saved: ${name}`,
  saveFailed: 'Saving failed. The dossier is intact: try again.',
  fileDossier: 'recoupe-dossier',
  fileReport: 'recoupe-report',

  columns: {
    article: 'article',
    title: 'headline',
    outlet: 'outlet',
    entity: 'name',
    names: 'spellings',
    kind: 'kind',
    total: 'total',
    keyword: 'keyword',
    term: 'term',
    score: 'score',
    count: 'occurrences',
    sentences: 'sentences',
    first: 'first position',
    inTitle: 'in headline',
    rarity: 'rarity',
    logLikelihood: 'log-likelihood',
    countElsewhere: 'occurrences elsewhere',
    expected: 'expected occurrences',
    articles: 'articles that have it',
    weight: 'share of the score',
    countA: 'occurrences in A',
    countB: 'occurrences in B',
    articleA: 'article A',
    articleB: 'article B',
    passageA: 'passage in A',
    passageB: 'passage in B',
    passageKind: 'kind',
    wordsA: 'words in A',
    wordsB: 'words in B',
    wordsSame: 'words in both',
    left: 'before',
    found: 'found',
    right: 'after',
    start: 'start (UTF-16)',
    collocate: 'word nearby',
    near: 'occurrences near',
    nearLeft: 'of which before',
    nearRight: 'of which after',
    logDice: 'logDice',
    ngram: 'sequence of words',
    words: 'words',
  },
  kinds: { person: 'person', place: 'place', organisation: 'organisation' },
  passageKinds: { verbatim: 'word for word', edited: 'with edits' },
  yes: 'yes',
  no: 'no',
  measures: {
    words: 'words',
    names: 'names',
    quotes: 'quotes',
    figures: 'figures',
    passages: 'shared passages',
  },
  matrixTitle: (measure) => `Likeness by ${measure}, from 0 to 1`,
  decimal: '.',
  separator: ',',

  emptyTitle: 'No article yet',
  empty: 'Paste or drop at least two articles on the same event.',

  helpTitle: 'How to read Recoupe',
  helpSections: [
    {
      title: 'What Recoupe does',
      lines: [
        'Recoupe sets several articles on one event side by side: the names they mention, the words that set them apart, the passages they share, who speaks in them, how surely, with which figures, and what was not found in one.',
        'It shows what is written, and where. It rates no outlet and does not say who is right: that is for you to judge, with the texts before you.',
      ],
    },
    {
      title: 'Reading and comparing',
      lines: [
        'Read: names are underlined, with a solid line for persons, dashes for places, a double line for organisations. Point at a name or choose it: all its mentions light up in all articles.',
        'Each layer has its place and its button: speech is tinted at the foot of the letters (in dashes where it has no quotation marks), the certainty of each sentence is a bar to its left, figures and dates are boxed, common text has a ground. Choose a passage: its card says what it is, why, and what the other articles have of it. In the margin, the letters of those that have the same.',
        'Cross-read: who speaks in which article, the figures that differ, the dates, the wording, what was not found in an article, all the places of a common passage. Each number leads to what it counts.',
        'In grey: what belongs to the site and not to the article (menus, sharing, forms), with the rule that set it aside. That text does not count; “restore” gives it back to the article.',
        'Compare: each cell of the table goes from 0 (nothing in common) to 1 (the same). Choose a cell to see the two articles side by side, their shared passages, and how the score is made.',
        'Names: how often each article mentions each name, those that set the articles apart first; and which names stand in one sentence. The card of a name shows what each article calls it, why these names are one, and each mention in its place.',
        'Words: the words that set one article apart from the others.',
        'Search: a word, all its forms (lemma) or a pattern, in all articles at once. Each line leads to its place in the text.',
      ],
    },
    {
      title: 'Correcting',
      lines: [
        'A name is missing: select it in the article and say what it is. It is marked wherever it is written so, or in this place only.',
        'A name is misread: open its card and choose “Correct”. You can rename it, change its kind, merge it with another, set a spelling or some mentions apart, or say that it is no name.',
        'The same for a quote (who speaks, or whether it is one), for the certainty of a sentence and for the value of a figure: its card has a “Correct” too. It also lets you say that two articles do, or do not, give the same statement or count the same thing.',
        'A name, a quote or a figure was not seen: select it in the text.',
        'Your corrections hold for all articles, also those that you add later. They are kept with the dossier; the list, under “Names”, lets you take each of them back.',
      ],
    },
    {
      title: 'What to keep in mind',
      lines: [
        'Likeness counts words; it does not understand meaning. Two articles that are close may contradict each other.',
        '“Not found here” means that Recoupe did not find it in this text, nothing more.',
        'Recoupe is sometimes wrong about a name: some are missed, others are put in the wrong class; so it is with quotes, certainty and figures. “Reliability”, under “Names”, says how often.',
        'French and English are read in full. Of other languages, Recoupe reads only what does not depend on the language.',
      ],
    },
    {
      title: 'Your texts',
      lines: [
        'Nothing leaves this page. It sends nothing and asks nothing of the Internet; everything is computed in your browser, even offline.',
        'Your articles are gone when you close the page. To find them again, save the dossier, then drop it here. The browser remembers only the language and the theme.',
      ],
    },
    {
      title: 'Keyboard',
      lines: [
        '“/” or Ctrl + K opens the search. Ctrl + V pastes an article, Ctrl + Z undoes, Ctrl + Shift + Z redoes. In the table: arrow keys, then Enter. In the text: arrow keys go from one marked passage to the next, Enter opens its card. Escape closes a dialog, a menu or a card.',
      ],
    },
  ],

  aboutTitle: 'About Recoupe',
  version: (version) => `Recoupe ${version}`,
  aboutLines: [
    'Recoupe is free software, under the MIT or the Apache 2.0 licence, as you choose.',
    'The five articles of the sample were written for Recoupe. Their newspapers do not exist.',
  ],
  libraries: 'It stands on this free software:',

  unsaved: 'Your articles are not saved.',
};
