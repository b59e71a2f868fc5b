/**
 * Cuts a stretch of text into nested pieces.
 *
 * In: a range, and layers of spans, the outermost first; spans of one layer do
 * not overlap each other. Out: a tree that a template walks. A span that
 * crosses the edge of an outer one is cut there, so every piece has one parent.
 */

/** @import { Span } from './types.js' */

/**
 * @typedef {{ span: Span }} Spanned
 * @typedef {{ start: number, end: number, layer: number, item: any, last: boolean, children: Piece[] }} Piece
 *   `layer` is -1 for plain text, which has no children; `last` tells that the
 *   piece reaches the end of its item
 */

/**
 * @param {Span} range
 * @param {readonly (readonly Spanned[])[]} layers items in order, apart from each other
 * @param {number} [depth] number of the outermost layer
 * @returns {Piece[]}
 */
export function nest({ start, end }, layers, depth = 0) {
  if (start >= end) return [];
  if (depth === layers.length) return [plain(start, end)];
  /** @type {Piece[]} */
  const pieces = [];
  let at = start;
  for (const item of between(layers[depth], { start, end })) {
    const from = Math.max(at, item.span.start);
    const to = Math.min(end, item.span.end);
    if (from >= to) continue;
    pieces.push(...nest({ start: at, end: from }, layers, depth + 1));
    const children = nest({ start: from, end: to }, layers, depth + 1);
    const last = to === item.span.end;
    pieces.push({ start: from, end: to, layer: depth, item, last, children });
    at = to;
  }
  pieces.push(...nest({ start: at, end }, layers, depth + 1));
  return pieces;
}

/**
 * The items that touch a range; looked for by halving, as articles may be long.
 * @param {readonly Spanned[]} items in order
 * @param {Span} range
 */
function between(items, { start, end }) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].span.end <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < items.length && items[after].span.start < end) after += 1;
  return items.slice(low, after);
}

/**
 * @param {number} start
 * @param {number} end
 * @returns {Piece}
 */
function plain(start, end) {
  return { start, end, layer: -1, item: null, last: true, children: [] };
}

/**
 * Sorts spans and drops those that overlap an earlier one.
 * @template {Spanned} T
 * @param {readonly T[]} items
 * @returns {T[]}
 */
export function inOrder(items) {
  let end = 0;
  return [...items]
    .sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end)
    .filter((item) => {
      if (item.span.start < end) return false;
      end = item.span.end;
      return true;
    });
}
