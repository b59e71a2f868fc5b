/**
 * What the other articles have of the same: words of the same speaker, figures
 * of the same things, the same date.
 *
 * In: the report, an article's identifier, one finding of it. Out: for every other
 * article its findings of that kind, none where none was found; null where the
 * finding has nothing to be compared by.
 */
import { figureRowOf } from './crossing.js';
import { findingsOf } from './finding.js';

/** @import { Finding } from './finding.js' */
/** @import { Article, DateFound, Figure, Quote, Report } from './types.js' */

/**
 * @param {Report} report
 * @param {string} id of the article that has the finding
 * @param {Finding} finding
 * @returns {{ article: Article, findings: Finding[] }[] | null} in the report's order
 */
export function elsewhere(report, id, finding) {
  const { layer } = finding;
  if (layer === 'mention' || layer === 'certainty' || layer === 'common') return null;
  if (layer === 'figure') return sameCount(report, id, finding.item);
  const key = keyOf(finding.layer, finding.item);
  if (!key) return null;
  return report.articles
    .filter((article) => article.id !== id)
    .map((article) => ({
      article,
      findings: findingsOf(article, layer).filter(({ item }) => keyOf(layer, item) === key),
    }));
}

/**
 * @param {Report} report
 * @param {string} id
 * @param {Figure} figure
 */
function sameCount(report, id, figure) {
  const row = figureRowOf(report, id, figure);
  if (!row) return null;
  return report.articles
    .filter((article) => article.id !== id)
    .map((article) => {
      const own = row.cells.filter((cell) => cell.article === article.id);
      const all = findingsOf(article, 'figure');
      return { article, findings: own.map((cell) => all[cell.figure]) };
    });
}

/**
 * What two findings must have the same of.
 * @param {'quote' | 'date'} layer
 * @param {any} item
 * @returns {string | null | undefined}
 */
function keyOf(layer, item) {
  if (layer === 'quote') return /** @type {Quote} */ (item).speaker?.entity;
  return /** @type {DateFound} */ (item).iso;
}
