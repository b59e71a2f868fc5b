/**
 * `<recoupe-menu>`: a button that opens a small panel.
 *
 * In: `label`, and the panel's content as children. Out: the event `open`, just
 * before the panel shows. Escape, a click elsewhere, leaving it with the
 * keyboard, or choosing a button with `data-closes` close it.
 */
import { LitElement, css, html } from 'lit';
import { base } from '../element/theme.js';
import { define } from '../element/view.js';

class Menu extends LitElement {
  static properties = {
    label: { type: String },
    open: { state: true },
  };

  static styles = [
    base,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      .arrow {
        display: inline-block;
        margin-inline-start: 0.45em;
        vertical-align: 0.12em;
        border: 0.28em solid transparent;
        border-block: 0.36em solid currentColor;
        border-block-end: 0;
        forced-color-adjust: none;
      }
      @media (max-width: 40rem) {
        .button {
          padding-inline: 0.55rem;
          font-size: 0.82rem;
        }
      }
      .panel {
        position: absolute;
        z-index: 5;
        inset-inline-end: 0;
        margin-top: 0.4rem;
        width: max-content;
        max-width: min(23rem, calc(100vw - 1.6rem));
        max-height: min(36rem, 76vh);
        overflow: auto;
        padding: 0.5rem;
        border: 1px solid var(--edge);
        border-radius: 0.7rem;
        background: var(--sheet);
        box-shadow: 0 0.6rem 1.8rem #0003;
      }
      @media (max-width: 30rem) {
        .panel {
          position: fixed;
          inset-inline: 0.8rem;
          width: auto;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.label = '';
    this.open = false;
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('focusout', this.#onFocusOut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onPointer);
  }

  #toggle = () => (this.open ? this.#close() : this.#show());

  #show() {
    this.dispatchEvent(new CustomEvent('open'));
    this.open = true;
    document.addEventListener('pointerdown', this.#onPointer);
  }

  #close() {
    this.open = false;
    document.removeEventListener('pointerdown', this.#onPointer);
  }

  /** @param {PointerEvent} event */
  #onPointer = (event) => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  /** @param {FocusEvent} event */
  #onFocusOut = (event) => {
    const next = /** @type {Node | null} */ (event.relatedTarget);
    if (next && next !== this && !this.contains(next)) this.#close();
  };

  /** @param {MouseEvent} event */
  #onClick = (event) => {
    const chosen = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && node.dataset.closes !== undefined);
    if (!chosen) return;
    this.#close();
    this.focus();
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (!this.open) return;
    if (event.key === 'Escape') {
      this.#close();
      this.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const items = [...this.querySelectorAll('button:not(:disabled)')];
      if (items.length === 0 || event.target instanceof HTMLInputElement) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const place = items.indexOf(/** @type {Element} */ (event.target));
      const next = place < 0 && step < 0 ? items.length - 1 : place + step;
      /** @type {HTMLElement} */ (items[(next + items.length) % items.length]).focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Puts the focus on the button. */
  focus() {
    this.renderRoot.querySelector('button')?.focus();
  }

  render() {
    return html`<button
        class="button"
        data-testid="menu-button"
        aria-expanded=${this.open}
        aria-controls="panel"
        @click=${this.#toggle}
      >
        ${this.label}<span class="arrow"></span>
      </button>
      <div class="panel" id="panel" ?hidden=${!this.open}><slot></slot></div>`;
  }
}

define('recoupe-menu', Menu);
