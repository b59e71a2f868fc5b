/** What is said of names and of the reader's corrections, in English. */

import { formats } from './format.js';

const { list, number, plural, statistic } = formats('en');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)} ${plural(n, { one, other })}`;

/** @type {typeof import('./fr-names.js').naming} */
export const naming = {
  // The card of a name
  about: (name) => `About “${name}”`,
  mentionsIn: (mentions, articles) =>
    `${count(mentions, 'mention')} in ${count(articles, 'article')}`,
  namesUsed: 'Names used, by article',
  timesShort: (n) => `× ${number(n)}`,
  moreArticles: (n) => `${count(n, 'article')} more`,
  whyOne: 'Why these names are one',
  recognised: 'How this name was recognised',
  relatedTo: 'Related, without being the same',
  relatedNames: (names) => `related to ${list(names)}`,
  sameSentence: 'In the same sentence',
  sentences: (n) => count(n, 'sentence'),
  sentencesWith: (n, one, other) => `${count(n, 'sentence')} with ${one} and ${other}`,
  inContext: 'In the text',
  chooseMention: (line) => `Choose this mention: ${line}`,

  // Names by article
  panels: 'Tables of names',
  panel: { grid: 'By article', together: 'Together' },
  panelTitle: { grid: 'Who and what, in which article', together: 'Who with whom' },
  panelHelp: {
    grid: 'How often each article mentions each name. First, the names that set the articles apart most. A name gathers all its spellings; two related names, such as a capital and its country, stay separate.',
    together:
      'Names that stand in one sentence, and in which article. Standing in one sentence says no more than that: read the sentences.',
  },
  choose: {
    grid: 'Choose a name: its spellings and mentions appear here.',
    together: 'Choose a row: its sentences appear here.',
  },
  namesTitle: 'Names by article',
  filterKind: 'Filter by kind',
  allKinds: 'All names',
  entityCount: (n) => count(n, 'name'),
  kindHeading: 'Kind',
  letters: 'Named in',
  articlesHeading: 'Articles',
  total: 'Total',
  difference: 'Difference',
  differenceTitle: 'Log-likelihood ratio G²: 0 when each article has its share',
  differenceNote:
    'Difference: the log-likelihood ratio G² of the mentions, given how long the articles are. 0: each article has its share. The greater it is, the more the name sets the articles apart.',
  mentionsExpected: (n, expected) =>
    `${count(n, 'mention')}; ${statistic(expected)} if each article had its share`,

  // Names in one sentence
  togetherTitle: 'Names in one sentence',
  twoNames: 'Two names',
  pairCount: (n) => count(n, 'pair'),
  noTogether: 'No sentence has two of these names.',
  togetherOf: (one, other) => `${one} and ${other}, in the same sentence`,
  inOneSentence: (n) => `together in ${count(n, 'sentence')}`,
};
