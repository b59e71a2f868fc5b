/**
 * The entity of a new report that is an entity of the last one.
 *
 * Identifiers hold for one report only: another article, or a correction, gives
 * the entities other numbers. What stays is where they are named.
 */

/** @import { Report } from './types.js' */

/**
 * @param {Report} before
 * @param {Report} after
 * @param {string} id of an entity of `before`
 * @returns {string | null} of the entity of `after` that has most of its mentions
 */
export function sameEntity(before, after, id) {
  const places = new Set(placesOf(before, id));
  /** @type {Map<string, number>} */
  const shares = new Map();
  for (const { id: article, mentions } of after.articles) {
    for (const { span, entity } of mentions) {
      if (!places.has(`${article} ${span.start}`)) continue;
      shares.set(entity, (shares.get(entity) ?? 0) + 1);
    }
  }
  const [best] = [...shares].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/**
 * @param {Report} report
 * @param {string} id
 */
function placesOf({ articles }, id) {
  return articles.flatMap(({ id: article, mentions }) =>
    mentions.filter(({ entity }) => entity === id).map(({ span }) => `${article} ${span.start}`),
  );
}
