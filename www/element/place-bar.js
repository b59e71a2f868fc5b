/**
 * `<recoupe-place-bar>`: everything found at the place whose card is open, when it
 * is more than one thing. A name may stand in a quote, in a sentence in the
 * conditional: each has a button here, and its own card.
 */
import { css, html, nothing } from 'lit';
import { findingsAt, highlightOf } from './finding.js';
import { certaintyStyles } from './findings.css.js';
import { sameHighlight } from './highlight.js';
import { kindStyles } from './kinds.css.js';
import { View, define } from './view.js';

/** @import { Finding } from './finding.js' */

class PlaceBar extends View {
  static styles = [
    ...View.styles,
    kindStyles,
    certaintyStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
        margin-bottom: 0.5rem;
      }
      .quote {
        --k: var(--speech);
      }
      .figure,
      .date {
        --k: var(--figure);
      }
      button {
        border: 1px solid var(--line);
        border-radius: 2rem;
        background: var(--paper);
        color: var(--k, var(--soft));
        padding: 0.1rem 0.65rem;
        font-size: 0.78rem;
      }
      button:hover {
        background: var(--raised);
      }
      button[aria-pressed='true'] {
        border-color: currentColor;
        font-weight: 600;
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const { pinned, pinnedAt } = state;
    const article = pinnedAt && this.articleOf(pinnedAt.article);
    if (!article) return nothing;
    const found = findingsAt(article, pinnedAt.start, state.layers).filter(
      (one) =>
        one.layer !== 'certainty' ||
        one.item.certainty !== 'asserted' ||
        sameHighlight(pinned, highlightOf(article.id, one)),
    );
    if (found.length < 2) return nothing;
    return html`<div
      role="group"
      class="no-print"
      aria-label=${t.atThisPlace}
      data-testid="place-bar"
    >
      ${found.map((finding) => {
        const highlight = highlightOf(article.id, finding);
        const on = sameHighlight(pinned, highlight);
        return html`<button
          class=${look(finding)}
          aria-pressed=${on}
          @click=${() => on || state.pin(highlight, pinnedAt)}
        >
          ${this.#name(finding)}
        </button>`;
      })}
    </div>`;
  }

  /** @param {Finding} finding */
  #name({ layer, item }) {
    const { t } = this;
    switch (layer) {
      case 'mention':
        return t.kind[item.kind];
      case 'quote':
        return t.quoteShort;
      case 'certainty':
        return item.certainty ? t.certainty[item.certainty] : nothing;
      default:
        return t.findingTitle[layer];
    }
  }
}

/** @param {Finding} finding */
function look({ layer, item }) {
  if (layer === 'mention') return item.kind;
  return layer === 'certainty' ? (item.certainty ?? '') : layer;
}

define('recoupe-place-bar', PlaceBar);
