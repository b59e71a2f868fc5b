import assert from 'node:assert/strict';
import test from 'node:test';
import {
  byArticle,
  citedArticles,
  figureRowOf,
  heard,
  placesOf,
  sourcesByKind,
  voicesOf,
} from './crossing.js';

/** @import { Quote, Report, SourceLine } from './types.js' */

const TEXT = 'Kim a parlé. Un diplomate aussi, dit le diplomate.';

/** @param {string} words @param {string} [entity] @param {string} [kind] */
function quote(words, entity, kind = 'direct') {
  const start = TEXT.indexOf(words);
  const speaker = { span: { start, end: start + words.length }, entity };
  return { span: { start: 0, end: 3 }, kind, speaker };
}

/** @param {string} article @param {number} date */
const event = (article, date) => ({ article, date, sentence: 0 });

const report = /** @type {Report} */ (
  /** @type {any} */ ({
    figures: [{ counted: 'heure', cells: [{ article: 'B', figure: 1, sentence: 0 }] }],
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
        figures: [{ value: 5 }, { value: 4 }],
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

test('a date of the timeline leads to its places, by article', () => {
  const timeline = { iso: '2023-09-15', events: [event('A', 0), event('A', 2), event('B', 0)] };
  const places = placesOf(report, timeline);
  assert.deepEqual(
    places.map(({ article, span }) => [article, span.start]),
    [
      ['A', 1],
      ['A', 5],
      ['B', 7],
    ],
  );
  assert.deepEqual(
    [...byArticle(places)].map(([id, own]) => [id, own.length]),
    [
      ['A', 2],
      ['B', 1],
    ],
  );
});

test('the row that a figure stands in', () => {
  const [, b] = report.articles;
  assert.equal(figureRowOf(report, 'B', b.figures[1])?.counted, 'heure');
  assert.equal(figureRowOf(report, 'B', b.figures[0]), undefined);
});

test('sources stand by kind, outlets cited by their article', () => {
  const span = { start: 1, end: 2 };
  const line = /** @type {SourceLine} */ (
    /** @type {any} */ ({
      article: 'A',
      sources: [
        { text: 'une agence', kind: 'second-hand' },
        { text: 'Kim', kind: 'named' },
        { text: 'Peskov', kind: 'named' },
      ],
      cites: [
        { article: 'C', span },
        { article: 'B', span },
        { article: 'C', span: { start: 3, end: 4 } },
      ],
    })
  );
  assert.deepEqual(
    sourcesByKind(line).map(({ kind, sources }) => [kind, sources.map(({ text }) => text)]),
    [
      ['named', ['Kim', 'Peskov']],
      ['second-hand', ['une agence']],
    ],
  );
  assert.deepEqual(
    [...citedArticles(line)],
    [
      [
        'C',
        [
          { article: 'A', span },
          { article: 'A', span: { start: 3, end: 4 } },
        ],
      ],
      ['B', [{ article: 'A', span }]],
    ],
  );
});
