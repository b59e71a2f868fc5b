import assert from 'node:assert/strict';
import test from 'node:test';
import { placeOf, relettered, unmarkAll } from './corrections.js';

test('a place comes with what stands around it, never with half a character', () => {
  const before = `${'a'.repeat(31)}\u{1F600}`;
  const text = `${before}bc Kim de\u{1F600}${'z'.repeat(40)}`;
  const start = text.indexOf('Kim');
  const place = placeOf({ id: 'A', text }, { start, end: start + 3 });
  assert.deepEqual(
    { ...place, before: place.before.length, after: place.after.length },
    { article: 'A', text: 'Kim', start, before: 32, after: 32 },
  );
  // One more letter and the smiling face would be cut in two.
  const cut = placeOf({ id: 'A', text: `\u{1F600}${'a'.repeat(31)}Kim` }, { start: 33, end: 36 });
  assert.equal(cut.before, 'a'.repeat(31));
});

test('an entity is unmarked by all its written forms', () => {
  const entity = /** @type {any} */ ({ aliases: [{ text: 'Kim' }, { text: 'Kim Jong-un' }] });
  assert.deepEqual(unmarkAll(entity), [
    { action: 'unmark', text: 'Kim' },
    { action: 'unmark', text: 'Kim Jong-un' },
  ]);
});

test('the articles of a correction get other letters wherever they stand', () => {
  const place = { article: 'A', text: 'article', start: 0, before: '', after: '' };
  const corrections = /** @type {any} */ ([
    { action: 'unmark-here', place },
    { action: 'rename', entity: { text: 'A', kind: 'person', place }, name: 'A' },
  ]);
  const moved = relettered(corrections, (letter) => `${letter}2`);
  assert.deepEqual(moved, [
    { action: 'unmark-here', place: { ...place, article: 'A2' } },
    {
      action: 'rename',
      entity: { text: 'A', kind: 'person', place: { ...place, article: 'A2' } },
      name: 'A',
    },
  ]);
});
