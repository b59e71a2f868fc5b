/** What is said of names and of the reader's corrections, in French. */

import { formats } from './format.js';

const { list, number, plural, statistic } = formats('fr');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)}\u00a0${plural(n, { one, other })}`;

export const naming = {
  // The card of a name
  /** @param {string} name */
  about: (name) => `À propos de «\u00a0${name}\u00a0»`,
  /** @param {number} mentions @param {number} articles */
  mentionsIn: (mentions, articles) =>
    `${count(mentions, 'mention')} dans ${count(articles, 'article')}`,
  namesUsed: 'Noms employés par article',
  /** @param {number} n */
  timesShort: (n) => `×\u00a0${number(n)}`,
  /** @param {number} n */
  moreArticles: (n) => `${count(n, 'article')} de plus`,
  whyOne: 'Pourquoi ces noms n’en font qu’un',
  recognised: 'À quoi ce nom a été reconnu',
  relatedTo: 'Lié, sans être la même chose',
  /** @param {readonly string[]} names */
  relatedNames: (names) => `lié à ${list(names)}`,
  sameSentence: 'Dans la même phrase',
  /** @param {number} n */
  sentences: (n) => count(n, 'phrase'),
  /** @param {number} n @param {string} one @param {string} other */
  sentencesWith: (n, one, other) => `${count(n, 'phrase')} avec ${one} et ${other}`,
  inContext: 'Dans le texte',
  /** @param {string} line */
  chooseMention: (line) => `Choisir cette mention\u00a0: ${line}`,

  // Names by article
  panels: 'Tableaux des noms',
  panel: { grid: 'Par article', together: 'Ensemble' },
  panelTitle: { grid: 'Qui et quoi, dans quel article', together: 'Qui avec qui' },
  panelHelp: {
    grid: 'Combien de fois chaque article nomme chaque nom. En tête, les noms qui distinguent le plus les articles. Un nom réunit toutes ses graphies\u202f; deux noms liés, comme une capitale et son pays, restent séparés.',
    together:
      'Les noms qui se trouvent dans une même phrase, et dans quel article. Être dans la même phrase ne dit rien de plus\u00a0: lisez les phrases.',
  },
  choose: {
    grid: 'Choisissez un nom\u00a0: ses graphies et ses mentions s’affichent ici.',
    together: 'Choisissez une ligne\u00a0: les phrases s’affichent ici.',
  },
  namesTitle: 'Noms par article',
  filterKind: 'Filtrer par catégorie',
  allKinds: 'Tous les noms',
  /** @param {number} n */
  entityCount: (n) => count(n, 'nom'),
  kindHeading: 'Catégorie',
  letters: 'Nommé dans',
  articlesHeading: 'Articles',
  total: 'Total',
  difference: 'Écart',
  differenceTitle: 'Rapport de vraisemblance G²\u00a0: 0 quand chaque article a sa part',
  differenceNote:
    'Écart\u00a0: le rapport de vraisemblance G² des mentions, compte tenu de la longueur des articles. 0\u00a0: chaque article a sa part. Plus il est grand, plus le nom distingue les articles.',
  /** @param {number} n @param {number} expected */
  mentionsExpected: (n, expected) =>
    `${count(n, 'mention')}\u202f; ${statistic(expected)} si chaque article avait sa part`,

  // Names in one sentence
  togetherTitle: 'Noms dans une même phrase',
  twoNames: 'Deux noms',
  /** @param {number} n */
  pairCount: (n) => count(n, 'paire'),
  noTogether: 'Aucune phrase ne réunit deux de ces noms.',
  /** @param {string} one @param {string} other */
  togetherOf: (one, other) => `${one} et ${other}, dans la même phrase`,
  /** @param {number} n */
  inOneSentence: (n) => `ensemble dans ${count(n, 'phrase')}`,
};
