/**
 * Mentions in context (keyword in context, KWIC).
 *
 * In: an article and the spans of a highlight. Out: lines with a little text on
 * either side, cut between words, white space made one.
 */

/** @import { Article, Mention, Reason, Span } from './types.js' */

const CONTEXT = 56;

/**
 * @typedef {{ article: string, span: Span, before: string, match: string, after: string }} Line
 */

/**
 * @param {Article} article
 * @param {readonly Span[]} spans
 * @returns {Line[]}
 */
export function concordance(article, spans) {
  return spans.map((span) => {
    const block = article.blocks.find(
      ({ span: { start, end } }) => start <= span.start && span.end <= end,
    )?.span ?? { start: 0, end: article.text.length };
    const from = Math.max(block.start, span.start - CONTEXT);
    const to = Math.min(block.end, span.end + CONTEXT);
    let before = flat(article.text.slice(from, span.start));
    let after = flat(article.text.slice(span.end, to));
    if (from > block.start) before = `…${before.replace(/^\S*\s/u, '')}`;
    if (to < block.end) after = `${after.replace(/\s\S*$/u, '').replace(/[\s,;:.…]+$/u, '')}…`;
    const match = flat(article.text.slice(span.start, span.end));
    return { article: article.id, span, before, match, after };
  });
}

/** @param {string} text */
function flat(text) {
  return text.replace(/[ \t\r\n]+/gu, ' ');
}

/**
 * Why the mentions of an entity were taken for it, each reason with how often.
 * @param {readonly Article[]} articles
 * @param {string} entity identifier
 * @returns {{ why: Reason, count: number }[]} most frequent first
 */
export function reasonsOf(articles, entity) {
  /** @type {Map<string, { why: Reason, count: number }>} */
  const reasons = new Map();
  for (const { mentions } of articles) {
    for (const { entity: of, why } of mentions) {
      if (of !== entity) continue;
      const key = `${why.rule} ${why.trigger ?? ''}`;
      const reason = reasons.get(key) ?? { why, count: 0 };
      reason.count += 1;
      reasons.set(key, reason);
    }
  }
  return [...reasons.values()].sort((x, y) => y.count - x.count);
}

/**
 * The mention that covers a position.
 * @param {Article} article
 * @param {number} position
 * @returns {Mention | undefined}
 */
export function mentionAt(article, position) {
  return article.mentions.find(({ span }) => span.start <= position && position < span.end);
}
