import assert from 'node:assert/strict';
import test from 'node:test';
import { named, namesIn } from './naming.js';

test('the names of an entity are counted as they are read', () => {
  const text = 'Kim Jong-un, Kim Jong-\u00ADun, Kim\nJong-un, Kim, Paris';
  const spans = [
    [0, 11, 'e1'],
    [13, 25, 'e1'],
    [27, 38, 'e1'],
    [40, 43, 'e1'],
    [45, 50, 'e2'],
  ];
  const mentions = spans.map(([start, end, entity]) => ({ span: { start, end }, entity }));
  assert.deepEqual(namesIn(/** @type {any} */ ({ text, mentions }), 'e1'), [
    { text: 'Kim Jong-un', count: 3 },
    { text: 'Kim', count: 1 },
  ]);
});

test('an entity is found by part of any of its names', () => {
  const entity = /** @type {any} */ ({
    name: 'Komsomolsk-sur-l’Amour',
    aliases: [{ text: 'Komsomolsk' }, { text: 'Комсомольск' }, { text: 'Égypte' }],
  });
  for (const part of ['', '  ', 'sur', "l'amour", 'EGY', 'сомо']) assert.ok(named(part)(entity));
  assert.ok(!named('Moscou')(entity));
});
