/** Base64 of a gzip'd file → its bytes, whole or refused. */

import { OldBrowser, Truncated } from './errors.js';

/**
 * @param {string} base64
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function unpack(base64) {
  if (typeof DecompressionStream !== 'function') {
    throw new OldBrowser('DecompressionStream is missing');
  }
  try {
    const packed = decode(base64);
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    // The stream fails by itself when the checksum at the end of the file does not match.
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new Truncated(String(error), { cause: error });
  }
}

/**
 * @param {string} base64
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function decode(base64) {
  if ('fromBase64' in Uint8Array) return /** @type {any} */ (Uint8Array).fromBase64(base64);
  const characters = atob(base64);
  // A plain loop: `Uint8Array.from` with a function is a hundred times slower.
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
