import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_BYTES, bundledInputs, readFiles } from './index.js';

/** @param {string} name @param {...BlobPart} parts */
const file = (name, ...parts) => new File(parts, name);
const bytesOf = (/** @type {string} */ text) => new TextEncoder().encode(text);

test('texts go on as bytes, in order; a dossier is opened', async () => {
  const dossier = JSON.stringify({ format: 'recoupe-dossier', articles: [{ text: 'x' }] });
  const seen = /** @type {string[]} */ ([]);
  const intake = await readFiles(
    [file('b.txt', 'é'), file('d.json', dossier), file('a.MD', 'z'), file('noend', 'y')],
    { onProgress: (done, name) => seen.push(`${done} ${name}`) },
  );
  assert.deepEqual(intake, {
    inputs: [
      { name: 'b.txt', bytes: bytesOf('é') },
      { name: 'a.MD', bytes: bytesOf('z') },
      { name: 'noend', bytes: bytesOf('y') },
    ],
    dossiers: [{ inputs: [{ text: 'x' }], settings: {}, corrections: [] }],
    withoutArticle: [],
    refused: [],
  });
  assert.deepEqual(seen, ['0 b.txt', '1 d.json', '2 a.MD', '3 noend']);
});

test('a file that cannot be taken is named with its reason, the others are read', async () => {
  const gone = file('gone.txt', 'x');
  gone.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
  const huge = file('huge.txt');
  Object.defineProperty(huge, 'size', { value: MAX_BYTES + 1 });
  const { inputs, refused } = await readFiles([
    gone,
    huge,
    file('other.json', '{"a":1}'),
    file('good.txt', 'x'),
  ]);
  assert.deepEqual(
    refused.map(({ name, code }) => [name, code]),
    [
      ['gone.txt', 'unreadable'],
      ['huge.txt', 'too-long'],
      ['other.json', 'not-a-dossier'],
    ],
  );
  assert.deepEqual(
    inputs.map(({ name }) => name),
    ['good.txt'],
  );
});

test('a web page that is no text is left to the core to name', async () => {
  const { inputs } = await readFiles([file('x.html', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))]);
  assert.deepEqual(inputs, [{ name: 'x.html', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0) }]);
});

test('an intake that is stopped keeps what it read', async () => {
  const stop = new AbortController();
  const { inputs } = await readFiles([file('a.txt', '1'), file('b.txt', '2'), file('c.txt', '3')], {
    signal: stop.signal,
    onProgress: (done) => done === 1 && stop.abort(),
  });
  assert.equal(inputs.length, 2);
});

test('bundled articles keep their outlet and date; those not in UTF-8 their bytes', () => {
  const inputs = bundledInputs([
    { name: 'a.txt', outlet: 'Journal', published: '2023-09-15', text: 'x' },
    { name: 'b.txt', outlet: null, published: null, base64: '6Q==' },
  ]);
  assert.deepEqual(inputs, [
    { name: 'a.txt', outlet: 'Journal', published: '2023-09-15', text: 'x' },
    { name: 'b.txt', bytes: Uint8Array.of(0xe9) },
  ]);
});
