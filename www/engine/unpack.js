/** Base128 of an xz file → its bytes, whole or refused. */

import xz from 'xz-decompress';
import { decode } from './base128.js';
import { Truncated, withoutWebAssembly } from './errors.js';

/**
 * @param {string} text
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function unpack(text) {
  try {
    // The stream fails by itself when the checksum in the file does not match. It is read by
    // hand: a Response would put an error of its own in the place of the stream's.
    const reader = new xz.XzReadableStream(new Blob([decode(text)]).stream()).getReader();
    const chunks = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
    }
    return new Uint8Array(await new Blob(/** @type {BlobPart[]} */ (chunks)).arrayBuffer());
  } catch (error) {
    // The decompressor is WebAssembly too, and the first to be refused.
    throw withoutWebAssembly(error) ?? new Truncated(String(error), { cause: error });
  }
}
