import assert from 'node:assert/strict';
import test from 'node:test';
import * as en from './en-cross.js';
import * as enFindings from './en-findings.js';
import * as enNames from './en-names.js';
import * as enSearch from './en-search.js';
import { formats } from './format.js';
import * as fr from './fr-cross.js';
import * as frFindings from './fr-findings.js';
import * as frNames from './fr-names.js';
import * as frSearch from './fr-search.js';
import { texts } from './index.js';

const KINDS = ['fr', 'en'];
/** What functions are called with: every field that any of them reads. */
const SAMPLE = {
  action: 'add',
  name: 'nom',
  count: 3,
  text: 'terme',
  code: 'same-text-as',
  rule: 'surname',
  trigger: 'Kim',
  detail: '7',
  score: 0.5,
  sentences: 2,
  first: 0.25,
  in_title: true,
  log_likelihood: 12.5,
  count_elsewhere: 1,
  expected: 0.5,
  count_a: 1,
  count_b: 2,
  articles: 4,
  kind: 'verbatim',
  words_same: 9,
  words: 450,
  least_words: 100,
  syllables: 700,
  words_per_sentence: 21.4,
  syllables_per_word: 1.6,
  left: 1,
  right: 2,
  total: 8,
  log_dice: 12.5,
};

/**
 * Every text of a language, functions called with numbers, words, lists and records.
 * @param {object} value
 * @param {string} path
 * @returns {[string, string][]}
 */
function all(value, path = '') {
  return Object.entries(value).flatMap(([key, entry]) => {
    const name = path ? `${path}.${key}` : key;
    if (key === 'fact') {
      return FACTS.flatMap((kind) => [1, 2].map((n) => [name, entry(kind, n).join('')]));
    }
    if (key === 'correction') return CORRECTIONS.map((one) => [name, entry(one)]);
    if (typeof entry === 'string') return [[name, entry]];
    if (typeof entry === 'object') return all(entry, name);
    const report = { articles: [1, 2], entities: [1], failures: [1, 2] };
    const tries = [
      [0, 1, 0.5, 1],
      [1, 2, 0.5, 0],
      ['mot', 'mot', SAMPLE],
      [['A', 'B']],
      [SAMPLE],
      [report],
      [2, 'B', SAMPLE],
      ['lieu', SAMPLE],
      ['A', 'B', 0.5, 1],
      ['fr', 1],
    ];
    return tries.flatMap((args) => {
      try {
        const said = entry(...args);
        return typeof said === 'string' ? [[name, said]] : [];
      } catch {
        return []; // Not a call this function knows.
      }
    });
  });
}

/** What a fact of the summary counts. */
const FACTS = [
  'articles',
  'outlets',
  'words',
  'persons-in-all',
  'persons-in-one',
  'statements-shared',
  'quotes-attributed',
  'quotes-unattributed',
  'conditional-sentences',
  'figures-disagree',
  'families',
  'common-text',
  'agency-credits',
];

/** Corrections of each form. @type {any[]} */
const CORRECTIONS = [
  { action: 'mark', text: 'Kim', kind: 'person' },
  { action: 'mark-here', place: { text: 'Kim', article: 'B' }, kind: 'place' },
  { action: 'unmark', text: 'Kim' },
  { action: 'unmark-here', place: { text: 'Kim', article: 'B' } },
  { action: 'retype', entity: { text: 'Kim' }, kind: 'organisation' },
  { action: 'rename', entity: { text: 'Kim' }, name: 'Kim Jong-un' },
  { action: 'merge', entities: [{ text: 'Kim' }, { text: 'Kim Jong-un' }] },
  { action: 'split', entity: { text: 'Kim' }, text: 'Kim' },
  { action: 'split', entity: { text: 'Kim Jong-un' }, text: 'Kim' },
  { action: 'split-here', places: [{ text: 'Kim' }] },
  { action: 'quote-here', place: { text: 'Non', article: 'B' }, kind: 'direct' },
  { action: 'no-quote-here', place: { text: 'Non', article: 'B' } },
  {
    action: 'speaker-here',
    place: { text: 'Non', article: 'B' },
    speaker: { text: 'Kim', article: 'B' },
  },
  { action: 'speaker-here', place: { text: 'Non', article: 'B' } },
  { action: 'certainty-here', place: { text: 'Non', article: 'B' }, certainty: 'denied' },
  { action: 'certainty-here', place: { text: 'Non', article: 'B' } },
  { action: 'figure-here', place: { text: '12 km', article: 'B' }, value: 12 },
  { action: 'no-figure-here', place: { text: '12 km', article: 'B' } },
  { action: 'same-statement', places: [{ text: 'Non', article: 'B' }] },
  { action: 'other-statement', places: [{ text: 'Non', article: 'B' }] },
  { action: 'same-figure', places: [{ text: 'Non', article: 'B' }] },
  { action: 'other-figure', places: [{ text: 'Non', article: 'B' }] },
  { action: 'of-a-later-version' },
];

/** @param {object} value @returns {string[]} */
function keys(value, path = '') {
  return Object.entries(value)
    .flatMap(([key, entry]) =>
      typeof entry === 'object' ? keys(entry, `${path}${key}.`) : [`${path}${key}`],
    )
    .sort();
}

test('French and English have the same keys', () => {
  assert.deepEqual(keys(texts('en')), keys(texts('fr')));
});

test('no part takes the place of another’s words', () => {
  const parts = {
    fr: [fr, frFindings, frNames, frSearch],
    en: [en, enFindings, enNames, enSearch],
  };
  for (const [language, all] of Object.entries(parts)) {
    const written = all.flatMap((part) => Object.values(part).flatMap(Object.keys));
    const twice = written.filter((key, at) => written.indexOf(key) !== at);
    assert.deepEqual(twice, [], language);
  }
});

test('every function says something in both languages', () => {
  for (const language of KINDS) {
    const said = new Set(all(texts(/** @type {'fr' | 'en'} */ (language))).map(([name]) => name));
    const silent = keys(texts(/** @type {'fr' | 'en'} */ (language))).filter(
      (key) => !said.has(key) && key !== 'plural',
    );
    assert.deepEqual(silent, [], language);
  }
});

test('French typography', () => {
  for (const [name, text] of all(texts('fr'))) {
    assert.doesNotMatch(text, /'/, `${name}: straight apostrophe`);
    assert.doesNotMatch(text, /"/, `${name}: straight quotation mark`);
    assert.doesNotMatch(text, /\.\.\./, `${name}: three full stops`);
    assert.doesNotMatch(text, /(?<!\u202f)[;!?]/, `${name}: U+202F before ; ! ?`);
    assert.doesNotMatch(text, /(?<!\u00a0):/, `${name}: U+00A0 before a colon`);
    assert.doesNotMatch(text, /«(?!\u00a0)|(?<!\u00a0)»/, `${name}: U+00A0 inside « »`);
  }
});

test('English typography', () => {
  for (const [name, text] of all(texts('en'))) {
    assert.doesNotMatch(text, /'|"|\.\.\./, `${name}: straight mark`);
    assert.doesNotMatch(text, /\s[:;!?]/, `${name}: space before a mark`);
    assert.doesNotMatch(text, /[«»]/, `${name}: French quotation marks`);
  }
});

test('no verdict in the interface', () => {
  const verdict =
    /\b(vrai|faux|true|false|copi\w*|plagia\w*|biais\w*|biased?|omi[st]\w*|omitted)\b/i;
  for (const language of KINDS) {
    for (const [name, text] of all(texts(/** @type {'fr' | 'en'} */ (language)))) {
      // « Copiez le texte » asks the reader to do something; it judges no one.
      if (/^(failure)$/.test(name)) continue;
      assert.doesNotMatch(text, verdict, `${language}.${name}`);
    }
  }
});

test('each correction is told in words of its own', () => {
  for (const language of KINDS) {
    const { correction } = texts(/** @type {'fr' | 'en'} */ (language));
    const said = new Set(CORRECTIONS.map(correction));
    assert.equal(said.size, CORRECTIONS.length, language);
    for (const words of said) assert.doesNotMatch(words, /undefined|\[object/);
  }
});

test('plurals follow the language', () => {
  assert.equal(texts('fr').words(0), '0\u00a0mot');
  assert.equal(texts('fr').words(1.5), '1,5\u00a0mot');
  assert.equal(texts('fr').words(2), '2\u00a0mots');
  assert.equal(texts('en').words(0), '0 words');
  assert.equal(texts('en').words(1), '1 word');
});

test('numbers follow the language', () => {
  assert.equal(texts('fr').score(0.614), '0,61');
  assert.equal(texts('en').score(0.614), '0.61');
  assert.equal(texts('fr').number(12345), '12\u202f345');
  assert.equal(texts('fr').statistic(6.4), '6,40');
  assert.equal(texts('fr').statistic(64), '64,0');
});

test('dates may be days, months, years or anything', () => {
  const { date, shortDate } = formats('fr');
  assert.equal(date('2023-09-15'), '15 septembre 2023');
  assert.equal(date('2023-09-15T23:30:00+02:00'), '15 septembre 2023');
  assert.equal(date('2023-09'), 'septembre 2023');
  assert.equal(date('2023'), '2023');
  assert.equal(date('hier'), 'hier');
  assert.equal(shortDate('2023-09-15'), '15 sept.');
});

test('a rule without words of its own is still told', () => {
  assert.equal(texts('fr').reason({ rule: 'brand-new-rule', trigger: null }), 'brand new rule');
  assert.equal(texts('en').boilerplateRule('brand-new-rule'), 'brand new rule');
});
