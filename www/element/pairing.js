/**
 * Which quotes are one statement, which figures count one thing, and how the reader
 * corrects that.
 */
import { placeOf } from './corrections.js';
import { findingsOf } from './finding.js';

/** @import { Evidence } from './crossing.js' */
/** @import { Article, Correction, Report, Span } from './types.js' */

/** @typedef {'quote' | 'figure'} PairedLayer */

const ACTIONS = /** @type {const} */ ({
  quote: { same: 'same-statement', other: 'other-statement' },
  figure: { same: 'same-figure', other: 'other-figure' },
});

/**
 * Where else the report has the same statement, or the same thing counted.
 * @param {Report} report
 * @param {PairedLayer} layer
 * @param {string} id of the article
 * @param {Span} span of its quote or figure
 * @returns {Evidence[]} none where it stands alone
 */
export function partners({ articles, statements, figures }, layer, id, span) {
  const groups =
    layer === 'quote'
      ? (statements ?? []).map(({ versions }) =>
          versions.map(({ article, quote: at }) => ({ article, at })),
        )
      : (figures ?? []).map(({ cells }) =>
          cells.map(({ article, figure: at }) => ({ article, at })),
        );
  const found = new Map(articles.map((article) => [article.id, findingsOf(article, layer)]));
  const at = found.get(id)?.findIndex((one) => same(one.span, span)) ?? -1;
  const isIt = (/** @type {{ article: string, at: number }} */ one) =>
    one.article === id && one.at === at;
  const group = groups.find((members) => members.some(isIt)) ?? [];
  return group
    .filter((one) => !isIt(one))
    .flatMap((one) => {
      const other = found.get(one.article)?.[one.at];
      return other ? [{ article: one.article, span: other.span, layer }] : [];
    });
}

/** @param {Span} one @param {Span} other */
const same = (one, other) => one.start === other.start && one.end === other.end;

/**
 * @param {PairedLayer} layer
 * @param {readonly { article: Article, span: Span }[]} members that are one
 * @returns {Correction}
 */
export function together(layer, members) {
  const places = members.map(({ article, span }) => placeOf(article, span));
  return { action: ACTIONS[layer].same, places };
}

/**
 * @param {PairedLayer} layer
 * @param {Article} article
 * @param {Span} span of the quote or figure that leaves the others
 * @returns {Correction}
 */
export function apart(layer, article, span) {
  return { action: ACTIONS[layer].other, places: [placeOf(article, span)] };
}
