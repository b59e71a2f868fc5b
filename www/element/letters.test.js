import assert from 'node:assert/strict';
import test from 'node:test';
import { colourOf, indexOfLetter, letterAt } from './letters.js';

test('letters go from A to Z, then A2', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 499].map(letterAt), ['A', 'Z', 'A2', 'Z2', 'A3', 'F20']);
});

test('a letter tells its number', () => {
  for (const index of [0, 1, 25, 26, 77, 499]) assert.equal(indexOfLetter(letterAt(index)), index);
  assert.equal(indexOfLetter('a1'), -1);
});

test('colours come round after ten', () => {
  assert.equal(colourOf('A'), colourOf('K'));
  assert.notEqual(colourOf('A'), colourOf('B'));
});
