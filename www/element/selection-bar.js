/**
 * `<recoupe-selection-bar>`: makes a name of what is selected in the article.
 *
 * In: the article and the span. Out: a correction, everywhere or here only, and
 * the event `close`.
 */
import { css, html } from 'lit';
import { placeOf } from './corrections.js';
import { KINDS } from './entity-list.js';
import { kindStyles } from './kinds.css.js';
import { View, define } from './view.js';

/** @import { Article, EntityKind, Span } from './types.js' */

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
        max-width: min(23rem, 100%);
        padding: 0.5rem 0.7rem 0.6rem;
        border: 1px solid var(--edge);
        border-radius: 0.6rem;
        background: var(--sheet);
        box-shadow: 0 0.4rem 1.4rem rgb(0 0 0 / 26%);
        font-size: 0.84rem;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
        margin: 0.35rem 0 0.45rem;
      }
      .kinds .button {
        color: var(--k);
        border-color: var(--k);
        padding: 0.2rem 0.6rem;
        font-size: 0.84rem;
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
    `,
  ];

  constructor() {
    super();
    /** @type {Article} */
    this.article = /** @type {any} */ (undefined);
    /** @type {Span} */
    this.span = { start: 0, end: 0 };
    this.here = false;
    // A press here must not let the selection go.
    this.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#close();
    });
  }

  render() {
    const { article, span, t } = this;
    const same = article.mentions.find(
      (mention) => mention.span.start === span.start && mention.span.end === span.end,
    );
    return html`<div role="group" aria-label=${t.markSelection} data-testid="selection-bar">
      <p>${t.markAs} <b dir="auto">${article.text.slice(span.start, span.end)}</b></p>
      <div class="kinds">
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
      </div>
      <label
        ><input
          type="checkbox"
          data-testid="mark-here"
          .checked=${this.here}
          @change=${() => (this.here = !this.here)}
        />${t.onlyHere}</label
      >
    </div>`;
  }

  /** @param {EntityKind} kind */
  #mark(kind) {
    const { state, article, span } = this;
    if (this.here) state.correct({ action: 'mark-here', place: placeOf(article, span), kind });
    else state.correct({ action: 'mark', text: article.text.slice(span.start, span.end), kind });
    document.getSelection()?.removeAllRanges();
    this.#close();
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }
}

define('recoupe-selection-bar', SelectionBar);
