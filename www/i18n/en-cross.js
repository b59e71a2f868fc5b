/** What is said of speech, certainty, figures and dates, in English. */

import { formats } from './format.js';

/** @import { Certainty, Fact, Figure, SourceKind } from '../element/types.js' */

const { list, number, percent, plural, value } = formats('en');

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
  note: {
    common: 'Common text',
    statement: 'Same words said',
    voice: 'Same voice',
    figure: 'Same figure',
    'other-figure': 'Other figure',
  },
  /** @param {number} n */
  moreNotes: (n) => `${number(n)} more`,
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
  quoteKindShort: { direct: 'quoted', mixed: 'quoted in part', indirect: 'reported' },
  speaker: 'Who speaks',
  speakerUnknown: 'the text does not say',
  cue: 'Introduced by',
  inOthers: {
    quote: 'The same voice in the other articles',
    figure: 'The same count in the other articles',
    date: 'The same date in the other articles',
  },

  // Common text
  /** @param {readonly string[]} letters */
  alsoIn: (letters) => `Also in ${list(letters)}`,
  /** @param {number} n */
  sameWords: (n) => `Word for word everywhere; ${count(n, 'word')}`,
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

  speechOf: 'Quoted, or only named',
  /** @param {number} n */
  quotedTimes: (n) => count(n, 'quote'),
  onlyNamed: 'named, not quoted',

  // The cross-reading
  evidence: 'What was counted',
  crossPanels: 'Parts of the cross-reading',
  crossPanel: {
    summary: 'Summary',
    voices: 'Who speaks',
    figures: 'Figures',
    timeline: 'Dates',
    wording: 'Wording',
    missing: 'Not found here',
    common: 'Common text',
    sources: 'Sources',
  },
  crossTitle: {
    summary: 'The dossier in figures',
    voices: 'Who speaks, in which article',
    figures: 'What several articles count',
    timeline: 'The dates that the articles give',
    wording: 'What each article calls them',
    missing: 'What the others have and was not found here',
    common: 'Text that several articles have in common',
    sources: 'Where the articles come from',
  },
  crossHelp: {
    summary: '',
    voices:
      'A cell gives the number of quotes between quotation marks, then of words reported without them. Choose it to read them.',
    figures:
      'Figures of several articles that count the same thing; those that differ come first. Choose a cell to read the sentences.',
    timeline:
      'A relative date, such as “Tuesday”, is counted from the article’s own date. The written word always stands beside it.',
    wording:
      'All designations, in the order in which the article uses them; those that are no name in italics.',
    missing: 'Not found does not mean absent: the article may say it in other words.',
    common:
      'Passages of the same words, in whatever order they come, small differences included. Choose one to see all its places.',
    sources: '',
  },
  noVoices: 'No quote that says who speaks.',
  /** @param {number} n */
  voiceCount: (n) => count(n, 'voice'),
  verbatim: 'word for word',
  reported: 'reported without quotation marks',
  /** @param {string} name @param {string} article @param {number} verbatim @param {number} reported */
  heardIn: (name, article, verbatim, reported) =>
    `${name}, in ${article}: ${list([
      ...(verbatim ? [`${number(verbatim)} word for word`] : []),
      ...(reported ? [`${number(reported)} without quotation marks`] : []),
    ])}`,
  sameStatements: 'Same words said',
  noStatements: 'No words said that several articles carry.',
  aWord: 'words',
  notTakenUp: 'not taken up here',
  onlyInThis: 'only here',
  fullest: 'longest version',
  noFigures: 'Nothing that two articles count.',
  /** @param {number} n @param {number} differ */
  figureRows: (n, differ) =>
    `${count(n, 'thing')} counted by several articles${differ ? `, ${number(differ)} of them with different values` : ''}`,
  countedThing: 'What is counted',
  valuesDiffer: 'different values',
  noDates: 'No date that can be settled.',
  noWording: 'No designation found.',
  wordingKind: { person: 'person', country: 'country', event: 'event' },
  leastOthers: 'Carried by at least',
  /** @param {number} k @param {number} most */
  leastOf: (k, most) => `${number(k)} of the ${number(most)} others`,
  /** @param {number} n */
  notFoundCount: (n) => `Not found here: ${number(n)}`,
  /** @param {number} n */
  onlyHere: (n) => `Only here: ${number(n)}`,
  coverageKind: {
    statement: 'quote',
    figure: 'figure',
    person: 'person',
    organisation: 'organisation',
    place: 'place',
    keyphrase: 'keyphrase',
  },
  noCommonText: 'No passage common to two articles.',
  wordsHeading: 'Words',
  agencies: 'Agencies credited',
  unnamedAgencies: 'agencies, not named',
  drawsOn: 'Whom each article gives as its source',
  drawsOnHelp: 'Choose a source to read the places where it is cited.',
  firstSource: 'First source',
  /** @param {number} n @param {number} of */
  paragraphOf: (n, of) => `paragraph ${number(n)} of ${number(of)}`,
  noSource: 'none found',
  /** @type {Record<SourceKind, string>} */
  sourceKind: {
    named: 'Named sources',
    unnamed: 'Unnamed sources',
    'second-hand': 'Second-hand: agencies and media cited',
  },
  citesOutlet: 'Cites an outlet of the dossier',
  /** @param {string} outlet @param {string} letter */
  outletOf: (outlet, letter) => `${outlet}, outlet of ${letter}`,
  /**
   * A fact of the summary, its number apart.
   * @param {Fact['kind']} kind
   * @param {number} n
   * @returns {[before: string, number: string, after: string]}
   */
  fact: (kind, n) => {
    /** @param {string} one @param {string} other */
    const of = (one, other) => plural(n, { one, other });
    switch (kind) {
      case 'articles':
        return ['The dossier has ', count(n, 'article'), '.'];
      case 'outlets':
        return ['They come from ', count(n, 'outlet'), '.'];
      case 'words':
        return ['Together they have ', count(n, 'word'), '.'];
      case 'persons-in-all':
        return ['', count(n, 'person'), of(' is named in all.', ' are named in all.')];
      case 'persons-in-one':
        return ['', count(n, 'person'), of(' is named in one only.', ' are named in one only.')];
      case 'statements-shared':
        return ['', count(n, 'quote'), of(' stands in several.', ' stand in several.')];
      case 'quotes-attributed':
        return ['', count(n, 'quote'), of(' says who speaks.', ' say who speaks.')];
      case 'quotes-unattributed':
        return ['', count(n, 'quote'), of(' does not.', ' do not.')];
      case 'conditional-sentences':
        return ['', count(n, 'sentence'), of(' is hedged.', ' are hedged.')];
      case 'figures-disagree':
        return [
          '',
          count(n, 'figure'),
          of(' differs between articles.', ' differ between articles.'),
        ];
      case 'families':
        return [
          '',
          count(n, 'passage'),
          of(' is common to several articles.', ' are common to several articles.'),
        ];
      case 'common-text':
        return ['', percent(n), ' of the text is in another article too.'];
      case 'agency-credits':
        return ['', count(n, 'article'), of(' credits an agency.', ' credit an agency.')];
    }
  },

  noQuote: 'These are no quoted words',
  noFigure: 'This is no figure',
  otherStatement: 'this is not the same statement',
  /** @type {Record<'quote' | 'figure', (letters: readonly string[]) => string>} */
  notSame: {
    quote: (letters) => `This is not the same statement as in ${list(letters)}`,
    figure: (letters) => `This does not count the same thing as in ${list(letters)}`,
  },
  sameAsOther: { quote: 'The same statement as', figure: 'Counts the same thing as' },
  chooseLine: 'choose from the other articles…',

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
  /** @param {Certainty} certainty of the text */
  headlineFlag: (certainty) =>
    ({
      conditional: 'the title asserts, the text hedges',
      attributed: 'the title asserts, the text attributes',
      denied: 'the title asserts, the text denies',
    })[/** @type {string} */ (certainty)] ?? 'the title asserts',
  colon: ':',
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
