import assert from 'node:assert/strict';
import test from 'node:test';
import { companions, sentencePieces, together } from './cooccurrence.js';

/**
 * An article of sentences; in each the entities it names, as `e1`, stand as they are written.
 * @param {string} id
 * @param {string[]} lines
 * @returns {any}
 */
function article(id, lines) {
  const text = lines.join(' ');
  let at = 0;
  const sentences = lines.map((line) => {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    return { span };
  });
  const mentions = [...text.matchAll(/e\d+/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    entity: match[0],
  }));
  return { id, text, sentences, mentions };
}

/** @param {any[]} articles @param {number} [count] of entities @returns {any} */
const report = (articles, count = 4) => ({
  articles,
  entities: Array.from({ length: count }, (_, at) => ({ id: `e${at + 1}` })),
});

test('two names in one sentence are a pair, however often they stand there', () => {
  const pairs = together(
    report([article('A', ['e2 voit e1, e1 voit e2.', 'e1 part.', 'e3 rit.'])]),
  );
  assert.deepEqual(pairs, [
    {
      a: 'e1',
      b: 'e2',
      sentences: [{ article: 'A', span: { start: 0, end: 23 } }],
      counts: new Map([['A', 1]]),
    },
  ]);
});

test('pairs go over all articles, most sentences first', () => {
  const all = report([
    article('A', ['e1 et e3.', 'e1 et e2.']),
    article('B', ['e2 et e1.', 'e1, e2 et e4.']),
  ]);
  assert.deepEqual(
    together(all).map(({ a, b, sentences }) => [a, b, sentences.length]),
    [
      ['e1', 'e2', 3],
      ['e1', 'e3', 1],
      ['e1', 'e4', 1],
      ['e2', 'e4', 1],
    ],
  );
  const [{ other, pair }] = companions(all, 'e2');
  assert.equal(other, 'e1');
  assert.deepEqual(Object.fromEntries(pair.counts), { A: 1, B: 2 });
});

test('a long list of names joins nobody', () => {
  const list = Array.from({ length: 21 }, (_, at) => `e${at + 1}`).join(', ');
  assert.deepEqual(together(report([article('A', [list])], 21)), []);
});

test('a mention outside every sentence is in no pair', () => {
  const one = article('A', ['e1 et e2.']);
  one.sentences = [];
  assert.deepEqual(together(report([one])), []);
});

test('a sentence is cut at the names in question', () => {
  const one = article('A', ['Hier.', 'e1 voit e2 et e3.']);
  const pieces = sentencePieces(one, one.sentences[1].span, ['e1', 'e3']);
  assert.deepEqual(pieces, [
    { text: 'e1', named: true, start: 6 },
    { text: ' voit e2 et ', named: false, start: 8 },
    { text: 'e3', named: true, start: 20 },
    { text: '.', named: false, start: 22 },
  ]);
});
