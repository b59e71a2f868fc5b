/**
 * `<recoupe-figure-table>`: the things that several articles count, by article.
 *
 * Those on which articles disagree come first and are marked. A cell shows the
 * figure as written; it leads to its sentence.
 */
import { css, html, nothing } from 'lit';
import { absentCell, articleHeadings, hasColumns, scrollingTable } from './count-table.js';
import { moreRows } from './more.js';
import { countTables } from './count-table.css.js';
import { showEvidence } from './evidence.js';
import { tag } from './letters.js';
import { flat } from './naming.js';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @import { Evidence } from './crossing.js' */
/** @import { Article, FigureRow } from './types.js' */

const ROWS_AT_ONCE = 60;
/** Words that say why figures are one row. */
const MOST_SHARED = 6;

class FigureTable extends View {
  static properties = { ...View.properties, rows: { state: true } };

  static styles = [
    ...View.styles,
    tables,
    countTables,
    css`
      td button {
        border: 1px solid color-mix(in srgb, var(--figure) 40%, transparent);
        border-radius: 0.35rem;
        background: none;
        padding: 0.1rem 0.4rem;
        margin: 0.08rem 0;
        width: max-content;
        max-width: 11rem;
        text-align: start;
        font-variant-numeric: tabular-nums;
      }
      td button:hover {
        background: color-mix(in srgb, var(--figure) 14%, transparent);
      }
      .differs td button {
        border-color: var(--accent);
        border-width: 2px;
      }
      .sign {
        display: block;
        color: var(--accent);
        font-size: 0.78rem;
        font-weight: 600;
      }
    `,
  ];

  constructor() {
    super();
    this.rows = ROWS_AT_ONCE;
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    if (!report) return nothing;
    const rows = report.figures ?? [];
    if (rows.length === 0) return html`<p class="soft">${t.noFigures}</p>`;
    const { articles } = report;
    const wide = hasColumns(articles);
    return html`${scrollingTable({
      name: 'figures-table',
      title: t.crossTitle.figures,
      caption: t.figureRows(rows.length, rows.filter(({ disagree }) => disagree).length),
      headings: html`<th scope="col">${t.countedThing}</th>
        ${articleHeadings(articles, t)}`,
      rows: rows.slice(0, this.rows).map((row) => this.#row(row, wide ? articles : null)),
    })}
    ${moreRows(rows.length - this.rows, t, () => (this.rows += 5 * ROWS_AT_ONCE))}`;
  }

  /**
   * @param {FigureRow} row
   * @param {readonly Article[] | null} articles where each has a column
   */
  #row(row, articles) {
    const { t } = this;
    const { counted, unit, shared, disagree, cells } = row;
    return html`<tr class=${disagree ? 'differs' : ''} data-testid="figure-row">
      <th scope="row">
        ${counted ?? unit ?? nothing}
        ${
          shared.length > 0
            ? html`<small title=${shared.join(', ')}
                >${shared.slice(0, MOST_SHARED).join(', ')}${
                  shared.length > MOST_SHARED ? '…' : ''
                }</small
              >`
            : nothing
        }
        ${disagree ? html`<span class="sign">${t.valuesDiffer}</span>` : nothing}
      </th>
      ${
        articles
          ? articles.map(({ id }) => this.#cell(row, id))
          : html`<td>
              ${[...new Set(cells.map(({ article }) => article))].map(
                (id) => html`${tag(id, 'small')} ${this.#figures(row, id)} `,
              )}
            </td>`
      }
    </tr>`;
  }

  /** @param {FigureRow} row @param {string} id of an article */
  #cell(row, id) {
    const figures = this.#figures(row, id);
    return figures.length > 0 ? html`<td>${figures}</td>` : absentCell(this.t);
  }

  /**
   * Each way of writing once; a click shows the sentences of the row.
   * @param {FigureRow} row
   * @param {string} id of an article
   */
  #figures({ cells, counted, unit }, id) {
    const article = this.articleOf(id);
    const own = cells.flatMap(({ article: of, figure }) =>
      of === id ? (article?.figures[figure] ?? []) : [],
    );
    /** @param {{ start: number, end: number }} span */
    const words = ({ start, end }) => flat(article?.text.slice(start, end) ?? '');
    // At the head of a sentence it is written with a capital.
    const written = new Map(own.map(({ span }) => [words(span).toLowerCase(), words(span)]));
    const places = cells.flatMap((cell) => this.#place(cell) ?? []);
    return [...written.values()].map(
      (text) =>
        html`<button
          data-testid="figure-cell"
          @click=${() => showEvidence(this, { title: counted ?? unit ?? text, places })}
        >
          ${text}
        </button> `,
    );
  }

  /** @param {FigureRow['cells'][number]} cell @returns {Evidence | null} */
  #place({ article: id, figure }) {
    const span = this.articleOf(id)?.figures[figure]?.span;
    return span ? { article: id, span, layer: 'figure' } : null;
  }
}

define('recoupe-figure-table', FigureTable);
