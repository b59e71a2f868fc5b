/**
 * `<recoupe-search-view>`: looking for words in all articles.
 *
 * The query; how often and where each article has it; every place in its
 * context; the words near it; and the sequences of words that come back, which
 * are a way in while nothing is looked for.
 */
import { css, html, nothing } from 'lit';
import './collocate-list.js';
import './concordance-lines.js';
import './dispersion-plot.js';
import { foundHighlight, sameHighlight } from './highlight.js';
import './ngram-list.js';
import './search-query.js';
import { View, define } from './view.js';

class SearchView extends View {
  static styles = [
    ...View.styles,
    css`
      .view {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 22rem;
        gap: 1.2rem 1.4rem;
        align-items: start;
        max-width: 80rem;
        margin: 0 auto;
      }
      .query {
        grid-column: 1 / -1;
      }
      .count {
        font-size: 0.95rem;
      }
      .asked .count {
        margin-top: 0.7rem;
        min-height: 1.5em;
      }
      .count b {
        font: 700 1.15rem/1.3 var(--serif);
      }
      .busy {
        color: var(--soft);
      }
      .stale {
        opacity: 0.55;
      }
      .results,
      aside {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.2rem;
      }
      .start {
        grid-column: 1 / -1;
        --ngram-columns: 22rem;
      }
      .nothing {
        color: var(--soft);
        text-align: center;
        padding: 2.4rem 1.5rem;
        font: 1.05rem/1.6 var(--serif);
        border-style: dashed;
      }
      @container (max-width: 66rem) {
        .view {
          grid-template-columns: minmax(0, 1fr);
        }
        aside {
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
          align-items: start;
        }
      }
      @media print {
        .view {
          display: block;
        }
        .view > * {
          margin-bottom: 1.5rem;
        }
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const { report } = state;
    if (!report) return html`<p class="soft">${t.reading}</p>`;
    const { found, busy, problem } = state.search;
    const asked = state.query.text.trim() !== '';
    return html`<div class="view" data-testid="search" data-busy=${busy} @go-to=${this.#light}>
      <section class="box query ${asked && !problem ? 'asked' : ''}" aria-label=${t.view.search}>
        <recoupe-search-query .state=${state}></recoupe-search-query>
        <p class="count" role="status" data-testid="search-count">
          ${asked && !problem ? this.#count() : nothing}
        </p>
      </section>
      ${
        asked && !problem
          ? html`<div class="results ${busy ? 'stale' : ''}">${this.#results()}</div>
              <aside class=${busy ? 'stale' : ''} aria-label=${t.search.around}>
                ${found?.count ? html`<recoupe-collocate-list .state=${state}></recoupe-collocate-list>` : nothing}
                <recoupe-ngram-list .state=${state}></recoupe-ngram-list>
              </aside>`
          : html`<recoupe-ngram-list class="start" .state=${state}></recoupe-ngram-list>`
      }
    </div>`;
  }

  #count() {
    const { state, t } = this;
    const { found, busy } = state.search;
    if (!found) return busy ? html`<span class="busy">${t.search.busy}</span>` : nothing;
    const having = found.articles.filter(({ count }) => count > 0).length;
    return html`<b>${t.search.occurrences(found.count)}</b>
      ${found.count > 0 ? t.search.inArticles(having, found.articles.length) : nothing}`;
  }

  #results() {
    const { state, t } = this;
    const { found, busy } = state.search;
    if (!found) return nothing;
    if (found.count === 0) {
      return html`<p class="box nothing" data-testid="nothing-found">
        ${busy ? t.search.busy : t.search.nothing[state.query.by]}
      </p>`;
    }
    return html`<div class="box">
        <recoupe-dispersion-plot .state=${state}></recoupe-dispersion-plot>
      </div>
      <div class="box">
        <recoupe-concordance-lines .state=${state}></recoupe-concordance-lines>
      </div>`;
  }

  /** What was found is lit in the article that a line leads to. */
  #light = () => {
    const { found } = this.state.search;
    if (!found) return;
    const highlight = foundHighlight(found);
    if (!sameHighlight(this.state.pinned, highlight)) this.state.pin(highlight);
  };

  async focusField() {
    await this.updateComplete;
    const query = this.renderRoot.querySelector('recoupe-search-query');
    await /** @type {any} */ (query)?.focusField();
  }
}

define('recoupe-search-view', SearchView);
