/**
 * `<recoupe-compare-view>`: how alike the articles are, and why.
 *
 * The matrix with its choices; of the chosen pair, both articles side by side
 * with what they share, and the terms that make up the score.
 */
import { css, html, nothing } from 'lit';
import './article-legend.js';
import './matrix-canvas.js';
import './matrix-options.js';
import './matrix-table.js';
import './pair-view.js';
import './score-view.js';
import { likestPair } from './matrix.js';
import { View, define } from './view.js';

/** Above this many articles the matrix is drawn. */
const MANY = 40;

class CompareView extends View {
  static properties = { ...View.properties, table: { state: true } };

  static styles = [
    ...View.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: 24rem minmax(0, 1fr);
        gap: 1.4rem;
        align-items: start;
      }
      :host(.wide) {
        grid-template-columns: minmax(0, 1fr);
      }
      .matrix {
        display: grid;
        gap: 1.1rem;
        min-width: 0;
      }
      .matrix > * {
        min-width: 0;
      }
      :host(.wide) .matrix {
        grid-template-columns: minmax(0, 46rem) minmax(15rem, 24rem);
        gap: 1.1rem 2.4rem;
        align-items: start;
      }
      .choices,
      .drawn {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.1rem;
      }
      :host(.table) .matrix {
        grid-template-columns: minmax(0, 1fr) 17rem;
      }
      recoupe-pair-view {
        scroll-margin-top: var(--below-header, 1rem);
      }
      .label {
        margin: 0;
      }
      .hint {
        color: var(--soft);
        text-align: center;
        padding: 3rem 1.5rem;
        font: 1.05rem/1.6 var(--serif);
        border-style: dashed;
      }
      recoupe-score-view {
        grid-column: 1 / -1;
      }
      @container (max-width: 64rem) {
        :host,
        :host(.wide) .matrix,
        :host(.table) .matrix {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media print {
        :host {
          display: block;
        }
        recoupe-matrix-options,
        .hint {
          display: none;
        }
        recoupe-pair-view,
        recoupe-score-view {
          display: block;
          margin-top: 1.5rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.table = false;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { length } = this.state.report?.articles ?? [];
    const count = length ?? 0;
    this.classList.toggle('wide', count > 10);
    this.classList.toggle('table', count > 20 && (count <= MANY || this.table));
  }

  /** The most alike pair is shown until another is chosen. */
  updated() {
    const { pair, report } = this.state;
    if (pair || !report || report.articles.length > MANY) return;
    const likest = likestPair(report);
    if (likest) this.state.choosePair(likest.a, likest.b);
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    const count = report?.articles.length ?? 0;
    if (!report) return html`<p class="box hint">${t.reading}</p>`;
    if (count < 2) return html`<p class="box hint" data-testid="one-article">${t.needTwo}</p>`;
    const many = count > MANY;
    return html`<section class="box matrix" aria-label=${t.matrixName} @chosen=${this.#onChosen}>
        <div class="drawn">
          <h2 class="label">${t.allArticles(count)}</h2>
          ${
            many && !this.table
              ? html`<recoupe-matrix-canvas .state=${state}></recoupe-matrix-canvas>`
              : html`<recoupe-matrix-table .state=${state}></recoupe-matrix-table>`
          }
          ${
            many
              ? html`<p class="no-print">
                  <button
                    class="button"
                    data-testid="matrix-as-table"
                    @click=${() => (this.table = !this.table)}
                  >
                    ${this.table ? t.asPicture : t.asTable}
                  </button>
                </p>`
              : nothing
          }
        </div>
        <div class="choices">
          <recoupe-matrix-options .state=${state}></recoupe-matrix-options>
          <recoupe-article-legend .state=${state}></recoupe-article-legend>
        </div>
      </section>
      ${
        state.pair
          ? html`<recoupe-pair-view .state=${state}></recoupe-pair-view>
              <recoupe-score-view .state=${state}></recoupe-score-view>`
          : html`<p class="box hint">${t.chooseCell}</p>`
      }`;
  }

  /** Of a large matrix, what was chosen may stand below the screen. */
  #onChosen = async () => {
    await this.updateComplete;
    const pair = this.renderRoot.querySelector('recoupe-pair-view');
    if (!pair || pair.getBoundingClientRect().top < 0.7 * innerHeight) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    pair.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  };
}

define('recoupe-compare-view', CompareView);
