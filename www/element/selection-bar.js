/**
 * `<recoupe-selection-bar>`: makes a name, somebody's words or a figure of what is
 * selected in the article.
 *
 * In: the article and the span. Out: a correction (a name everywhere or here only),
 * the card of what was marked, and the event `close`.
 */
import { css, html, nothing } from 'lit';
import { placeOf } from './corrections.js';
import { KINDS } from './entity-list.js';
import { QUOTES } from './finding-editor.js';
import { kindStyles } from './kinds.css.js';
import { flat } from './naming.js';
import { LONGEST_NAME, withoutMarks } from './selection.js';
import { View, define, goTo } from './view.js';

/** @import { Article, EntityKind, Quote, Span } from './types.js' */

/** Characters of a long selection that are shown. */
const SHOWN = 90;

class SelectionBar extends View {
  static properties = {
    ...View.properties,
    article: { attribute: false },
    span: { attribute: false },
    here: { state: true },
  };

  static styles = [
    ...View.styles,
    kindStyles,
    css`
      :host {
        position: absolute;
        z-index: 3;
        width: max-content;
        max-width: min(27rem, 100%);
        padding: 0.5rem 0.7rem 0.6rem;
        border: 1px solid var(--edge);
        border-radius: 0.6rem;
        background: var(--sheet);
        box-shadow: 0 0.4rem 1.4rem rgb(0 0 0 / 26%);
        font-size: 0.84rem;
      }
      fieldset {
        display: grid;
        grid-template-columns: 4.2rem minmax(0, 1fr);
        align-items: baseline;
        margin-top: 0.45rem;
      }
      legend {
        float: left;
        padding: 0;
        color: var(--soft);
      }
      .choice,
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.35rem;
      }
      .button {
        color: var(--k);
        border-color: var(--k);
        padding: 0.2rem 0.6rem;
        font-size: 0.84rem;
      }
      .speech {
        --k: var(--speech);
      }
      .figure {
        --k: var(--figure);
      }
      b {
        font: 600 0.95rem/1.3 var(--serif);
        overflow-wrap: anywhere;
      }
      label {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
      }
      input {
        accent-color: var(--accent);
        margin: 0;
      }
      input[type='number'] {
        width: 7.5rem;
        background: var(--paper);
        border: 1px solid var(--edge);
        border-radius: 0.4rem;
        padding: 0.2rem 0.4rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Article} */
    this.article = /** @type {any} */ (undefined);
    /** @type {Span} */
    this.span = { start: 0, end: 0 };
    this.here = false;
    // A press here must not let the selection go, unless it is to write a value.
    this.addEventListener('mousedown', (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof HTMLInputElement)) event.preventDefault();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#close();
    });
  }

  render() {
    const { article, span, t } = this;
    const words = flat(article.text.slice(span.start, span.end));
    const short = span.end - span.start <= LONGEST_NAME;
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
    return html`<div role="group" aria-label=${t.markSelection} data-testid="selection-bar">
      <p>${t.markAs} <b dir="auto">${shown}</b></p>
      ${short ? this.#name() : nothing} ${this.#speech()} ${short ? this.#figure() : nothing}
    </div>`;
  }

  #name() {
    const { article, span, t } = this;
    const same = article.mentions.find((mention) => equal(mention.span, span));
    return html`<fieldset>
      <legend>${t.asName}</legend>
      <div class="choice">
        ${KINDS.map(
          (kind) =>
            html`<button
              class="button ${kind}"
              data-testid="mark-${kind}"
              ?disabled=${same?.kind === kind}
              @click=${() => this.#mark(kind)}
            >
              ${t.kind[kind]}
            </button>`,
        )}
        <label
          ><input
            type="checkbox"
            data-testid="mark-here"
            .checked=${this.here}
            @change=${() => (this.here = !this.here)}
          />${t.markOnlyHere}</label
        >
      </div>
    </fieldset>`;
  }

  #speech() {
    const { article, t } = this;
    const said = withoutMarks(article.text, this.span);
    const same = article.quotes.find(({ span }) => equal(span, said));
    return html`<fieldset class="speech">
      <legend>${t.asSpeech}</legend>
      <div class="choice">
        ${QUOTES.map(
          (kind) =>
            html`<button
              class="button"
              data-testid="mark-${kind}"
              title=${t.quoteKind[kind]}
              ?disabled=${same?.kind === kind}
              @click=${() => this.#quote(said, kind)}
            >
              ${t.quoteKindShort[kind]}
            </button>`,
        )}
      </div>
    </fieldset>`;
  }

  #figure() {
    const { article, span, t } = this;
    const same = article.figures.find((figure) => equal(figure.span, span));
    return html`<fieldset class="figure">
      <legend>${t.asFigure}</legend>
      <form @submit=${this.#count}>
        <label
          >${t.value}
          <input
            type="number"
            name="value"
            step="any"
            required
            data-testid="mark-value"
            .value=${String(same?.value ?? '')}
        /></label>
        <button class="button" data-testid="mark-figure">${t.mark}</button>
      </form>
    </fieldset>`;
  }

  /** @param {EntityKind} kind */
  #mark(kind) {
    const { state, article, span } = this;
    if (this.here) state.correct({ action: 'mark-here', place: placeOf(article, span), kind });
    else state.correct({ action: 'mark', text: article.text.slice(span.start, span.end), kind });
    this.#done();
  }

  /** @param {Span} span @param {Quote['kind']} kind */
  #quote(span, kind) {
    const { state, article } = this;
    state.correct({ action: 'quote-here', place: placeOf(article, span), kind });
    this.#open('quote', span);
  }

  #count = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const { state, article, span } = this;
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const value = Number(data.get('value'));
    if (!Number.isFinite(value)) return;
    state.correct({ action: 'figure-here', place: placeOf(article, span), value });
    this.#open('figure', span);
  };

  /**
   * Opens the card of what was marked, where more can be said of it.
   * @param {'quote' | 'figure'} layer
   * @param {Span} span
   */
  #open(layer, { start }) {
    goTo(this, this.article.id, start, layer);
    this.#done();
  }

  #done() {
    document.getSelection()?.removeAllRanges();
    this.#close();
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }
}

/** @param {Span} one @param {Span} other */
const equal = (one, other) => one.start === other.start && one.end === other.end;

define('recoupe-selection-bar', SelectionBar);
