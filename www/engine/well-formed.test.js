import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaceLone, wellFormed, wellFormedFields } from './well-formed.js';

for (const [name, replace] of /** @type {const} */ ([
  ['wellFormed', wellFormed],
  ['replaceLone', replaceLone],
])) {
  test(`${name}: lone surrogates are replaced, pairs and lengths kept`, () => {
    assert.equal(replace('\uD800'), '\uFFFD');
    assert.equal(replace('\uDC00a\uD800'), '\uFFFDa\uFFFD');
    assert.equal(replace('\u{1F600}\uDE00'), '\u{1F600}\uFFFD');
    assert.equal(replace('\uD83D\uD83D\uDE00'), '\uFFFD\u{1F600}');
    assert.equal(replace('été'), 'été');
  });
}

test('every string of an object is mended, the rest left alone', () => {
  const restored = [3];
  assert.deepEqual(wellFormedFields({ title: '\uD800', plain: true, restored }), {
    title: '\uFFFD',
    plain: true,
    restored,
  });
});
