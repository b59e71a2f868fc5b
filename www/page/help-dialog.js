/** `<recoupe-help-dialog>`: how to read the page, what it rests on, where the texts go. */
import { LitElement, css, html } from 'lit';
import build from 'recoupe:build';
import { base } from '../element/theme.js';
import { define } from '../element/view.js';
import { dialogStyles } from './controls.css.js';
import { EXTRACTOR } from './intake/html.js';
import { LIBRARIES } from './libraries.js';

class HelpDialog extends LitElement {
  static properties = { t: { attribute: false } };

  static styles = [
    base,
    dialogStyles,
    css`
      h3 {
        font-size: 0.95rem;
        margin: 1.1rem 0 0.3rem;
      }
      .content p {
        margin: 0.35rem 0;
        font-size: 0.93rem;
        line-height: 1.55;
      }
      .content li {
        font-size: 0.85rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../i18n/page.js').PageTexts} */
    this.t = /** @type {any} */ (undefined);
  }

  async show() {
    await this.updateComplete;
    this.#dialog.showModal();
    this.#dialog.scrollTop = 0;
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  render() {
    const { t } = this;
    return html`<dialog aria-labelledby="heading" data-testid="help-dialog">
      <div class="bar">
        <h2 id="heading">${t.helpTitle}</h2>
        <button class="button" data-testid="close" @click=${() => this.#dialog.close()}>
          ${t.close}
        </button>
      </div>
      <div class="content">
        ${t.helpSections.map(
          ({ title, lines }) =>
            html`<h3>${title}</h3>
              ${lines.map((line) => html`<p>${line}</p>`)}`,
        )}
        <h3>${t.aboutTitle}</h3>
        <p data-testid="version">${t.version(build.version)}</p>
        ${t.aboutLines.map((line) => html`<p>${line}</p>`)}
        <p>${t.libraries}</p>
        <ul>
          <li>${EXTRACTOR} (Apache-2.0)</li>
          ${LIBRARIES.map(({ names, licence }) => html`<li>${names} (${licence})</li>`)}
        </ul>
      </div>
    </dialog>`;
  }
}

define('recoupe-help-dialog', HelpDialog);
