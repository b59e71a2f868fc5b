/**
 * Asks before the page is closed while it holds what the reader entered and
 * did not save. Browsers keep a page with such a listener out of their cache:
 * it is there only while it is needed.
 */

export class UnsavedWork {
  /** The articles as they were when they were last safe. @type {readonly unknown[]} */
  #safe = [];

  /**
   * The articles are another array now; undo may have brought the safe one back.
   *
   * @param {readonly unknown[]} articles
   */
  changed(articles) {
    if (articles === this.#safe || articles.length === 0) {
      window.removeEventListener('beforeunload', this.#ask);
    } else {
      window.addEventListener('beforeunload', this.#ask);
    }
  }

  /**
   * These articles are safe: just saved or opened, or the sample.
   *
   * @param {readonly unknown[]} articles
   */
  saved(articles) {
    this.#safe = articles;
    this.changed(articles);
  }

  /** @param {BeforeUnloadEvent} event */
  #ask = (event) => {
    event.preventDefault();
    // Older browsers ask only when this is set; the words are their own.
    event.returnValue = '';
  };
}
