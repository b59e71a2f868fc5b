/**
 * `<recoupe-search-query>`: what is looked for, and how.
 *
 * In: the dossier's query. Out: the query as the reader types; what is wrong
 * with it, told under the field, the place marked.
 */
import { css, html, nothing } from 'lit';
import { View, define } from './view.js';

/** @import { By, QueryProblem } from './types.js' */

/** @type {readonly By[]} */
const WAYS = ['word', 'lemma', 'regex'];
/** Long enough that a word is not looked for letter by letter. */
const TYPING_MS = 180;

class SearchQuery extends View {
  static styles = [
    ...View.styles,
    css`
      form {
        display: grid;
        gap: 0.7rem;
      }
      .field {
        position: relative;
      }
      ::-webkit-search-cancel-button {
        display: none;
      }
      .clear {
        position: absolute;
        inset-block: 0.35rem;
        inset-inline-end: 0.4rem;
        width: 2.4rem;
        border: 0;
        border-radius: 0.5rem;
        background: none;
        color: var(--soft);
      }
      .clear:hover {
        background: var(--raised);
        color: var(--ink);
      }
      .clear path {
        fill: none;
        stroke: currentColor;
        stroke-width: 1.8;
        stroke-linecap: round;
      }
      .field > svg {
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0.85rem;
        margin-block: auto;
        pointer-events: none;
        fill: none;
        stroke: var(--soft);
        stroke-width: 1.8;
        stroke-linecap: round;
      }
      input[type='search'] {
        width: 100%;
        border: 1px solid var(--edge);
        border-radius: 0.7rem;
        background: var(--paper);
        font: 1.3rem/1.4 var(--serif);
        padding: 0.5rem 2.9rem 0.5rem 2.6rem;
        appearance: none;
      }
      .regex input[type='search'] {
        font:
          1.1rem/1.65 ui-monospace,
          'Cascadia Mono',
          'DejaVu Sans Mono',
          Menlo,
          monospace;
      }
      input[type='search']::placeholder {
        color: var(--soft);
        opacity: 1;
      }
      input[type='search']:focus-visible {
        outline-offset: -1px;
      }
      [aria-invalid='true'] {
        border-color: var(--accent);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.4rem;
        align-items: center;
        font-size: 0.87rem;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        border: 1px solid var(--edge);
        border-radius: 0.6rem;
        padding: 2px;
        gap: 2px;
      }
      .ways label {
        border-radius: 0.45rem;
        padding: 0.2rem 0.75rem;
        color: var(--soft);
        cursor: pointer;
      }
      .ways label:hover {
        background: var(--raised);
      }
      .ways label:has(:checked) {
        background: var(--ink);
        color: var(--paper);
        font-weight: 600;
      }
      .ways label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      .ways input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      .switches {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 1.2rem;
      }
      .switches label {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
      }
      .switches input {
        accent-color: var(--accent);
        margin: 0;
        width: 1rem;
        height: 1rem;
      }
      .help {
        color: var(--soft);
        font-size: 0.83rem;
        max-width: 48rem;
      }
      .problem {
        border-inline-start: 3px solid var(--accent);
        background: var(--raised);
        border-radius: 0 0.4rem 0.4rem 0;
        padding: 0.45rem 0.8rem;
        font-size: 0.9rem;
      }
      code {
        font:
          0.95rem/1.6 ui-monospace,
          'Cascadia Mono',
          'DejaVu Sans Mono',
          Menlo,
          monospace;
        display: block;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      code mark {
        background: var(--common-lit);
        color: inherit;
        border-bottom: 2px solid var(--accent);
      }
      @media (forced-colors: active) {
        .ways label:has(:checked) {
          background: SelectedItem;
          color: SelectedItemText;
          forced-color-adjust: none;
        }
      }
      @container (max-width: 40rem) {
        input[type='search'] {
          font-size: 1.1rem;
        }
        .ways label {
          padding: 0.2rem 0.55rem;
        }
      }
      @media print {
        .choices,
        .help {
          display: none;
        }
      }
    `,
  ];

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  render() {
    const { state, t } = this;
    const { by, text, boilerplate, ignore_case: anyCase, ignore_accents: anyAccent } = state.query;
    const { problem } = state.search;
    return html`<form
      role="search"
      class=${by}
      @submit=${(/** @type {Event} */ event) => {
        event.preventDefault();
        this.#look();
      }}
    >
      <div class="field">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <input
          type="search"
          data-testid="search-field"
          aria-label=${t.search.field}
          aria-describedby="help"
          aria-invalid=${problem ? 'true' : 'false'}
          placeholder=${t.search.placeholder[by]}
          maxlength="1000"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${text}
          @input=${this.#onType}
          @keydown=${this.#onKey}
        />
        ${
          text
            ? html`<button
                type="button"
                class="clear no-print"
                data-testid="search-clear"
                aria-label=${t.search.clearField}
                title=${t.search.clearField}
                @click=${this.#clear}
              >
                <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" />
                </svg>
              </button>`
            : nothing
        }
      </div>
      ${problem ? this.#problem(problem) : nothing}
      <div class="choices">
        <div class="ways" role="radiogroup" aria-label=${t.search.byLegend}>
          ${WAYS.map(
            (way) =>
              html`<label
                ><input
                  type="radio"
                  name="by"
                  data-testid="by-${way}"
                  .checked=${by === way}
                  @change=${() => state.lookFor({ by: way })}
                />${t.search.by[way]}</label
              >`,
          )}
        </div>
        <div class="switches">
          ${
            by === 'lemma'
              ? nothing
              : [
                  this.#switch('case', t.search.matchCase, !anyCase, () => ({
                    ignore_case: !anyCase,
                  })),
                  this.#switch('accents', t.search.ignoreAccents, anyAccent, () => ({
                    ignore_accents: !anyAccent,
                  })),
                ]
          }
          ${this.#switch('boilerplate', t.search.boilerplate, boilerplate, () => ({
            boilerplate: !boilerplate,
          }))}
        </div>
      </div>
      <p class="help" id="help">${t.search.byHelp[by]}</p>
    </form>`;
  }

  /**
   * @param {string} name
   * @param {string} words
   * @param {boolean} on
   * @param {() => Partial<import('./types.js').Query>} change
   */
  #switch(name, words, on, change) {
    return html`<label
      ><input
        type="checkbox"
        data-testid="search-${name}"
        .checked=${on}
        @change=${() => this.state.lookFor(change())}
      />${words}</label
    >`;
  }

  /** @param {QueryProblem} problem */
  #problem({ code, place }) {
    const { state, t } = this;
    // The engine counts characters, not UTF-16 units.
    const characters = [...state.query.text];
    const part = (/** @type {number} */ from, /** @type {number} */ to) =>
      characters.slice(from, to).join('');
    return html`<div class="problem" role="alert" data-testid="query-problem">
      ${
        place
          ? html`<code
              >${part(0, place.start)}<mark>${part(place.start, place.end) || ' '}</mark>${part(place.end, characters.length)}</code
            >`
          : nothing
      }
      ${t.search.problem[code]}
    </div>`;
  }

  #onType = () => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#look(), TYPING_MS);
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.key === 'Escape' && this.field.value) {
      event.preventDefault();
      this.#clear();
    }
  };

  #clear = () => {
    this.field.value = '';
    this.#look();
    this.field.focus();
  };

  #look() {
    clearTimeout(this.#typing);
    const { value } = this.field;
    if (value !== this.state.query.text) this.state.lookFor({ text: value });
  }

  /** @returns {HTMLInputElement} */
  get field() {
    return /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('[type=search]'));
  }

  async focusField() {
    await this.updateComplete;
    this.field.focus();
    this.field.select();
  }
}

define('recoupe-search-query', SearchQuery);
