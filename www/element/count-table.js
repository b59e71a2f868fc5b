/**
 * What the tables of counts by article share: headings that sort, cells whose
 * ground grows with the count.
 */
import { html, nothing } from 'lit';
import { tag } from './letters.js';
import { styleProperties } from './style-properties.js';

/** @import { texts } from '../i18n/index.js' */

/** Above this many articles, letters take the place of columns. */
export const MOST_COLUMNS = 40;
const LETTERS = 14;

/** @typedef {{ column: string, up: boolean }} Sorting */

/**
 * @param {Sorting} sorting
 * @param {string} column that was chosen
 * @param {boolean} up first direction of the column
 * @returns {Sorting}
 */
export function sortedBy(sorting, column, up) {
  return { column, up: sorting.column === column ? !sorting.up : up };
}

/**
 * @param {Sorting} sorting as it stands
 * @param {string} column
 * @param {unknown} content
 * @param {{ title?: string, words?: boolean, choose: (sorting: Sorting) => void }} options
 *   `words` for a column that is no figure
 */
export function heading(sorting, column, content, { title, words = false, choose }) {
  const direction = sorting.up ? 'ascending' : 'descending';
  return html`<th
    scope="col"
    class="${column}-heading ${words ? '' : 'number'}"
    aria-sort=${sorting.column === column ? direction : nothing}
  >
    <button
      title=${title ?? nothing}
      data-testid="sort-${column}"
      @click=${() => choose(sortedBy(sorting, column, words))}
    >
      ${content}
    </button>
  </th>`;
}

/**
 * @param {number} count
 * @param {number} most the table's highest count: grounds go by the root of the share of it
 * @param {ReturnType<typeof texts>} t
 * @param {string} [title]
 */
export function countCell(count, most, t, title) {
  return html`<td
    class="number ${count ? 'cell' : 'none'}"
    title=${title ?? nothing}
    ${styleProperties({ '--v': Math.sqrt(count / most).toFixed(3) })}
  >
    ${count ? t.number(count) : html`<span class="hidden-text">${t.notFoundHere}</span>`}
  </td>`;
}

/**
 * The letters of the articles, where there are too many for columns.
 * @param {readonly string[]} letters
 * @param {ReturnType<typeof texts>} t
 */
export function letterCell(letters, t) {
  return html`<td>
    <span class="tags"
      >${letters.slice(0, LETTERS).map((id) => tag(id, 'small'))}${
        letters.length > LETTERS ? `+${t.number(letters.length - LETTERS)}` : nothing
      }</span
    >
  </td>`;
}

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
