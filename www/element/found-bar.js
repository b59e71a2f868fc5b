/**
 * `<recoupe-found-bar>`: above an article in which a search is lit, how often it
 * stands there, the way from place to place, and back to the search.
 */
import { css, html, nothing } from 'lit';
import { View, define, goTo } from './view.js';

/** @param {string} path */
const arrow = (path) =>
  html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d=${path} /></svg>`;

class FoundBar extends View {
  static properties = { ...View.properties, at: { state: true } };

  static styles = [
    ...View.styles,
    css`
      :host {
        position: sticky;
        top: calc(var(--below-header, 1rem) - 0.9rem);
        z-index: 1;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.2rem 0.8rem;
        background: var(--common-lit);
        color: var(--ink);
        border-radius: 0.5rem;
        padding: 0.3rem 0.8rem;
        font-size: 0.87rem;
      }
      .text {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .link {
        color: var(--ink);
        text-decoration: underline;
        text-underline-offset: 0.2em;
        margin: 0;
      }
      .step {
        border: 0;
        background: none;
        border-radius: 0.3rem;
        padding: 0.25rem 0.4rem;
        line-height: 1;
      }
      .step:hover:not(:disabled) {
        background: color-mix(in srgb, var(--ink) 12%, transparent);
      }
      @container (max-width: 47rem) {
        :host {
          top: 0.3rem;
        }
        .text {
          flex: 1 0 100%;
        }
        .steps {
          flex: 1;
        }
      }
      path {
        fill: none;
        stroke: currentColor;
        stroke-width: 1.7;
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const { pinned, selected } = state;
    if (pinned?.type !== 'found') return nothing;
    const places = pinned.places.get(selected ?? '') ?? [];
    const count = pinned.counts.get(selected ?? '') ?? 0;
    return html`<div class="bar no-print" data-testid="found-bar">
      <span class="text">${t.quoted(pinned.text)} · ${t.search.here(count)}</span>
      <span class="steps">
        ${this.#step(t.search.previous, 'M2 8l4-4 4 4', -1, places)}
        ${this.#step(t.search.next, 'M2 4l4 4 4-4', 1, places)}
      </span>
      <button class="link" data-testid="back-to-search" @click=${() => state.show('search')}>
        ${t.search.back}
      </button>
      <button class="link" data-testid="unpin-found" @click=${() => state.pin(null)}>
        ${t.search.clear}
      </button>
    </div>`;
  }

  /**
   * @param {string} label
   * @param {string} path
   * @param {1 | -1} way
   * @param {readonly import('./types.js').Span[]} places
   */
  #step(label, path, way, places) {
    return html`<button
      class="step"
      aria-label=${label}
      title=${label}
      ?disabled=${places.length === 0}
      @click=${() => this.#go(way, places)}
    >
      ${arrow(path)}
    </button>`;
  }

  /**
   * To the next place after the one gone to last, round and round.
   * @param {1 | -1} way
   * @param {readonly import('./types.js').Span[]} places
   */
  #go(way, places) {
    const article = this.state.selected ?? '';
    const last = this.last?.article === article ? this.last.start : -1;
    const index = places.findIndex(({ start }) => start === last);
    const { length } = places;
    const to = index < 0 ? (way > 0 ? 0 : length - 1) : (index + way + length) % length;
    const { start } = places[to];
    this.wentTo(article, start);
    goTo(this, article, start);
  }

  /**
   * Remembers the place on show.
   * @param {string} article
   * @param {number} start
   */
  wentTo(article, start) {
    this.last = { article, start };
  }

  constructor() {
    super();
    /** @type {{ article: string, start: number } | null} */
    this.last = null;
  }
}

define('recoupe-found-bar', FoundBar);
