/**
 * Asks before the page is closed while it holds what the reader entered and
 * did not save. Browsers keep a page with such a listener out of their cache:
 * it is there only while it is needed.
 */

export class UnsavedWork {
  /** What was entered, as it was when it was last safe. @type {unknown} */
  #safe = null;

  /**
   * What was entered is another object now; undo may have brought the safe one back.
   *
   * @param {unknown} entered
   * @param {boolean} [empty] whether there is nothing in it to lose
   */
  changed(entered, empty = false) {
    if (entered === this.#safe || empty) {
      window.removeEventListener('beforeunload', this.#ask);
    } else {
      window.addEventListener('beforeunload', this.#ask);
    }
  }

  /**
   * This is safe: just saved or opened, or the sample.
   *
   * @param {unknown} entered
   */
  saved(entered) {
    this.#safe = entered;
    this.changed(entered);
  }

  /** @param {BeforeUnloadEvent} event */
  #ask = (event) => {
    event.preventDefault();
    // Older browsers ask only when this is set; the words are their own.
    event.returnValue = '';
  };
}
