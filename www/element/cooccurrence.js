/**
 * Which entities stand in the same sentence.
 *
 * In: a report. Out: every pair of entities that share a sentence, with those
 * sentences, most first. Worked out once for each report.
 */

/** @import { Article, Report, Span } from './types.js' */

/**
 * @typedef {object} Together
 * @property {string} a identifier of the entity that comes first in the report
 * @property {string} b
 * @property {{ article: string, span: Span }[]} sentences in the articles' order
 * @property {Map<string, number>} counts number of sentences in each article that has any
 */

/** More names than this in one sentence are a list: it joins nobody to anybody. */
const MOST_NAMES = 20;

/** @type {WeakMap<Report, Together[]>} */
const known = new WeakMap();

/**
 * @param {Report} report
 * @returns {readonly Together[]} those with most sentences first
 */
export function together(report) {
  let pairs = known.get(report);
  if (!pairs) known.set(report, (pairs = found(report)));
  return pairs;
}

/**
 * The pairs that an entity is in.
 * @param {Report} report
 * @param {string} entity identifier
 * @returns {{ other: string, pair: Together }[]}
 */
export function companions(report, entity) {
  return together(report).flatMap((pair) => {
    if (pair.a === entity) return [{ other: pair.b, pair }];
    return pair.b === entity ? [{ other: pair.a, pair }] : [];
  });
}

/** @param {Report} report */
function found({ articles, entities }) {
  const rank = new Map(entities.map(({ id }, at) => [id, at]));
  /** @type {Map<string, Together>} */
  const pairs = new Map();
  for (const article of articles) {
    for (const { span, named } of namedBySentence(article)) {
      if (named.size > MOST_NAMES) continue;
      const ids = [...named].sort((x, y) => (rank.get(x) ?? 0) - (rank.get(y) ?? 0));
      for (const [at, a] of ids.entries()) {
        for (const b of ids.slice(at + 1)) {
          const key = `${a} ${b}`;
          /** @type {Together} */
          const pair = pairs.get(key) ?? { a, b, sentences: [], counts: new Map() };
          pair.sentences.push({ article: article.id, span });
          pair.counts.set(article.id, (pair.counts.get(article.id) ?? 0) + 1);
          pairs.set(key, pair);
        }
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.sentences.length - x.sentences.length);
}

/**
 * The sentences of an article that name something, each with the entities it names.
 * @param {Article} article
 */
function namedBySentence({ sentences, mentions }) {
  /** @type {{ span: Span, named: Set<string> }[]} */
  const result = [];
  let at = 0;
  for (const { span, entity } of mentions) {
    while (at < sentences.length && sentences[at].span.end <= span.start) at += 1;
    const sentence = sentences[at]?.span;
    if (!sentence || span.start < sentence.start) continue;
    if (result.at(-1)?.span !== sentence) result.push({ span: sentence, named: new Set() });
    result.at(-1)?.named.add(entity);
  }
  return result;
}

/**
 * A sentence in pieces, those that name one of some entities marked.
 * @param {Article} article
 * @param {Span} sentence
 * @param {readonly string[]} entities identifiers
 * @returns {{ text: string, named: boolean, start: number }[]}
 */
export function sentencePieces({ text, mentions }, sentence, entities) {
  const pieces = [];
  let at = sentence.start;
  for (const { span, entity } of mentions) {
    if (!entities.includes(entity) || span.start < at || span.start >= sentence.end) continue;
    pieces.push({ text: text.slice(at, span.start), named: false, start: at });
    pieces.push({ text: text.slice(span.start, span.end), named: true, start: span.start });
    at = span.end;
  }
  pieces.push({ text: text.slice(at, Math.max(at, sentence.end)), named: false, start: at });
  return pieces.filter((piece) => piece.text !== '');
}
