/**
 * `<recoupe-term-list>`: keywords and distinctive terms of the article on show.
 *
 * Pointing at one lights it in all articles; a click pins it and brings its
 * numbers.
 */
import { css, html, nothing } from 'lit';
import { sameHighlight } from './highlight.js';
import { View, define } from './view.js';

/** @import { DistinctiveTerm, Keyword } from './types.js' */

const AT_ONCE = 10;

class TermList extends View {
  static styles = [
    ...View.styles,
    css`
      section + section {
        margin-top: 1.3rem;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.35rem;
      }
      .term {
        border: 1px solid var(--line);
        background: var(--sheet);
        border-radius: 0.45rem;
        padding: 0.12rem 0.5rem;
        font-size: 0.86rem;
        text-align: start;
        overflow-wrap: anywhere;
      }
      .term:hover,
      .term.lit {
        background: var(--common-lit);
      }
      .term[aria-pressed='true'] {
        border-color: var(--ink);
      }
      .count {
        color: var(--soft);
        font-size: 0.78rem;
        font-variant-numeric: tabular-nums;
        margin-inline-start: 0.25rem;
      }
      .lit .count {
        color: inherit;
      }
      .numbers {
        margin-top: 0.5rem;
        font-size: 0.82rem;
        color: var(--soft);
        border-inline-start: 3px solid var(--line);
        padding-inline-start: 0.6rem;
      }
      @media (forced-colors: active) {
        .term[aria-pressed='true'],
        .term.lit {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const article = this.articleOf(state.selected ?? '');
    if (!article) return nothing;
    return html`${this.#section('keywords', t.keywords, article.keywords, t.noKeywords)}
    ${
      (state.report?.articles.length ?? 0) > 1
        ? this.#section('distinctive', t.distinctive, article.distinctive, t.noDistinctive)
        : nothing
    }`;
  }

  /**
   * @param {string} id
   * @param {string} title
   * @param {readonly (Keyword | DistinctiveTerm)[]} terms
   * @param {string} none said when there are none
   */
  #section(id, title, terms, none) {
    const { state, t } = this;
    const pinned = terms.find((term) =>
      sameHighlight(state.pinned, { type: 'term', text: term.text }),
    );
    return html`<section aria-label=${title} data-testid=${id}>
      <h2 class="label">${title}</h2>
      ${terms.length === 0 ? html`<p class="soft small">${none}</p>` : nothing}
      <ul>
        ${terms.slice(0, AT_ONCE).map((term) => this.#term(term))}
      </ul>
      ${
        pinned
          ? html`<p class="numbers" data-testid="term-numbers">
              ${'score' in pinned ? t.keywordNumbers(pinned) : t.distinctiveNumbers(pinned)}
            </p>`
          : nothing
      }
    </section>`;
  }

  /** @param {Keyword | DistinctiveTerm} term */
  #term(term) {
    const { state, t } = this;
    const highlight = /** @type {const} */ ({ type: 'term', text: term.text });
    const light = () => state.light(highlight);
    const dark = () => state.light(null);
    const lit = sameHighlight(state.lit ?? state.pinned, highlight);
    return html`<li>
      <button
        class="term ${lit ? 'lit' : ''}"
        aria-pressed=${sameHighlight(state.pinned, highlight)}
        @pointerenter=${light}
        @pointerleave=${dark}
        @focus=${light}
        @blur=${dark}
        @click=${() => state.pin(highlight)}
      >
        <bdi>${term.text}</bdi><span class="count">${t.number(term.count)}</span>
      </button>
    </li>`;
  }
}

define('recoupe-term-list', TermList);
