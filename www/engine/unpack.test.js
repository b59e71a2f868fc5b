import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { encode } from './base85.js';
import { unpack } from './unpack.js';

const bytes = new Uint8Array(5000).map((_, i) => (i * i) % 251);
const packed = encode(gzipSync(bytes));

test('what was packed comes back', async () => {
  assert.deepEqual(await unpack(packed), bytes);
});

test('bytes cut short or altered are refused', async () => {
  const cut = packed.slice(0, packed.length - 40);
  const altered = packed.slice(0, 100) + (packed[100] === 'A' ? 'B' : 'A') + packed.slice(101);
  for (const damaged of [cut, altered, '', '*'.repeat(40)]) {
    await assert.rejects(unpack(damaged), { code: 'truncated' }, damaged.slice(0, 20));
  }
});
