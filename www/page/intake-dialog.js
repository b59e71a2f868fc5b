/**
 * `<recoupe-intake-dialog>`: what could not be added as it came.
 *
 * In: an intake. Out: the event `add-inputs`, for the whole text of a web page
 * in which no article was found.
 */
import { LitElement, css, html } from 'lit';
import { base } from '../element/theme.js';
import { define } from '../element/view.js';
import { dialogStyles } from './controls.css.js';

/** @typedef {import('./intake/index.js').PageWithoutArticle} PageWithoutArticle */
/** @typedef {import('./intake/index.js').Refusal} Refusal */

class IntakeDialog extends LitElement {
  static properties = {
    t: { attribute: false },
    pages: { state: true },
    refused: { state: true },
    taken: { state: true },
  };

  static styles = [
    base,
    dialogStyles,
    css`
      li {
        border-top: 1px solid var(--line);
        padding: 0.7rem 0;
        overflow-wrap: anywhere;
      }
      .buttons {
        margin-top: 0.5rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../i18n/page.js').PageTexts} */
    this.t = /** @type {any} */ (undefined);
    /** @type {PageWithoutArticle[]} */
    this.pages = [];
    /** @type {Refusal[]} */
    this.refused = [];
    /** @type {ReadonlySet<PageWithoutArticle>} */
    this.taken = new Set();
  }

  /** @param {PageWithoutArticle[]} pages @param {Refusal[]} refused */
  async show(pages, refused) {
    // A second row of files, dropped while the first is being looked at, adds to it.
    this.pages = this.#dialog.open ? [...this.pages, ...pages] : pages;
    this.refused = this.#dialog.open ? [...this.refused, ...refused] : refused;
    await this.updateComplete;
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  /** @param {PageWithoutArticle} page */
  #take(page) {
    this.taken = new Set([...this.taken, page]);
    const input = { name: page.name, text: page.text, plain: true };
    this.dispatchEvent(new CustomEvent('add-inputs', { detail: { inputs: [input] } }));
  }

  render() {
    const { t } = this;
    return html`<dialog aria-labelledby="heading" data-testid="intake-dialog">
      <div class="bar">
        <h2 id="heading">${t.intakeTitle}</h2>
        <button class="button" data-testid="close" @click=${() => this.#dialog.close()}>
          ${t.close}
        </button>
      </div>
      <div class="content">
        <ul>
          ${this.pages.map(
            (page) =>
              html`<li data-testid="page-without-article">
                <p>${t.noArticle(page.name)}</p>
                <p class="hint">${t.noArticleHint}</p>
                <p class="buttons">
                  ${
                    this.taken.has(page)
                      ? html`<span role="status">${t.addWholeDone}</span>`
                      : html`<button
                          class="button"
                          data-testid="add-whole"
                          @click=${() => this.#take(page)}
                        >
                          ${t.addWhole}
                        </button>`
                  }
                </p>
              </li>`,
          )}
          ${this.refused.map(
            ({ name, code }) => html`<li data-testid="refused">${t.refused[code](name)}</li>`,
          )}
        </ul>
      </div>
    </dialog>`;
  }
}

define('recoupe-intake-dialog', IntakeDialog);
