/**
 * Where an entity or a term stands in an article.
 *
 * In: an article of the report and what is lit. Out: spans, in order. A term
 * that the report lists for the article brings its own spans; in the other
 * articles it is looked up in the text, letter case apart. What a search found
 * brings its places along.
 */

/** @import { Article, Concordance, FoundHighlight, Highlight, Report, Span } from './types.js' */

/**
 * @param {Article} article
 * @param {Highlight | null} highlight
 * @returns {readonly Span[]}
 */
export function spansOf(article, highlight) {
  if (!highlight) return [];
  if (highlight.type === 'found') return highlight.places.get(article.id) ?? [];
  if (highlight.type === 'entity') {
    return article.mentions
      .filter((mention) => mention.entity === highlight.id)
      .map((mention) => mention.span);
  }
  // One finding is lit by the layer that shows it.
  if (highlight.type === 'finding') return [];
  const listed = [...article.keywords, ...article.distinctive].find(
    (term) => term.text.toLowerCase() === highlight.text.toLowerCase(),
  );
  return listed ? listed.spans : occurrences(article, highlight.text);
}

/**
 * @param {Article} article
 * @param {string} term
 * @returns {Span[]}
 */
function occurrences(article, term) {
  const words = term.trim().split(/\s+/u).map(escape).join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
  const spans = [];
  for (const block of article.blocks) {
    if (block.kind === 'boilerplate') continue;
    const text = article.text.slice(block.span.start, block.span.end);
    for (const match of text.matchAll(pattern)) {
      const start = block.span.start + match.index;
      spans.push({ start, end: start + match[0].length });
    }
  }
  return spans;
}

/**
 * What a search found, to be lit in the articles: the places that were given.
 * @param {Concordance} concordance
 * @returns {FoundHighlight}
 */
export function foundHighlight({ query, articles, lines }) {
  /** @type {Map<string, Map<number, Span>>} */
  const places = new Map(
    articles.map(({ article, places: some }) => [
      article,
      new Map(some.map(({ span }) => [span.start, span])),
    ]),
  );
  for (const { article, span } of lines) places.get(article)?.set(span.start, span);
  return {
    type: 'found',
    text: query.text,
    places: new Map(
      [...places].map(([article, some]) => [
        article,
        [...some.values()].sort((one, other) => one.start - other.start),
      ]),
    ),
    counts: new Map(articles.map(({ article, count }) => [article, count])),
  };
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/**
 * How often what is lit occurs in each article that has it.
 * @param {Report | null} report
 * @param {Highlight | null} highlight
 * @returns {Map<string, number>}
 */
export function countsOf(report, highlight) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  if (!report || !highlight) return counts;
  if (highlight.type === 'found') return new Map(highlight.counts);
  if (highlight.type === 'entity') {
    const entity = report.entities.find(({ id }) => id === highlight.id);
    for (const { article, count } of entity?.by_article ?? []) counts.set(article, count);
    return counts;
  }
  for (const article of report.articles) {
    const { length } = spansOf(article, highlight);
    if (length > 0) counts.set(article.id, length);
  }
  return counts;
}

/**
 * @param {Highlight | null} one
 * @param {Highlight | null} other
 */
export function sameHighlight(one, other) {
  if (!one || !other) return one === other;
  if (one.type === 'entity') return other.type === 'entity' && one.id === other.id;
  if (one.type === 'finding') {
    return (
      other.type === 'finding' &&
      one.layer === other.layer &&
      one.article === other.article &&
      one.start === other.start
    );
  }
  return other.type === one.type && one.text === other.text;
}
