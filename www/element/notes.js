/**
 * What the others say at a place: the notes beside a block of an article.
 *
 * In: the report, an article, the range of a block, the layers shown. Out: notes in
 * the text's order, each with the finding whose card it opens and the other
 * articles concerned.
 */
import { elsewhere } from './elsewhere.js';
import { figureRowOf } from './crossing.js';
import { familyOf, lettersOf } from './family.js';
import { SWITCH, findingsOf } from './finding.js';

/** @import { Finding } from './finding.js' */
/** @import { Article, CoverageItem, Figure, FindingLayer, Quote, Report, Shared, Span, TextLayer } from './types.js' */

/**
 * @typedef {object} Note
 * @property {'common' | 'statement' | 'voice' | 'figure' | 'other-figure'} kind
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
    ...here('common')
      // One note for all the stretches of a passage.
      .filter(({ item }, at, all) => familyId(all[at - 1]?.item) !== familyId(item))
      .map((one) => common(report, article, one)),
    ...here('quote').map((one) => statement(report, article, one) ?? voice(report, article, one)),
    ...here('figure').flatMap((one) => counts(report, article, one)),
  ].flatMap((note) => note ?? []);
  return notes.sort((x, y) => x.start - y.start);
}

/** @param {Finding} finding */
const valueOf = ({ item }) => /** @type {Figure} */ (item).value;

/** @param {any} [shared] */
const familyId = (shared) => /** @type {Shared | undefined} */ (shared)?.family;

/** @param {Report} report @param {Article} article @param {Finding} finding @returns {Note | null} */
function common(report, { id }, { item, span: { start } }) {
  const family = familyOf(report, /** @type {Shared} */ (item).family);
  const letters = lettersOf(family).filter((letter) => letter !== id);
  return letters.length > 0 ? { kind: 'common', layer: 'common', start, letters } : null;
}

/**
 * The same words said in other articles.
 * @param {Report} report
 * @param {Article} article
 * @param {Finding} finding
 * @returns {Note | null}
 */
function statement({ coverage }, { id }, { span }) {
  const item = coverage?.items.find((one) => one.kind === 'statement' && stands(one, id, span));
  const letters = [...new Set(item?.places.map((place) => place.article))].filter(
    (letter) => letter !== id,
  );
  if (letters.length === 0) return null;
  return { kind: 'statement', layer: 'quote', start: span.start, letters };
}

/** @param {CoverageItem} item @param {string} id @param {Span} span */
function stands({ places }, id, span) {
  return places.some(
    (place) => place.article === id && place.span.start < span.end && span.start < place.span.end,
  );
}

/**
 * Who counts the same, and who gives another value of it.
 * @param {Report} report
 * @param {Article} article
 * @param {Finding} finding
 * @returns {Note[]}
 */
function counts(report, { id }, finding) {
  const figure = /** @type {Figure} */ (finding.item);
  const row = figureRowOf(report, id, figure);
  const others = elsewhere(report, id, finding) ?? [];
  /** @param {boolean} same */
  const letters = (same) =>
    others
      .filter(({ findings }) => findings.some((one) => (valueOf(one) === figure.value) === same))
      .map(({ article }) => article.id);
  const { start } = finding.span;
  /** @type {Note[]} */
  const notes = [];
  const [same, other] = [letters(true), row?.disagree ? letters(false) : []];
  if (other.length > 0)
    notes.push({ kind: 'other-figure', layer: 'figure', start, letters: other });
  else if (same.length > 0) notes.push({ kind: 'figure', layer: 'figure', start, letters: same });
  return notes;
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
