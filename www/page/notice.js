/**
 * `<recoupe-notice>`: what has just happened, at the foot of the window.
 *
 * In: `tell`. Out: nothing but what the notice's own buttons do. It goes by
 * itself after a while, but never from under the pointer or the focus.
 */
import { LitElement, css, html, nothing } from 'lit';
import { base } from '../element/theme.js';
import { define } from '../element/view.js';

/**
 * @typedef {object} Notice
 * @property {string} text
 * @property {{ words: string, act: () => void }} [button]
 * @property {{ done: number, total: number }} [progress] stays until another notice takes its place
 */

/** How long a notice stays. */
const STAY_MS = 7000;

export class NoticeBar extends LitElement {
  static properties = { notice: { state: true } };

  static styles = [
    base,
    css`
      :host {
        position: fixed;
        z-index: 6;
        inset-block-end: 1.2rem;
        inset-inline: 0.8rem;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      p {
        pointer-events: auto;
        max-width: 100%;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 1rem;
        padding: 0.6rem 1rem;
        border: 1px solid transparent;
        border-radius: 0.6rem;
        background: light-dark(#1c1b19, #f1efe9);
        color: light-dark(#fbfaf6, #17181a);
        box-shadow: 0 0.5rem 1.6rem #0004;
        overflow-wrap: anywhere;
      }
      progress {
        accent-color: light-dark(#ffb899, #8a2c0d);
      }
      .link {
        color: light-dark(#ffb899, #8a2c0d);
      }
      :focus-visible {
        outline-color: currentColor;
      }
    `,
  ];

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    super();
    /** @type {Notice | null} */
    this.notice = null;
  }

  /** @param {Notice} notice takes the place of the one before */
  tell(notice) {
    this.notice = notice;
    clearTimeout(this.#timer);
    if (!notice.progress) this.#timer = setTimeout(this.#leave, STAY_MS);
  }

  /** Takes a progress away; any other notice leaves by itself. */
  done() {
    if (this.notice?.progress) this.notice = null;
  }

  #leave = () => {
    if (this.renderRoot.querySelector('p:is(:hover, :focus-within)')) {
      this.#timer = setTimeout(this.#leave, STAY_MS / 4);
    } else {
      this.notice = null;
    }
  };

  #press = () => {
    const { button } = this.notice ?? {};
    this.notice = null;
    button?.act();
  };

  render() {
    const { notice } = this;
    return html`<div role="status" data-testid="notice">
      ${notice ? this.#line(notice) : nothing}
    </div>`;
  }

  /** @param {Notice} notice */
  #line({ text, button, progress }) {
    return html`<p>
      ${text}
      ${
        progress
          ? html`<progress
              aria-label=${text}
              max=${progress.total}
              .value=${progress.done}
            ></progress>`
          : nothing
      }
      ${
        button
          ? html`<button
              class="link"
              data-testid=${progress ? 'cancel-files' : 'notice-undo'}
              @click=${this.#press}
            >
              ${button.words}
            </button>`
          : nothing
      }
    </p>`;
  }
}

define('recoupe-notice', NoticeBar);
