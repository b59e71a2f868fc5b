/**
 * The whole window as a target for drops and pastes.
 *
 * In: an element and what to do with a transfer. Out: `over`, true while
 * something that can be dropped is over the window.
 */
import { isWelcome } from './intake/dropped.js';

/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */

/** @implements {ReactiveController} */
export class DropTarget {
  over = false;
  #host;
  #take;
  /** Elements entered and not left yet: leaving one for its child is no leaving. */
  #depth = 0;
  /** A drag that started in the page itself is the reader moving words, not articles. */
  #ours = false;

  /**
   * @param {ReactiveControllerHost} host
   * @param {(transfer: DataTransfer, how: 'drop' | 'paste') => void} take
   */
  constructor(host, take) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected() {
    for (const [type, listener] of this.#listeners) window.addEventListener(type, listener);
  }

  hostDisconnected() {
    for (const [type, listener] of this.#listeners) window.removeEventListener(type, listener);
  }

  /** @param {number} depth */
  #setDepth(depth) {
    this.#depth = Math.max(0, depth);
    const over = this.#depth > 0;
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }

  /** @param {Event} event @returns {DataTransfer | null} */
  #welcome(event) {
    const { dataTransfer } = /** @type {DragEvent} */ (event);
    return !this.#ours && isWelcome(dataTransfer) ? dataTransfer : null;
  }

  /** @type {[string, (event: Event) => void][]} */
  #listeners = [
    ['dragstart', () => (this.#ours = true)],
    ['dragend', () => (this.#ours = false)],
    [
      'dragenter',
      (event) => {
        if (this.#welcome(event)) this.#setDepth(this.#depth + 1);
      },
    ],
    ['dragleave', () => this.#setDepth(this.#depth - 1)],
    [
      'dragover',
      (event) => {
        const transfer = this.#welcome(event);
        if (!transfer || (isField(event) && !transfer.types.includes('Files'))) return;
        event.preventDefault();
        transfer.dropEffect = 'copy';
      },
    ],
    [
      'drop',
      (event) => {
        this.#setDepth(0);
        const transfer = this.#welcome(event);
        // Words dropped in a field belong to the field.
        if (!transfer || (isField(event) && !transfer.types.includes('Files'))) return;
        event.preventDefault();
        this.#take(transfer, 'drop');
      },
    ],
    [
      'paste',
      (event) => {
        const { clipboardData } = /** @type {ClipboardEvent} */ (event);
        if (isField(event) || !isWelcome(clipboardData)) return;
        event.preventDefault();
        this.#take(clipboardData, 'paste');
      },
    ],
  ];
}

/** @param {Event} event */
function isField(event) {
  return event
    .composedPath()
    .some((node) => node instanceof HTMLElement && node.matches('input, textarea, select'));
}
