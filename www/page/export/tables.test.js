import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTexts } from '../../i18n/page.js';
import { matrixSvg } from './matrix-svg.js';
import { TABLES, tableRows } from './tables.js';

const t = pageTexts('fr');

/** A report on three articles, `B` nearest to `A`. */
function report() {
  const articles = ['A', 'B', 'C'].map((id) => ({
    id,
    title: `Titre <${id}>`,
    outlet: id === 'C' ? null : 'Le Journal',
    text: 'La lune est pleine.',
    keywords: [
      { text: 'lune', score: 0.5, count: 2, sentences: 1, first: 0, in_title: true, rarity: 9 },
    ],
    distinctive: [
      { text: 'marée', log_likelihood: 3.5, count: 2, count_elsewhere: 0, expected: 0.7 },
    ],
    sentences: [{ span: { start: 0, end: 19 } }],
    mentions: [
      { span: { start: 0, end: 2 }, entity: 'e1' },
      { span: { start: 3, end: 7 }, entity: id === 'C' ? 'e1' : 'e2' },
    ],
  }));
  const aliases = [{ text: 'Brest' }, { text: 'BREST' }];
  return /** @type {any} */ ({
    articles,
    entities: [
      {
        id: 'e1',
        name: 'Brest',
        kind: 'place',
        aliases,
        log_likelihood: 2.5,
        by_article: [{ article: 'B', count: 3 }],
      },
      { id: 'e2', name: 'Iroise', kind: 'organisation', aliases, by_article: [] },
    ],
    similarity: {
      measure: 'words',
      order: ['C', 'A', 'B'],
      cells: [
        { a: 'A', b: 'B', score: 0.75 },
        { a: 'A', b: 'C', score: 0.25 },
        { a: 'B', b: 'C', score: 0 },
      ],
    },
  });
}

/** @type {any} */
const pair = {
  a: 'A',
  b: 'B',
  passages: [
    {
      a: { start: 3, end: 7 },
      b: { start: 3, end: 18 },
      kind: 'edited',
      words_a: 1,
      words_b: 3,
      words_same: 1,
    },
  ],
  terms: [{ text: 'lune', weight: 0.75, count_a: 1, count_b: 2, articles: 3 }],
};

test('the matrix stands in its order, both halves filled, the diagonal empty', () => {
  assert.deepEqual(tableRows('matrix', report(), null, t), [
    ['article', 'C Titre <C>', 'A Titre <A>', 'B Titre <B>'],
    ['C Titre <C>', null, 0.25, 0],
    ['A Titre <A>', 0.25, null, 0.75],
    ['B Titre <B>', 0, 0.75, null],
  ]);
});

test('a measure with a direction keeps both scores', () => {
  const directed = report();
  directed.similarity.cells.push({ a: 'B', b: 'A', score: 0.5 });
  const rows = tableRows('matrix', directed, null, t);
  assert.deepEqual([rows[2][3], rows[3][2]], [0.75, 0.5]);
});

test('names are counted article by article', () => {
  const [, row] = tableRows('entities', report(), null, t);
  assert.deepEqual(row, ['Brest', 'lieu', 'Brest | BREST', 2.5, 3, 0, 3, 0]);
});

test('names that stand in one sentence are counted article by article', () => {
  const rows = tableRows('together', report(), null, t).slice(1);
  assert.deepEqual(rows, [['Brest', 'lieu', 'Iroise', 'organisation', 2, 1, 1, 0]]);
});

test('passages are quoted from both articles', () => {
  const [, row] = tableRows('passages', report(), pair, t);
  assert.deepEqual(row, ['A', 'B', 'lune', 'lune est pleine', 'avec retouches', 1, 3, 1]);
  assert.deepEqual(tableRows('passages', report(), null, t), []);
});

/** @type {any} */
const search = {
  found: {
    lines: [
      {
        article: 'A',
        span: { start: 3, end: 7 },
        context: { start: 0, end: 19 },
        left: 'La ',
        keyword: 'lune',
        right: ' est pleine.',
      },
    ],
    collocates: [
      {
        text: 'pleine',
        count: 3,
        left: 1,
        right: 2,
        total: 4,
        expected: 0.5,
        log_likelihood: 9.5,
        log_dice: 12.25,
      },
    ],
  },
  ngrams: {
    ngrams: [{ text: 'pleine lune', words: 2, count: 3, by_article: [{ article: 'B', count: 3 }] }],
  },
};

test('what was searched is saved line by line', () => {
  const [, line] = tableRows('concordance', report(), null, t, search);
  assert.deepEqual(line, ['A', 'Titre <A>', 'La', 'lune', 'est pleine.', 3]);
  const [, near] = tableRows('collocates', report(), null, t, search);
  assert.deepEqual(near, ['pleine', 3, 1, 2, 4, 0.5, 9.5, 12.25]);
  const [, ngram] = tableRows('ngrams', report(), null, t, search);
  assert.deepEqual(ngram, ['pleine lune', 2, 3, 0, 3, 0]);
  assert.deepEqual(tableRows('concordance', report(), null, t), []);
});

test('every row of every table is as wide as its headings', () => {
  for (const name of TABLES) {
    const rows = tableRows(name, report(), pair, t, search);
    assert.ok(rows.length > 1, name);
    for (const row of rows) assert.equal(row.length, rows[0].length, name);
  }
});

test('the picture names every article and writes every score', () => {
  const picture = matrixSvg(report(), { title: 'a < b', decimal: ',' });
  assert.ok(picture);
  assert.match(picture.svg, /<title>a &lt; b<\/title>/);
  assert.match(picture.svg, /Titre &lt;C&gt;/);
  assert.equal(picture.svg.match(/>0,75</g)?.length, 2);
  assert.equal(picture.svg.match(/>–</g)?.length, 3);
});

test('five hundred articles make a picture of paths, not of numbers', () => {
  const articles = Array.from({ length: 500 }, (_, i) => ({ id: `A${i}`, title: 't' }));
  const cells = articles.slice(1).map(({ id }) => ({ a: 'A0', b: id, score: 0.5 }));
  const similarity = { order: articles.map(({ id }) => id), cells };
  const picture = matrixSvg(/** @type {any} */ ({ articles, similarity }), {
    title: '',
    decimal: '.',
  });
  assert.equal(picture?.svg.match(/<path/g)?.length, 1);
  assert.ok((picture?.width ?? 0) < 2100);
});
