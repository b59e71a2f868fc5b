import assert from 'node:assert/strict';
import test from 'node:test';
import { moveInGrid } from './grid-keys.js';
import { matrixOf } from './matrix.js';

/** @import { Report } from './types.js' */

/**
 * @param {string} measure
 * @param {{ a: string, b: string, score: number }[]} cells
 * @returns {Report}
 */
const report = (measure, cells) =>
  /** @type {any} */ ({ similarity: { measure, order: ['B', 'A'], cells } });

test('a measure without direction is the same both ways', () => {
  const matrix = matrixOf(report('words', [{ a: 'A', b: 'B', score: 0.6 }]));
  assert.deepEqual(matrix?.ids, ['B', 'A']);
  assert.equal(matrix?.score('B', 'A'), 0.6);
  assert.equal(matrix?.score('A', 'A'), null);
  assert.equal(matrix?.directed, false);
  assert.equal(matrix?.strongest, 0.6);
});

test('passages go from row to column', () => {
  const cells = [
    { a: 'A', b: 'B', score: 0.1 },
    { a: 'B', b: 'A', score: 0.4 },
  ];
  const matrix = matrixOf(report('passages', cells));
  assert.equal(matrix?.score('A', 'B'), 0.1);
  assert.equal(matrix?.score('B', 'A'), 0.4);
  assert.equal(matrix?.directed, true);
});

test('colours stay pale where all is low', () => {
  assert.equal(matrixOf(report('words', [{ a: 'A', b: 'B', score: 0.01 }]))?.strongest, 0.2);
});

test('one article has no matrix', () => {
  assert.equal(matrixOf(/** @type {any} */ ({})), null);
});

test('keys move about the grid and stop at its edges', () => {
  const size = { row: 5, column: 5 };
  /** @param {string} key @param {object} [modifiers] */
  const from = (key, modifiers) =>
    moveInGrid(/** @type {any} */ ({ key, ...modifiers }), { row: 1, column: 2 }, size);
  assert.deepEqual(from('ArrowUp'), { row: 0, column: 2 });
  assert.deepEqual(from('PageUp'), { row: 0, column: 2 });
  assert.deepEqual(from('PageDown'), { row: 4, column: 2 });
  assert.deepEqual(from('Home'), { row: 1, column: 0 });
  assert.deepEqual(from('End', { ctrlKey: true }), { row: 4, column: 4 });
  assert.equal(from('ArrowUp', { altKey: true }), null);
  assert.equal(from('ArrowUp', { ctrlKey: true }), null);
  assert.equal(from('x'), null);
});
