/**
 * The reader's corrections as data: what they cite, and how they move.
 *
 * In: articles of the report, corrections. Out: places as the core finds them
 * again (`docs/corrections.md`), and corrections whose articles have other letters.
 */

/** @import { Article, Correction, Entity, Place, Span } from './types.js' */

/** UTF-16 units kept on either side of a place, by which it is found again. */
const AROUND = 32;

/**
 * A place of an article, with what stands around it.
 * @param {Pick<Article, 'id' | 'text'>} article
 * @param {Span} span
 * @returns {Place}
 */
export function placeOf({ id, text }, { start, end }) {
  return {
    article: id,
    text: text.slice(start, end),
    start,
    before: whole(text.slice(Math.max(0, start - AROUND), start)),
    after: whole(text.slice(end, end + AROUND)),
  };
}

/**
 * Without the half of a character that a cut may have left at either end.
 * @param {string} text
 */
function whole(text) {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * What makes an entity no name any more: each of its written forms.
 * @param {Entity} entity
 * @returns {Correction[]}
 */
export function unmarkAll({ aliases }) {
  return aliases.map(({ text }) => ({ action: 'unmark', text }));
}

/** @type {ReadonlySet<string>} */
const OF_NAMES = new Set([
  'mark',
  'mark-here',
  'unmark',
  'unmark-here',
  'retype',
  'rename',
  'merge',
  'split',
  'split-here',
]);

/**
 * Whether it concerns names: what came of it is counted in mentions.
 * @param {Correction} correction
 */
export function isOfNames({ action }) {
  return OF_NAMES.has(action);
}

/**
 * Corrections with other letters for the articles they cite.
 * @param {readonly Correction[]} corrections
 * @param {(letter: string) => string} letterOf
 * @returns {Correction[]}
 */
export function relettered(corrections, letterOf) {
  return /** @type {Correction[]} */ (withPlaces(corrections, letterOf));
}

/**
 * A place is the only thing in a correction that has a field `article`, at any depth.
 * @param {any} value
 * @param {(letter: string) => string} letterOf
 * @returns {any}
 */
function withPlaces(value, letterOf) {
  if (Array.isArray(value)) return value.map((entry) => withPlaces(entry, letterOf));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'article' && typeof entry === 'string'
        ? letterOf(entry)
        : withPlaces(entry, letterOf),
    ]),
  );
}
