import assert from 'node:assert/strict';
import test from 'node:test';
import { inputsOf } from './sources.js';

test('articles may be records or plain texts', () => {
  assert.deepEqual(inputsOf(['Un texte', { text: 'Deux', outlet: 'Radio-Plaine' }], 'x'), [
    { text: 'Un texte' },
    { text: 'Deux', outlet: 'Radio-Plaine' },
  ]);
});

test('what is no article is refused, and named', () => {
  assert.throws(() => inputsOf({}, 'articles.json'), /articles\.json: an array/);
  assert.throws(() => inputsOf([{ text: '' }, { title: 'Sans texte' }], 'x'), /article 2/);
  assert.throws(() => inputsOf([null], 'x'), /article 1/);
});
