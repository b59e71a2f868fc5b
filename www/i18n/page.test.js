import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGE_TEXTS } from './page.js';

/**
 * Every string of a set of texts, functions called with names and numbers.
 *
 * @param {any} value
 * @param {string} path
 * @returns {[string, string][]}
 */
function strings(value, path = '') {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const samples = [2, 3, 'nom'].slice(0, value.length);
    return [[path, value(...samples)]];
  }
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

const french = strings(PAGE_TEXTS.fr);
const english = strings(PAGE_TEXTS.en);

test('both languages say the same things', () => {
  const paths = (/** @type {[string, string][]} */ all) => all.map(([path]) => path);
  assert.deepEqual(paths(english), paths(french));
});

test('French punctuation has its spaces and its apostrophes', () => {
  for (const [path, text] of french) {
    if (path === '.separator') continue;
    assert.doesNotMatch(text, /[^\u202f][;!?]/, path);
    assert.doesNotMatch(text, /[^\u00a0]:/, path);
    assert.doesNotMatch(text, /«[^\u00a0]|[^\u00a0]»/, path);
    assert.doesNotMatch(text, /['"]|\.\.\./, path);
  }
});

test('English quotation marks and apostrophes are curly', () => {
  for (const [path, text] of english) assert.doesNotMatch(text, /['"]|\.\.\./, path);
});

test('no verdict is passed', () => {
  const words =
    /\b(vraie?s?|fausse|faux|biais\w*|copi[eé]e?s?|plagiat|omis|true|false|biased|copied|plagiari\w*|omit\w*)\b/i;
  for (const [path, text] of [...french, ...english]) assert.doesNotMatch(text, words, path);
});
