/**
 * `<recoupe-dispersion-plot>`: how often each article has what was found, and where.
 *
 * A strip for each article from its first word to its last, a line at each
 * place. A click goes to the nearest place; the concordance leads to the same
 * places by keyboard.
 */
import { css, html, nothing, svg } from 'lit';
import { tag } from './letters.js';
import { moreLines } from './more.js';
import { View, define, goTo } from './view.js';

/** @import { ArticleCount } from './types.js' */

/** Units of a strip's drawing from end to end. */
const LENGTH = 1000;
/** Articles shown at first. */
const ROWS_AT_ONCE = 40;

class DispersionPlot extends View {
  static properties = { ...View.properties, rows: { state: true } };

  static styles = [
    ...View.styles,
    css`
      .label {
        margin: 0;
      }
      .lead {
        color: var(--soft);
        font-size: 0.83rem;
        margin: 0.2rem 0 0.8rem;
      }
      li {
        display: grid;
        grid-template-columns: 1.55rem minmax(0, 13rem) 2.6rem minmax(0, 1fr) 5.6rem;
        gap: 0 0.7rem;
        align-items: center;
        padding: 0.16rem 0;
      }
      .title {
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
        font: 0.94rem/1.5 var(--serif);
      }
      .count {
        font-weight: 700;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .rate {
        color: var(--soft);
        font-size: 0.78rem;
        font-variant-numeric: tabular-nums;
        text-align: end;
        white-space: nowrap;
      }
      .none {
        color: var(--soft);
        font-weight: 400;
      }
      svg {
        display: block;
        width: 100%;
        height: 1.5rem;
        background: var(--cell);
        border: 1px solid var(--line);
        border-radius: 0.3rem;
      }
      svg.some {
        cursor: pointer;
      }
      line {
        stroke: var(--accent);
        stroke-width: 2.5;
        vector-effect: non-scaling-stroke;
      }
      .foot {
        margin-top: 0.7rem;
        font-size: 0.83rem;
        color: var(--soft);
      }
      @container (max-width: 50rem) {
        li {
          grid-template-columns: 1.55rem minmax(0, 1fr) auto;
          gap: 0.15rem 0.6rem;
          padding: 0.3rem 0;
        }
        li svg {
          grid-column: 1 / -1;
          grid-row: 2;
        }
        .rate {
          display: none;
        }
      }
      @media (forced-colors: active) {
        line {
          stroke: CanvasText;
        }
      }
      @media print {
        svg {
          print-color-adjust: exact;
          -webkit-print-color-adjust: exact;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.rows = ROWS_AT_ONCE;
  }

  render() {
    const { state, t } = this;
    const { found } = state.search;
    if (!found) return nothing;
    const { articles, dispersion } = found;
    return html`<section aria-label=${t.search.dispersion} data-testid="dispersion">
      <h2 class="label">${t.search.dispersion}</h2>
      <p class="lead">${t.search.dispersionHelp}</p>
      <ol>
        ${articles.slice(0, this.rows).map((article) => this.#row(article))}
      </ol>
      ${moreLines(articles.length - this.rows, t, () => (this.rows += 10 * ROWS_AT_ONCE))}
      ${
        dispersion === null
          ? nothing
          : html`<p class="foot" title=${t.search.deviationTitle} data-testid="deviation">
              ${t.search.deviation(dispersion)}
            </p>`
      }
    </section>`;
  }

  /** @param {ArticleCount} article */
  #row(article) {
    const { t } = this;
    const { article: id, title, count, words, places } = article;
    const label = t.search.placesIn(count, title);
    return html`<li data-testid="dispersion-row" data-article=${id}>
      ${tag(id)}<span class="title" dir="auto" title=${title}>${title}</span>
      <span class="count ${count === 0 ? 'none' : ''}">${t.number(count)}</span>
      <svg
        class=${count > 0 ? 'some' : ''}
        viewBox="0 0 ${LENGTH} 24"
        preserveAspectRatio="none"
        role="img"
        aria-label=${label}
        @click=${(/** @type {MouseEvent} */ event) => this.#onClick(event, article)}
      >
        <title>${label}</title>
        ${places.map(({ at }) => {
          // Kept off the rounded ends.
          const x = 8 + at * (LENGTH - 16);
          return svg`<line x1=${x} x2=${x} y1="3" y2="21" />`;
        })}
      </svg>
      <span class="rate"
        >${count > 0 ? t.search.rate((1000 * count) / Math.max(words, 1)) : nothing}</span
      >
    </li>`;
  }

  /**
   * @param {MouseEvent} event
   * @param {ArticleCount} article
   */
  #onClick(event, { article, places }) {
    if (places.length === 0) return;
    const { left, width } = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const at = (event.clientX - left) / width;
    const nearest = places.reduce((one, other) =>
      Math.abs(other.at - at) < Math.abs(one.at - at) ? other : one,
    );
    goTo(this, article, nearest.span.start);
  }
}

define('recoupe-dispersion-plot', DispersionPlot);
