/**
 * The types of the views. The report's own come from its schema, by way of the
 * engine; spans count UTF-16 code units.
 */
import type {
  Alias,
  Article,
  ArticleCount,
  Block,
  By,
  Certainty,
  Collocate,
  Concordance,
  Contribution,
  Correction,
  CorrectionOutcome,
  Date as DateFound,
  DistinctiveTerm,
  Entity,
  EntityAnchor,
  EntityKind,
  Family,
  FamilyPlace,
  Figure,
  Keyword,
  Line,
  Measure,
  Mention,
  NGram,
  NGrams,
  Notice,
  Order,
  Pair,
  Passage,
  Place,
  Query,
  QueryProblem,
  Quote,
  Readability,
  Reason,
  Sentence,
  Settings as AllSettings,
  Shared,
  Sort,
  Span,
  ArticleCoverage,
  Coverage,
  CoverageItem,
  Designation,
  Fact,
  Wording,
  FigureRow,
  CitedSource,
  SourceKind,
  SourceLine,
  Statement,
  TimelineDate,
  Version,
} from '../engine/report.d.ts';
import type { EngineFailure as Failure, EngineReport as Report } from '../engine/types.d.ts';

export type {
  CitedSource,
  FigureRow,
  Report,
  TimelineDate,
  Article,
  ArticleCoverage,
  Coverage,
  CoverageItem,
  Designation,
  Fact,
  Wording,
  Alias,
  ArticleCount,
  Block,
  By,
  Certainty,
  Collocate,
  Concordance,
  Contribution,
  Correction,
  CorrectionOutcome,
  DateFound,
  DistinctiveTerm,
  Entity,
  EntityAnchor,
  EntityKind,
  Failure,
  Family,
  FamilyPlace,
  Figure,
  Keyword,
  Line,
  Measure,
  Mention,
  NGram,
  NGrams,
  Notice,
  Order,
  Pair,
  Passage,
  Place,
  Query,
  QueryProblem,
  Quote,
  Readability,
  Reason,
  Sentence,
  Shared,
  Sort,
  SourceKind,
  SourceLine,
  Span,
  Statement,
  Version,
};
export type { Engine } from '../engine/types.d.ts';

/** What the reader chooses. */
export type Settings = Pick<
  AllSettings,
  'language' | 'measure' | 'order' | 'without' | 'least_others'
>;

/** What a reader or a host page brings: one of `text`, `html` or `bytes`. */
export interface ArticleInput {
  name?: string;
  text?: string;
  html?: string;
  bytes?: Uint8Array;
  title?: string;
  outlet?: string;
  published?: string;
  /** What took `text` out of an HTML page, where that was done before. */
  extractor?: string;
  format?: 'text' | 'html';
  /** Take the text as one body: no cleaning, no title. */
  plain?: boolean;
  restored?: number[];
}

/** An article of the dossier: what was brought, and what the reader did to it. */
export interface DossierArticle extends ArticleInput {
  /** The letter that stands for it; also its identifier in the report. */
  id: string;
  name: string;
  /** UTF-16 start of each boilerplate block that the reader made article again. */
  restored: number[];
}

/** What is lit in the text: an entity, a term, what a search found, or one finding. */
export type Highlight =
  | { type: 'entity'; id: string }
  | { type: 'term'; text: string }
  | FoundHighlight
  | FindingHighlight;

/** What the program found at one place, besides names. */
export type FindingLayer = 'quote' | 'certainty' | 'figure' | 'date' | 'common';

/** One finding of one article, by where it begins. */
export interface FindingHighlight {
  type: 'finding';
  layer: FindingLayer;
  /** Identifier of the article. */
  article: string;
  /** First UTF-16 position. */
  start: number;
}

/** A place of an article's text. */
export interface TextPlace {
  article: string;
  start: number;
}

/** What can be shown in the text, or not. */
export type TextLayer = EntityKind | 'speech' | 'certainty' | 'figures' | 'common' | 'boilerplate';

/** The places of a search, by article. */
export interface FoundHighlight {
  type: 'found';
  text: string;
  places: ReadonlyMap<string, readonly Span[]>;
  counts: ReadonlyMap<string, number>;
}

export type ViewName = 'read' | 'cross' | 'compare' | 'names' | 'words' | 'search';

/** What the cross-reading shows. */
export type CrossPanel =
  'summary' | 'voices' | 'figures' | 'timeline' | 'wording' | 'missing' | 'common' | 'sources';

/** What the view of names shows: a table, the corrections, or how good the names are. */
export type NamesPanel = 'grid' | 'together' | 'corrections' | 'reliability';

/** What a search came to. */
export interface Search {
  /** True until the engine has answered. */
  busy: boolean;
  /** The last answer; stays while the next is worked out. */
  found: Concordance | null;
  /** Why the query cannot be answered. */
  problem: QueryProblem | null;
  /** The sequences of words that come back, once they were asked for. */
  ngrams: NGrams | null;
}

/** What a step of the undo stack did. */
export interface UndoLabel {
  action:
    'add' | 'remove' | 'edit' | 'restore' | 'mark' | 'move' | 'replace' | 'correct' | 'uncorrect';
  /** Title or name of the article, when it is one. */
  name: string;
  /** Number of articles touched, or of corrections. */
  count: number;
  /** The first of the corrections. */
  correction?: Correction;
}

export interface Status {
  phase: 'idle' | 'working' | 'failed';
  /** Articles read so far and in all, while working. */
  done: number;
  total: number;
  /** Plain words, when failed. */
  message: string;
  /** True once the worker had to be started again. */
  restarted: boolean;
}
