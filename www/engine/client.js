/**
 * The engine as the faces see it. In: articles and settings. Out: reports.
 * Sends each article to the core once, one at a time; starts the core again
 * after a trap, re-sends the articles and sets aside the one it stopped on.
 */

import { Cancelled, Disposed, UnknownArticle, isFatal } from './errors.js';
import { sameInput } from './same-input.js';
import { wellFormedFields } from './well-formed.js';

/**
 * @typedef {import('./types.d.ts').Input} Input
 * @typedef {import('./types.d.ts').EngineFailure} EngineFailure
 * @typedef {import('./connection.js').Connection} Connection
 */

/** How long a cancelled call may still take before its worker is ended. */
const PATIENCE_MS = 250;

/**
 * @param {import('./types.d.ts').EngineOptions & {
 *   open: () => Promise<Connection>,
 * }} options `open` starts a core and resolves once it is ready
 * @returns {import('./types.d.ts').Engine}
 */
export function createClient({ open, onProgress, onRestart }) {
  /** @type {Connection | undefined} */
  let connection;
  /** What the running core holds. @type {Map<string, {input: Input, failure: EngineFailure | null}>} */
  let held = new Map();
  /** Inputs the core stopped on. @type {Map<string, {input: Input, failure: EngineFailure}>} */
  const aside = new Map();
  /** The last set of articles asked for. @type {readonly Input[]} */
  let inputs = [];
  /** Set while a call runs, and when it is to stop. @type {{cancelled: boolean} | undefined} */
  let running;
  let disposed = false;
  let last = Promise.resolve();
  /** Counts calls of `analyse`: only the newest is worth finishing. */
  let newest = 0;

  /**
   * One call after the other: they share one core.
   *
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  function exclusively(work) {
    const result = last.then(async () => {
      if (disposed) throw new Disposed();
      running = { cancelled: false };
      try {
        return await work();
      } finally {
        running = undefined;
      }
    });
    last = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  /** @param {string} method @param {unknown[]} args */
  async function call(method, ...args) {
    stopIfCancelled();
    connection ??= await open();
    stopIfCancelled();
    try {
      return await connection.call(method, args);
    } catch (error) {
      if (isFatal(error)) forgetCore(error);
      throw error;
    }
  }

  function stopIfCancelled() {
    if (disposed) throw new Disposed();
    if (running?.cancelled) throw new Cancelled();
  }

  /** @param {import('./errors.js').EngineError} reason */
  function forgetCore(reason) {
    connection?.close(reason);
    connection = undefined;
    held = new Map();
  }

  /** @param {Input} input */
  const isHeld = (input) => sameInput(held.get(input.id)?.input, input);
  /** @param {Input} input */
  const isAside = (input) => sameInput(aside.get(input.id)?.input, input);

  /** Brings the core to hold `inputs`, in order, but for those it stopped on. */
  async function sendInputs(isNewest = () => true) {
    for (const [id] of aside) {
      if (!inputs.some((input) => input.id === id && isAside(input))) aside.delete(id);
    }
    let next;
    while ((next = inputs.find((input) => !isHeld(input) && !isAside(input)))) {
      if (!isNewest()) throw new Cancelled('a newer analysis took its place');
      const done = inputs.filter((input) => isHeld(input) || isAside(input)).length;
      onProgress?.({ stage: 'articles', done, total: inputs.length, name: next.name });
      await send(next);
    }
    const kept = inputs.filter((input) => !isAside(input)).map(({ id }) => id);
    await call('retain', kept);
    for (const id of held.keys()) if (!kept.includes(id)) held.delete(id);
  }

  /** @param {Input} input */
  async function send(input) {
    const { bytes, ...fields } = input;
    try {
      const failure = await call('setArticle', wellFormedFields(fields), bytes);
      held.set(input.id, { input, failure: failure ?? null });
    } catch (error) {
      if (!isFatal(error)) throw error;
      const { id, name } = input;
      const code = /** @type {'trap' | 'memory'} */ (error.code);
      aside.set(id, { input, failure: { id, name, code, detail: error.message } });
      onRestart?.({ reason: code, article: { id, name } });
    }
  }

  /**
   * Asks about the articles the core holds; sends them again, and asks again,
   * once, when the core stops.
   *
   * @param {string} method
   * @param {unknown[]} args
   */
  async function ask(method, ...args) {
    for (let attempt = 1; ; attempt++) {
      await sendInputs();
      try {
        return await call(method, ...args);
      } catch (error) {
        if (!isFatal(error)) throw error;
        onRestart?.({ reason: /** @type {'trap' | 'memory'} */ (error.code) });
        if (attempt === 2) throw error;
      }
    }
  }

  /** The failures of the report, and those only this side knows of, in the articles' order. */
  function failures(/** @type {EngineFailure[]} */ reported) {
    const byId = new Map(reported.map((failure) => [failure.id, failure]));
    return inputs.flatMap(({ id }) => {
      const failure = byId.get(id) ?? aside.get(id)?.failure ?? held.get(id)?.failure;
      return failure ? [failure] : [];
    });
  }

  return {
    analyse(articles, settings) {
      const mine = ++newest;
      const isNewest = () => mine === newest;
      return exclusively(async () => {
        inputs = articles;
        await sendInputs(isNewest);
        if (!isNewest()) throw new Cancelled('a newer analysis took its place');
        const total = inputs.length;
        onProgress?.({ stage: 'report', done: total, total });
        const report = await ask('report', settings);
        return { ...report, failures: failures(report.failures) };
      });
    },

    pair: (a, b, settings) =>
      exclusively(async () => {
        for (const id of [a, b]) {
          const known = inputs.find((input) => input.id === id);
          if (!known || isAside(known)) throw new UnknownArticle(id);
        }
        return ask('pair', a, b, settings);
      }),

    search: (query, settings) => exclusively(() => ask('search', query, settings)),

    ngrams: (most, settings) => exclusively(() => ask('ngrams', most, settings)),

    reportJson: (settings) => exclusively(() => ask('reportJson', settings)),

    cancel() {
      const call = running;
      if (!call) return;
      call.cancelled = true;
      // Between two articles the loop sees the flag; one long call is cut short.
      setTimeout(() => {
        if (running === call) forgetCore(new Cancelled());
      }, PATIENCE_MS);
    },

    dispose() {
      disposed = true;
      forgetCore(new Disposed());
    },
  };
}
