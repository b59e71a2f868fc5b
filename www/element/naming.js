/**
 * How an entity is called, article by article.
 *
 * In: an article of the report and an entity. Out: the written forms with their
 * counts, white space made one, most frequent first. Also finds entities by part
 * of a name.
 */

/** @import { Article, Entity } from './types.js' */

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

/**
 * Whether an entity has these letters in one of its names, capitals and accents apart.
 * @param {string} part
 * @returns {(entity: Entity) => boolean}
 */
export function named(part) {
  const wanted = plain(part.trim());
  return ({ name, aliases }) =>
    wanted === '' ||
    [name, ...aliases.map(({ text }) => text)].some((one) => plain(one).includes(wanted));
}

/** @param {string} text */
function plain(text) {
  return flat(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u2019/gu, "'")
    .toLowerCase();
}
