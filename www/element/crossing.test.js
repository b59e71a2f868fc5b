import assert from 'node:assert/strict';
import test from 'node:test';
import { byArticle, heard, timelineOf, voicesOf } from './crossing.js';

/** @import { Quote, Report } from './types.js' */

const TEXT = 'Kim a parlé. Un diplomate aussi, dit le diplomate.';

/** @param {string} words @param {string} [entity] @param {string} [kind] */
function quote(words, entity, kind = 'direct') {
  const start = TEXT.indexOf(words);
  const speaker = { span: { start, end: start + words.length }, entity };
  return { span: { start: 0, end: 3 }, kind, speaker };
}

const report = /** @type {Report} */ (
  /** @type {any} */ ({
    entities: [{ id: 'e1', name: 'Kim Jong-un', kind: 'person' }],
    articles: [
      {
        id: 'A',
        text: TEXT,
        quotes: [quote('Un diplomate'), quote('Kim', 'e1'), quote('Kim', 'e1', 'indirect')],
        dates: [
          { iso: '2023-09-15', span: { start: 1, end: 2 } },
          { iso: null, span: { start: 3, end: 4 } },
          { iso: '2023-09', span: { start: 5, end: 6 } },
        ],
      },
      {
        id: 'B',
        text: TEXT,
        quotes: [quote('Kim', 'e1', 'mixed'), quote('Un diplomate'), { speaker: null }],
        dates: [{ iso: '2023-09-15', span: { start: 7, end: 8 } }],
      },
    ],
  })
);

test('a named speaker is one voice everywhere, an unnamed one in its article only', () => {
  const voices = voicesOf(report);
  assert.deepEqual(
    voices.map(({ name, quotes }) => [name, [...quotes.keys()].join()]),
    [
      ['Kim Jong-un', 'A,B'],
      ['Un diplomate', 'A'],
      ['Un diplomate', 'B'],
    ],
  );
  const [kim] = voices;
  assert.deepEqual(heard(/** @type {Quote[]} */ (kim.quotes.get('A'))), {
    verbatim: 1,
    reported: 1,
  });
  assert.deepEqual(heard(/** @type {Quote[]} */ (kim.quotes.get('B'))), {
    verbatim: 1,
    reported: 0,
  });
});

test('dates in order, a month before its days; those that nothing settles are left out', () => {
  assert.deepEqual(
    timelineOf(report).map(({ iso, places }) => [iso, places.map(({ article }) => article)]),
    [
      ['2023-09', ['A']],
      ['2023-09-15', ['A', 'B']],
    ],
  );
});

test('evidence by article keeps its order', () => {
  const [, day] = timelineOf(report);
  assert.deepEqual([...byArticle(day.places).keys()], ['A', 'B']);
});
