/**
 * What the reader has selected in an article on show.
 *
 * In: the shadow tree that shows it, in which each block says by `data-from`
 * where its text begins. Out: a range of the article's text, whole words, inside
 * one block; or null.
 */

/** @import { Span } from './types.js' */

/** UTF-16 units of the longest name or figure that can be marked … */
export const LONGEST_NAME = 200;
/** … and of the longest words said. */
const LONGEST = 5000;

/**
 * The range that is selected inside a shadow tree; browsers differ in how they tell.
 * @param {ShadowRoot} root
 * @returns {StaticRange | Range | null}
 */
export function selectedRange(root) {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  /** @type {any} */
  const any = selection;
  /** @type {(StaticRange | Range | undefined)[]} */
  const ranges = [];
  if (any.getComposedRanges) {
    ranges.push(any.getComposedRanges({ shadowRoots: [root] })[0]);
  }
  // Older WebKit takes the roots themselves, older Chromium has a selection for each root.
  if (any.getComposedRanges && !isIn(ranges[0], root)) ranges.push(older(any, root));
  /** @type {Selection | undefined} */
  const own = /** @type {any} */ (root).getSelection?.();
  if (own && own.rangeCount > 0) ranges.push(own.getRangeAt(0));
  ranges.push(selection.getRangeAt(0));
  return ranges.find((range) => range && !range.collapsed && isIn(range, root)) ?? null;
}

/** @param {any} selection @param {ShadowRoot} root */
function older(selection, root) {
  try {
    return selection.getComposedRanges(root)[0];
  } catch {
    return undefined;
  }
}

/** @param {StaticRange | Range | undefined} range @param {ShadowRoot} root */
function isIn(range, root) {
  return !!range && root.contains(range.startContainer) && root.contains(range.endContainer);
}

/**
 * @param {StaticRange | Range} range
 * @param {string} text the article's
 * @returns {Span | null}
 */
export function spanOf(range, text) {
  const start = position(range.startContainer, range.startOffset);
  const end = position(range.endContainer, range.endOffset);
  // A selection by paragraphs ends at the start of the next one.
  if (!start || !end || start.block !== end.block) return null;
  return wholeWords(text, { start: start.at, end: end.at });
}

/**
 * @param {Node} node
 * @param {number} offset
 * @returns {{ block: Element, at: number } | null} place in the article's text
 */
function position(node, offset) {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('[data-from]');
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return {
    block,
    at: Number(/** @type {HTMLElement} */ (block).dataset.from) + before.toString().length,
  };
}

/**
 * A range without white space at its ends, and with the words that it cuts.
 * @param {string} text
 * @param {Span} span
 * @returns {Span | null} null where nothing that could be marked is left
 */
export function wholeWords(text, { start, end }) {
  const part = text.slice(start, end);
  if (part.length > LONGEST || !/[\p{L}\p{N}]/u.test(part)) return null;
  let from = start + part.length - part.trimStart().length;
  let to = end - (part.length - part.trimEnd().length);
  if (inWord(text[from])) while (inWord(text[from - 1])) from -= 1;
  if (inWord(text[to - 1])) while (inWord(text[to])) to += 1;
  return to - from > LONGEST ? null : { start: from, end: to };
}

/**
 * A range without the quotation marks around it.
 * @param {string} text
 * @param {Span} span
 * @returns {Span} the same where nothing else is left
 */
export function withoutMarks(text, { start, end }) {
  const part = text.slice(start, end);
  const opening = /^[«»“”„‟"‹›]\s*/u.exec(part)?.[0].length ?? 0;
  const closing = /\s*[«»“”„‟"‹›]$/u.exec(part)?.[0].length ?? 0;
  const inner = { start: start + opening, end: end - closing };
  return inner.start < inner.end ? inner : { start, end };
}

/** @param {string | undefined} character */
function inWord(character) {
  return (
    character !== undefined && /[\p{L}\p{M}\p{N}\uD800-\uDFFF\u00AD\u200B-\u200D]/u.test(character)
  );
}
