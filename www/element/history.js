/**
 * What the reader did to the dossier, step by step.
 *
 * In: what was entered before each step, and what the step was. Out: what was
 * entered, to go back or forward to. Nothing of it is ever altered, so a step
 * only points to it.
 */

/** @import { Correction, DossierArticle, Report, UndoLabel } from './types.js' */

/**
 * @typedef {object} Entered what a reader brings and does: all that an undo restores
 * @property {readonly DossierArticle[]} articles
 * @property {readonly Correction[]} corrections
 */
/** @typedef {{ label: UndoLabel, entered: Entered }} Step */

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
   * @param {Entered} entered as it was before
   */
  did(label, entered) {
    this.#past.push({ label, entered });
    this.#future = [];
  }

  /**
   * @param {Entered} entered as it is
   * @returns {Entered | null} null where there is nothing to undo
   */
  back(entered) {
    return step(this.#past, this.#future, entered);
  }

  /**
   * @param {Entered} entered as it is
   * @returns {Entered | null} null where there is nothing to do again
   */
  forward(entered) {
    return step(this.#future, this.#past, entered);
  }
}

/**
 * @param {Step[]} from
 * @param {Step[]} to
 * @param {Entered} entered
 */
function step(from, to, entered) {
  const taken = from.pop();
  if (!taken) return null;
  to.push({ label: taken.label, entered });
  return taken.entered;
}

/**
 * @param {UndoLabel['action']} action
 * @param {readonly DossierArticle[]} articles that it touched
 * @param {Report | null} report knows the titles found in the texts
 * @returns {UndoLabel}
 */
export function label(action, articles, report) {
  const [only] = articles;
  const found = report?.articles.find(({ id }) => id === only?.id)?.title;
  const name = articles.length === 1 ? only.title || found || only.name : '';
  return { action, name, count: articles.length };
}
