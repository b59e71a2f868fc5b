/**
 * The similarity matrix as plain data.
 *
 * In: a report. Out: the articles in the matrix's order, and the score of any
 * two. For `passages` the score has a direction: row to column.
 */

/** @import { Report } from './types.js' */

/** Where all scores are low, colours stay pale. */
const PALE = 0.2;

/**
 * @typedef {object} Matrix
 * @property {string[]} ids in the order of the rows and columns
 * @property {(a: string, b: string) => number | null} score null on the diagonal
 * @property {number} strongest the highest score off the diagonal, at least {@link PALE}
 * @property {boolean} directed true when row to column differs from column to row
 */

/**
 * @param {Report} report
 * @returns {Matrix | null} null for fewer than two articles
 */
export function matrixOf(report) {
  const { similarity } = report;
  if (!similarity || similarity.order.length < 2) return null;
  const directed = similarity.measure === 'passages';
  /** @type {Map<string, Map<string, number>>} */
  const rows = new Map(similarity.order.map((id) => [id, new Map()]));
  for (const { a, b, score } of similarity.cells) {
    rows.get(a)?.set(b, score);
    if (!directed) rows.get(b)?.set(a, score);
  }
  const strongest = similarity.cells.reduce((most, { score }) => Math.max(most, score), PALE);
  return {
    strongest,
    ids: similarity.order,
    score: (a, b) => (a === b ? null : (rows.get(a)?.get(b) ?? 0)),
    directed,
  };
}

/**
 * The two articles with the highest score; the first of them on a tie.
 * @param {Report} report
 * @returns {{ a: string, b: string } | null} null where nothing is alike
 */
export function likestPair(report) {
  let likest = null;
  for (const cell of report.similarity?.cells ?? []) {
    if (cell.score > (likest?.score ?? 0)) likest = cell;
  }
  return likest && { a: likest.a, b: likest.b };
}
