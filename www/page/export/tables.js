/** The report's tables as rows, headings first. In: a report, a pair, a search. Out: rows for `csv.js`. */

import { together } from '../../element/cooccurrence.js';

/**
 * @typedef {import('../../element/types.d.ts').Report} Report
 * @typedef {import('../../element/types.d.ts').Pair} Pair
 * @typedef {import('../../element/types.d.ts').Article} Article
 * @typedef {import('../../i18n/page.js').PageTexts} PageTexts
 * @typedef {import('./csv.js').Value[][]} Rows
 * @typedef {import('../../element/types.d.ts').Search} Search
 * @typedef {'matrix' | 'entities' | 'together' | 'keywords' | 'distinctive' | 'passages' | 'terms' | 'concordance' | 'collocates' | 'ngrams'} TableName
 */

/** @type {readonly TableName[]} */
export const TABLES = [
  'matrix',
  'entities',
  'together',
  'keywords',
  'distinctive',
  'passages',
  'terms',
  'concordance',
  'collocates',
  'ngrams',
];

/**
 * @param {TableName} name
 * @param {Report} report
 * @param {Pair | null} pair the two articles side by side, for `passages` and `terms`
 * @param {PageTexts} t
 * @param {Pick<Search, 'found' | 'ngrams'>} [search] what was looked for, for the last three
 * @returns {Rows} empty when there is nothing to tell
 */
export function tableRows(
  name,
  report,
  pair,
  t,
  { found, ngrams } = { found: null, ngrams: null },
) {
  switch (name) {
    case 'matrix':
      return matrix(report, t);
    case 'entities':
      return entities(report, t);
    case 'together':
      return pairs(report, t);
    case 'keywords':
      return keywords(report, t);
    case 'distinctive':
      return distinctive(report, t);
    case 'passages':
      return pair ? passages(report, pair, t) : [];
    case 'terms':
      return pair ? terms(pair, t) : [];
    case 'concordance':
      return found ? concordance(report, found, t) : [];
    case 'collocates':
      return found ? collocates(found, t) : [];
    case 'ngrams':
      return ngrams ? sequences(report, ngrams, t) : [];
  }
}

/** @param {Article} article */
const label = ({ id, title }) => `${id} ${title}`;

/** @param {Report} report @param {PageTexts} t @returns {Rows} */
function matrix({ articles, similarity }, t) {
  if (!similarity) return [];
  const scores = scoreOf(similarity);
  const inOrder = similarity.order.flatMap((id) => articles.find((one) => one.id === id) ?? []);
  return [
    [t.columns.article, ...inOrder.map(label)],
    ...inOrder.map((row) => [
      label(row),
      ...inOrder.map((column) => (row === column ? null : scores(row.id, column.id))),
    ]),
  ];
}

/**
 * Looks scores up; where the measure has no direction, one cell serves both ways.
 *
 * @param {NonNullable<Report['similarity']>} similarity
 * @returns {(a: string, b: string) => number | null}
 */
export function scoreOf({ cells }) {
  /** @type {Map<string, number>} */
  const scores = new Map();
  for (const { a, b, score } of cells) scores.set(`${a} ${b}`, score);
  return (a, b) => scores.get(`${a} ${b}`) ?? scores.get(`${b} ${a}`) ?? null;
}

/** @param {Report} report @param {PageTexts} t @returns {Rows} */
function entities({ articles, entities: all }, t) {
  const { entity, kind, names, logLikelihood, total } = t.columns;
  return [
    [entity, kind, names, logLikelihood, total, ...articles.map(label)],
    ...all.map(({ name, kind: which, aliases, log_likelihood, by_article }) => {
      const counts = new Map(by_article.map(({ article, count }) => [article, count]));
      const sum = by_article.reduce((before, { count }) => before + count, 0);
      const written = aliases.map(({ text }) => text).join(' | ');
      return [
        name,
        t.kinds[which],
        written,
        log_likelihood,
        sum,
        ...articles.map(({ id }) => counts.get(id) ?? 0),
      ];
    }),
  ];
}

/** Names that stand in one sentence. @param {Report} report @param {PageTexts} t @returns {Rows} */
function pairs(report, t) {
  const { articles, entities: all } = report;
  const { entity, kind, sentences } = t.columns;
  const byId = new Map(all.map((one) => [one.id, one]));
  return [
    [entity, kind, entity, kind, sentences, ...articles.map(label)],
    ...together(report).map((pair) => [
      ...[pair.a, pair.b].flatMap((id) => {
        const one = byId.get(id);
        return one ? [one.name, t.kinds[one.kind]] : ['', ''];
      }),
      pair.sentences.length,
      ...articles.map(({ id }) => pair.counts.get(id) ?? 0),
    ]),
  ];
}

/** @param {Report} report @param {PageTexts} t @returns {Rows} */
function keywords({ articles }, t) {
  const { article, title, keyword, score, count, sentences, first, inTitle, rarity } = t.columns;
  return [
    [article, title, keyword, score, count, sentences, first, inTitle, rarity],
    ...articles.flatMap((one) =>
      one.keywords.map((word) => [
        one.id,
        one.title,
        word.text,
        word.score,
        word.count,
        word.sentences,
        word.first,
        word.in_title,
        word.rarity,
      ]),
    ),
  ];
}

/** @param {Report} report @param {PageTexts} t @returns {Rows} */
function distinctive({ articles }, t) {
  const { article, title, term, logLikelihood, count, countElsewhere, expected } = t.columns;
  return [
    [article, title, term, logLikelihood, count, countElsewhere, expected],
    ...articles.flatMap((one) =>
      one.distinctive.map((word) => [
        one.id,
        one.title,
        word.text,
        word.log_likelihood,
        word.count,
        word.count_elsewhere,
        word.expected,
      ]),
    ),
  ];
}

/** @param {Report} report @param {Pair} pair @param {PageTexts} t @returns {Rows} */
function passages({ articles }, { a, b, passages: all }, t) {
  const textOf = (/** @type {string} */ id) => articles.find((one) => one.id === id)?.text ?? '';
  const [textA, textB] = [textOf(a), textOf(b)];
  const { articleA, articleB, passageA, passageB, passageKind, wordsA, wordsB, wordsSame } =
    t.columns;
  return [
    [articleA, articleB, passageA, passageB, passageKind, wordsA, wordsB, wordsSame],
    ...all.map((passage) => [
      a,
      b,
      textA.slice(passage.a.start, passage.a.end),
      textB.slice(passage.b.start, passage.b.end),
      t.passageKinds[passage.kind],
      passage.words_a,
      passage.words_b,
      passage.words_same,
    ]),
  ];
}

/** @param {Pair} pair @param {PageTexts} t @returns {Rows} */
function terms({ a, b, terms: all }, t) {
  if (all.length === 0) return [];
  const { articleA, articleB, term, weight, countA, countB, articles } = t.columns;
  return [
    [articleA, articleB, term, weight, countA, countB, articles],
    ...all.map((one) => [a, b, one.text, one.weight, one.count_a, one.count_b, one.articles]),
  ];
}

/** @param {Report} report @param {NonNullable<Search['found']>} found @param {PageTexts} t @returns {Rows} */
function concordance({ articles }, { lines }, t) {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const { article, title, left, found, right, start } = t.columns;
  return [
    [article, title, left, found, right, start],
    ...lines.map((line) => [
      line.article,
      titles.get(line.article) ?? '',
      line.left.trim(),
      line.keyword,
      line.right.trim(),
      line.span.start,
    ]),
  ];
}

/** @param {NonNullable<Search['found']>} found @param {PageTexts} t @returns {Rows} */
function collocates({ collocates: all }, t) {
  const { collocate, near, nearLeft, nearRight, total, expected, logLikelihood, logDice } =
    t.columns;
  return [
    [collocate, near, nearLeft, nearRight, total, expected, logLikelihood, logDice],
    ...all.map((one) => [
      one.text,
      one.count,
      one.left,
      one.right,
      one.total,
      one.expected,
      one.log_likelihood,
      one.log_dice,
    ]),
  ];
}

/** @param {Report} report @param {NonNullable<Search['ngrams']>} ngrams @param {PageTexts} t @returns {Rows} */
function sequences({ articles }, { ngrams }, t) {
  const { ngram, words, total } = t.columns;
  return [
    [ngram, words, total, ...articles.map(label)],
    ...ngrams.map(({ text, words: length, count, by_article }) => {
      const counts = new Map(by_article.map(({ article, count: n }) => [article, n]));
      return [text, length, count, ...articles.map(({ id }) => counts.get(id) ?? 0)];
    }),
  ];
}
