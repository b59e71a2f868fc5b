/**
 * What the reader did to the articles, step by step.
 *
 * In: the articles before each step, and what it was. Out: the articles to go
 * back or forward to. Articles are never altered, so a step is only an array.
 */

/** @import { DossierArticle, Report, UndoLabel } from './types.js' */
/** @typedef {readonly DossierArticle[]} Articles */
/** @typedef {{ label: UndoLabel, articles: Articles }} Step */

export class History {
  /** @type {Step[]} */
  #past = [];
  /** @type {Step[]} */
  #future = [];

  /** @returns {UndoLabel | null} what going back would undo */
  get undoLabel() {
    return this.#past.at(-1)?.label ?? null;
  }

  /** @returns {UndoLabel | null} what going forward would do again */
  get redoLabel() {
    return this.#future.at(-1)?.label ?? null;
  }

  /**
   * @param {UndoLabel} label
   * @param {Articles} articles as they were before
   */
  did(label, articles) {
    this.#past.push({ label, articles });
    this.#future = [];
  }

  /**
   * @param {Articles} articles as they are
   * @returns {Articles | null} null where there is nothing to undo
   */
  back(articles) {
    return step(this.#past, this.#future, articles);
  }

  /**
   * @param {Articles} articles as they are
   * @returns {Articles | null} null where there is nothing to do again
   */
  forward(articles) {
    return step(this.#future, this.#past, articles);
  }
}

/**
 * @param {Step[]} from
 * @param {Step[]} to
 * @param {Articles} articles
 */
function step(from, to, articles) {
  const taken = from.pop();
  if (!taken) return null;
  to.push({ label: taken.label, articles });
  return taken.articles;
}

/**
 * @param {UndoLabel['action']} action
 * @param {Articles} articles that it touched
 * @param {Report | null} report knows the titles found in the texts
 * @returns {UndoLabel}
 */
export function label(action, articles, report) {
  const [only] = articles;
  const found = report?.articles.find(({ id }) => id === only?.id)?.title;
  const name = articles.length === 1 ? only.title || found || only.name : '';
  return { action, name, count: articles.length };
}
