/**
 * The engine: everything between the page and the WebAssembly core.
 *
 * In: articles and settings. Out: promises of reports (`types.d.ts`), or an
 * EngineError with a code (`errors.js`). `client.js` keeps the core's articles
 * in step and restarts it; `connection.js` and `serve.js` are the two ends of
 * the wire; `worker.js` and `core.js` stand at the far end. Nothing here
 * touches the document.
 */

import wasm from 'recoupe:wasm';
import source from 'recoupe:worker';
import { createClient } from './client.js';
import { connect } from './connection.js';
import { createCore } from './core.js';
import { EngineError, NoWebAssembly, WorkerRefused } from './errors.js';
import { serve } from './serve.js';
import { unpack } from './unpack.js';

export { EngineError };

/** @type {Promise<Uint8Array<ArrayBuffer>> | undefined} */
let bytes;

/**
 * @param {import('./types.d.ts').EngineOptions} [options]
 * @returns {import('./types.d.ts').Engine}
 */
export function createEngine(options = {}) {
  let workersRefused = false;

  async function open() {
    if (typeof WebAssembly !== 'object') throw new NoWebAssembly('WebAssembly is not defined');
    bytes ??= unpack(wasm);
    const core = await bytes;
    if (!workersRefused) {
      try {
        return await start(connect(createWorker()), core);
      } catch (error) {
        if (!(error instanceof WorkerRefused)) throw error;
        workersRefused = true;
      }
    }
    const { port1, port2 } = new MessageChannel();
    serve(port1, createCore());
    return start(connect(port2), core);
  }

  return createClient({ open, ...options });
}

/**
 * @param {import('./connection.js').Connection} connection
 * @param {Uint8Array<ArrayBuffer>} core
 */
async function start(connection, core) {
  try {
    await connection.alive;
    await connection.call('init', [core]);
    return connection;
  } catch (error) {
    connection.close(new EngineError('the core did not start'));
    throw error;
  }
}

/** A classic worker from a Blob: the one kind that every browser starts from a local file. */
function createWorker() {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    return new Worker(url, { name: 'recoupe' });
  } catch (error) {
    throw new WorkerRefused(String(error), { cause: error });
  } finally {
    // The browser has the address by now; some fetch it a moment later.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
