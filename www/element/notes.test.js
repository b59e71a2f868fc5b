import assert from 'node:assert/strict';
import test from 'node:test';
import { notesOf } from './notes.js';

/** @import { Report, TextLayer } from './types.js' */

/** @param {number} start @param {number} end */
const span = (start, end) => ({ start, end });
const quote = (/** @type {number} */ start) => ({
  span: span(start, start + 5),
  speaker: { span: span(0, 1), entity: 'e1' },
});

const report = /** @type {Report} */ (
  /** @type {any} */ ({
    entities: [{ id: 'e1', name: 'Kim' }],
    articles: [
      {
        id: 'A',
        quotes: [quote(10), quote(30), quote(120)],
        figures: [{ span: span(20, 22) }],
        shared: [{ span: span(5, 15), family: 'f' }],
      },
      { id: 'B', quotes: [quote(0)], figures: [], shared: [] },
      { id: 'C', quotes: [], figures: [], shared: [] },
    ],
    families: [{ id: 'f', places: [{ article: 'A' }, { article: 'C' }] }],
    coverage: {
      items: [
        {
          kind: 'statement',
          places: [
            { article: 'A', span: span(11, 14) },
            { article: 'C', span: span(3, 6) },
          ],
        },
        { kind: 'figure', places: [{ article: 'A', span: span(20, 22) }] },
      ],
    },
  })
);

/** @param {number} start @param {number} end @param {...TextLayer} shown */
const notes = (start, end, ...shown) =>
  notesOf(report, report.articles[0], span(start, end), new Set(shown)).map(
    ({ kind, letters, start: at, name = kind }) => `${name} ${letters.join('')} ${at}`,
  );

test('what the others say, in the order of the text', () => {
  assert.deepEqual(notes(0, 100, 'speech', 'common', 'figures'), [
    'common C 5',
    'statement C 10',
    'Kim B 30',
  ]);
});

test('only of the block, and of the layers that are shown', () => {
  assert.deepEqual(notes(100, 200, 'speech', 'common', 'figures'), ['Kim B 120']);
  assert.deepEqual(notes(0, 100, 'common'), ['common C 5']);
  assert.deepEqual(notes(0, 100), []);
});
