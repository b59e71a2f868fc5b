/**
 * `<recoupe-dossier>`: several articles on one event, side by side.
 *
 * In: articles, as the property `articles`, as `<article>` children or by
 * `src`; `lang` chooses the language of the interface (fr or en), `view` what is
 * shown first, `theme` light or dark. Out: the views, and the composed events
 * `recoupe-change` (articles, corrections or settings changed), `recoupe-report` (a new
 * report) and `recoupe-error`. Slots: `brand`, `actions` (right of the
 * navigation), `empty` (shown when there is no article) and `footer`.
 */
import { LitElement, html, nothing } from 'lit';
import { createEngine } from '../engine/index.js';
import { texts } from '../i18n/index.js';
import { Analysis } from './analysis.js';
import './compare-view.js';
import './cross-view.js';
import { dossierStyles } from './dossier.css.js';
import './names-view.js';
import { readHtml } from './read-html.js';
import './reading-view.js';
import './search-view.js';
import { fetchArticles, inputsOf, slottedArticles } from './sources.js';
import { DossierState } from './state.js';
import { base, tokens } from './theme.js';
import { define } from './view.js';
import './words-view.js';

/** @import { DossierEvent } from './dossier-event.js' */
/** @import { ArticleInput, Correction, FindingLayer, Report, TextPlace, ViewName } from './types.js' */

/** @type {readonly ViewName[]} */
const VIEWS = ['read', 'cross', 'compare', 'names', 'words', 'search'];

export class RecoupeDossier extends LitElement {
  static properties = {
    articles: { attribute: false, noAccessor: true },
    src: { type: String },
    lang: { type: String, reflect: true },
    view: { type: String },
  };

  static styles = [tokens, base, dossierStyles];

  /** @type {Analysis | null} */
  #analysis = null;
  /** @type {MutationObserver | null} */
  #children = null;
  #slotted = '';
  #given = false;
  /** An address whose articles could not be read. */
  #unread = '';

  constructor() {
    super();
    /** What was entered and what is on show; the page saves and exports it. */
    this.state = new DossierState();
    /** @type {string | null} address of articles */
    this.src = null;
    /** @type {ViewName | null} */
    this.view = null;
    this.state.addEventListener('change', this.#onChange);
    this.addEventListener('keydown', this.onShortcut);
  }

  /** The articles as they stand, edits included. */
  get articles() {
    return [...this.state.articles];
  }

  /** @param {readonly ArticleInput[]} articles */
  set articles(articles) {
    this.#given = true;
    this.state.replace(inputsOf(articles, 'recoupe-dossier.articles').map(readHtml));
  }

  /** The reader's corrections of the names, as `settings.corrections` of a report holds them. */
  get corrections() {
    return [...this.state.corrections];
  }

  /** @param {readonly Correction[]} corrections in the place of all */
  set corrections(corrections) {
    if (!Array.isArray(corrections) || !corrections.every((one) => one instanceof Object)) {
      throw new TypeError('recoupe-dossier.corrections: an array of corrections is needed');
    }
    this.state.recorrect(corrections);
  }

  /** @returns {Report | null} */
  get report() {
    return this.state.report;
  }

  /** @returns {Promise<string>} the report as the command line prints it */
  reportJson() {
    if (!this.#analysis) return Promise.reject(new Error('recoupe-dossier is not in a document'));
    return this.#analysis.reportJson();
  }

  connectedCallback() {
    super.connectedCallback();
    // Without a language of its own it speaks the host page's.
    this.#speak(this.lang || (this.closest('[lang]')?.getAttribute('lang') ?? ''));
    this.#analysis = new Analysis(this.state, createEngine);
    this.#analysis.addEventListener('report', this.#forward);
    this.#analysis.addEventListener('error', this.#forward);
    this.#readChildren();
    this.#children = new MutationObserver(() => this.#readChildren());
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#analysis?.dispose();
    this.#analysis = null;
  }

  /** @param {string} language a language tag: French, unless it is English */
  #speak(language) {
    this.state.speak(/^en\b/i.test(language) ? 'en' : 'fr');
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    if (changed.has('lang') && this.lang) this.#speak(this.lang);
    if (changed.has('view') && this.view && VIEWS.includes(this.view)) this.state.show(this.view);
    if (changed.has('src') && this.src) this.#fetch(this.src);
  }

  #retry = () => {
    if (this.#unread) this.#fetch(this.#unread);
    else this.#analysis?.retry();
  };

  /** Reads the `<article>` children, unless the property was set. */
  #readChildren() {
    if (this.#given) return;
    const articles = slottedArticles(this);
    const text = JSON.stringify(articles);
    if (articles.length === 0 || text === this.#slotted) return;
    this.#slotted = text;
    this.state.replace(articles);
  }

  /** @param {string} address */
  async #fetch(address) {
    this.#unread = '';
    try {
      const articles = await fetchArticles(address, this.baseURI);
      this.state.replace(articles.map(readHtml));
    } catch (error) {
      this.#unread = address;
      const message = texts(this.state.language).srcFailed(address);
      this.state.setStatus({ phase: 'failed', message });
      this.#emit('recoupe-error', { code: 'src', message, error });
    }
  }

  /** @param {Event} event */
  #onChange = (event) => {
    const { part } = /** @type {DossierEvent} */ (event);
    this.requestUpdate();
    if (part === 'articles' || part === 'corrections' || part === 'settings') {
      const { articles, corrections, settings } = this.state;
      this.#emit('recoupe-change', { part, articles, corrections, settings });
    }
  };

  /** @param {Event} event */
  #forward = (event) =>
    this.#emit(`recoupe-${event.type}`, /** @type {CustomEvent} */ (event).detail);

  /**
   * @param {string} name
   * @param {object} detail
   */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /**
   * Keys that work wherever the focus is; a page that is all Recoupe's hands over
   * those pressed while nothing has the focus.
   * @param {KeyboardEvent} event
   */
  onShortcut = (event) => {
    const key = event.key.toLowerCase();
    const command = event.ctrlKey || event.metaKey;
    /** @param {string} selector of any element that the key goes through */
    const within = (selector) =>
      event.composedPath().some((node) => node instanceof HTMLElement && node.matches(selector));
    const typing = within('input,textarea,select,[contenteditable]');
    // A field of text has an undo of its own.
    const writing =
      typing && within('input:not([type=radio],[type=checkbox]),textarea,[contenteditable]');
    if (event.altKey) return;
    if (command && key === 'k' && !event.shiftKey) this.openSearch();
    else if (!typing && key === 'escape' && this.state.pinned) this.state.pin(null);
    else if (!typing && key === '/' && !command) this.openSearch();
    else if (!command || writing) return;
    else if (key === 'z' && !event.shiftKey && this.state.undoLabel) this.state.undo();
    else if ((key === 'y' || (key === 'z' && event.shiftKey)) && this.state.redoLabel)
      this.state.redo();
    else return;
    event.preventDefault();
  };

  /** Shows the search and puts the cursor into its field. */
  async openSearch() {
    if (this.state.articles.length === 0) return;
    this.state.show('search');
    await this.updateComplete;
    const search = this.renderRoot.querySelector('recoupe-search-view');
    await /** @type {any} */ (search)?.focusField();
  }

  render() {
    const { state } = this;
    const t = texts(state.language);
    const empty = state.articles.length === 0;
    return html`<div class="header no-print" lang=${state.language}>
        <slot name="brand"
          ><span class="brand">Re<span>coupe</span></span></slot
        >
        <nav aria-label=${t.views}>
          ${VIEWS.map(
            (view) =>
              html`<button
                data-testid="view-${view}"
                aria-current=${state.view === view ? 'page' : 'false'}
                ?disabled=${empty}
                @click=${() => state.show(view)}
              >
                ${t.view[view]}
              </button>`,
          )}
        </nav>
        <div class="actions"><slot name="actions"></slot></div>
      </div>
      ${this.#status()}
      <div class="main" lang=${state.language} data-testid="main" data-view=${state.view}>
        ${empty ? html`<slot name="empty"><p class="empty">${t.empty}</p></slot>` : this.#view()}
      </div>
      <div class="footer"><slot name="footer"></slot></div>`;
  }

  #view() {
    const { state } = this;
    switch (state.view) {
      case 'cross':
        return html`<recoupe-cross-view .state=${state} @go-to=${this.#goTo}></recoupe-cross-view>`;
      case 'compare':
        return html`<recoupe-compare-view .state=${state}></recoupe-compare-view>`;
      case 'names':
        return html`<recoupe-names-view .state=${state} @go-to=${this.#goTo}></recoupe-names-view>`;
      case 'words':
        return html`<recoupe-words-view .state=${state}></recoupe-words-view>`;
      case 'search':
        return html`<recoupe-search-view
          .state=${state}
          @go-to=${this.#goTo}
        ></recoupe-search-view>`;
      default:
        return html`<recoupe-reading-view .state=${state}></recoupe-reading-view>`;
    }
  }

  /** A mention chosen in another view is shown where it stands. */
  #goTo = async (/** @type {CustomEvent<TextPlace & { layer?: FindingLayer }>} */ event) => {
    this.state.select(event.detail.article);
    this.state.show('read');
    await this.updateComplete;
    const reading = this.renderRoot.querySelector('recoupe-reading-view');
    await /** @type {any} */ (reading)?.goTo(event.detail);
  };

  #status() {
    const { state } = this;
    const t = texts(state.language);
    const { phase, done, total, message, restarted } = state.status;
    const working = phase === 'working';
    return html`<div
      class="status no-print"
      lang=${state.language}
      data-testid="status"
      data-phase=${phase}
    >
      <p role="status" class="hidden-text">
        ${working ? t.analysing : state.report ? t.ready(state.report) : nothing}
      </p>
      ${working ? html`<p class="busy" data-testid="progress">${t.progress(done, total)}</p>` : nothing}
      ${
        working && total > 20
          ? html`<progress
                max=${total}
                .value=${done}
                aria-label=${t.progress(done, total)}
              ></progress>
              <button class="link" data-testid="cancel" @click=${() => this.#analysis?.cancel()}>
                ${t.cancel}
              </button>`
          : nothing
      }
      ${
        phase === 'failed'
          ? html`<p role="alert" class="failed" data-testid="error">
              ${message}
              <button class="link" data-testid="retry" @click=${this.#retry}>${t.retry}</button>
            </p>`
          : nothing
      }
      ${
        restarted
          ? html`<p class="restarted" data-testid="restarted">
              ${t.restarted}
              <button class="link" @click=${() => state.setStatus({ restarted: false })}>
                ${t.understood}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }
}

define('recoupe-dossier', RecoupeDossier);
