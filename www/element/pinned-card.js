/**
 * What the cards of what was clicked share: the way to correct it and to close the
 * card, and the focus.
 *
 * Opened with the keyboard a card takes the focus, and gives it back on Escape, which
 * ends a correction first.
 */
import { html, nothing } from 'lit';
import { activeElement, isWithin } from './focus.js';
import { View } from './view.js';

export class PinnedCard extends View {
  static properties = { ...View.properties, correcting: { state: true } };

  constructor() {
    super();
    this.correcting = false;
  }

  /** What had the focus before the card. @type {HTMLElement | null} */
  #before = null;
  /** Whether the focus was in the card before this rendering. */
  #hadFocus = false;

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.state.justPinned) this.correcting = false;
    this.#hadFocus ||= isWithin(activeElement(), this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // What it shows was taken away: there is nothing left to show.
    const lost = this.#hadFocus || activeElement() === document.body;
    if (lost && this.#before?.isConnected) this.#before.focus();
    this.#before = null;
  }

  get #title() {
    return this.renderRoot.querySelector('h2');
  }

  /** Another one begins at its top; who works with the keyboard is brought there. */
  updated() {
    const { state } = this;
    if (this.#hadFocus) setTimeout(this.#keepFocus);
    if (!state.justPinned || !this.#title) return;
    state.justPinned = false;
    this.scrollTop = 0;
    const active = activeElement();
    if (!active?.matches(':focus-visible')) return;
    if (!isWithin(active, this)) this.#before = active;
    this.#title.focus({ preventScroll: true });
  }

  /** A correction may take away the very button that made it. */
  #keepFocus = () => {
    this.#hadFocus = false;
    if (activeElement() === document.body) this.#title?.focus({ preventScroll: true });
  };

  /** @param {boolean} [correctable] */
  acts(correctable = true) {
    const { t } = this;
    return html`<div class="acts no-print">
      ${
        correctable
          ? html`<button
              class="link"
              data-testid="correct"
              aria-expanded=${this.correcting}
              @click=${() => (this.correcting = !this.correcting)}
            >
              ${t.correct}
            </button>`
          : nothing
      }
      <button class="link" data-testid="unpin" @click=${this.#close}>${t.close}</button>
    </div>`;
  }

  /** @param {KeyboardEvent} event */
  onKey = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (!this.correcting) {
      this.#close();
      return;
    }
    this.correcting = false;
    /** @type {HTMLElement | null} */ (
      this.renderRoot.querySelector('[data-testid=correct]')
    )?.focus();
  };

  #close = () => {
    this.state.pin(null);
    if (this.#before?.isConnected) this.#before.focus();
    this.#before = null;
  };
}
