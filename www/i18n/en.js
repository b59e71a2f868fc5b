/** What the views say, in English. */
import { crossing } from './en-cross.js';
import { findings } from './en-findings.js';
import { naming } from './en-names.js';
import { searching } from './en-search.js';
import { formats } from './format.js';

/** @import { Texts } from './index.js' */
/** @import { UndoLabel } from '../element/types.js' */

const format = formats('en');
const { list, number, percent, plural, score, statistic } = format;

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)} ${plural(n, { one, other })}`;

/** @param {UndoLabel} step */
const step = ({ action, name, count: n, correction }) => {
  const corrected = correction ? naming.correction(correction) : 'corrections of names';
  const more = n > 1 ? ` (${count(n, 'correction')})` : '';
  const what = name ? `“${name}”` : count(n, 'article');
  return {
    add: `adding ${what}`,
    remove: `removing ${what}`,
    edit: `changing ${what}`,
    restore: `restoring a block in ${what}`,
    mark: `setting a block of ${what} aside`,
    move: `moving ${what}`,
    correct: `${corrected}${more}`,
    uncorrect: `taking back a correction, ${corrected}${more}`,
    replace: n === 0 ? 'emptying the dossier' : `replacing the dossier (${count(n, 'article')})`,
  }[action];
};

/** @type {Texts} */
export const en = {
  ...format,
  ...findings,
  ...naming,
  ...searching,
  ...crossing,

  // Around the views
  views: 'Views',
  view: {
    read: 'Read',
    cross: 'Cross-read',
    compare: 'Compare',
    names: 'Names',
    words: 'Words',
    search: 'Search',
  },
  empty: 'Add a first article: its text stays in this page.',
  reading: 'Reading the articles…',
  analysing: 'Analysing…',
  comparing: 'Comparing the two articles…',
  progress: (done, total) =>
    total > 1 ? `Analysing: ${number(done)} of ${count(total, 'article')}` : 'Analysing…',
  ready: ({ articles, entities, failures }) => {
    const failed = failures.length > 0 ? `, ${count(failures.length, 'article')} not read` : '';
    return `Ready: ${count(articles.length, 'article')}, ${count(entities.length, 'name')}${failed}.`;
  },
  restarted:
    'The analysis stopped and was started again. Your articles are all here; nothing is lost.',
  understood: 'Got it',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  yes: 'yes',
  and: 'and',
  quoted: (text) => `“${text}”`,
  more: (n) => `${number(n)} more`,
  times: (n) => `${number(n)}×`,
  words: (n) => count(n, 'word'),

  // The list of articles
  articles: 'Articles',
  dossier: (n) => `The dossier · ${count(n, 'article')}`,
  openList: 'Titles and changes',
  closeList: 'Letters only',
  title: 'Title',
  outlet: 'Outlet',
  published: 'Date of publication',
  edit: 'Edit',
  remove: 'Remove',
  editOf: (title) => `Edit the title, outlet or date of “${title}”`,
  removeOf: (title) => `Remove “${title}” from the dossier`,
  moveUp: (title) => `Move “${title}” up`,
  moveDown: (title) => `Move “${title}” down`,
  notRead: 'not read',
  notices: (n) => count(n, 'remark'),
  undo: (label) => `Undo ${step(label)}`,
  redo: (label) => `Redo ${step(label)}`,

  // Reading
  theArticle: 'The article',
  margin: 'Names and keywords',
  layers: 'What is shown in the text',
  layer: {
    person: 'Persons',
    place: 'Places',
    organisation: 'Organisations',
    speech: 'Speech',
    certainty: 'Certainty',
    figures: 'Figures and dates',
    common: 'Common text',
    boilerplate: 'Not the article',
  },
  restore: 'restore',
  restoreBlock: (rule) => `Restore this block to the article (${rule})`,
  restoredBlock: (rule) => `Block restored by you (${rule}).`,
  markAgain: 'set aside again',
  showMoreBlocks: (n) => `Show the rest (${count(n, 'block')})`,
  nothingLeft: 'Every block of this article is set aside.',
  kind: { person: 'person', place: 'place', organisation: 'organisation' },
  kindPlural: { person: 'Persons', place: 'Places', organisation: 'Organisations' },
  kindLabel: { person: 'pers.', place: 'place', organisation: 'org.' },

  // Entities and terms beside the article
  entities: 'Persons, places, organisations',
  entitiesHere: 'Names in this article',
  entitiesOfAll: 'Names in the dossier',
  showAll: 'whole dossier',
  showHere: 'this article',
  noEntities: 'No name found.',
  namedIn: (letters) => `named in ${list(letters)}`,
  keywords: 'Keywords',
  distinctive: 'Particular to this article',
  noKeywords: 'No keyword: the text is too short.',
  noDistinctive: 'No term clearly sets this article apart from the others.',
  keywordNumbers: ({
    score: s,
    count: n,
    sentences,
    before,
    in_title: inTitle,
    rarity,
    capital,
    within,
  }) =>
    `Score ${statistic(s)}: ${count(n, 'occurrence')} in ${count(sentences, 'sentence')}, ` +
    `the first after ${count(before, 'word')}${inTitle ? ', present in the title or standfirst' : ''}; ` +
    `rarity ${statistic(rarity)}${capital ? '; capital' : ''}${within ? '; only in a longer phrase' : ''}.`,
  distinctiveNumbers: ({ log_likelihood: g2, count: n, count_elsewhere: elsewhere, expected }) =>
    `G² ${statistic(g2)}: ${count(n, 'time')} here, ${count(elsewhere, 'time')} in the other articles; ` +
    `${statistic(expected)} expected here if the term were spread evenly.`,

  // Comparing
  matrixName: 'Similarity matrix',
  allArticles: (n) => (n === 2 ? 'Both articles' : `All ${number(n)} articles`),
  matrixCaption: {
    words: 'Likeness by words, from 0 to 1',
    names: 'Likeness by names, from 0 to 1',
    quotes: 'Likeness by quotes, from 0 to 1',
    figures: 'Likeness by figures, from 0 to 1',
    passages: 'Share of the row’s article that is found in the column’s, from 0 to 1',
  },
  matrixWindow: (shown, all) =>
    `${number(shown)} rows and columns of ${number(all)}; the arrow keys lead to the others.`,
  cellTitle: (a, b, s, directed) =>
    directed ? `${percent(s)} of ${a} is found in ${b}` : `${a} and ${b}: ${score(s)}`,
  sameArticle: 'the same article',
  canvasHelp: (n) =>
    `${number(n)} articles: point at the matrix or cross it with the arrow keys, then click or press Enter.`,
  canvasLabel: (n) => `Similarity matrix of ${number(n)} articles`,
  asTable: 'See the numbers as a table',
  asPicture: 'Back to the picture',
  needTwo: 'It takes at least two articles to compare.',
  chooseCell: 'Choose a cell: both articles appear here side by side, and the score is explained.',
  measureLegend: 'Measure',
  measure: {
    words: 'words',
    names: 'names',
    quotes: 'quotes',
    figures: 'figures',
    passages: 'passages',
  },
  measureHelp: {
    words: 'Cosine of the words, weighted by how rare they are in the dossier (TF\u2011IDF).',
    names: 'Cosine of the names, weighted by how rare they are in the dossier.',
    quotes:
      'Cosine of the quotes, weighted by how rare they are in the dossier. Quotes of the same words count as one.',
    figures:
      'Cosine of the figures with what they count, weighted by how rare they are in the dossier.',
    passages:
      'Share of an article’s words that stand in shared passages. Direction matters: from row to column.',
  },
  orderLegend: 'Order',
  order: { likeness: 'likeness', entered: 'as entered', alphabetical: 'A–Z' },
  withoutLegend: 'Without',
  without: { quotes: 'quotations', names: 'names', titles: 'titles', credits: 'agency credits' },
  sideBySide: (a, b) => `Articles ${a} and ${b} side by side`,
  sideBySideTail: 'side by side',
  passages: (n, inWords) =>
    n === 0 ? 'no shared passage' : `${count(n, 'shared passage')}, ${count(inWords, 'word')}`,
  swap: 'Swap',
  goToPassage: 'Go to a shared passage',
  passageNumber: (n) => `Passage ${number(n)}`,
  shareIn: (share, other) => `${percent(share)} of its text is also in ${other}`,
  passageLink: (n, other, { kind, words_same: same }) =>
    `Passage ${number(n)}, ${kind === 'verbatim' ? 'word for word' : 'with differences'}, ` +
    `${count(same, 'word')} in common: go to article ${other}`,

  // Why this score
  whyScore: (s) => `Why ${score(s)}?`,
  sum: 'sum of the contributions',
  otherTerms: (n) => count(n, 'other term'),
  allTerms: 'Show all terms',
  fewerTerms: 'Show fewer terms',
  noCommonTerm: 'No term in common: the score is zero.',
  contributionNote: 'Each shared term adds its part; the parts make the score, with nothing left.',
  termTitle: ({ count_a: a, count_b: b, articles }) =>
    `${count(a, 'time')} on one side, ${count(b, 'time')} on the other; in ${count(articles, 'article')}`,
  inBoth: 'In both',
  inOne: 'In one only',
  noneInBoth: 'No name in common.',
  noneInOne: 'No name of its own.',
  notFoundNote: 'In one only: the name was not found in the other article.',

  // Names and words
  name: 'Name',
  notFoundHere: 'not found here',
  keywordsHelp:
    'What the article is about: nouns and noun phrases that are frequent, come early and are rare in texts in general go first.',
  distinctiveHelp:
    'What sets the article apart: terms much more frequent here than in the dossier’s other articles (G², log-likelihood ratio).',
  term: 'Term',
  scoreHeading: 'Score',
  scoreTitle:
    'A product: occurrences, words before the first, rarity, capital, longer phrase, three words or more',
  occurrences: 'Occurrences',
  sentencesHeading: 'Sentences',
  beforeHeading: 'Words before',
  rarityHeading: 'Rarity',
  rarityTitle:
    'Logarithm of how many words of general text there are for each one of the term’s commonest word',
  capitalHeading: 'Capital',
  withinHeading: 'Within',
  withinTitle: 'The term stands only inside a longer phrase',
  inTitle: 'Title',
  logLikelihood: 'Log-likelihood ratio: the greater, the less the gap is due to chance',
  here: 'Here',
  elsewhere: 'Elsewhere',
  expected: 'Expected',
};
