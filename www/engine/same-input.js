/** Whether two inputs would be read alike, so that the core need not see the second. */

/**
 * @typedef {import('./types.d.ts').Input} Input
 */

/** @type {(keyof Input)[]} */
const FIELDS = [
  'id',
  'name',
  'title',
  'outlet',
  'published',
  'text',
  'bytes',
  'format',
  'extractor',
  'plain',
];

/**
 * @param {Input | undefined} a
 * @param {Input | undefined} b
 * @returns {boolean}
 */
export function sameInput(a, b) {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    FIELDS.every((field) => a[field] === b[field]) &&
    (a.restored ?? []).join() === (b.restored ?? []).join()
  );
}
