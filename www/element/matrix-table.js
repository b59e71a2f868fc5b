/**
 * `<recoupe-matrix-table>`: the similarity matrix, a real table with numbers.
 *
 * One cell is in the tab order; arrows, Home, End and the page keys move it,
 * Enter holds the two articles side by side. Of a large matrix only a window of
 * rows and columns around that cell is in the document.
 */
import { html, nothing } from 'lit';
import { moveInGrid } from './grid-keys.js';
import { tag } from './letters.js';
import { matrixOf } from './matrix.js';
import { matrixStyles } from './matrix-table.css.js';
import { styleProperties } from './style-properties.js';
import { View, define } from './view.js';

/** @import { Matrix } from './matrix.js' */

/** Rows and columns in the document at once. */
const WINDOW = 40;
/** Up to this many columns, cells have room for their numbers. */
const ROOMY = 12;

class MatrixTable extends View {
  static styles = [...View.styles, matrixStyles];

  constructor() {
    super();
    /** The cell in the tab order. */
    this.place = { row: 0, column: 1 };
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { report } = this.state;
    /** @type {Matrix | null} */
    this.matrix = report && matrixOf(report);
    const last = (this.matrix?.ids.length ?? 1) - 1;
    if (this.place.row > last || this.place.column > last) this.place = { row: 0, column: last };
  }

  render() {
    const { matrix, t, state, place } = this;
    if (!matrix) return nothing;
    const { ids } = matrix;
    const rows = around(place.row, ids.length);
    const columns = around(place.column, ids.length);
    const partial = ids.length > WINDOW;
    const { measure } = state.report?.settings ?? state.settings;
    return html`${
        partial ? html`<p class="soft small">${t.matrixWindow(WINDOW, ids.length)}</p>` : nothing
      }
      <div class="scroll ${ids.length > ROOMY ? 'dense' : ''}">
        <table
          role="grid"
          aria-rowcount=${ids.length + 1}
          aria-colcount=${ids.length + 1}
          data-testid="matrix"
          @keydown=${this.#onKey}
          @click=${this.#onClick}
          @focusin=${this.#onFocus}
        >
          <caption>
            ${t.matrixCaption[measure]}
          </caption>
          <thead>
            <tr aria-rowindex="1">
              <td></td>
              ${columns.map(
                (column) =>
                  html`<th
                    scope="col"
                    aria-colindex=${column + 2}
                    title=${this.#title(ids[column])}
                  >
                    ${tag(ids[column])}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr aria-rowindex=${row + 2}>
                  <th scope="row" aria-colindex="1" title=${this.#title(ids[row])}>
                    ${tag(ids[row])}
                  </th>
                  ${columns.map((column) => this.#cell(matrix, row, column))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  /** @param {string} id */
  #title(id) {
    return this.articleOf(id)?.title ?? id;
  }

  /**
   * @param {Matrix} matrix
   * @param {number} row
   * @param {number} column
   */
  #cell(matrix, row, column) {
    const { t, state, place } = this;
    const a = matrix.ids[row];
    const b = matrix.ids[column];
    const score = matrix.score(a, b);
    const { pair } = state;
    const chosen =
      (pair?.a === a && pair.b === b) || (!matrix.directed && pair?.a === b && pair.b === a);
    const tabindex = place.row === row && place.column === column ? 0 : -1;
    if (score === null) {
      return html`<td
        class="self"
        aria-colindex=${column + 2}
        data-row=${row}
        data-column=${column}
        tabindex=${tabindex}
        aria-label=${t.sameArticle}
      ></td>`;
    }
    return html`<td
      ${styleProperties({ '--v': (score / matrix.strongest).toFixed(3) })}
      aria-colindex=${column + 2}
      aria-selected=${chosen}
      data-row=${row}
      data-column=${column}
      data-pair="${a} ${b}"
      tabindex=${tabindex}
      title=${t.cellTitle(a, b, score, matrix.directed)}
    >
      ${t.score(score)}
    </td>`;
  }

  /** @param {Event} event @returns {HTMLElement | null} */
  #td(event) {
    return /** @type {HTMLElement} */ (event.target).closest?.('td[data-row]') ?? null;
  }

  /** @param {HTMLElement} td */
  #placeOf(td) {
    return { row: Number(td.dataset.row), column: Number(td.dataset.column) };
  }

  /** @param {Event} event */
  #onFocus = (event) => {
    const td = this.#td(event);
    if (td) this.#rove(td);
  };

  /**
   * Puts a cell in the tab order in place of another; without rendering all of
   * them, so that a key held down is followed.
   * @param {HTMLElement} td
   */
  #rove(td) {
    for (const other of this.renderRoot.querySelectorAll('td[tabindex="0"]')) {
      /** @type {HTMLElement} */ (other).tabIndex = -1;
    }
    td.tabIndex = 0;
    this.place = this.#placeOf(td);
  }

  /** @param {import('./grid-keys.js').Place} place @returns {HTMLElement | null} */
  #at({ row, column }) {
    return this.renderRoot.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
  }

  /** @param {Event} event */
  #onClick = (event) => {
    const td = this.#td(event);
    if (td) this.#choose(this.#placeOf(td));
  };

  /** @param {KeyboardEvent} event */
  #onKey = async (event) => {
    const { matrix } = this;
    const td = this.#td(event);
    if (!td || !matrix) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(this.#placeOf(td));
      return;
    }
    const size = { row: matrix.ids.length, column: matrix.ids.length };
    const to = moveInGrid(event, this.#placeOf(td), size);
    if (!to) return;
    event.preventDefault();
    await this.goTo(to);
  };

  /** @param {import('./grid-keys.js').Place} place */
  async goTo(place) {
    if (!this.#at(place)) {
      // Outside the window: it moves there.
      this.place = place;
      this.requestUpdate();
      await this.updateComplete;
    }
    this.#at(place)?.focus();
  }

  /** @param {import('./grid-keys.js').Place} place */
  #choose({ row, column }) {
    const ids = this.matrix?.ids ?? [];
    if (row === column) return;
    this.state.choosePair(ids[row], ids[column]);
    this.dispatchEvent(new Event('chosen', { bubbles: true, composed: true }));
  }
}

/**
 * The numbers of the window's rows: steps of half a window, so that it moves
 * seldom and always holds the place.
 * @param {number} place
 * @param {number} length
 */
function around(place, length) {
  if (length <= WINDOW) return [...Array(length).keys()];
  const half = WINDOW / 2;
  const start = Math.max(0, Math.min(length - WINDOW, Math.floor(place / half) * half - half / 2));
  return [...Array(WINDOW).keys()].map((index) => start + index);
}

define('recoupe-matrix-table', MatrixTable);
