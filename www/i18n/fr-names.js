/** What is said of names and of the reader's corrections, in French. */

import { formats } from './format.js';

/** @import { Correction, CorrectionOutcome, EntityKind } from '../element/types.js' */

const { cut, list, number, plural, statistic } = formats('fr');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)}\u00a0${plural(n, { one, other })}`;

/** @param {string} text */
const quoted = (text) => `«\u00a0${text}\u00a0»`;

const kinds = { person: 'une personne', place: 'un lieu', organisation: 'une organisation' };

const ofKind = { person: 'de personnes', place: 'de lieux', organisation: 'd’organisations' };

const reported = {
  direct: 'citation directe',
  mixed: 'citation partielle',
  indirect: 'propos rapporté',
};

const given = {
  asserted: 'affirmé',
  attributed: 'attribué',
  conditional: 'au conditionnel',
  denied: 'démenti',
  question: 'en question',
};

/** Words and where they stand. @param {{ text: string, article: string }} place */
const cited = ({ text, article }) => `${quoted(cut(text))}, dans ${article}`;

/** @param {Correction} correction */
function correction(correction) {
  switch (correction.action) {
    case 'mark':
      return `${quoted(correction.text)} est ${kinds[correction.kind]}`;
    case 'mark-here':
      return `${quoted(correction.place.text)} est ${kinds[correction.kind]}, à un endroit de ${correction.place.article}`;
    case 'unmark':
      return `${quoted(correction.text)} n’est pas un nom`;
    case 'unmark-here':
      return `${quoted(correction.place.text)} n’est pas un nom, à un endroit de ${correction.place.article}`;
    case 'retype':
      return `${quoted(correction.entity.text)} est ${kinds[correction.kind]}`;
    case 'rename':
      return `${quoted(correction.entity.text)} se nomme ${quoted(correction.name)}`;
    case 'merge':
      return `${list(correction.entities.map(({ text }) => quoted(text)))} ne font qu’un`;
    case 'split':
      return correction.text === correction.entity.text
        ? `${quoted(correction.text)} mis à part`
        : `${quoted(correction.text)} est autre chose que ${quoted(correction.entity.text)}`;
    case 'split-here':
      return `${count(correction.places.length, 'mention')} de ${quoted(correction.places[0]?.text ?? '')} mises à part`;
    case 'quote-here':
      return `${cited(correction.place)}\u00a0: ${reported[correction.kind]}`;
    case 'no-quote-here':
      return `${cited(correction.place)}, n’est pas une citation`;
    case 'speaker-here':
      return correction.speaker
        ? `${cited(correction.place)}, est dit par ${correction.speaker.text}`
        : `${cited(correction.place)}\u00a0: le texte ne dit pas qui parle`;
    case 'certainty-here':
      return correction.certainty
        ? `La phrase avec ${cited(correction.place)}\u00a0: ${given[correction.certainty]}`
        : `La phrase avec ${cited(correction.place)}, n’énonce rien`;
    case 'figure-here':
      return `${cited(correction.place)}, vaut ${number(correction.value)}`;
    case 'no-figure-here':
      return `${cited(correction.place)}, n’est pas un chiffre`;
    case 'same-statement':
      return `${list(correction.places.map(cited))}\u00a0: la même déclaration`;
    case 'other-statement':
      return `${list(correction.places.map(cited))}\u00a0: une autre déclaration`;
    case 'same-figure':
      return `${list(correction.places.map(cited))}\u00a0: le même compte`;
    case 'other-figure':
      return `${list(correction.places.map(cited))}\u00a0: un autre compte`;
    default:
      return 'correction d’une autre version de Recoupe';
  }
}

/** @type {Record<NonNullable<CorrectionOutcome['problem']>, string>} */
const problems = {
  'no-article': 'Sans effet\u00a0: son article n’est plus dans le dossier.',
  'no-place': 'Sans effet\u00a0: ces mots ne se trouvent pas dans les articles.',
  'no-mention': 'Sans effet\u00a0: aucun nom n’est écrit ainsi à cet endroit.',
  'no-finding': 'Sans effet\u00a0: ni citation, ni phrase, ni chiffre à cet endroit.',
  'no-entity': 'Sans effet\u00a0: aucun nom ne s’écrit ainsi.',
  'no-change': 'Sans effet\u00a0: c’est déjà le cas.',
  'not-a-name': 'Sans effet\u00a0: ces mots ne tiennent pas dans un seul bloc de l’article.',
  'not-understood': 'Gardée telle quelle\u00a0: cette version ne la comprend pas.',
};

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
  recognised: 'Pourquoi c’est un nom',
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
  panel: {
    grid: 'Par article',
    together: 'Ensemble',
    corrections: 'Corrections',
    reliability: 'Fiabilité',
  },
  panelTitle: {
    grid: 'Qui et quoi, dans quel article',
    together: 'Qui avec qui',
    corrections: 'Vos corrections',
    reliability: 'Ce que valent ces noms',
  },
  panelHelp: {
    grid: 'Combien de fois chaque article nomme chaque nom. En tête, les noms qui distinguent le plus les articles. Un nom réunit toutes ses graphies\u202f; deux noms liés, comme une capitale et son pays, restent séparés.',
    together:
      'Les noms qui se trouvent dans une même phrase, et dans quel article. Être dans la même phrase ne dit rien de plus\u00a0: lisez les phrases.',
    corrections:
      'Chaque correction vaut pour tout le dossier, est gardée avec lui et peut être retirée.',
    reliability:
      'Recoupe se trompe. Voici combien de fois, compté sur des articles annotés à la main que le programme n’a jamais vus.',
  },
  choose: {
    grid: 'Choisissez un nom\u00a0: ses graphies et ses mentions s’affichent ici.',
    together: 'Choisissez une ligne\u00a0: les phrases s’affichent ici.',
  },
  namesTitle: 'Noms par article',
  filterKind: 'Filtrer par catégorie',
  filterName: 'Chercher un nom',
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

  // Corrections
  correct: 'Corriger',
  /** @param {string} name */
  correctOf: (name) => `Corriger ${quoted(name)}`,
  shownName: 'Nom affiché',
  rename: 'Renommer',
  sameAs: 'C’est la même chose que',
  chooseOther: 'choisir un nom…',
  merge: 'Réunir',
  writtenForms: 'Graphies',
  split: 'séparer',
  /** @param {string} text */
  splitForm: (text) => `Séparer ${quoted(text)}\u00a0: c’est autre chose`,
  unmark: 'pas un nom',
  /** @param {string} text */
  unmarkForm: (text) => `${quoted(text)} n’est pas un nom`,
  someMentions: 'Corriger les mentions choisies',
  chooseMentions:
    'Quelques mentions seulement sont mal comprises\u202f? Cochez-les plus bas, sous «\u00a0Dans le texte\u00a0».',
  /** @param {number} n */
  chosenMentions: (n) => `${count(n, 'mention choisie', 'mentions choisies')}.`,
  itIs: 'C’est',
  somethingElse: 'autre chose',
  apply: 'Appliquer',
  noName: 'Ce n’est pas un nom',
  correctedByYou: 'Vous avez dit\u00a0:',
  correction,
  /** @param {CorrectionOutcome} outcome @param {boolean} ofNames */
  correctionOutcome: ({ mentions, problem }, ofNames) => {
    if (problem) return problems[problem];
    return ofNames ? count(mentions, 'mention') : 'appliquée';
  },
  uncorrect: 'retirer',
  /** @param {string} words */
  uncorrectOf: (words) => `Retirer la correction\u00a0: ${words}`,
  uncorrectAll: 'tout retirer',
  /** @param {number} n */
  withoutEffect: (n) => `${number(n)} sans effet`,
  /** @param {number} n */
  correctionsWithoutEffect: (n) => `${count(n, 'correction')} sans effet`,
  /** @param {number} n */
  correctionCount: (n) => count(n, 'correction'),
  noCorrections:
    'Aucune correction. Ouvrez la fiche d’un nom, de paroles ou d’un chiffre et choisissez «\u00a0Corriger\u00a0», ou sélectionnez dans un article ce qui n’a pas été vu.',
  markMissed: 'Marquer un nom oublié',
  missedName: 'Le nom, tel qu’il est écrit',
  mark: 'Marquer',
  markHelp: 'Il sera marqué partout où il est écrit ainsi, dans tous les articles.',
  missedHint: 'Un nom, des paroles ou un chiffre manquent\u202f? Sélectionnez-les dans le texte.',
  markSelection: 'Marquer la sélection',
  markAs: 'Marquer',
  markOnlyHere: 'à cet endroit seulement',
  asName: 'Nom',
  asSpeech: 'Paroles',
  asFigure: 'Chiffre',

  // Reliability
  namesInLanguage: { fr: 'En français', en: 'En anglais' },
  /** @param {number} texts @param {number} words */
  measuredOn: (texts, words) => `${count(texts, 'article')}, ${count(words, 'mot')}.`,
  /** @param {EntityKind} kind @param {number} right of a hundred that are marked @param {number} found of a hundred that there are */
  reliabilityOf: (kind, right, found) =>
    `Sur 100 noms ${ofKind[kind]} signalés, ${number(right)} ${plural(right, { one: 'est exact', other: 'sont exacts' })}\u202f; sur 100 qui sont dans les textes, ${number(found)} ${plural(found, { one: 'est retrouvé', other: 'sont retrouvés' })}.`,
  /** @param {number} right of a hundred pairs that are joined @param {number} found of a hundred that are one */
  joinedOf: (right, found) =>
    `Sur 100 fois où deux mentions sont réunies sous un même nom, c’est à raison ${number(right)} fois\u202f; sur 100 paires à réunir, ${number(found)} ${plural(found, { one: 'l’est', other: 'le sont' })}.`,
  markedHeading: 'Signalés',
  rightHeading: 'Exacts',
  namedHeading: 'Dans les textes',
  reliabilityNote:
    'Un nom est exact si tous ses mots y sont, rien de plus, et si sa catégorie est la bonne. Ces articles ont été écrits pour Recoupe, comme en écrit la presse d’aujourd’hui\u202f; sur des textes d’un autre genre ou d’un autre temps, comptez davantage d’erreurs.',
};
