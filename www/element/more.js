/** The way to what a long list does not show yet. */
import { html, nothing } from 'lit';

/** @import { texts } from '../i18n/index.js' */

/**
 * The button for rows that are not shown yet; nothing where there are none.
 * @param {number} left
 * @param {ReturnType<typeof texts>} t
 * @param {() => void} more
 */
export function moreRows(left, t, more) {
  if (left <= 0) return nothing;
  return html`<p class="no-print">
    <button class="button" @click=${more}>${t.more(left)}</button>
  </p>`;
}

/**
 * The same in a card or a column.
 * @param {number} left
 * @param {ReturnType<typeof texts>} t
 * @param {() => void} more
 */
export function moreLines(left, t, more) {
  if (left <= 0) return nothing;
  return html`<button class="link small" @click=${more}>${t.more(left)}</button>`;
}
