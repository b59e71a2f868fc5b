/**
 * What can go wrong between the page and the core, one class and one code each.
 * The faces put the code in words; `message` is for logs and bug reports.
 */

/**
 * @typedef {'no-webassembly' | 'csp' | 'old-browser' | 'truncated' | 'worker' | 'memory'
 *   | 'trap' | 'cancelled' | 'disposed' | 'unknown-article' | 'internal'} EngineErrorCode
 */

/** Anything the engine rejects with. */
export class EngineError extends Error {
  /** @type {EngineErrorCode} */
  static code = 'internal';

  /**
   * @param {string} [message]
   * @param {ErrorOptions} [options]
   */
  constructor(message, options) {
    super(message, options);
    /** @type {EngineErrorCode} */
    this.code = new.target.code;
    // Not the class's own name: bundling shortens it.
    this.name = 'EngineError';
  }
}

/** The browser has no WebAssembly, or it is switched off. */
export class NoWebAssembly extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'no-webassembly';
}

/** A content-security policy forbids WebAssembly. */
export class ForbiddenByPolicy extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'csp';
}

/** The browser lacks something the program needs. */
export class OldBrowser extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'old-browser';
}

/** The bytes of the core are damaged or incomplete. */
export class Truncated extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'truncated';
}

/** No worker could be started. */
export class WorkerRefused extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'worker';
}

/** The core, or the browser, ran out of memory. */
export class OutOfMemory extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'memory';
}

/** The core stopped in the middle of a call; it is restarted. */
export class Trapped extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'trap';
}

/** The reader cancelled. */
export class Cancelled extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'cancelled';
}

/** The engine was disposed of. */
export class Disposed extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'disposed';
}

/** A call names an article that was never analysed, or that was set aside. */
export class UnknownArticle extends EngineError {
  /** @type {EngineErrorCode} */
  static code = 'unknown-article';
}

const CLASSES = [
  NoWebAssembly,
  ForbiddenByPolicy,
  OldBrowser,
  Truncated,
  WorkerRefused,
  OutOfMemory,
  Trapped,
  Cancelled,
  Disposed,
  UnknownArticle,
];

/**
 * The error of that code, as it was before it crossed to another thread.
 *
 * @param {{code: string, message: string}} sent
 * @returns {EngineError}
 */
export function revive({ code, message }) {
  const Class = CLASSES.find((each) => each.code === code) ?? EngineError;
  return new Class(message);
}

/**
 * True when the core is gone after this error and must be started again.
 *
 * @param {unknown} error
 * @returns {error is Trapped | OutOfMemory}
 */
export function isFatal(error) {
  return error instanceof Trapped || error instanceof OutOfMemory;
}

/**
 * The error that compiling WebAssembly ended with, where it is not the fault of the bytes: they
 * carry a checksum.
 *
 * @param {unknown} error
 * @returns {EngineError | undefined}
 */
export function withoutWebAssembly(error) {
  const message = error instanceof Error ? error.message : String(error);
  // Some browsers forbid compiling, others what comes after.
  if (/content.security|unsafe-eval|\bCSP\b/i.test(message)) {
    return new ForbiddenByPolicy(message, { cause: error });
  }
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
    return new OldBrowser(message, { cause: error });
  }
  return undefined;
}
