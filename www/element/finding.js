/**
 * What the program found at places of an article: names, speech, certainty,
 * figures and dates, under one roof.
 *
 * In: an article of the report, a position or a highlight. Out: findings, each
 * with its layer, its span and what lights it; the innermost first.
 */

/** @import { Article, DateFound, Figure, FindingHighlight, FindingLayer, Highlight, Mention, Quote, Report, Sentence, Shared, Span, TextLayer } from './types.js' */

/**
 * @typedef {{ layer: 'mention', span: Span, item: Mention }
 *   | { layer: 'quote', span: Span, item: Quote }
 *   | { layer: 'certainty', span: Span, item: Sentence }
 *   | { layer: 'figure', span: Span, item: Figure }
 *   | { layer: 'date', span: Span, item: DateFound }
 *   | { layer: 'common', span: Span, item: Shared }} Finding
 */

/** Which switch of the toolbar shows a layer of findings. @type {Record<FindingLayer, TextLayer>} */
export const SWITCH = {
  quote: 'speech',
  certainty: 'certainty',
  figure: 'figures',
  date: 'figures',
  common: 'common',
};

/**
 * The findings of one layer.
 * @param {Article} article
 * @param {FindingLayer} layer
 * @returns {Finding[]}
 */
export function findingsOf(article, layer) {
  /** @type {(item: any) => any} */
  const found = (item) => ({ layer, span: item.span, item });
  switch (layer) {
    case 'quote':
      return article.quotes.map(found);
    case 'certainty':
      return article.sentences.filter(({ certainty }) => certainty).map(found);
    case 'figure':
      return article.figures.map(found);
    case 'date':
      return article.dates.map(found);
    case 'common':
      return article.shared.map(found);
  }
}

/** @type {readonly FindingLayer[]} */
const LAYERS = ['quote', 'certainty', 'figure', 'date', 'common'];

/**
 * Everything found at a position, in the layers that are shown.
 * @param {Article} article
 * @param {number} position UTF-16
 * @param {ReadonlySet<TextLayer>} shown
 * @returns {Finding[]} the shortest first
 */
export function findingsAt(article, position, shown) {
  /** @param {{ span: Span }} finding */
  const here = ({ span }) => span.start <= position && position < span.end;
  /** @type {Finding[]} */
  const names = article.mentions
    .filter((mention) => shown.has(mention.kind))
    .map((item) => ({ layer: 'mention', span: item.span, item }));
  return LAYERS.filter((layer) => shown.has(SWITCH[layer]))
    .reduce((all, layer) => [...all, ...findingsOf(article, layer)], names)
    .filter(here)
    .sort((x, y) => length(x.span) - length(y.span));
}

/** @param {Span} span */
const length = ({ start, end }) => end - start;

/**
 * What lights a finding.
 * @param {string} article identifier
 * @param {Finding} finding
 * @returns {Highlight}
 */
export function highlightOf(article, { layer, span, item }) {
  if (layer === 'mention') return { type: 'entity', id: item.entity };
  return { type: 'finding', layer, article, start: span.start };
}

/**
 * The finding that is lit, where the report still has it.
 * @param {Report | null} report
 * @param {FindingHighlight} highlight
 * @returns {{ article: Article, finding: Finding } | undefined}
 */
export function findingOf(report, { layer, article: id, start }) {
  const article = report?.articles.find((one) => one.id === id);
  const all = article ? findingsOf(article, layer) : [];
  const finding =
    all.find(({ span }) => span.start === start) ??
    // A passage may begin with words that its other places do not have.
    (layer === 'common' ? all.find(({ span }) => span.end > start) : undefined);
  return article && finding && { article, finding };
}

/**
 * Spans of one layer may lie in one another (a quote within a quote): as many
 * rows as it takes for none to touch another of its row.
 * @template {{ span: Span }} T
 * @param {readonly T[]} items
 * @returns {T[][]} the row of the longest first
 */
export function rows(items) {
  /** @type {T[][]} */
  const all = [];
  const byStart = [...items].sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  for (const item of byStart) {
    const row = all.find((one) => one[one.length - 1].span.end <= item.span.start);
    if (row) row.push(item);
    else all.push([item]);
  }
  return all;
}
