/**
 * The WebAssembly core behind plain calls. In: its bytes, then a method's name
 * and arguments. Out: what the method returns, or an EngineError. Runs in the
 * worker, and in the page itself where no worker can be started.
 */

import { initSync, Dossier, version } from 'recoupe:core';
import { EngineError, NoWebAssembly, OutOfMemory, Trapped, withoutWebAssembly } from './errors.js';

/** A module's memory beyond which a stop is put down to lack of memory. */
const NEAR_LIMIT_BYTES = 1.5 * 2 ** 30;

/**
 * @typedef {object} Core
 * @property {(method: string, args: unknown[]) => unknown} call
 */

/** @returns {Core} */
export function createCore() {
  /** @type {Dossier | undefined} */
  let dossier;
  /** @type {WebAssembly.Memory | undefined} */
  let memory;

  /** @type {Record<string, (...args: any[]) => unknown>} */
  const methods = {
    async init(/** @type {Uint8Array<ArrayBuffer>} */ bytes) {
      const module = await compile(bytes);
      memory = initSync({ module }).memory;
      dossier = new Dossier();
      return version();
    },
    setArticle: (input, bytes) => open().setArticle(input, bytes),
    retain: (ids) => open().retain(ids),
    report: (settings) => open().report(settings),
    pair: (a, b, settings) => open().pair(a, b, settings),
    search: (query, settings) => open().search(query, settings),
    ngrams: (most, settings) => open().ngrams(most, settings),
    reportJson: (settings) => open().reportJson(settings),
  };

  function open() {
    if (!dossier) throw new EngineError('the core was called before it was started');
    return dossier;
  }

  return {
    async call(method, args) {
      try {
        return await methods[method](...args);
      } catch (error) {
        throw explain(error, memory?.buffer.byteLength ?? 0);
      }
    },
  };
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function compile(bytes) {
  if (typeof WebAssembly !== 'object') throw new NoWebAssembly('WebAssembly is not defined');
  // Asynchronous: some browsers refuse to compile more than a few megabytes at once.
  return WebAssembly.compile(bytes);
}

/**
 * Tells what keeps the core from starting, and a trap, which ends it, from an
 * error the core returned.
 *
 * @param {unknown} error
 * @param {number} memoryBytes
 * @returns {EngineError}
 */
function explain(error, memoryBytes) {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const refused = withoutWebAssembly(error);
  if (refused) return refused;
  if (error instanceof RangeError && /memory|allocation|array buffer/i.test(message)) {
    return new OutOfMemory(message, { cause: error });
  }
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
    const Class = memoryBytes > NEAR_LIMIT_BYTES ? OutOfMemory : Trapped;
    return new Class(message, { cause: error });
  }
  return new EngineError(message, { cause: error });
}
