/**
 * The near end of a connection. In: a port whose far end is served by
 * `serve.js`. Out: `call`, a promise for each message. When the far end dies,
 * every call still waiting is rejected, and so is every later one.
 */

import { EngineError, Trapped, WorkerRefused, revive } from './errors.js';

/** How long a worker may take before its first sign of life. */
const SIGN_OF_LIFE_MS = 15_000;

/**
 * @typedef {object} Connection
 * @property {(method: string, args?: unknown[]) => Promise<any>} call
 * @property {(reason: EngineError) => void} close
 * @property {Promise<void>} alive settles once the far end runs, or cannot
 */

/**
 * @typedef {import('./serve.js').Port & {
 *   onerror?: ((event: any) => void) | null,
 *   onmessageerror?: ((event: any) => void) | null,
 *   terminate?: () => void,
 *   close?: () => void,
 * }} ClientPort
 */

/**
 * @param {ClientPort} port
 * @returns {Connection}
 */
export function connect(port) {
  let lastId = 0;
  /** @type {EngineError | undefined} */
  let death;
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: EngineError) => void}>} */
  const waiting = new Map();

  const timer = setTimeout(() => close(new WorkerRefused('no sign of life')), SIGN_OF_LIFE_MS);
  let seen = false;
  /** @type {Promise<void>} */
  const alive = new Promise((resolve, reject) => waiting.set(0, { resolve, reject }));
  // Whoever does not wait for `alive` learns of its failure from the first call.
  alive.catch(() => {});

  port.onmessage = ({ data }) => {
    if (!seen) {
      seen = true;
      clearTimeout(timer);
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) call?.reject(revive(data.error));
    else call?.resolve(data.result);
  };
  port.onerror = (event) => {
    event?.preventDefault?.();
    const message = event?.message ?? 'the worker stopped';
    close(seen ? new Trapped(message) : new WorkerRefused(message));
  };
  port.onmessageerror = () => close(new Trapped('an answer could not be read'));

  /** @param {EngineError} reason */
  function close(reason) {
    if (death) return;
    death = reason;
    clearTimeout(timer);
    port.onmessage = null;
    port.terminate?.();
    port.close?.();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  return {
    alive,
    close,
    call(method, args = []) {
      if (death) return Promise.reject(death);
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        try {
          port.postMessage({ id, method, args });
        } catch (error) {
          // Arguments that cannot be cloned, or too large to be.
          waiting.delete(id);
          reject(new EngineError(String(error), { cause: error }));
        }
      });
    },
  };
}
