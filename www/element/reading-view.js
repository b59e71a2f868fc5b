/**
 * `<recoupe-reading-view>`: an article, and what is known about it.
 *
 * The list of articles, the sheet with its layers, and beside it the entities,
 * the keywords and the card of what is pinned.
 */
import { css, html, nothing } from 'lit';
import './article-list.js';
import './article-sheet.js';
import './entity-card.js';
import './entity-list.js';
import './found-bar.js';
import './layer-toolbar.js';
import './term-list.js';
import { View, define } from './view.js';

/** @import { ArticleSheet } from './article-sheet.js' */

class ReadingView extends View {
  static styles = [
    ...View.styles,
    css`
      .columns {
        display: grid;
        grid-template-columns: 17rem minmax(0, 44rem) minmax(15rem, 21rem);
        justify-content: center;
        gap: 1.2rem 2.2rem;
        align-items: start;
      }
      .sheet {
        scroll-margin-top: var(--below-header, 1rem);
        padding: 1.5rem 2.6rem 2.4rem;
        container-type: inline-size;
      }
      recoupe-layer-toolbar {
        margin: 0 -1.1rem 1.3rem;
      }
      recoupe-article-list,
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
        margin: -0.5rem -1.1rem 1.3rem;
      }
      .failure {
        font: 1rem/1.6 var(--serif);
      }
      .failure h2 {
        font: 700 1.4rem/1.25 var(--serif);
        margin-bottom: 0.6rem;
        overflow-wrap: anywhere;
      }
      @container dossier (max-width: 74rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr) minmax(14rem, 19rem);
        }
        recoupe-article-list {
          grid-column: 1 / -1;
          position: static;
          max-height: none;
        }
      }
      @container dossier (max-width: 50rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
        aside {
          display: contents;
        }
        recoupe-entity-list,
        recoupe-term-list {
          padding: 0 0.3rem;
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
        .sheet {
          padding: 1.1rem 1.1rem 1.6rem;
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
          padding: 0;
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
                <recoupe-article-sheet .state=${state}></recoupe-article-sheet>`
            : nothing
        }
        ${!article && !failure ? html`<p class="soft">${t.reading}</p>` : nothing}
      </section>
      ${
        article
          ? html`<aside aria-label=${t.margin}>
              ${
                state.pinned?.type === 'entity'
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
    const { selected } = this.state;
    const other = this.shown !== undefined && this.shown !== selected;
    this.shown = selected;
    if (!other || this.going) return;
    const sheet = this.renderRoot.querySelector('.sheet');
    if (sheet && sheet.getBoundingClientRect().top < 0) sheet.scrollIntoView({ block: 'start' });
  }

  /** @param {CustomEvent<{ article: string, start: number }>} event */
  #goTo = async (event) => {
    const { article, start } = event.detail;
    event.stopPropagation();
    this.going = true;
    this.state.select(article);
    await this.goTo(start);
    this.going = false;
  };

  /** @param {number} start UTF-16 position of a mention in the selected article */
  async goTo(start) {
    await this.updateComplete;
    const bar = this.renderRoot.querySelector('recoupe-found-bar');
    /** @type {any} */ (bar)?.wentTo(this.state.selected ?? '', start);
    const sheet = this.renderRoot.querySelector('recoupe-article-sheet');
    await /** @type {ArticleSheet | null} */ (sheet)?.goTo(start);
  }
}

define('recoupe-reading-view', ReadingView);
