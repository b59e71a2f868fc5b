/**
 * `<recoupe-collocate-list>`: the words that stand near what was found, each
 * with its numbers; a click looks for the word.
 */
import { css, html, nothing } from 'lit';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @import { Collocate } from './types.js' */

const ROWS_AT_ONCE = 12;
const WINDOWS = [2, 5, 10];

class CollocateList extends View {
  static properties = { ...View.properties, all: { state: true } };

  static styles = [
    ...View.styles,
    tables,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: 0.2rem 1rem;
      }
      .label {
        margin: 0;
      }
      select {
        border: 1px solid var(--edge);
        border-radius: 0.4rem;
        background: var(--sheet);
        font-size: 0.83rem;
        padding: 0.1rem 0.3rem;
      }
      .lead {
        color: var(--soft);
        font-size: 0.83rem;
        margin: 0.3rem 0 0.6rem;
      }
      tbody th {
        font: 400 0.95rem/1.4 var(--serif);
        overflow-wrap: anywhere;
      }
      tbody th button {
        text-align: start;
      }
      tbody th button:hover {
        background: var(--raised);
      }
      .more {
        margin-top: 0.5rem;
      }
    `,
  ];

  constructor() {
    super();
    this.all = false;
  }

  render() {
    const { state, t } = this;
    const { found } = state.search;
    if (!found || found.count === 0) return nothing;
    const { collocates, window } = found;
    const rows = this.all ? collocates : collocates.slice(0, ROWS_AT_ONCE);
    return html`<section class="box" aria-label=${t.search.collocates} data-testid="collocates">
      <div class="head">
        <h2 class="label">${t.search.collocates}</h2>
        <select
          class="no-print"
          data-testid="search-window"
          aria-label=${t.search.windowLegend}
          @change=${(/** @type {Event} */ event) =>
            state.lookFor({
              window: Number(/** @type {HTMLSelectElement} */ (event.target).value),
            })}
        >
          ${WINDOWS.map(
            (words) =>
              html`<option value=${words} ?selected=${state.query.window === words}>
                ${t.search.window(words)}
              </option>`,
          )}
        </select>
      </div>
      <p class="lead">${t.search.collocatesHelp}</p>
      ${
        collocates.length === 0
          ? html`<p class="soft small">${t.search.noCollocates}</p>`
          : html`<table>
              <thead>
                <tr>
                  <th scope="col">${t.term}</th>
                  <th scope="col" class="number" title=${t.search.nearTitle}>${t.search.near}</th>
                  <th scope="col" class="number" title=${t.search.expectedTitle}>${t.expected}</th>
                  <th scope="col" class="number" title=${t.logLikelihood}>G²</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => this.#row(row))}
              </tbody>
            </table>`
      }
      ${
        collocates.length > rows.length
          ? html`<p class="more no-print">
              <button class="link small" @click=${() => (this.all = true)}>
                ${t.more(collocates.length - rows.length)}
              </button>
            </p>`
          : nothing
      }
      ${
        collocates.length > 0
          ? html`<p class="hidden-text">${t.search.windowWords(window.words)}</p>`
          : nothing
      }
    </section>`;
  }

  /** @param {Collocate} collocate */
  #row(collocate) {
    const { state, t } = this;
    const { text, count, expected, log_likelihood: ratio } = collocate;
    return html`<tr title=${t.search.collocateNumbers(collocate)}>
      <th scope="row">
        <button
          aria-label=${t.search.lookFor(text)}
          @click=${() => state.lookFor({ text, by: 'lemma' })}
        >
          <bdi>${text}</bdi>
        </button>
      </th>
      <td class="number">${t.number(count)}</td>
      <td class="number">${t.statistic(expected)}</td>
      <td class="number">${t.statistic(ratio)}</td>
    </tr>`;
  }
}

define('recoupe-collocate-list', CollocateList);
