/**
 * What the grids of the cross-reading count.
 *
 * In: the report. Out: rows for tables, each with the places that are its evidence.
 */

/** @import { CitedSource, EntityKind, Figure, FigureRow, FindingLayer, Quote, Report, SourceKind, SourceLine, Span, TimelineDate } from './types.js' */

/** @typedef {{ article: string, span: Span, layer?: FindingLayer }} Evidence */

/**
 * @typedef {object} Voice
 * @property {string} name of the speaker, as written where it is no name
 * @property {string | null} entity identifier
 * @property {EntityKind | null} kind
 * @property {Map<string, Quote[]>} quotes by article, in the text's order
 */

/**
 * Who speaks in which article: heard in most articles first. Speakers without a
 * name are one voice where an article writes them alike, never across articles.
 * @param {Report} report
 * @returns {Voice[]}
 */
export function voicesOf({ articles, entities }) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  /** @type {Map<string, Voice>} */
  const voices = new Map();
  for (const { id, text, quotes } of articles) {
    for (const quote of quotes) {
      const { speaker } = quote;
      if (!speaker) continue;
      const entity = byId.get(speaker.entity ?? '');
      const written = text.slice(speaker.span.start, speaker.span.end).replace(/\s+/gu, ' ');
      const key = entity ? `entity ${entity.id}` : `${id} ${written.toLowerCase()}`;
      const voice = voices.get(key) ?? {
        name: entity?.name ?? written,
        entity: entity?.id ?? null,
        kind: entity?.kind ?? null,
        quotes: new Map(),
      };
      voices.set(key, voice);
      voice.quotes.set(id, [...(voice.quotes.get(id) ?? []), quote]);
    }
  }
  const total = (/** @type {Voice} */ { quotes }) =>
    [...quotes.values()].reduce((sum, { length }) => sum + length, 0);
  return [...voices.values()].sort(
    (x, y) =>
      y.quotes.size - x.quotes.size ||
      Number(y.entity !== null) - Number(x.entity !== null) ||
      total(y) - total(x),
  );
}

/**
 * How often a voice is given word for word and how often in other words.
 * @param {readonly Quote[]} quotes
 */
export function heard(quotes) {
  const verbatim = quotes.filter(({ kind }) => kind !== 'indirect').length;
  return { verbatim, reported: quotes.length - verbatim };
}

/**
 * The places of a date of the timeline.
 * @param {Report} report
 * @param {TimelineDate} date
 * @returns {Evidence[]}
 */
export function placesOf({ articles }, { events }) {
  return events.flatMap(({ article: id, date }) => {
    const span = articles.find((article) => article.id === id)?.dates[date]?.span;
    return span ? [{ article: id, span, layer: /** @type {const} */ ('date') }] : [];
  });
}

/**
 * The row of the table of figures that a figure stands in.
 * @param {Report} report
 * @param {string} id of its article
 * @param {Figure} figure
 * @returns {FigureRow | undefined}
 */
export function figureRowOf({ articles, figures }, id, figure) {
  const at = articles.find((article) => article.id === id)?.figures.indexOf(figure) ?? -1;
  return figures?.find(({ cells }) =>
    cells.some((cell) => cell.article === id && cell.figure === at),
  );
}

/** @type {readonly SourceKind[]} */
const SOURCE_KINDS = ['named', 'unnamed', 'second-hand'];

/**
 * The sources of an article, those of a kind together, in order of appearance.
 * @param {SourceLine} line
 * @returns {{ kind: SourceKind, sources: CitedSource[] }[]} without empty kinds
 */
export function sourcesByKind({ sources }) {
  return SOURCE_KINDS.map((kind) => ({
    kind,
    sources: sources.filter((source) => source.kind === kind),
  })).filter(({ sources: some }) => some.length > 0);
}

/**
 * The articles of the dossier whose outlet an article cites, with the places.
 * @param {SourceLine} line
 * @returns {Map<string, Evidence[]>} by identifier of the article cited
 */
export function citedArticles({ article, cites }) {
  /** @type {Map<string, Evidence[]>} */
  const cited = new Map();
  for (const { article: other, span } of cites) {
    cited.set(other, [...(cited.get(other) ?? []), { article, span }]);
  }
  return cited;
}

/**
 * Evidence by article.
 * @param {readonly Evidence[]} places
 * @returns {Map<string, Evidence[]>}
 */
export function byArticle(places) {
  /** @type {Map<string, Evidence[]>} */
  const articles = new Map();
  for (const place of places) {
    const own = articles.get(place.article) ?? [];
    articles.set(place.article, own);
    own.push(place);
  }
  return articles;
}
