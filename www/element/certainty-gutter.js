/**
 * How surely each sentence of a block is given, as bars beside it.
 *
 * A bar is as high as its share of the block's characters, which is its share of
 * the lines but for the last one. Line style, colour and a word tell the kind; the
 * same is in the text, at the words that tell, for who cannot point at a bar.
 */
import { html, nothing } from 'lit';
import { styleProperties } from './style-properties.js';

/** @import { Texts } from '../i18n/index.js' */
/** @import { Article, Certainty, Highlight, Sentence, Span } from './types.js' */

/**
 * @param {Article} article
 * @param {Span} span of the block
 * @param {Highlight | null} lit
 * @param {Texts} t
 */
export function gutter(article, span, lit, t) {
  const sentences = sentencesIn(article, span);
  if (!sentences.some(({ certainty }) => certainty)) return nothing;
  return html`<div class="gutter" aria-hidden="true" lang="">
    ${sentences.map(({ certainty, span: { start, end } }) => {
      const on = lit?.type === 'finding' && lit.layer === 'certainty' && lit.start === start;
      return html`<i
        class="bar ${certainty ?? 'none'} ${on ? 'lit' : ''}"
        data-layer=${certainty ? 'certainty' : nothing}
        data-of=${start}
        title=${certainty ? t.certainty[certainty] : nothing}
        data-label=${certainty && certainty !== 'asserted' ? t.certaintyLabel[certainty] : nothing}
        ${styleProperties({ '--n': end - start })}
      ></i>`;
    })}
  </div>`;
}

/**
 * The sentences that begin in a range; found by halving, as there may be many.
 * @param {Article} article
 * @param {Span} span
 * @returns {Sentence[]}
 */
export function sentencesIn({ sentences }, { start, end }) {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].span.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentences.length && sentences[last].span.start < end) last += 1;
  return sentences.slice(low, last);
}

/** @type {readonly Certainty[]} */
export const CERTAINTIES = ['asserted', 'attributed', 'conditional', 'denied', 'question'];
