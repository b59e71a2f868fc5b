import assert from 'node:assert/strict';
import test from 'node:test';
import { inOrder, nest } from './nest.js';

/** @import { Piece } from './nest.js' */

const TEXT = 'Kim Jong-un visite une usine russe.';

/** @param {string} words @param {string} [id] */
function item(words, id = '') {
  const start = TEXT.indexOf(words);
  return { span: { start, end: start + words.length }, id };
}

/** @param {Piece[]} pieces @returns {string} */
function show(pieces) {
  return pieces
    .map(({ start, end, layer, item: of, last, children }) => {
      if (layer < 0) return TEXT.slice(start, end);
      return `[${of.id}${last ? '' : '…'} ${show(children)}]`;
    })
    .join('');
}

const all = { start: 0, end: TEXT.length };

test('without layers a range is one piece', () => {
  assert.equal(show(nest(all, [])), TEXT);
});

test('spans of one layer follow each other', () => {
  const names = [item('Kim Jong-un', 'k'), item('usine', 'u')];
  assert.equal(show(nest(all, [names])), '[k Kim Jong-un] visite une [u usine] russe.');
});

test('an inner span that crosses an outer edge is cut there', () => {
  const outer = [item('Jong-un visite', 'p')];
  const inner = [item('Kim Jong-un', 'k')];
  assert.equal(show(nest(all, [outer, inner])), '[k… Kim ][p [k Jong-un] visite] une usine russe.');
});

test('a span that leaves the range is cut, and not ended', () => {
  const range = { start: 0, end: 5 };
  assert.equal(show(nest(range, [[item('Kim Jong-un', 'k')]])), '[k… Kim J]');
});

test('an empty range has no pieces', () => {
  assert.deepEqual(nest({ start: 4, end: 4 }, [[item('Kim Jong-un')]]), []);
});

test('the pieces together are the text', () => {
  const layers = [[item('visite une usine')], [item('Jong-un visite'), item('usine russe')]];
  /** @param {Piece[]} pieces @returns {string} */
  const text = (pieces) =>
    pieces.map((p) => (p.layer < 0 ? TEXT.slice(p.start, p.end) : text(p.children))).join('');
  assert.equal(text(nest(all, layers)), TEXT);
});

test('of overlapping spans the first, then the longest, stays', () => {
  const kept = inOrder([
    item('Jong-un visite', 'b'),
    item('Kim', 'short'),
    item('Kim Jong-un', 'a'),
  ]);
  assert.deepEqual(
    kept.map(({ id }) => id),
    ['a'],
  );
});
