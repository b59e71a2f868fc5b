import assert from 'node:assert/strict';
import test from 'node:test';
import { concordance, reasonsOf } from './concordance.js';
import { countsOf, sameHighlight, spansOf } from './highlight.js';

/** @import { Article, Report } from './types.js' */

const TEXT = 'Menu usine\n\nL’usine de Kim. Une Usine, des usines ; l’auto-usine de C++ (usine).';

/** @returns {Article} an article of one boilerplate and one body block */
function article() {
  return /** @type {any} */ ({
    id: 'A',
    text: TEXT,
    blocks: [
      { span: { start: 0, end: 10 }, kind: 'boilerplate' },
      { span: { start: 12, end: TEXT.length }, kind: 'body' },
    ],
    keywords: [{ text: 'Kim', spans: [{ start: 23, end: 26 }] }],
    distinctive: [],
    mentions: [{ span: { start: 23, end: 26 }, entity: 'e1', kind: 'person' }],
  });
}

/** @param {string} term */
const found = (term) =>
  spansOf(article(), { type: 'term', text: term }).map(({ start, end }) => TEXT.slice(start, end));

test('a term is found in the article proper, as a whole word, letter case apart', () => {
  assert.deepEqual(found('usine'), ['usine', 'Usine', 'usine', 'usine']);
});

test('a term with signs of regular expressions is only a term', () => {
  assert.deepEqual(found('C++ (usine)'), ['C++ (usine)']);
  assert.deepEqual(found('.*'), []);
});

test('a listed term brings its own spans', () => {
  assert.deepEqual(found('kim'), ['Kim']);
});

test('an entity is found by its mentions', () => {
  assert.deepEqual(spansOf(article(), { type: 'entity', id: 'e1' }), [{ start: 23, end: 26 }]);
  assert.deepEqual(spansOf(article(), { type: 'entity', id: 'e2' }), []);
});

test('nothing lit, nothing found', () => {
  assert.deepEqual(spansOf(article(), null), []);
  assert.equal(countsOf(null, null).size, 0);
});

test('counts leave out articles that have none', () => {
  const report = /** @type {Report} */ (
    /** @type {unknown} */ ({
      articles: [article(), { ...article(), id: 'B', blocks: [], keywords: [] }],
      entities: [],
    })
  );
  assert.deepEqual([...countsOf(report, { type: 'term', text: 'Kim' })], [['A', 1]]);
});

test('highlights are the same by what they point at', () => {
  assert.ok(sameHighlight({ type: 'term', text: 'x' }, { type: 'term', text: 'x' }));
  assert.ok(!sameHighlight({ type: 'term', text: 'x' }, { type: 'entity', id: 'x' }));
  assert.ok(!sameHighlight(null, { type: 'term', text: 'x' }));
});

test('a mention in context stays within its block', () => {
  const [line] = concordance(article(), [{ start: 23, end: 26 }]);
  assert.equal(line.before, 'L’usine de ');
  assert.equal(line.match, 'Kim');
  assert.match(line.after, /^\. Une Usine/);
});

test('a long context is cut between words', () => {
  const words = 'mot '.repeat(60);
  const text = `${words}Kim ${words}`;
  const at = words.length;
  const long = { ...article(), text, blocks: [{ span: { start: 0, end: text.length } }] };
  const [line] = concordance(/** @type {any} */ (long), [{ start: at, end: at + 3 }]);
  assert.match(line.before, /^…mot (mot )+$/);
  assert.match(line.after, /^ (mot )+mot…$/);
});

test('reasons are gathered, most frequent first', () => {
  const place = { rule: 'list-of-places', trigger: null };
  const before = { rule: 'place-before', trigger: 'ville' };
  /** @param {object[]} whys */
  const of = (...whys) =>
    /** @type {any} */ ({ mentions: whys.map((why) => ({ entity: 'e1', why })) });
  const reasons = reasonsOf([of(before), of(place, place)], 'e1');
  assert.deepEqual(reasons, [
    { why: place, count: 2 },
    { why: before, count: 1 },
  ]);
  assert.deepEqual(reasonsOf([of(place)], 'e2'), []);
});
