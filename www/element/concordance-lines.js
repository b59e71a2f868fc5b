/**
 * `<recoupe-concordance-lines>`: each place in its context, under one another.
 *
 * The keywords stand in one column; a line leads to its place in the article.
 * One line is in the tab order, the arrow keys go from line to line.
 */
import { css, html, nothing } from 'lit';
import { tag } from './letters.js';
import { View, define, goTo } from './view.js';

/** @import { Concordance, Line, Sort } from './types.js' */

/** @type {readonly Sort[]} */
const SORTS = ['position', 'left', 'right'];
const LINES_AT_ONCE = 100;

class ConcordanceLines extends View {
  static properties = { ...View.properties, shown: { state: true }, current: { state: true } };

  static styles = [
    ...View.styles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: 0.3rem 1rem;
        margin-bottom: 0.5rem;
      }
      .label {
        margin: 0;
      }
      .sort {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 0.9rem;
        font-size: 0.83rem;
        color: var(--soft);
      }
      .sort label {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
      }
      .sort input {
        accent-color: var(--accent);
        margin: 0;
      }
      .line {
        display: grid;
        grid-template-columns: 1.2rem minmax(0, 1fr) minmax(0, 1.15fr);
        gap: 0 0.3rem;
        align-items: baseline;
        width: calc(100% + 0.8rem);
        margin: 0 -0.4rem;
        border: 0;
        border-radius: 0.4rem;
        background: none;
        padding: 0.17rem 0.4rem;
        text-align: start;
        font: 0.98rem/1.5 var(--serif);
        white-space: nowrap;
      }
      .line:hover,
      .line:focus-visible {
        background: var(--raised);
      }
      .tag {
        align-self: center;
      }
      .left {
        display: flex;
        justify-content: flex-end;
        overflow: hidden;
        color: var(--soft);
        mask-image: linear-gradient(to right, transparent, #000 2rem);
      }
      .left span {
        flex: none;
        white-space: pre;
      }
      .rest {
        overflow: hidden;
        color: var(--soft);
        mask-image: linear-gradient(to left, transparent, #000 2rem);
      }
      .rest bdi {
        white-space: pre;
      }
      b {
        color: var(--accent);
        white-space: pre;
      }
      .more {
        margin-top: 0.6rem;
        font-size: 0.85rem;
        color: var(--soft);
      }
      @container (max-width: 50rem) {
        .line {
          grid-template-columns: 1.2rem minmax(0, 1fr);
          white-space: normal;
          padding: 0.3rem 0.4rem;
          column-gap: 0.6rem;
        }
        .text {
          display: block;
          grid-column: 2;
        }
        .left,
        .rest {
          display: inline;
          mask-image: none;
        }
        .left span,
        .rest bdi,
        b {
          white-space: normal;
        }
      }
      @container (min-width: 50.01rem) {
        .text {
          display: contents;
        }
      }
      @media (forced-colors: active) {
        b {
          color: Highlight;
        }
      }
      @media print {
        .line {
          break-inside: avoid;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.shown = LINES_AT_ONCE;
    this.current = 0;
    /** @type {Concordance | null} */
    this.of = null;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { found } = this.state.search;
    if (found === this.of) return;
    this.of = found;
    this.shown = LINES_AT_ONCE;
    this.current = 0;
  }

  render() {
    const { state, t } = this;
    const { found } = state.search;
    if (!found) return nothing;
    const { lines, count } = found;
    const shown = lines.slice(0, this.shown);
    return html`<section aria-label=${t.search.concordance}>
      <div class="head">
        <h2 class="label">${t.search.concordance}</h2>
        <div class="sort no-print" role="radiogroup" aria-label=${t.search.sortLegend}>
          <span aria-hidden="true">${t.search.sortLegend}</span>
          ${SORTS.map(
            (sort) =>
              html`<label
                ><input
                  type="radio"
                  name="sort"
                  data-testid="sort-${sort}"
                  .checked=${state.query.sort === sort}
                  @change=${() => state.lookFor({ sort })}
                />${t.search.sort[sort]}</label
              >`,
          )}
        </div>
      </div>
      <ol data-testid="concordance" @keydown=${this.#onKey}>
        ${shown.map((line, index) => this.#line(line, index))}
      </ol>
      ${
        lines.length > shown.length
          ? html`<p class="more no-print">
              <button class="button" @click=${() => (this.shown += 5 * LINES_AT_ONCE)}>
                ${t.more(lines.length - shown.length)}
              </button>
            </p>`
          : count > lines.length
            ? html`<p class="more">${t.search.linesLeftOut(lines.length, count)}</p>`
            : nothing
      }
    </section>`;
  }

  /**
   * @param {Line} line
   * @param {number} index
   */
  #line({ article, span, left, keyword, right }, index) {
    const code = this.articleOf(article)?.language.code ?? 'other';
    return html`<li>
      <button
        class="line"
        data-testid="concordance-line"
        data-article=${article}
        data-start=${span.start}
        tabindex=${index === this.current ? 0 : -1}
        @focus=${() => (this.current = index)}
        @click=${() => goTo(this, article, span.start)}
      >
        ${tag(article, 'small')}
        <span class="text" lang=${code === 'other' ? nothing : code}
          ><span class="left"><span>${left}</span></span
          ><span class="rest"><b>${keyword}</b><bdi>${right}</bdi></span></span
        >
      </button>
    </li>`;
  }

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const lines = /** @type {NodeListOf<HTMLElement>} */ (
      this.renderRoot.querySelectorAll('.line')
    );
    const last = lines.length - 1;
    const to = {
      ArrowDown: Math.min(this.current + 1, last),
      ArrowUp: Math.max(this.current - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    lines[to].focus();
    event.preventDefault();
  };
}

define('recoupe-concordance-lines', ConcordanceLines);
