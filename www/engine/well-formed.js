/** Strings that are valid Unicode: each lone surrogate becomes U+FFFD, of the same length. */

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * @param {string} text
 * @returns {string}
 */
export function wellFormed(text) {
  return typeof text.toWellFormed === 'function' ? text.toWellFormed() : replaceLone(text);
}

/**
 * For browsers without `String.prototype.toWellFormed`.
 *
 * @param {string} text
 * @returns {string}
 */
export function replaceLone(text) {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * A copy of a plain object whose strings are all well formed.
 *
 * @template {Record<string, unknown>} T
 * @param {T} object
 * @returns {T}
 */
export function wellFormedFields(object) {
  const entries = Object.entries(object).map(([key, value]) => [
    key,
    typeof value === 'string' ? wellFormed(value) : value,
  ]);
  return /** @type {T} */ (Object.fromEntries(entries));
}
