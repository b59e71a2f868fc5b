/**
 * `<recoupe-wording-table>`: what each article calls a person, a country, an event,
 * in order of appearance. A designation leads to its places.
 */
import { css, html, nothing } from 'lit';
import { moreRows } from './more.js';
import { showEvidence } from './evidence.js';
import { kindStyles } from './kinds.css.js';
import { tag } from './letters.js';
import { View, define } from './view.js';

/** @import { Designation, Wording } from './types.js' */

const ROWS_AT_ONCE = 30;

class WordingTable extends View {
  static properties = { ...View.properties, rows: { state: true } };

  static styles = [
    ...View.styles,
    kindStyles,
    css`
      .of {
        border-top: 1px solid var(--line);
        padding: 0.7rem 0 0.5rem;
      }
      h3 {
        font: 600 1rem/1.35 var(--serif);
        margin-bottom: 0.3rem;
      }
      h3 small {
        font: 0.78rem var(--sans);
        color: var(--soft);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.2rem 0.6rem;
        align-items: baseline;
        padding: 0.12rem 0;
      }
      .alike {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.1rem;
      }
      .called {
        border: 0;
        background: none;
        border-radius: 0.3rem;
        padding: 0.05rem 0.2rem;
        font: 0.98rem/1.5 var(--serif);
        text-align: start;
        overflow-wrap: anywhere;
      }
      .called:hover {
        background: var(--raised);
      }
      .noun {
        font-style: italic;
      }
      .next {
        color: var(--soft);
      }
      .next::before {
        content: ' → ';
      }
      .count {
        font: 0.76rem var(--sans);
        color: var(--soft);
      }
    `,
  ];

  constructor() {
    super();
    this.rows = ROWS_AT_ONCE;
  }

  render() {
    const { state, t } = this;
    const wording = state.report?.wording ?? [];
    if (wording.length === 0) return html`<p class="soft">${t.noWording}</p>`;
    return html`<div data-testid="wording">
        ${wording.slice(0, this.rows).map((one) => this.#one(one))}
      </div>
      ${moreRows(wording.length - this.rows, t, () => (this.rows += 5 * ROWS_AT_ONCE))}`;
  }

  /** @param {Wording} wording */
  #one({ name, kind, articles }) {
    const { t } = this;
    return html`<section class="of" aria-label=${name}>
      <h3><bdi>${name}</bdi> <small>${t.wordingKind[kind]}</small></h3>
      <ul class=${isCalledAlike(articles) ? 'alike' : ''}>
        ${articles.map(
          ({ article, designations }) =>
            html`<li>
              ${tag(article, 'small')}
              <span
                >${designations.map(
                  (one, at) =>
                    html`${at > 0 ? html`<span class="next" aria-hidden="true"></span>` : nothing}${this.#designation(article, one)}`,
                )}</span
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /**
   * @param {string} article
   * @param {Designation} designation
   */
  #designation(article, { text, kind, spans, why }) {
    const { t } = this;
    const places = spans.map((span) => ({ article, span }));
    return html`<button
      class="called ${kind}"
      data-testid="designation"
      title=${t.reason(why)}
      @click=${() => showEvidence(this, { title: t.quoted(text), places })}
    >
      <bdi>${text}</bdi>${
        spans.length > 1 ? html` <span class="count">${t.timesShort(spans.length)}</span>` : nothing
      }
    </button>`;
  }
}

/**
 * Whether all call it by one and the same name: there is nothing to hold against.
 * @param {Wording['articles']} articles
 */
function isCalledAlike(articles) {
  const texts = articles.flatMap(({ designations }) => designations.map(({ text }) => text));
  return texts.length === articles.length && new Set(texts).size === 1;
}

define('recoupe-wording-table', WordingTable);
