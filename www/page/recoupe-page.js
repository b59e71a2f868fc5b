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
import { readTransfer } from './intake/dropped.js';
import { bundledInputs, readFiles } from './intake/index.js';
import { pageStyles } from './page.css.js';
import { readPreferences, writePreferences } from './preferences.js';
import './save-menu.js';
import { UnsavedWork } from './unsaved.js';

/** @typedef {import('../element/dossier.js').RecoupeDossier} RecoupeDossier */
/** @typedef {import('../element/types.d.ts').ArticleInput} ArticleInput */
/** @typedef {{ text: string, undo?: boolean, cancel?: () => void, progress?: [number, number] }} Notice */

/** How long a notice stays. */
const NOTICE_MS = 7000;

class RecoupePage extends LitElement {
  static properties = {
    preferences: { state: true },
    notice: { state: true },
  };

  static styles = [tokens, base, pageStyles];

  #unsaved = new UnsavedWork();
  #drop = new DropTarget(this, (transfer, how) => this.#receive(transfer, how));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #noticeTimer;

  constructor() {
    super();
    this.preferences = readPreferences(navigator.languages);
    /** @type {Notice | null} */
    this.notice = null;
    this.sample = bundledInputs(bundled);
  }

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

  /** Puts articles that are safe elsewhere in the place of all. @param {ArticleInput[]} inputs */
  #replace(inputs) {
    const { state } = this.dossier;
    state.replace(inputs);
    this.#unsaved.saved(state.articles);
  }

  /** @param {ArticleInput[]} inputs */
  #add(inputs) {
    if (inputs.length === 0) return;
    this.dossier.state.add(inputs);
    this.#tell({ text: this.t.added(inputs.length), undo: true });
  }

  #onChange = () => this.#unsaved.changed(this.dossier.state.articles);

  #backToSample = () => {
    this.#replace(this.sample);
    this.#tell({ text: this.t.sampleShown, undo: true });
  };

  /**
   * @param {DataTransfer} transfer
   * @param {'drop' | 'paste'} how
   */
  async #receive(transfer, how) {
    const { files, folders, text } = await readTransfer(transfer);
    if (files.length > 0 || folders.length > 0) await this.#addFiles(files, folders);
    else if (text.trim() && how === 'drop') this.#add([{ name: this.t.pastedName, text }]);
    else if (text.trim()) this.#element('add-dialog').show(text);
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
        const progress = /** @type {[number, number]} */ ([done, files.length]);
        const text = t.reading(done, files.length, name);
        this.#tell({ text, progress, cancel: () => stop.abort() });
      },
    });
    const { inputs, dossiers, withoutArticle } = intake;
    const refused = [...intake.refused, ...folders.map((name) => ({ name, code: 'folder' }))];
    if (inputs.length === 0 && dossiers.length === 1) this.#open(dossiers[0]);
    else this.#add([...inputs, ...dossiers.flatMap((dossier) => dossier.inputs)]);
    if (signal.aborted) this.#tell({ text: t.leftOut(files.length - read), undo: true });
    else if (this.notice?.progress) this.notice = null;
    if (withoutArticle.length + refused.length > 0) {
      this.#element('intake-dialog').show(withoutArticle, refused);
    }
  }

  /** @param {import('./intake/index.js').Dossier} dossier */
  #open({ inputs, settings }) {
    this.#replace(inputs);
    this.dossier.state.set(settings);
    this.#tell({ text: this.t.opened(inputs.length), undo: true });
  }

  // — Ways out —————————————————————————————————————————————————————————————

  /** @param {CustomEvent<{ name: string, isDossier: boolean }>} event */
  #onSaved({ detail: { name, isDossier } }) {
    if (isDossier) this.#unsaved.saved(this.dossier.state.articles);
    this.#tell({ text: this.t.saved(name) });
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

  /** @param {Notice} notice */
  #tell(notice) {
    this.notice = notice;
    clearTimeout(this.#noticeTimer);
    if (!notice.progress) this.#noticeTimer = setTimeout(this.#untell, NOTICE_MS);
  }

  #untell = () => {
    // Not from under the pointer or the focus.
    if (this.renderRoot.querySelector('.notice:is(:hover, :focus-within)')) {
      this.#noticeTimer = setTimeout(this.#untell, NOTICE_MS / 4);
    } else {
      this.notice = null;
    }
  };

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
                    @save-failed=${() => this.#tell({ text: t.saveFailed })}
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
          <p slot="footer" class="privacy">${t.privacy}</p>
        </recoupe-dossier>
      </main>
      ${this.#notice()} ${this.#drop.over ? this.#dropSign() : nothing}
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

  #notice() {
    const { t, notice } = this;
    const undo = () => {
      this.dossier.state.undo();
      this.notice = null;
    };
    return html`<div class="notice no-print" role="status" data-testid="notice">
      ${
        notice
          ? html`<p>
              ${notice.text}
              ${
                notice.undo
                  ? html`<button class="link" data-testid="notice-undo" @click=${undo}>
                      ${t.undo}
                    </button>`
                  : nothing
              }
              ${
                notice.progress
                  ? html`<progress
                        aria-label=${notice.text}
                        max=${notice.progress[1]}
                        .value=${notice.progress[0]}
                      ></progress>
                      <button class="link" data-testid="cancel-files" @click=${notice.cancel}>
                        ${t.cancel}
                      </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
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
