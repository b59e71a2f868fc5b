import type {
  Article,
  Concordance,
  Failure,
  FailureCode,
  NGrams,
  Pair,
  Query,
  QueryProblem,
  Report,
  Settings,
} from './report.d.ts';

export type { Article, Failure, Pair, Report, Settings };

/** Settings of which any part may be left out. */
export type PartialSettings = Partial<Omit<Settings, 'without'>> & {
  without?: Partial<Settings['without']>;
};

/** One article as the reader gave it. Never changed in place: a change is a new object. */
export interface Input {
  /** Unique in a dossier. */
  id: string;
  /** File name or label, used in messages and, failing all else, as title. */
  name: string;
  /** Given by the reader; wins over what is found in the text. */
  title?: string;
  outlet?: string;
  /** ISO 8601 date. */
  published?: string;
  /** The text, when it is already decoded. */
  text?: string;
  /** The bytes of a file, when it is not; the core finds the encoding. */
  bytes?: Uint8Array;
  /** `html` means that `text` was taken out of a page by `extractor`. */
  format?: 'text' | 'html';
  /** Name and version of what took the text out of a page. */
  extractor?: string;
  /** One body: no title, no boilerplate. */
  plain?: boolean;
  /** Blocks the reader restored, by their first UTF-16 position. */
  restored?: number[];
}

/** An input that could not be read; `trap` and `memory` when the core stopped on it. */
export type EngineFailure = Omit<Failure, 'code'> & { code: FailureCode | 'trap' | 'memory' };

/** A report, with the inputs on which the core stopped among its failures. */
export type EngineReport = Omit<Report, 'failures'> & { failures: EngineFailure[] };

export interface Progress {
  /** Reading articles, then comparing them. */
  stage: 'articles' | 'report';
  /** Articles read so far. */
  done: number;
  total: number;
  /** Name of the article being read. */
  name?: string;
}

/** The core stopped and was started again. */
export interface Restart {
  reason: 'trap' | 'memory';
  /** The article that was being read, now set aside; absent when articles were being compared. */
  article?: { id: string; name: string };
}

export interface EngineOptions {
  onProgress?: (progress: Progress) => void;
  onRestart?: (restart: Restart) => void;
}

export interface Engine {
  /**
   * Reads what is new in `inputs`, forgets what is no longer in it, and reports on all of it,
   * in that order. Rejects with an `EngineError`; an article that cannot be read is no error,
   * it is in `failures`. A newer call takes the place of one that has not come to its report:
   * the older is rejected with `Cancelled`, and what it read is kept.
   */
  analyse(inputs: readonly Input[], settings: PartialSettings): Promise<EngineReport>;
  /** Two articles of the last `analyse`, held against each other. */
  pair(a: string, b: string, settings: PartialSettings): Promise<Pair>;
  /** Every place of a query in the articles of the last `analyse`, or why it cannot be answered. */
  search(
    query: Partial<Query>,
    settings: PartialSettings,
  ): Promise<Concordance | { problem: QueryProblem }>;
  /** The sequences of words that come back in them, at most `most`. */
  ngrams(most: number, settings: PartialSettings): Promise<NGrams>;
  /** The report on the last `analyse` as the command line prints it. */
  reportJson(settings: PartialSettings): Promise<string>;
  /** Ends the call under way: its promise is rejected with `Cancelled`. What was read is kept. */
  cancel(): void;
  /** Frees the worker; every later call is rejected with `Disposed`. */
  dispose(): void;
}
