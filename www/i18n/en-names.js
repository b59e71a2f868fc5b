/** What is said of names and of the reader's corrections, in English. */

import { formats } from './format.js';

/** @import { Correction, CorrectionOutcome } from '../element/types.js' */

const { cut, list, number, plural, statistic } = formats('en');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)} ${plural(n, { one, other })}`;

/** @param {string} text */
const quoted = (text) => `“${text}”`;

const kinds = { person: 'a person', place: 'a place', organisation: 'an organisation' };

const manyOf = { person: 'persons', place: 'places', organisation: 'organisations' };

const reported = {
  direct: 'a direct quote',
  mixed: 'a partial quote',
  indirect: 'reported speech',
};

const given = {
  asserted: 'asserted',
  attributed: 'attributed',
  conditional: 'conditional',
  denied: 'denied',
  question: 'a question',
};

/** Words and where they stand. @param {{ text: string, article: string }} place */
const cited = ({ text, article }) => `${quoted(cut(text))}, in ${article}`;

/** @param {Correction} correction */
function correction(correction) {
  switch (correction.action) {
    case 'mark':
      return `${quoted(correction.text)} is ${kinds[correction.kind]}`;
    case 'mark-here':
      return `${quoted(correction.place.text)} is ${kinds[correction.kind]}, in one place of ${correction.place.article}`;
    case 'unmark':
      return `${quoted(correction.text)} is no name`;
    case 'unmark-here':
      return `${quoted(correction.place.text)} is no name, in one place of ${correction.place.article}`;
    case 'retype':
      return `${quoted(correction.entity.text)} is ${kinds[correction.kind]}`;
    case 'rename':
      return `${quoted(correction.entity.text)} is called ${quoted(correction.name)}`;
    case 'merge':
      return `${list(correction.entities.map(({ text }) => quoted(text)))} are one`;
    case 'split':
      return correction.text === correction.entity.text
        ? `${quoted(correction.text)} set apart`
        : `${quoted(correction.text)} is not ${quoted(correction.entity.text)}`;
    case 'split-here':
      return `${count(correction.places.length, 'mention')} of ${quoted(correction.places[0]?.text ?? '')} set apart`;
    case 'quote-here':
      return `${cited(correction.place)}, is ${reported[correction.kind]}`;
    case 'no-quote-here':
      return `${cited(correction.place)}, is no quote`;
    case 'speaker-here':
      return correction.speaker
        ? `${cited(correction.place)}, is said by ${correction.speaker.text}`
        : `${cited(correction.place)}: the text does not tell who speaks`;
    case 'certainty-here':
      return correction.certainty
        ? `The sentence with ${cited(correction.place)}, is ${given[correction.certainty]}`
        : `The sentence with ${cited(correction.place)}, states nothing`;
    case 'figure-here':
      return `${cited(correction.place)}, is ${number(correction.value)}`;
    case 'no-figure-here':
      return `${cited(correction.place)}, is no figure`;
    case 'same-statement':
      return `${list(correction.places.map(cited))} are the same statement`;
    case 'other-statement':
      return `${list(correction.places.map(cited))}: another statement`;
    case 'same-figure':
      return `${list(correction.places.map(cited))} count the same thing`;
    case 'other-figure':
      return `${list(correction.places.map(cited))}: another thing counted`;
    default:
      return 'a correction of another version of Recoupe';
  }
}

/** @type {Record<NonNullable<CorrectionOutcome['problem']>, string>} */
const problems = {
  'no-article': 'No effect: its article is no longer in the dossier.',
  'no-place': 'No effect: these words do not stand in the articles.',
  'no-mention': 'No effect: no name is written so in that place.',
  'no-finding': 'No effect: no quote, sentence or figure stands there.',
  'no-entity': 'No effect: no name is written so.',
  'no-change': 'No effect: it is so already.',
  'not-a-name': 'No effect: these words do not stand within one block of the article.',
  'not-understood': 'Kept as it is: this version does not understand it.',
};

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
  recognised: 'Why this is a name',
  relatedTo: 'Related, without being the same',
  relatedNames: (names) => `related to ${list(names)}`,
  sameSentence: 'In the same sentence',
  sentences: (n) => count(n, 'sentence'),
  sentencesWith: (n, one, other) => `${count(n, 'sentence')} with ${one} and ${other}`,
  inContext: 'In the text',
  chooseMention: (line) => `Choose this mention: ${line}`,

  // Names by article
  panels: 'Tables of names',
  panel: {
    grid: 'By article',
    together: 'Together',
    corrections: 'Corrections',
    reliability: 'Reliability',
  },
  panelTitle: {
    grid: 'Who and what, in which article',
    together: 'Who with whom',
    corrections: 'Your corrections',
    reliability: 'How good these names are',
  },
  panelHelp: {
    grid: 'How often each article mentions each name. First, the names that set the articles apart most. A name gathers all its spellings; two related names, such as a capital and its country, stay separate.',
    together:
      'Names that stand in one sentence, and in which article. Standing in one sentence says no more than that: read the sentences.',
    corrections:
      'Each correction holds for the whole dossier, is kept with it, and can be taken back.',
    reliability:
      'Recoupe makes mistakes. Here is how often, counted on articles annotated by hand that the program has never seen.',
  },
  choose: {
    grid: 'Choose a name: its spellings and mentions appear here.',
    together: 'Choose a row: its sentences appear here.',
  },
  namesTitle: 'Names by article',
  filterKind: 'Filter by kind',
  filterName: 'Find a name',
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

  // Corrections
  correct: 'Correct',
  correctOf: (name) => `Correct ${quoted(name)}`,
  shownName: 'Name shown',
  rename: 'Rename',
  sameAs: 'It is the same as',
  chooseOther: 'choose a name…',
  merge: 'Merge',
  writtenForms: 'Spellings',
  split: 'split',
  splitForm: (text) => `Split ${quoted(text)}: it is something else`,
  unmark: 'no name',
  unmarkForm: (text) => `${quoted(text)} is no name`,
  someMentions: 'Correct the chosen mentions',
  chooseMentions: 'Only some mentions are misread? Tick them below, under “In the text”.',
  chosenMentions: (n) => `${count(n, 'mention')} chosen.`,
  itIs: 'It is',
  somethingElse: 'something else',
  apply: 'Apply',
  noName: 'It is no name',
  correctedByYou: 'You said:',
  correction,
  correctionOutcome: ({ mentions, problem }, ofNames) => {
    if (problem) return problems[problem];
    return ofNames ? count(mentions, 'mention') : 'applied';
  },
  uncorrect: 'take back',
  uncorrectOf: (words) => `Take back the correction: ${words}`,
  uncorrectAll: 'take all back',
  withoutEffect: (n) => `${number(n)} without effect`,
  correctionsWithoutEffect: (n) => `${count(n, 'correction')} without effect`,
  correctionCount: (n) => count(n, 'correction'),
  noCorrections:
    'No correction. Open the card of a name, of speech or of a figure and choose “Correct”, or select in an article what was not seen.',
  markMissed: 'Mark a name that was missed',
  missedName: 'The name, as it is written',
  mark: 'Mark',
  markHelp: 'It will be marked wherever it is written so, in all articles.',
  missedHint: 'A name, speech or a figure is missing? Select it in the text.',
  markSelection: 'Mark the selection',
  markAs: 'Mark',
  markOnlyHere: 'in this place only',
  asName: 'Name',
  asSpeech: 'Speech',
  asFigure: 'Figure',

  // Reliability
  namesInLanguage: { fr: 'In French', en: 'In English' },
  measuredOn: (texts, words) => `${count(texts, 'article')}, ${count(words, 'word')}.`,
  reliabilityOf: (kind, right, found) =>
    `Of 100 names of ${manyOf[kind]} marked, ${number(right)} ${plural(right, { one: 'is', other: 'are' })} right; of 100 that stand in the texts, ${number(found)} ${plural(found, { one: 'is', other: 'are' })} found.`,
  joinedOf: (right, found) =>
    `Of 100 times that two mentions are put under one name, it is right ${number(right)} ${plural(right, { one: 'time', other: 'times' })}; of 100 pairs that belong together, ${number(found)} ${plural(found, { one: 'is', other: 'are' })} put together.`,
  markedHeading: 'Marked',
  rightHeading: 'Right',
  namedHeading: 'In the texts',
  reliabilityNote:
    'A name is right when it has all its words, nothing more, and the right kind. These articles were written for Recoupe, as the press writes today; on texts of another sort or another time, expect more mistakes.',
};
