/**
 * Asks before the page is closed while it holds what the reader entered and
 * did not save. Browsers keep a page with such a listener out of their cache:
 * it is there only while it is needed.
 */

export class UnsavedWork {
  #kept = true;

  /** The articles are the reader's now, and saved nowhere. */
  changed() {
    if (!this.#kept) return;
    this.#kept = false;
    window.addEventListener('beforeunload', this.#ask);
  }

  /** What is on screen is safe: just saved, or the sample. */
  saved() {
    this.#kept = true;
    window.removeEventListener('beforeunload', this.#ask);
  }

  /** @param {BeforeUnloadEvent} event */
  #ask = (event) => {
    event.preventDefault();
    // Older browsers ask only when this is set; the words are their own.
    event.returnValue = '';
  };
}
