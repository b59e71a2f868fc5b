/**
 * `<recoupe-article-list>`: the dossier's articles, with their letters.
 *
 * The selected one can be edited, moved and removed; what was done last can be
 * undone. While an entity or a term is lit, each article says how often it has
 * it. In little room the list is a row of letters that opens.
 */
import { html, nothing } from 'lit';
import './article-editor.js';
import { listStyles } from './article-list.css.js';
import { countsOf } from './highlight.js';
import { tag } from './letters.js';
import { View, define } from './view.js';

/** @import { DossierArticle } from './types.js' */

/** @param {string} path */
const arrow = (path) =>
  html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d=${path} /></svg>`;

class ArticleList extends View {
  static properties = {
    ...View.properties,
    editing: { state: true },
    open: { state: true },
  };

  static styles = [...View.styles, listStyles];

  constructor() {
    super();
    /** @type {string | null} */
    this.editing = null;
    this.open = false;
  }

  render() {
    const { state, t } = this;
    const { articles } = state;
    const counts = countsOf(state.report, state.lit ?? state.pinned);
    return html`<section aria-label=${t.articles} class=${this.open ? 'open' : ''}>
      <div class="head">
        <h2 class="label">${t.dossier(articles.length)}</h2>
        <button
          class="link small toggle"
          aria-expanded=${this.open}
          @click=${() => (this.open = !this.open)}
        >
          ${this.open ? t.closeList : t.openList}
        </button>
      </div>
      <ol data-testid="article-list">
        ${articles.map((article, place) => this.#card(article, place, counts.get(article.id)))}
      </ol>
      ${this.#undo()} ${this.#withoutEffect()}
    </section>`;
  }

  /** Corrections of names that no longer find their place. */
  #withoutEffect() {
    const { state, t } = this;
    const idle = state.report?.corrections.filter(({ problem }) => problem).length ?? 0;
    if (idle === 0 || state.status.phase !== 'idle') return nothing;
    return html`<div class="undo no-print">
      <button
        class="link"
        data-testid="corrections-without-effect"
        @click=${() => state.showPanel('corrections')}
      >
        ${t.correctionsWithoutEffect(idle)}
      </button>
    </div>`;
  }

  #undo() {
    const { state, t } = this;
    const { undoLabel, redoLabel } = state;
    if (!undoLabel && !redoLabel) return nothing;
    return html`<div class="undo no-print">
      ${
        undoLabel
          ? html`<button class="link" data-testid="undo" @click=${() => state.undo()}>
              ${t.undo(undoLabel)}
            </button>`
          : nothing
      }
      ${
        redoLabel
          ? html`<button class="link" data-testid="redo" @click=${() => state.redo()}>
              ${t.redo(redoLabel)}
            </button>`
          : nothing
      }
    </div>`;
  }

  /**
   * @param {DossierArticle} article
   * @param {number} place
   * @param {number | undefined} count of what is lit
   */
  #card(article, place, count) {
    const { state, t } = this;
    const read = this.articleOf(article.id);
    const failure = state.report?.failures.find(({ id }) => id === article.id);
    const selected = state.selected === article.id;
    if (this.editing === article.id) {
      return html`<li class="current">
        <recoupe-article-editor
          .state=${state}
          .article=${article}
          @close=${this.#closeEditor}
        ></recoupe-article-editor>
      </li>`;
    }
    const outlet = article.outlet ?? read?.outlet;
    const published = article.published ?? read?.published;
    const about = [
      outlet,
      published && t.shortDate(published),
      read && t.words(read.counts.words),
    ].filter(Boolean);
    const title = article.title || read?.title || article.name;
    return html`<li class=${selected ? 'current' : ''}>
      <button
        class="card"
        data-testid="article-card"
        data-article=${article.id}
        aria-current=${selected}
        title=${title}
        @click=${() => state.select(article.id)}
      >
        <span class="letter"
          >${tag(article.id)}${
            count
              ? html`<span class="count" data-testid="lit-count">${t.number(count)}×</span>`
              : nothing
          }</span
        >
        <span class="text"
          ><b dir="auto">${title}</b>
          <small>${about.join(' · ')}</small>
          ${read?.headline ? html`<small class="flag" data-testid="headline-flag">${t.headlineFlag(read.headline.certainty)}</small>` : nothing}
          ${failure ? html`<small class="problem">${t.notRead}</small>` : nothing}
          ${read?.notices.length ? html`<small>${t.notices(read.notices.length)}</small>` : nothing}
        </span>
      </button>
      ${selected ? this.#actions(article, place, title) : nothing}
    </li>`;
  }

  /**
   * @param {DossierArticle} article
   * @param {number} place
   * @param {string} title
   */
  #actions(article, place, title) {
    const { state, t } = this;
    const { id } = article;
    return html`<div class="actions no-print">
      <button
        class="link"
        data-testid="edit-article"
        aria-label=${t.editOf(title)}
        @click=${() => (this.editing = id)}
      >
        ${t.edit}
      </button>
      <button
        class="link"
        data-testid="remove-article"
        aria-label=${t.removeOf(title)}
        @click=${() => this.#remove(id)}
      >
        ${t.remove}
      </button>
      <span class="move">
        <button
          class="link"
          data-testid="move-up"
          aria-label=${t.moveUp(title)}
          ?disabled=${place === 0}
          @click=${() => state.move(id, place - 1)}
        >
          ${arrow('M6 10V2M2.5 5.5 6 2l3.5 3.5')}
        </button>
        <button
          class="link"
          data-testid="move-down"
          aria-label=${t.moveDown(title)}
          ?disabled=${place === state.articles.length - 1}
          @click=${() => state.move(id, place + 1)}
        >
          ${arrow('M6 2v8M2.5 6.5 6 10l3.5-3.5')}
        </button>
      </span>
    </div>`;
  }

  /** @param {string} id */
  async #remove(id) {
    this.state.remove(id);
    await this.updateComplete;
    this.#focus('.card[aria-current="true"]');
  }

  /** @param {string} selector */
  #focus(selector) {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  #closeEditor = async () => {
    this.editing = null;
    await this.updateComplete;
    this.#focus('[data-testid="edit-article"]');
  };
}

define('recoupe-article-list', ArticleList);
