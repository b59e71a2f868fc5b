/** Base85 of a gzip'd file → its bytes, whole or refused. */

import { decode } from './base85.js';
import { OldBrowser, Truncated } from './errors.js';

/**
 * @param {string} text
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function unpack(text) {
  if (typeof DecompressionStream !== 'function') {
    throw new OldBrowser('DecompressionStream is missing');
  }
  try {
    const packed = decode(text);
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    // The stream fails by itself when the checksum at the end of the file does not match.
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new Truncated(String(error), { cause: error });
  }
}
