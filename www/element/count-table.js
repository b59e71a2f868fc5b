/**
 * What the tables with a column for each article share: their frame, headings that
 * sort, cells whose ground grows with the count.
 */
import { html, nothing } from 'lit';
import { tag } from './letters.js';
import { styleProperties } from './style-properties.js';

/** @import { texts } from '../i18n/index.js' */
/** @import { Article } from './types.js' */

/** Above this many articles, letters take the place of columns. */
const MOST_COLUMNS = 40;
const LETTERS = 14;

/** @typedef {{ column: string, up: boolean }} Sorting */

/**
 * A table that scrolls where it is wider than its place.
 * @param {{ name: string, title: string, caption: string, headings: unknown, rows: unknown }} parts
 *   `name` for tests, `title` for who hears the page
 */
export function scrollingTable({ name, title, caption, headings, rows }) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
    <table data-testid=${name}>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${headings}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/**
 * Whether each article has a column; else one column has their letters.
 * @param {readonly Article[]} articles
 */
export function hasColumns(articles) {
  return articles.length <= MOST_COLUMNS;
}

/**
 * The headings of the articles' columns, or of the one with their letters.
 * @param {readonly Article[]} articles
 * @param {ReturnType<typeof texts>} t
 * @param {{ sorting: Sorting, choose: (sorting: Sorting) => void }} [sorted] where they sort
 */
export function articleHeadings(articles, t, sorted) {
  if (!hasColumns(articles)) {
    return html`<th scope="col">${sorted ? t.letters : t.articlesHeading}</th>`;
  }
  return articles.map(({ id, title }) =>
    sorted
      ? heading(sorted.sorting, id, tag(id, 'small'), { title, choose: sorted.choose })
      : html`<th scope="col" title=${title}>${tag(id, 'small')}</th>`,
  );
}

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
 * What an article does not have.
 * @param {ReturnType<typeof texts>} t
 */
export function absentCell(t) {
  return html`<td class="absent">
    <span aria-hidden="true">–</span><span class="hidden-text">${t.notFoundHere}</span>
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
