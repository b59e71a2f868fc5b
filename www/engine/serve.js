/**
 * The far end of a connection. In: messages `{id, method, args}` on a port.
 * Out: `{id, result}` or `{id, error: {code, message}}`, in the same order.
 */

import { EngineError } from './errors.js';

/**
 * @typedef {object} Port
 * @property {(message: any) => void} postMessage
 * @property {((event: MessageEvent) => void) | null} onmessage
 */

/**
 * @param {Port} port
 * @param {import('./core.js').Core} core
 */
export function serve(port, core) {
  // One call after the other: what arrives while the core is starting waits for it.
  let last = Promise.resolve();
  port.onmessage = ({ data }) => {
    last = last.then(() => answer(data));
  };
  // Tells the client that the script runs at all.
  port.postMessage({ id: 0, result: 'here' });

  /** @param {{id: number, method: string, args: unknown[]}} call */
  async function answer({ id, method, args }) {
    try {
      port.postMessage({ id, result: await core.call(method, args) });
    } catch (error) {
      const { code, message } =
        error instanceof EngineError ? error : { code: 'internal', message: String(error) };
      port.postMessage({ id, error: { code, message } });
    }
  }
}
