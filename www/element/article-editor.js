/** `<recoupe-article-editor>`: title, outlet and date of one article. */
import { css, html } from 'lit';
import { View, define } from './view.js';
import { tag } from './letters.js';

/** @import { DossierArticle } from './types.js' */

class ArticleEditor extends View {
  static properties = { ...View.properties, article: { attribute: false } };

  static styles = [
    ...View.styles,
    css`
      form {
        display: grid;
        gap: 0.55rem;
        padding: 0.6rem;
      }
      .tag {
        justify-self: start;
      }
      label {
        display: grid;
        gap: 0.1rem;
        font-size: 0.78rem;
        color: var(--soft);
      }
      input {
        font-size: 0.92rem;
        color: var(--ink);
        background: var(--paper);
        border: 1px solid var(--edge);
        border-radius: 0.4rem;
        padding: 0.3rem 0.5rem;
        width: 100%;
        min-width: 0;
      }
      .actions {
        display: flex;
        gap: 0.5rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {DossierArticle} */
    this.article = /** @type {any} */ (undefined);
  }

  firstUpdated() {
    this.renderRoot.querySelector('input')?.focus();
  }

  render() {
    const { article, t } = this;
    const read = this.articleOf(article.id);
    const published = article.published ?? read?.published ?? '';
    return html`<form
      aria-label=${t.editOf(article.title ?? article.name)}
      data-testid="article-editor"
      @submit=${this.#save}
      @keydown=${this.#onKey}
    >
      ${tag(article.id)}
      <label
        >${t.title}
        <input name="title" autocomplete="off" .value=${article.title ?? read?.title ?? ''} />
      </label>
      <label
        >${t.outlet}
        <input name="outlet" autocomplete="off" .value=${article.outlet ?? read?.outlet ?? ''} />
      </label>
      <label
        >${t.published}
        <input name="published" type="date" .value=${published.slice(0, 10)} />
      </label>
      <div class="actions">
        <button class="button main" data-testid="save-article">${t.save}</button>
        <button class="button" type="button" @click=${this.#close}>${t.cancel}</button>
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #save = (event) => {
    event.preventDefault();
    const { article } = this;
    const read = this.articleOf(article.id);
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    /** @type {Record<string, string>} */
    const changed = {};
    for (const field of /** @type {const} */ (['title', 'outlet', 'published'])) {
      const value = String(data.get(field) ?? '').trim();
      const before = article[field] ?? read?.[field] ?? '';
      const shown = field === 'published' ? before.slice(0, 10) : before;
      if (value !== shown) changed[field] = value;
    }
    this.state.edit(article.id, changed);
    this.#close();
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  #close = () => {
    this.dispatchEvent(new Event('close'));
  };
}

define('recoupe-article-editor', ArticleEditor);
