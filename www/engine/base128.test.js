import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from './base128.js';

test('bytes come back, whatever their number', () => {
  for (let length = 0; length < 60; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length * 37) % 256);
    assert.deepEqual(decode(encode(bytes)), bytes);
  }
});

test('the extremes come back', () => {
  for (const byte of [0, 255]) {
    const bytes = new Uint8Array(11).fill(byte);
    assert.deepEqual(decode(encode(bytes)), bytes);
  }
});

test('every pair of bytes comes back', () => {
  const bytes = Uint8Array.from({ length: 131072 }, (_, at) => (at & 1 ? at >> 1 : at >> 9));
  assert.deepEqual(decode(encode(bytes)), bytes);
});

test('no character that HTML or a string reads, none of three bytes', () => {
  const every = Uint8Array.from({ length: 65536 }, (_, at) => (at * 7919) >> (at % 8));
  const text = encode(every);
  assert.doesNotMatch(text, /[\0\n\r"<\\]/u);
  assert.ok([...text].every((character) => character < '\u0800'));
});

test('a seventh more than the bytes', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 3)) % 251);
  const share = Buffer.byteLength(encode(bytes)) / bytes.length;
  assert.ok(share < 1.16, `${share}`);
});

test('what was never encoded gives bytes, and no error', () => {
  assert.equal(decode('4:é~“”<\n').length, 4);
  assert.equal(decode('“”').length, 0);
  assert.ok(decode('99999999999:a').length < 40);
});
