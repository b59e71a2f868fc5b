/**
 * `<recoupe-ngram-list>`: the sequences of words that come back, with the
 * articles that have them; a click looks for the sequence.
 */
import { css, html, nothing } from 'lit';
import { tag } from './letters.js';
import { View, define } from './view.js';

/** @import { NGram } from './types.js' */

const ROWS_AT_ONCE = 16;
/** Letters beside a sequence. */
const TAGS = 6;

class NGramList extends View {
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
        margin: 0.3rem 0 0.6rem;
      }
      ol {
        columns: var(--ngram-columns, auto);
        column-gap: 2.4rem;
      }
      li {
        break-inside: avoid;
      }
      .ngram {
        display: grid;
        grid-template-columns: 1.3rem minmax(0, 1fr) auto;
        gap: 0.6rem;
        align-items: baseline;
        width: calc(100% + 0.8rem);
        margin: 0 -0.4rem;
        border: 0;
        border-radius: 0.4rem;
        background: none;
        padding: 0.2rem 0.4rem;
        text-align: start;
      }
      .ngram:hover {
        background: var(--raised);
      }
      .count {
        font-weight: 700;
        font-size: 0.87rem;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .text {
        font: 0.98rem/1.4 var(--serif);
        overflow-wrap: anywhere;
      }
      .tags {
        align-self: center;
      }
      .more {
        margin-top: 0.5rem;
      }
    `,
  ];

  constructor() {
    super();
    this.rows = ROWS_AT_ONCE;
  }

  render() {
    const { state, t } = this;
    const { ngrams } = state.search;
    return html`<section class="box" aria-label=${t.search.ngrams} data-testid="ngrams">
      <h2 class="label">${t.search.ngrams}</h2>
      <p class="lead">${t.search.ngramsHelp}</p>
      ${ngrams ? this.#list(ngrams.ngrams) : html`<p class="soft small">${t.search.counting}</p>`}
    </section>`;
  }

  /** @param {NGram[]} ngrams */
  #list(ngrams) {
    const { t } = this;
    if (ngrams.length === 0) return html`<p class="soft small">${t.search.noNgrams}</p>`;
    return html`<ol>
        ${ngrams.slice(0, this.rows).map((ngram) => this.#row(ngram))}
      </ol>
      ${
        ngrams.length > this.rows
          ? html`<p class="more no-print">
              <button
                class="link small"
                data-testid="more-ngrams"
                @click=${() => (this.rows += 2 * ROWS_AT_ONCE)}
              >
                ${t.more(ngrams.length - this.rows)}
              </button>
            </p>`
          : nothing
      }`;
  }

  /** @param {NGram} ngram */
  #row({ text, count, by_article: articles }) {
    const { state, t } = this;
    const more = articles.length - TAGS;
    return html`<li>
      <button
        class="ngram"
        title=${t.search.ngramIn(text, count, articles.length)}
        @click=${() => state.lookFor({ text, by: 'word' })}
      >
        <span class="count">${t.number(count)}</span>
        <bdi class="text">${text}</bdi>
        <span class="tags"
          >${articles.slice(0, TAGS).map(({ article }) => tag(article, 'small'))}${
            more > 0 ? html`<span class="soft small">+${t.number(more)}</span>` : nothing
          }</span
        >
      </button>
    </li>`;
  }
}

define('recoupe-ngram-list', NGramList);
