/**
 * Watches what the reader selects in the article on show.
 *
 * In: an element with the article in its shadow tree. Out: `selected`, the range
 * of the text and where it stands in the element, once the pointer is up and the
 * selection rests; a new rendering of the element whenever that changes.
 */
import { selectedRange, spanOf } from './selection.js';

/** @import { LitElement, ReactiveController } from 'lit' */
/** @import { Span } from './types.js' */

/** How long a selection rests before anything is made of it. */
const REST_MS = 180;
/** Pixels that the bar needs. */
const ROOM = 230;

/** @implements {ReactiveController} */
export class SelectionController {
  #host;
  #text;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #pressed = false;

  /**
   * @param {LitElement} host
   * @param {() => string} text the article's
   */
  constructor(host, text) {
    this.#host = host;
    this.#text = text;
    /** @type {{ span: Span, top: number, left: number, above: boolean } | null} pixels, in the host */
    this.selected = null;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('selectionchange', this.#later);
    document.addEventListener('pointerdown', this.#down);
    document.addEventListener('pointerup', this.#up);
    document.addEventListener('pointercancel', this.#up);
    document.addEventListener('keydown', this.#key);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    document.removeEventListener('selectionchange', this.#later);
    document.removeEventListener('pointerdown', this.#down);
    document.removeEventListener('pointerup', this.#up);
    document.removeEventListener('pointercancel', this.#up);
    document.removeEventListener('keydown', this.#key);
  }

  /** Lets the selection go. */
  drop() {
    this.selected = null;
    this.#host.requestUpdate();
  }

  /** @param {KeyboardEvent} event */
  #key = (event) => {
    if (event.key === 'Escape' && this.selected) this.drop();
  };

  #down = () => {
    this.#pressed = true;
  };

  #up = () => {
    this.#pressed = false;
    this.#later();
  };

  #later = () => {
    clearTimeout(this.#timer);
    if (!this.#pressed) this.#timer = setTimeout(this.#read, REST_MS);
  };

  #read = () => {
    const root = this.#host.shadowRoot;
    // The focus on what was opened for the selection may take the selection away.
    if (!root || root.activeElement?.localName === 'recoupe-selection-bar') return;
    const range = selectedRange(root);
    const span = range && spanOf(range, this.#text());
    const { start, end } = this.selected?.span ?? {};
    if (!span && !this.selected) return;
    if (span && span.start === start && span.end === end) return;
    this.selected = range && span ? { span, ...this.#place(range) } : null;
    this.#host.requestUpdate();
  };

  /**
   * Below the end of the selection; above its start where the window ends.
   * @param {StaticRange | Range} range
   */
  #place({ startContainer, startOffset, endContainer, endOffset }) {
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    const lines = [...live.getClientRects()];
    const first = lines[0] ?? live.getBoundingClientRect();
    const last = lines.at(-1) ?? first;
    const host = this.#host.getBoundingClientRect();
    const above = last.bottom + ROOM > window.innerHeight && first.top > ROOM;
    const { top, left } = above ? first : { top: last.bottom, left: last.left };
    return { top: top - host.top, left: left - host.left, above };
  }
}
