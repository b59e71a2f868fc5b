import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from './base85.js';

test('bytes come back, whatever their number', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length * 37) % 256);
    const text = encode(bytes);
    assert.equal(text.length, Math.ceil((length * 5) / 4));
    assert.deepEqual(decode(text), bytes);
  }
});

test('the extremes come back', () => {
  for (const byte of [0, 255]) {
    const bytes = new Uint8Array(11).fill(byte);
    assert.deepEqual(decode(encode(bytes)), bytes);
  }
});

test('the known example of Z85', () => {
  const bytes = Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b);
  assert.equal(encode(bytes), 'HelloWorld');
});

test('no character that HTML or a string reads', () => {
  const every = Uint8Array.from({ length: 65536 }, (_, at) => (at * 7919) >> (at % 8));
  assert.doesNotMatch(encode(every), /[<"'\\`\n]/u);
});

test('what was never encoded gives bytes, and no error', () => {
  assert.equal(decode('é~“”<\n').length, 4);
});
