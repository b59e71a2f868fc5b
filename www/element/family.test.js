import assert from 'node:assert/strict';
import test from 'node:test';
import { lettersOf, placePieces } from './family.js';

/** @import { Article, Family } from './types.js' */

/** @param {string} text */
const article = (text) => /** @type {Article} */ (/** @type {any} */ ({ text }));

/**
 * @param {string} text @param {string} [words] the whole text where there are none
 * @returns {any}
 */
const spanOf = (text, words = text) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const HERE = 'L’entretien, tenu mercredi au soir, a duré quatre heures.';
const THERE = "L'entretien, organisé mercredi, a duré près de quatre heures.";

test('what a place has otherwise than the reference', () => {
  const place = {
    article: 'B',
    span: spanOf(HERE),
    words: 9,
    edits: [
      { here: spanOf(HERE, 'tenu'), reference: spanOf(THERE, 'organisé') },
      { here: spanOf(HERE, 'au soir'), reference: null },
      { here: null, reference: spanOf(THERE, 'près de') },
    ],
  };
  const reference = { article: 'A', span: spanOf(THERE), words: 9, edits: [] };
  const pieces = placePieces(article(HERE), place, article(THERE), reference);
  assert.deepEqual(
    pieces.map(({ kind, text }) => `${kind}: ${text}`),
    [
      'same: L’entretien, ',
      'left: organisé',
      'put: tenu',
      'same:  mercredi ',
      'put: au soir',
      'same: , a duré',
      'left: près de',
      'same:  quatre heures.',
    ],
  );
});

test('without edits a place is one piece', () => {
  const place = { article: 'B', span: spanOf(HERE, 'quatre heures'), words: 2, edits: [] };
  assert.deepEqual(placePieces(article(HERE), place, article(HERE), place), [
    { kind: 'same', text: 'quatre heures' },
  ]);
});

test('each article of a family once', () => {
  const places = ['A', 'A', 'C'].map((article) => ({ article }));
  assert.deepEqual(lettersOf(/** @type {Family} */ (/** @type {any} */ ({ places }))), ['A', 'C']);
  assert.deepEqual(lettersOf(undefined), []);
});
