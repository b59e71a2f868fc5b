/**
 * `<recoupe-reading-view>`: an article, and what is known about it.
 *
 * The headlines of all articles above; beside the annotated sheet the entities and
 * the keywords. The card of what was clicked is in the sheet: in its margin where
 * there is room for one (`wide`), else under the paragraph.
 */
import { css, html, nothing } from 'lit';
import './article-list.js';
import './article-sheet.js';
import './entity-card.js';
import './entity-list.js';
import { SWITCH } from './finding.js';
import './found-bar.js';
import { sameHighlight } from './highlight.js';
import './layer-toolbar.js';
import './term-list.js';
import { View, define } from './view.js';

/** @import { ArticleSheet } from './article-sheet.js' */
/** @import { FindingLayer, Highlight, Report, TextPlace } from './types.js' */

/** From this many rem on the sheet has a margin. */
const WIDE = 58;

class ReadingView extends View {
  static properties = { ...View.properties, wide: { state: true } };

  static styles = [
    ...View.styles,
    css`
      .columns {
        display: grid;
        grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr);
        gap: 1.2rem 1.8rem;
        align-items: start;
      }
      recoupe-article-list {
        grid-column: 1 / -1;
      }
      aside {
        order: 1;
      }
      .sheet {
        order: 2;
        scroll-margin-top: var(--below-header, 1rem);
        padding: 1.4rem 1.8rem 2.4rem 4.2rem;
        container-type: inline-size;
      }
      recoupe-layer-toolbar {
        margin: 0 0 1.3rem -2.8rem;
      }
      aside {
        position: sticky;
        top: var(--below-header, 1rem);
        max-height: calc(100vh - var(--below-header, 1rem) - 1rem);
        overflow-y: auto;
        padding: 2px 0.5rem 0.5rem;
        margin: 0 -0.5rem;
      }
      aside {
        display: grid;
        gap: 1.4rem;
        padding-inline-start: 0.6rem;
      }
      recoupe-found-bar {
        margin: -0.5rem 0 1.3rem -2.8rem;
      }
      recoupe-entity-card {
        position: sticky;
        bottom: 0.4rem;
        z-index: 1;
        max-height: 42vh;
        overflow-y: auto;
        border-radius: 0.8rem;
        box-shadow: 0 0.2rem 1.6rem rgb(0 0 0 / 28%);
      }
      .failure {
        font: 1rem/1.6 var(--serif);
      }
      .failure h2 {
        font: 700 1.4rem/1.25 var(--serif);
        margin-bottom: 0.6rem;
        overflow-wrap: anywhere;
      }
      @container (max-width: 74rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
        .sheet {
          order: -1;
        }
        recoupe-article-list {
          order: -2;
        }
        aside {
          display: contents;
        }
      }
      @container (max-width: 50rem) {
        recoupe-entity-list,
        recoupe-term-list {
          padding: 0 0.3rem;
        }
        .sheet {
          padding: 1.1rem 1rem 1.6rem 1.35rem;
        }
        recoupe-layer-toolbar,
        recoupe-found-bar {
          margin: 0 0 1.1rem;
        }
      }
      @media print {
        .columns {
          display: block;
        }
        recoupe-article-list,
        recoupe-layer-toolbar {
          display: none;
        }
        aside {
          display: block;
          position: static;
          max-height: none;
          overflow: visible;
        }
        aside > * {
          display: block;
          margin-top: 1.5rem;
        }
        recoupe-entity-card {
          position: static;
          max-height: none;
          box-shadow: none;
        }
        .sheet {
          padding: 0 0 0 3.2rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {string | null | undefined} the article shown last */
    this.shown = undefined;
    /** True on the way to a mention. */
    this.going = false;
    /** Whether the sheet has room for a margin. */
    this.wide = false;
    /** @type {Report | null | undefined} that was on show when this was measured last */
    this.measured = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  // In the next frame: what is drawn anew in this one may change the size again.
  #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  #measure() {
    const sheet = this.renderRoot.querySelector('.sheet');
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (sheet) this.wide = sheet.clientWidth >= WIDE * rem;
  }

  render() {
    const { state, t } = this;
    const id = state.selected ?? '';
    const failure = state.report?.failures.find((one) => one.id === id);
    const article = this.articleOf(id);
    return html`<div class="columns" @go-to=${this.#goTo}>
      <recoupe-article-list .state=${state}></recoupe-article-list>
      <section class="box sheet" aria-label=${t.theArticle}>
        ${
          failure
            ? html`<div class="failure" data-testid="failure">
                <h2>${failure.name}</h2>
                <p>${t.failure(failure)}</p>
              </div>`
            : nothing
        }
        ${
          article
            ? html`<recoupe-layer-toolbar class="no-print" .state=${state}></recoupe-layer-toolbar>
                ${
                  state.pinned?.type === 'found'
                    ? html`<recoupe-found-bar .state=${state}></recoupe-found-bar>`
                    : nothing
                }
                <recoupe-article-sheet .state=${state} .wide=${this.wide}></recoupe-article-sheet>`
            : nothing
        }
        ${!article && !failure ? html`<p class="soft">${t.reading}</p>` : nothing}
      </section>
      ${
        article
          ? html`<aside aria-label=${t.margin}>
              ${
                state.pinned?.type === 'entity' && !state.pinnedAt && !this.wide
                  ? html`<recoupe-entity-card .state=${state}></recoupe-entity-card>`
                  : nothing
              }
              <recoupe-entity-list .state=${state}></recoupe-entity-list>
              <recoupe-term-list .state=${state}></recoupe-term-list>
            </aside>`
          : nothing
      }
    </div>`;
  }

  /** Another article begins at its top, not where the last one was left. */
  updated() {
    const { selected, report } = this.state;
    // The first report brings the column beside the sheet: what is shown of it stands still.
    if (report !== this.measured) {
      this.measured = report;
      this.#measure();
    }
    const other = this.shown !== undefined && this.shown !== selected;
    this.shown = selected;
    if (!other || this.going) return;
    const sheet = this.renderRoot.querySelector('.sheet');
    if (sheet && sheet.getBoundingClientRect().top < 0) sheet.scrollIntoView({ block: 'start' });
  }

  /** @param {CustomEvent<TextPlace & { layer?: FindingLayer }>} event */
  #goTo = async (event) => {
    event.stopPropagation();
    this.going = true;
    this.state.select(event.detail.article);
    await this.goTo(event.detail);
    this.going = false;
  };

  /**
   * Shows a place of the selected article, and the card of the finding there.
   * @param {TextPlace & { layer?: FindingLayer }} place
   */
  async goTo({ article, start, layer }) {
    const { state } = this;
    /** @type {Highlight | null} */
    const highlight = layer ? { type: 'finding', layer, article, start } : null;
    if (highlight && !sameHighlight(state.pinned, highlight)) {
      if (layer && !state.layers.has(SWITCH[layer])) state.toggleLayer(SWITCH[layer]);
      state.pin(highlight, { article, start });
      // The text takes the focus, not the card.
      state.justPinned = false;
    }
    await this.updateComplete;
    const bar = this.renderRoot.querySelector('recoupe-found-bar');
    /** @type {any} */ (bar)?.wentTo(this.state.selected ?? '', start);
    const sheet = this.renderRoot.querySelector('recoupe-article-sheet');
    await /** @type {ArticleSheet | null} */ (sheet)?.goTo(start);
  }
}

define('recoupe-reading-view', ReadingView);
