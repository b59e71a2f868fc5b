import assert from 'node:assert/strict';
import test from 'node:test';
import { wholeWords } from './selection.js';

const text = 'La maire, Honorine Castaing, de l’Île-d’Yeu.';

/** @param {string} part that is selected @returns {string | null} what is taken */
function taken(part) {
  const start = text.indexOf(part);
  const span = wholeWords(text, { start, end: start + part.length });
  return span && text.slice(span.start, span.end);
}

test('white space at the ends is left out', () => {
  assert.equal(taken(' Honorine Castaing'), 'Honorine Castaing');
  assert.equal(taken('maire, '), 'maire,');
});

test('a word that was cut is taken whole', () => {
  assert.equal(taken('norine Cas'), 'Honorine Castaing');
  assert.equal(taken('Île-d’Y'), 'Île-d’Yeu');
});

test('what is no word is nothing', () => {
  assert.equal(taken(', '), null);
  assert.equal(wholeWords('a'.repeat(500), { start: 0, end: 300 }), null);
  assert.equal(wholeWords('a'.repeat(500), { start: 100, end: 101 }), null);
});
