/** What is said of speech, certainty, figures and dates, in French. */

import { formats } from './format.js';

/** @import { Certainty, Figure } from '../element/types.js' */

const { list, number, plural, value } = formats('fr');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)}\u00a0${plural(n, { one, other })}`;

/** @type {Record<Figure['bound'], string>} */
const bounds = {
  exact: '',
  about: 'environ ',
  'at-least': 'au moins ',
  'at-most': 'au plus ',
};

export const crossing = {
  // The card of what was clicked
  besideText: 'À cet endroit du texte',
  chooseFinding:
    'Choisissez un passage marqué\u00a0: ce que c’est, pourquoi, et ce qu’en disent les autres articles s’affiche ici.',
  atThisPlace: 'Tout ce qui se trouve à cet endroit',
  whyHeading: 'Pourquoi',
  legend: 'Légende',
  findingTitle: { figure: 'Chiffre', date: 'Date', common: 'Texte commun' },

  // Speech
  quoteShort: 'parole',
  quoteKind: {
    direct: 'Paroles citées',
    mixed: 'Paroles citées en partie',
    indirect: 'Paroles rapportées sans guillemets',
  },
  speaker: 'Qui parle',
  speakerUnknown: 'le texte ne le dit pas',
  cue: 'Annoncé par',
  inOthers: {
    quote: 'La même voix dans les autres articles',
    figure: 'Compté aussi dans les autres articles',
    date: 'La même date dans les autres articles',
  },

  // Common text
  /** @param {readonly string[]} letters */
  alsoIn: (letters) => `Aussi dans ${list(letters)}`,
  sameWords: 'Mot pour mot partout',
  /** @param {number} n */
  wordsInCommon: (n) =>
    `Avec des différences\u202f; ${count(n, 'mot commun', 'mots communs')} à tous`,
  /** @type {Record<import('../engine/report.d.ts').Discount, string>} */
  discount: {
    quote: 'surtout des paroles citées',
    title: 'surtout un titre',
    credit: 'surtout une mention d’agence',
  },
  allPlaces: 'Tous les endroits',
  readAgainst: 'Les différences sont dites par rapport à l’endroit marqué «\u00a0référence\u00a0».',
  reference: 'référence',
  /** @param {string} text */
  leftOut: (text) => `non trouvé ici\u00a0: ${text}`,

  // Certainty
  certainty: {
    asserted: 'affirmé',
    attributed: 'attribué',
    conditional: 'conditionnel',
    denied: 'démenti',
    question: 'question',
  },
  certaintyLabel: {
    asserted: '',
    attributed: 'attr.',
    conditional: 'cond.',
    denied: 'dém.',
    question: 'quest.',
  },
  /** @type {Record<Certainty, string>} */
  certaintyHelp: {
    asserted: 'dit par l’article en son nom',
    attributed: 'rapporté d’une source, nommée ou non',
    conditional: 'au conditionnel de presse, ou avec réserve',
    denied: 'un démenti',
    question: 'une question',
  },
  meaning: 'Sens',
  trigger: 'Repéré par',

  // Figures and dates
  value: 'Valeur',
  counted: 'Compte',
  /** @param {number} n @param {Figure['bound']} bound @param {string} unit */
  figureValue: (n, bound, unit) => `${bounds[bound]}${value(n)}${unit ? `\u00a0${unit}` : ''}`,
  dateUnsettled: 'rien ne la fixe',
  /** @param {string} published */
  dateRelative: (published) =>
    published ? `d’après la date de l’article, le ${published}` : 'd’après la date de l’article',
};
