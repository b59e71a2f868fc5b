/**
 * `<recoupe-page>`: the stand-alone page around `<recoupe-dossier>`.
 *
 * In: the bundled articles; files, drops and pastes. Out: the dossier on
 * screen, files saved. The dossier's state holds everything that was entered;
 * the page adds the ways in and out, the interface's language and theme, help.
 */
import { LitElement, html, nothing } from 'lit';
import bundled from 'recoupe:dossier';
import '../element/dossier.js';
import { base, tokens } from '../element/theme.js';
import { define } from '../element/view.js';
import { pageTexts } from '../i18n/page.js';
import './add-dialog.js';
import './display-menu.js';
import { DropTarget } from './drop-target.js';
import './help-dialog.js';
import './intake-dialog.js';
import { isAddress, readTransfer } from './intake/dropped.js';
import { bundledInputs, readFiles } from './intake/index.js';
import './notice.js';
import { pageStyles } from './page.css.js';
import { readPreferences, writePreferences } from './preferences.js';
import './save-menu.js';
import { UnsavedWork } from './unsaved.js';

/** @typedef {import('../element/dossier.js').RecoupeDossier} RecoupeDossier */
/** @typedef {import('../element/types.d.ts').ArticleInput} ArticleInput */
/** @typedef {import('../element/types.d.ts').Correction} Correction */

class RecoupePage extends LitElement {
  static properties = { preferences: { state: true } };

  static styles = [tokens, base, pageStyles];

  #unsaved = new UnsavedWork();
  /** Number of corrections that there were last. */
  #corrections = 0;
  #drop = new DropTarget(this, (transfer, how) => this.#receive(transfer, how));

  constructor() {
    super();
    this.preferences = readPreferences(navigator.languages);
    this.sample = bundledInputs(bundled);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
  }

  /** Shortcuts work from the start, before anything has the focus. @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.target === document.body) this.dossier.onShortcut(event);
  };

  get t() {
    return pageTexts(this.preferences.language);
  }

  /** @returns {RecoupeDossier} */
  get dossier() {
    return /** @type {any} */ (this.renderRoot.querySelector('recoupe-dossier'));
  }

  /** @param {string} name @returns {any} */
  #element(name) {
    return this.renderRoot.querySelector(`recoupe-${name}`);
  }

  /** @returns {import('./notice.js').NoticeBar} */
  get #notice() {
    return this.#element('notice');
  }

  /** Tells what was done to the articles, with a way back. @param {string} text */
  #tellUndoable(text) {
    const button = { words: this.t.undo, act: () => this.dossier.state.undo() };
    this.#notice.tell({ text, button });
  }

  firstUpdated() {
    this.#replace(this.sample);
    // The menu needs the element, which is there only now.
    this.requestUpdate();
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    if (!changed.has('preferences')) return;
    const { language, theme } = this.preferences;
    this.setAttribute('theme', theme);
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }

  /** @param {Partial<import('./preferences.js').Preferences>} change */
  #prefer(change) {
    this.preferences = { ...this.preferences, ...change };
    writePreferences(this.preferences);
  }

  // — Ways in ——————————————————————————————————————————————————————————————

  /**
   * Puts articles that are safe elsewhere in the place of all.
   * @param {ArticleInput[]} inputs
   * @param {Correction[]} [corrections]
   */
  #replace(inputs, corrections = []) {
    const { state } = this.dossier;
    state.replace(inputs, corrections);
    this.#unsaved.saved(state.entered);
  }

  /** @param {ArticleInput[]} inputs */
  #add(inputs) {
    if (inputs.length === 0) return;
    this.dossier.state.add(inputs);
    this.#tellUndoable(this.t.added(inputs.length));
  }

  /** @param {CustomEvent<{ part: string }>} event */
  #onChange = ({ detail: { part } }) => {
    const { entered } = this.dossier.state;
    const { length } = entered.corrections;
    this.#unsaved.changed(entered, entered.articles.length === 0);
    if (part === 'corrections' && length > this.#corrections) this.#tellUndoable(this.t.corrected);
    this.#corrections = length;
  };

  #reliability = () => {
    this.dossier.state.showPanel('reliability');
    window.scrollTo({ top: 0 });
  };

  #backToSample = () => {
    this.#replace(this.sample);
    this.#tellUndoable(this.t.sampleShown);
  };

  /**
   * @param {DataTransfer} transfer
   * @param {'drop' | 'paste'} how
   */
  async #receive(transfer, how) {
    const { files, folders, text } = await readTransfer(transfer);
    if (files.length > 0 || folders.length > 0) await this.#addFiles(files, folders);
    else if (text.trim() === '') return;
    else if (how === 'paste' || isAddress(text)) this.#element('add-dialog').show(text);
    else this.#add([{ name: this.t.pastedName, text }]);
  }

  /**
   * @param {File[]} files
   * @param {string[]} [folders] names of those that could not be opened
   */
  async #addFiles(files, folders = []) {
    const { t } = this;
    const stop = new AbortController();
    const { signal } = stop;
    let read = 0;
    const intake = await readFiles(files, {
      signal,
      onProgress: (done, name) => {
        read = done + 1;
        if (files.length < 20 || done % 10 > 0) return;
        const { length: total } = files;
        const button = { words: t.cancel, act: () => stop.abort() };
        this.#notice.tell({
          text: t.reading(done, total, name),
          progress: { done, total },
          button,
        });
      },
    });
    const { inputs, dossiers, withoutArticle } = intake;
    const refused = [...intake.refused, ...folders.map((name) => ({ name, code: 'folder' }))];
    if (inputs.length === 0 && dossiers.length === 1) this.#open(dossiers[0]);
    else this.#addAll(inputs, dossiers);
    if (signal.aborted) this.#tellUndoable(t.leftOut(files.length - read));
    else this.#notice.done();
    if (withoutArticle.length + refused.length > 0) {
      this.#element('intake-dialog').show(withoutArticle, refused);
    }
  }

  /**
   * @param {ArticleInput[]} inputs
   * @param {import('./intake/index.js').Dossier[]} dossiers whose corrections come with their articles
   */
  #addAll(inputs, dossiers) {
    const all = [{ inputs, corrections: [] }, ...dossiers];
    const count = all.reduce((sum, one) => sum + one.inputs.length, 0);
    if (count === 0) return;
    this.dossier.state.addDossiers(all);
    this.#tellUndoable(this.t.added(count));
  }

  /** @param {import('./intake/index.js').Dossier} dossier */
  #open({ inputs, settings, corrections }) {
    this.#replace(inputs, corrections);
    this.dossier.state.set(settings);
    this.#tellUndoable(this.t.opened(inputs.length));
  }

  // — Ways out —————————————————————————————————————————————————————————————

  /** @param {CustomEvent<{ name: string, isDossier: boolean }>} event */
  #onSaved({ detail: { name, isDossier } }) {
    if (isDossier) this.#unsaved.saved(this.dossier.state.entered);
    this.#notice.tell({ text: this.t.saved(name) });
  }

  /** @param {CustomEvent<{ code: string, error: unknown }>} event */
  #onError({ detail: { code, error } }) {
    // Before the first report there is nothing to keep on screen.
    const { articles, report } = this.dossier.state;
    const sampleOnly = articles.every(({ name }, i) => name === this.sample[i]?.name);
    if (report || !sampleOnly || !STARTING.has(code)) return;
    this.hidden = true;
    window.recoupeBoot.fail(code, String(error));
  }

  // — Rendering ————————————————————————————————————————————————————————————

  render() {
    const { t, preferences } = this;
    const openAdd = () => this.#element('add-dialog').show();
    /** @param {CustomEvent<{ inputs: ArticleInput[] }>} event */
    const add = (event) => this.#add(event.detail.inputs);
    return html`<main>
        <recoupe-dossier
          lang=${preferences.language}
          theme=${preferences.theme}
          @recoupe-change=${this.#onChange}
          @recoupe-error=${this.#onError}
        >
          <h1 slot="brand" class="brand">Re<span>coupe</span></h1>
          <div slot="actions" class="actions no-print">
            <button
              class="button"
              data-testid="help"
              @click=${() => this.#element('help-dialog').show()}
            >
              ${t.help}
            </button>
            <recoupe-display-menu
              .t=${t}
              .preferences=${preferences}
              @prefer=${(/** @type {CustomEvent} */ event) => this.#prefer(event.detail)}
              @sample=${this.#backToSample}
            ></recoupe-display-menu>
            ${
              this.hasUpdated
                ? html`<recoupe-save-menu
                    .t=${t}
                    .dossier=${this.dossier}
                    @saved=${this.#onSaved}
                    @save-failed=${() => this.#notice.tell({ text: t.saveFailed })}
                  ></recoupe-save-menu>`
                : nothing
            }
            <button class="button main" data-testid="add" @click=${openAdd}>
              <span class="long">${t.add}</span><span class="short">${t.submit}</span>
            </button>
          </div>
          <div slot="empty" class="empty" data-testid="empty">
            <h2>${t.emptyTitle}</h2>
            <p>${t.empty}</p>
            <p class="buttons">
              <button class="button main" @click=${openAdd}>${t.add}</button>
              <button class="button" data-testid="sample" @click=${this.#backToSample}>
                ${t.sample}
              </button>
            </p>
          </div>
          <div slot="footer" class="footer">
            <p class="privacy">${t.privacy}</p>
            <button
              class="link no-print"
              data-testid="reliability-link"
              @click=${this.#reliability}
            >
              ${t.reliability}
            </button>
          </div>
        </recoupe-dossier>
      </main>
      <recoupe-notice class="no-print"></recoupe-notice>
      ${this.#drop.over ? this.#dropSign() : nothing}
      <recoupe-add-dialog
        .t=${t}
        @add-inputs=${add}
        @add-files=${(/** @type {CustomEvent<{ files: File[] }>} */ event) =>
          this.#addFiles(event.detail.files)}
      ></recoupe-add-dialog>
      <recoupe-intake-dialog .t=${t} @add-inputs=${add}></recoupe-intake-dialog>
      <recoupe-help-dialog .t=${t}></recoupe-help-dialog>`;
  }

  #dropSign() {
    return html`<div class="drop no-print" data-testid="drop-sign" aria-hidden="true">
      <p><b>${this.t.drop}</b><br />${this.t.dropHint}</p>
    </div>`;
  }
}

/** Failures that keep the program from starting at all, told in the page's own HTML. */
const STARTING = new Set([
  'no-webassembly',
  'csp',
  'old-browser',
  'truncated',
  'worker',
  'memory',
  'internal',
]);

define('recoupe-page', RecoupePage);
