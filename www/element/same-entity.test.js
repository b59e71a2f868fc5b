import assert from 'node:assert/strict';
import test from 'node:test';
import { sameEntity } from './same-entity.js';

/**
 * @param {Record<string, [number, string][]>} articles mentions as start and entity, by article
 * @returns {any}
 */
const report = (articles) => ({
  articles: Object.entries(articles).map(([id, mentions]) => ({
    id,
    mentions: mentions.map(([start, entity]) => ({ span: { start }, entity })),
  })),
});

test('an entity is followed to its new number', () => {
  const before = report({ A: [[0, 'e1'], [9, 'e2']] }); // prettier-ignore
  const after = report({ A: [[0, 'e2'], [9, 'e1']], B: [[0, 'e1']] }); // prettier-ignore
  assert.equal(sameEntity(before, after, 'e1'), 'e2');
});

test('of an entity that was split, the larger part is followed', () => {
  const before = report({ A: [[0, 'e1'], [9, 'e1'], [20, 'e1']] }); // prettier-ignore
  const after = report({ A: [[0, 'e3'], [9, 'e2'], [20, 'e2']] }); // prettier-ignore
  assert.equal(sameEntity(before, after, 'e1'), 'e2');
});

test('what is named nowhere any more is followed nowhere', () => {
  const before = report({ A: [[0, 'e1']], B: [[4, 'e2']] }); // prettier-ignore
  const after = report({ B: [[4, 'e1']] });
  assert.equal(sameEntity(before, after, 'e1'), null);
});
