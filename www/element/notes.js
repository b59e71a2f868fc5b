/**
 * What the others say at a place: the notes beside a block of an article.
 *
 * In: the report, an article, the range of a block, the layers shown. Out: notes in
 * the text's order, each with the finding whose card it opens and the other
 * articles concerned.
 */
import { elsewhere } from './elsewhere.js';
import { familyOf, lettersOf } from './family.js';
import { SWITCH, findingsOf } from './finding.js';

/** @import { Finding } from './finding.js' */
/** @import { Article, CoverageItem, FindingLayer, Quote, Report, Shared, Span, TextLayer } from './types.js' */

/**
 * @typedef {object} Note
 * @property {'common' | 'statement' | 'voice' | 'figure'} kind
 * @property {FindingLayer} layer
 * @property {number} start of the finding
 * @property {string[]} letters of the other articles
 * @property {string} [name] of who speaks
 */

/**
 * @param {Report} report
 * @param {Article} article
 * @param {Span} span
 * @param {ReadonlySet<TextLayer>} shown
 * @returns {Note[]}
 */
export function notesOf(report, article, span, shown) {
  /** @type {(layer: FindingLayer) => Finding[]} */
  const here = (layer) =>
    shown.has(SWITCH[layer])
      ? findingsOf(article, layer).filter(
          (one) => span.start <= one.span.start && one.span.start < span.end,
        )
      : [];
  const notes = [
    ...here('common').map((one) => common(report, article, one)),
    ...here('quote').map(
      (one) => carried(report, article, one, 'statement') ?? voice(report, article, one),
    ),
    ...here('figure').map((one) => carried(report, article, one, 'figure')),
  ].flatMap((note) => note ?? []);
  return notes.sort((x, y) => x.start - y.start);
}

/** @param {Report} report @param {Article} article @param {Finding} finding @returns {Note | null} */
function common(report, { id }, { item, span: { start } }) {
  const family = familyOf(report, /** @type {Shared} */ (item).family);
  const letters = lettersOf(family).filter((letter) => letter !== id);
  return letters.length > 0 ? { kind: 'common', layer: 'common', start, letters } : null;
}

/**
 * The same statement or figure in other articles, or in none.
 * @param {Report} report
 * @param {Article} article
 * @param {Finding} finding
 * @param {'statement' | 'figure'} kind
 * @returns {Note | null}
 */
function carried({ coverage, articles }, { id }, { layer, span }, kind) {
  const item = coverage?.items.find((one) => one.kind === kind && stands(one, id, span));
  if (!item || articles.length < 2) return null;
  const letters = [...new Set(item.places.map((place) => place.article))].filter(
    (letter) => letter !== id,
  );
  if (letters.length === 0) return null;
  return { kind, layer: /** @type {FindingLayer} */ (layer), start: span.start, letters };
}

/** @param {CoverageItem} item @param {string} id @param {Span} span */
function stands({ places }, id, span) {
  return places.some(
    (place) => place.article === id && place.span.start < span.end && span.start < place.span.end,
  );
}

/** The same speaker, quoted by others. @param {Report} report @param {Article} article @param {Finding} finding @returns {Note | null} */
function voice(report, { id }, finding) {
  const letters = (elsewhere(report, id, finding) ?? [])
    .filter(({ findings }) => findings.length > 0)
    .map(({ article }) => article.id);
  if (letters.length === 0) return null;
  const { speaker } = /** @type {Quote} */ (finding.item);
  const name = report.entities.find((entity) => entity.id === speaker?.entity)?.name;
  return { kind: 'voice', layer: 'quote', start: finding.span.start, letters, name };
}
