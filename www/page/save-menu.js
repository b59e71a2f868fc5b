/**
 * `<recoupe-save-menu>`: everything that can be saved or printed.
 *
 * In: the dossier element and the words. Out: files; the events `saved`
 * (`{name, dossier}`) and `save-failed`.
 */
import { LitElement, css, html, nothing } from 'lit';
import build from 'recoupe:build';
import { base } from '../element/theme.js';
import { define } from '../element/view.js';
import {
  availableTables,
  saveDossier,
  savePicture,
  saveReport,
  saveTable,
} from './export/index.js';
import './menu.js';

class SaveMenu extends LitElement {
  static properties = {
    t: { attribute: false },
    dossier: { attribute: false },
    tables: { state: true },
  };

  static styles = [
    base,
    css`
      .item {
        display: block;
        width: 100%;
        border: 0;
        background: none;
        border-radius: 0.45rem;
        padding: 0.38rem 0.6rem;
        text-align: start;
        font-size: 0.9rem;
      }
      .item:hover,
      .item:focus-visible {
        background: var(--raised);
      }
      .item small {
        display: block;
        color: var(--soft);
        font-size: 0.78rem;
        line-height: 1.35;
      }
      .label {
        margin: 0.7rem 0.6rem 0.2rem;
      }
      .label small {
        letter-spacing: 0;
        text-transform: none;
        font-weight: 400;
      }
      hr {
        border: 0;
        border-top: 1px solid var(--line);
        margin: 0.5rem 0.6rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../i18n/page.js').PageTexts} */
    this.t = /** @type {any} */ (undefined);
    /** @type {import('../element/dossier.js').RecoupeDossier} */
    this.dossier = /** @type {any} */ (undefined);
    /** @type {import('./export/index.js').TableName[]} */
    this.tables = [];
  }

  get #state() {
    return this.dossier.state;
  }

  /**
   * @param {() => string | Promise<string>} save
   * @param {boolean} [isDossier] the articles are safe once this is saved
   */
  async #save(save, isDossier = false) {
    try {
      const name = await save();
      this.dispatchEvent(new CustomEvent('saved', { detail: { name, isDossier } }));
    } catch (error) {
      console.error(error);
      this.dispatchEvent(new CustomEvent('save-failed'));
    }
  }

  /**
   * @param {string} name
   * @param {string} words
   * @param {string | typeof nothing} hint
   * @param {() => void} act
   */
  #item(name, words, hint, act) {
    return html`<button class="item" data-closes data-testid="save-${name}" @click=${act}>
      ${words}${hint === nothing ? nothing : html`<small>${hint}</small>`}
    </button>`;
  }

  render() {
    const { t } = this;
    const hasMatrix = this.tables.includes('matrix');
    const engine = `recoupe ${build.version}`;
    return html`<recoupe-menu
      label=${t.save}
      data-testid="save-menu"
      @open=${() => (this.tables = availableTables(this.#state))}
    >
      ${this.#item('dossier', t.saveDossier, t.saveDossierHint, () =>
        this.#save(() => saveDossier(this.#state, t, engine), true),
      )}
      ${this.#item('report', t.saveReport, t.saveReportHint, () =>
        this.#save(async () => saveReport(await this.dossier.reportJson(), t)),
      )}
      ${
        this.tables.length > 0
          ? html`<p class="label">${t.tables} <small>(${t.csvHint})</small></p>`
          : nothing
      }
      ${this.tables.map((table) =>
        this.#item(table, t.tableNames[table], nothing, () =>
          this.#save(() => saveTable(table, this.#state, t)),
        ),
      )}
      ${
        hasMatrix
          ? html`<p class="label">${t.picture}</p>
              ${this.#item('svg', t.svg, nothing, () =>
                this.#save(() => savePicture('svg', this.#state, t)),
              )}
              ${this.#item('png', t.png, nothing, () =>
                this.#save(() => savePicture('png', this.#state, t)),
              )}`
          : nothing
      }
      <hr />
      ${this.#item('print', t.print, nothing, () => window.print())}
    </recoupe-menu>`;
  }
}

define('recoupe-save-menu', SaveMenu);
