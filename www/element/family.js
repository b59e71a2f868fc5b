/**
 * One place of a passage of common text, with what it has otherwise.
 *
 * In: the place and the reference of its family, each with its article. Out: the
 * place's text in pieces; `left` are words of the reference that are not here.
 */

/** @import { Article, Family, FamilyPlace, Report } from './types.js' */

/** @typedef {{ kind: 'same' | 'put' | 'left', text: string }} FamilyPiece */
/** @typedef {Pick<FamilyPlace, 'span' | 'edits'>} EditedPlace */

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * @param {Article} article of the place
 * @param {EditedPlace} place
 * @param {Article} referenceArticle
 * @param {EditedPlace} reference
 * @returns {FamilyPiece[]}
 */
export function placePieces(article, place, referenceArticle, reference) {
  /** @type {FamilyPiece[]} */
  const pieces = [];
  /** @param {FamilyPiece['kind']} kind @param {string} text */
  const add = (kind, text) => text && pieces.push({ kind, text });
  let at = place.span.start;
  let thereAt = reference.span.start;
  for (const { here, reference: there } of place.edits) {
    // Words up to the edit are the same in both: where one side has none, they are counted.
    const start =
      here?.start ?? skip(article, place, at, wordsIn(referenceArticle, thereAt, there?.start));
    const thereStart =
      there?.start ?? skip(referenceArticle, reference, thereAt, wordsIn(article, at, start));
    add('same', article.text.slice(at, start));
    if (there) add('left', referenceArticle.text.slice(there.start, there.end));
    if (here) add('put', article.text.slice(here.start, here.end));
    at = here?.end ?? start;
    thereAt = there?.end ?? thereStart;
  }
  add('same', article.text.slice(at, place.span.end));
  return pieces;
}

/**
 * @param {Article} article
 * @param {number} start
 * @param {number} [end]
 */
function wordsIn({ text }, start, end = start) {
  return text.slice(start, end).match(WORD)?.length ?? 0;
}

/**
 * The position after so many words of a place.
 * @param {Article} article
 * @param {EditedPlace} place
 * @param {number} start
 * @param {number} count
 */
function skip({ text }, { span: { end } }, start, count) {
  if (count === 0) return start;
  const words = [...text.slice(start, end).matchAll(WORD)];
  const last = words[count - 1];
  return last ? start + last.index + last[0].length : end;
}

/**
 * @param {Report | null} report
 * @param {string} id
 * @returns {Family | undefined}
 */
export function familyOf(report, id) {
  return report?.families?.find((family) => family.id === id);
}

/**
 * The articles of a family, each once.
 * @param {Family | undefined} family
 * @returns {string[]} identifiers, in the articles' order
 */
export function lettersOf(family) {
  return [...new Set(family?.places.map(({ article }) => article))];
}
