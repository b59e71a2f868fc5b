import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from './base128.js';
import { unpack } from './unpack.js';

const bytes = new Uint8Array(5000).map((_, i) => (i * i) % 251);
/** The bytes as `xz --check=crc32` writes them, in Base64. */
const XZ =
  '/Td6WFoAAAFpIt42AgAhARwAAAAQz1jM4BOHASZdAAAAUrgPwluI8BxehUIjyG75an6Opz3ivq6DHQVpAc5lBbOQi1e9WUTlMwz5iWZeIQxu6PKmfWoEMKQNulmTEZktNvUMn/VqtXcM/ArPYAPJLyJHTDh7uACUs1AqxZFWYQwBDKspNf1Zx4ImY7Ojsfd4ocF+Qk84zhjtI8NerY8iuLAqC4ljOkYlkjG9bhO1+CdUKK6/JpRUaLxwalXQwnHZh5WGdQte4QUxuVBVczXK76K/29RGI9vf1Ha1LHLPyeMwNO7xjqLOO2kaqCDllZjhyMXWpBtlUbKKOiXn2kt/SbF64vktzNEv8+3iLY7vx+dbe8nEQaTQzCuHX72WHQLCUVaYTJnkt8wTj6zrXKyICSPzI9HL0rQNLUKzkDaMUfn1frPjAAAAADbRhdwAAb4CiCcAAAk7uow+MA2LAgAAAAABWVo=';
const packed = encode(new Uint8Array(Buffer.from(XZ, 'base64')));

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
