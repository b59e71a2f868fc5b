/**
 * One article's text as templates, block by block.
 *
 * In: an article of the report and layers of spans with a template for each.
 * Out: a template for each block; slices of the text as it came in, nothing
 * added to it: labels are generated content, so that a copy stays exact.
 */
import { html, nothing } from 'lit';
import { inOrder, nest } from './nest.js';

/** @import { Article, Block, Span } from './types.js' */
/** @import { Piece } from './nest.js' */

/** UTF-16 units of a block that are shown. */
const LONGEST = 60_000;

/**
 * @typedef {{ span: Span, index?: number }} Item
 * @typedef {{ items: readonly any[], render: (item: any, content: unknown, piece: Piece) => unknown }} Layer
 */

/**
 * A function that writes any range of the article with its layers.
 * @param {Article} article
 * @param {readonly Layer[]} layers the outermost first
 * @returns {(span: Span) => unknown}
 */
export function writer(article, layers) {
  const items = layers.map((layer) => inOrder(layer.items));
  /** @param {Piece} piece @returns {unknown} */
  const write = (piece) => {
    if (piece.layer < 0) return article.text.slice(piece.start, piece.end);
    return layers[piece.layer].render(piece.item, piece.children.map(write), piece);
  };
  return (span) => nest(span, items).map(write);
}

/**
 * The block that holds the article's title, when the text has it.
 * @param {Article} article
 */
export function titleBlock(article) {
  return article.blocks.find((block) => block.kind === 'title');
}

/**
 * The part of a block that is shown: a text of millions of characters in one
 * line would stop the browser.
 * @param {Block} block
 * @returns {Span}
 */
export function shownSpan({ span: { start, end } }) {
  return { start, end: Math.min(end, start + LONGEST) };
}

/**
 * A block of the article proper; `data-from` says where its text begins.
 * @param {Block} block
 * @param {unknown} content
 * @param {unknown} [extra] stands after the text
 */
export function blockTemplate(block, content, extra = nothing) {
  const from = block.span.start;
  switch (block.kind) {
    case 'title':
      return html`<h2 class="headline" dir="auto" data-from=${from}>${content}${extra}</h2>`;
    case 'heading':
      return html`<h3 class="heading" dir="auto" data-from=${from}>${content}${extra}</h3>`;
    case 'standfirst':
      return html`<p class="standfirst" dir="auto" data-from=${from}>${content}${extra}</p>`;
    default:
      return html`<p class="body" dir="auto" data-from=${from}>${content}${extra}</p>`;
  }
}
