/**
 * `<recoupe-add-dialog>`: an article pasted, or files chosen.
 *
 * Out: the events `add-inputs` (`{inputs}`) and `add-files` (`{files}`).
 */
import { LitElement, css, html, nothing } from 'lit';
import { base } from '../element/theme.js';
import { define } from '../element/view.js';
import { dialogStyles } from './controls.css.js';
import { isAddress } from './intake/dropped.js';
import { ACCEPT } from './intake/index.js';

class AddDialog extends LitElement {
  static properties = {
    t: { attribute: false },
    problem: { state: true },
    pasted: { state: true },
  };

  static styles = [
    base,
    dialogStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
        gap: 0.8rem;
        margin-top: 0.9rem;
      }
      .row .wide {
        grid-column: 1 / -1;
      }
      .check {
        display: flex;
        gap: 0.5rem;
        align-items: baseline;
        margin-top: 0.9rem;
      }
      .files {
        border-top: 1px solid var(--line);
        margin-top: 1.3rem;
        padding-top: 1rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../i18n/page.js').PageTexts} */
    this.t = /** @type {any} */ (undefined);
    /** What keeps the text from being added. @type {'' | 'pasteMissing' | 'addressOnly'} */
    this.problem = '';
    /** Articles pasted since the dialog opened. */
    this.pasted = 0;
  }

  /** @param {string} [text] to start from */
  async show(text) {
    this.problem = text !== undefined && isAddress(text) ? 'addressOnly' : '';
    this.pasted = 0;
    await this.updateComplete;
    // What was typed before and not added is still there.
    if (text !== undefined) this.#field('text').value = text;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field('text').focus();
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  /** @param {string} name @returns {HTMLInputElement} */
  #field(name) {
    return /** @type {any} */ (this.renderRoot.querySelector(`[name="${name}"]`));
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const text = this.#field('text').value;
    if (text.trim() === '') this.problem = 'pasteMissing';
    else this.problem = isAddress(text) ? 'addressOnly' : '';
    if (this.problem) {
      this.#field('text').focus();
      return;
    }
    const [title, outlet, published] = ['title', 'outlet', 'published'].map((name) =>
      this.#field(name).value.trim(),
    );
    /** @type {import('../element/types.d.ts').ArticleInput} */
    const input = { name: title || this.t.pastedName, text };
    if (title) input.title = title;
    if (outlet) input.outlet = outlet;
    if (published) input.published = published;
    if (this.#field('plain').checked) input.plain = true;
    this.#send('add-inputs', { inputs: [input] });
    this.renderRoot.querySelector('form')?.reset();
    if (event.submitter?.getAttribute('value') === 'more') {
      this.pasted++;
      this.#field('text').focus();
    } else {
      this.#dialog.close();
    }
  }

  /** @param {Event} event */
  #choose(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length === 0) return;
    this.#dialog.close();
    this.#send('add-files', { files });
  }

  /** @param {string} name @param {object} detail */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  render() {
    const { t } = this;
    return html`<dialog aria-labelledby="heading" data-testid="add-dialog">
      <div class="bar">
        <h2 id="heading">${t.addTitle}</h2>
        <button class="button" data-testid="close" @click=${() => this.#dialog.close()}>
          ${t.close}
        </button>
      </div>
      <div class="content">
        <form @submit=${this.#submit}>
          <label>
            ${t.paste}
            <textarea
              name="text"
              data-testid="paste-text"
              dir="auto"
              aria-describedby=${this.problem ? 'problem' : 'paste-hint'}
              aria-invalid=${this.problem !== ''}
              @input=${() => (this.problem = '')}
            ></textarea>
          </label>
          ${
            this.problem
              ? html`<p class="problem" id="problem" role="alert">${t[this.problem]}</p>`
              : html`<p class="hint" id="paste-hint">${t.pasteHint}</p>`
          }
          <div class="row">
            <label class="wide">
              ${t.articleTitle} <span class="soft">(${t.optional})</span>
              <input name="title" data-testid="paste-title" dir="auto" autocomplete="off" />
            </label>
            <label>
              ${t.outlet} <span class="soft">(${t.optional})</span>
              <input name="outlet" data-testid="paste-outlet" autocomplete="off" />
            </label>
            <label>
              ${t.published} <span class="soft">(${t.optional})</span>
              <input name="published" type="date" data-testid="paste-date" />
            </label>
          </div>
          <label class="check">
            <input name="plain" type="checkbox" data-testid="paste-plain" />
            <span>${t.plain}</span>
          </label>
          <div class="buttons">
            <button class="button main" value="add" data-testid="paste-add">${t.submit}</button>
            <button class="button" value="more" data-testid="paste-more">${t.submitMore}</button>
          </div>
          <p class="hint" role="status">${this.pasted ? t.added(this.pasted) : nothing}</p>
        </form>
        <div class="files">
          <p class="label" id="files-label">${t.orFiles}</p>
          <button
            class="button"
            data-testid="choose-files"
            aria-describedby="files-hint"
            @click=${() => this.#field('files').click()}
          >
            ${t.chooseFiles}
          </button>
          <input
            name="files"
            type="file"
            multiple
            hidden
            accept=${ACCEPT}
            aria-label=${t.chooseFiles}
            data-testid="file-input"
            @change=${this.#choose}
          />
          <p class="hint" id="files-hint">${t.filesHint}</p>
        </div>
      </div>
    </dialog>`;
  }
}

define('recoupe-add-dialog', AddDialog);
