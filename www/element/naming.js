/**
 * How an entity is called, article by article.
 *
 * In: an article of the report and an entity. Out: the written forms with their
 * counts, white space made one, most frequent first.
 */

/** @import { Article } from './types.js' */

/**
 * @param {Article} article
 * @param {string} entity identifier
 * @returns {{ text: string, count: number }[]}
 */
export function namesIn({ text, mentions }, entity) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { span, entity: of } of mentions) {
    if (of !== entity) continue;
    const written = flat(text.slice(span.start, span.end));
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts]
    .map(([written, count]) => ({ text: written, count }))
    .sort((one, other) => other.count - one.count);
}

/**
 * A written form as it is read: one space for each white space, and no soft
 * hyphen or zero-width character.
 * @param {string} text
 */
export function flat(text) {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').replace(/\s+/gu, ' ');
}
