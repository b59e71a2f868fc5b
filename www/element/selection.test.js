import assert from 'node:assert/strict';
import test from 'node:test';
import { wholeWords, withoutMarks } from './selection.js';

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
  assert.equal(wholeWords('a'.repeat(9000), { start: 0, end: 6000 }), null);
  assert.equal(wholeWords('a'.repeat(9000), { start: 100, end: 101 }), null);
});

test('what is said stands without its quotation marks', () => {
  const said = 'dit-il : « Nous “y” sommes », “Non”.';
  /** @param {string} part that is selected */
  const inner = (part) => {
    const start = said.indexOf(part);
    const span = withoutMarks(said, { start, end: start + part.length });
    return said.slice(span.start, span.end);
  };
  assert.equal(inner('« Nous “y” sommes »'), 'Nous “y” sommes');
  assert.equal(inner('“Non”'), 'Non');
  assert.equal(inner('Nous “y”'), 'Nous “y');
  assert.equal(inner('sommes'), 'sommes');
  assert.equal(inner('«'), '«');
});
