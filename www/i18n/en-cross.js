/** What is said of speech, certainty, figures and dates, in English. */

import { formats } from './format.js';

/** @import { Certainty, Figure } from '../element/types.js' */

const { list, number, plural, value } = formats('en');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)} ${plural(n, { one, other })}`;

/** @type {Record<Figure['bound'], string>} */
const bounds = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

export const crossing = {
  // The card of what was clicked
  besideText: 'At this place in the text',
  chooseFinding:
    'Choose a marked passage: what it is, why, and what the other articles have of it is shown here.',
  atThisPlace: 'Everything found at this place',
  whyHeading: 'Why',
  legend: 'Legend',
  findingTitle: { figure: 'Figure', date: 'Date', common: 'Common text' },

  // Speech
  quoteShort: 'speech',
  quoteKind: {
    direct: 'Quoted words',
    mixed: 'Words quoted in part',
    indirect: 'Reported without quotation marks',
  },
  speaker: 'Who speaks',
  speakerUnknown: 'the text does not say',
  cue: 'Introduced by',
  inOthers: {
    quote: 'The same voice in the other articles',
    figure: 'Also counted in the other articles',
    date: 'The same date in the other articles',
  },

  // Common text
  /** @param {readonly string[]} letters */
  alsoIn: (letters) => `Also in ${list(letters)}`,
  sameWords: 'Word for word everywhere',
  /** @param {number} n */
  wordsInCommon: (n) => `With differences; ${count(n, 'word')} common to all`,
  /** @type {Record<import('../engine/report.d.ts').Discount, string>} */
  discount: {
    quote: 'mostly quoted words',
    title: 'mostly a title',
    credit: 'mostly an agency credit',
  },
  allPlaces: 'All places',
  readAgainst: 'Differences are told against the place marked “reference”.',
  reference: 'reference',
  /** @param {string} text */
  leftOut: (text) => `not here: ${text}`,

  // Certainty
  certainty: {
    asserted: 'asserted',
    attributed: 'attributed',
    conditional: 'conditional',
    denied: 'denied',
    question: 'question',
  },
  certaintyLabel: {
    asserted: '',
    attributed: 'attr.',
    conditional: 'cond.',
    denied: 'den.',
    question: 'quest.',
  },
  /** @type {Record<Certainty, string>} */
  certaintyHelp: {
    asserted: 'said in the article’s own voice',
    attributed: 'reported from a source, named or not',
    conditional: 'hedged: might, could, reportedly',
    denied: 'a denial',
    question: 'a question',
  },
  meaning: 'Meaning',
  trigger: 'Told by',

  // Figures and dates
  value: 'Value',
  counted: 'Counts',
  /** @param {number} n @param {Figure['bound']} bound @param {string} unit */
  figureValue: (n, bound, unit) => `${bounds[bound]}${value(n)}${unit ? `\u00a0${unit}` : ''}`,
  dateUnsettled: 'nothing settles it',
  /** @param {string} published */
  dateRelative: (published) =>
    published ? `from the article’s date, ${published}` : 'from the article’s date',
};
