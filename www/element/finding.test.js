import assert from 'node:assert/strict';
import test from 'node:test';
import { findingOf, findingsAt, highlightOf, rows } from './finding.js';

/** @import { Article, Report, TextLayer } from './types.js' */

/** @param {number} start @param {number} end */
const span = (start, end) => ({ span: { start, end } });

const article = /** @type {Article} */ (
  /** @type {any} */ ({
    id: 'A',
    mentions: [{ ...span(10, 14), kind: 'person', entity: 'e1' }],
    quotes: [span(8, 30)],
    sentences: [
      { ...span(0, 40), certainty: 'attributed' },
      { ...span(40, 50), certainty: null },
    ],
    figures: [span(20, 22)],
    dates: [],
    shared: [],
  })
);
const report = /** @type {Report} */ (/** @type {any} */ ({ articles: [article] }));

/** @param {number} position @param {...TextLayer} shown */
const at = (position, ...shown) =>
  findingsAt(article, position, new Set(shown)).map(({ layer }) => layer);

test('what stands at a position, the innermost first, in the layers shown', () => {
  const all = /** @type {const} */ (['person', 'speech', 'certainty', 'figures']);
  assert.deepEqual(at(12, ...all), ['mention', 'quote', 'certainty']);
  assert.deepEqual(at(21, ...all), ['figure', 'quote', 'certainty']);
  assert.deepEqual(at(12, 'speech'), ['quote']);
  assert.deepEqual(at(14, ...all), ['quote', 'certainty'], 'a span ends before its end');
  assert.deepEqual(at(45, ...all), [], 'a heading has no certainty');
});

test('a finding is found again by what lights it, until the report loses it', () => {
  const [, quote] = findingsAt(article, 12, new Set(['person', 'speech']));
  const highlight = /** @type {any} */ (highlightOf('A', quote));
  assert.equal(findingOf(report, highlight)?.finding.item, article.quotes[0]);
  assert.equal(findingOf(report, { ...highlight, start: 9 }), undefined);
  assert.equal(findingOf(report, { ...highlight, article: 'B' }), undefined);
  assert.equal(findingOf(null, highlight), undefined);
});

test('spans within one another stand in rows of their own', () => {
  const starts = (/** @type {[number, number][]} */ ...spans) =>
    rows(spans.map(([start, end]) => span(start, end))).map((row) =>
      row.map((item) => item.span.start),
    );
  assert.deepEqual(starts([4, 6], [0, 10], [10, 12]), [[0, 10], [4]]);
  assert.deepEqual(starts([0, 10], [0, 4], [5, 8], [6, 7]), [[0], [0, 5], [6]]);
  assert.deepEqual(starts(), []);
});
