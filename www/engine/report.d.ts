// Made by `cargo xtask schema` from src/report.rs: change that file, not this one.

/**
 * What a block is.
 */
export type BlockKind = 'title' | 'standfirst' | 'heading' | 'body' | 'boilerplate';
/**
 * Why a block is taken for boilerplate.
 */
export type BoilerplateRule =
  | 'breadcrumb'
  | 'menu'
  | 'date-and-weather'
  | 'metadata'
  | 'share'
  | 'teaser'
  | 'comment-form'
  | 'author-box'
  | 'site-name'
  | 'template-label'
  | 'subscription'
  | 'legal'
  | 'advertisement'
  | 'photo-credit'
  | 'repeated-title';
/**
 * A language Recoupe can name.
 */
export type LanguageCode = 'fr' | 'en' | 'other';
/**
 * What a name names.
 */
export type EntityKind = 'person' | 'place' | 'organisation';
/**
 * What happened while an article was read.
 */
export type NoticeCode =
  | 'read-as-windows1252'
  | 'read-as-utf16'
  | 'replaced-characters'
  | 'unknown-language'
  | 'same-text-as'
  | 'very-short'
  | 'very-long'
  | 'only-boilerplate';
/**
 * Kind of input.
 */
export type Format = 'text' | 'html';
/**
 * What a token is.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'handle' | 'emoji';
/**
 * What can be wrong with an input.
 */
export type FailureCode =
  'empty' | 'blank' | 'binary' | 'invalid-encoding' | 'too-long' | 'unreadable' | 'no-article';
/**
 * What similarity is measured on.
 */
export type Measure = 'words' | 'names' | 'passages';
/**
 * How close the two sides of a passage are.
 */
export type PassageKind = 'verbatim' | 'edited';
/**
 * A language to read in, or detection.
 */
export type LanguageChoice = 'auto' | 'fr' | 'en';
/**
 * A part of the report that can be asked for.
 */
export type Layer =
  'tokens' | 'sentences' | 'blocks' | 'keywords' | 'entities' | 'similarity' | 'passages';
/**
 * The unit of every span.
 */
export type Offsets = 'utf16' | 'utf8' | 'char';
/**
 * How the matrix is ordered.
 */
export type Order = 'entered' | 'alphabetical' | 'likeness';

/**
 * Everything Recoupe says about a set of articles.
 */
export interface Report {
  /**
   * The articles that could be read, in the order they were given.
   */
  articles: Article[];
  /**
   * Name and version of the program.
   */
  engine: string;
  /**
   * One entry for each person, place or organisation, over all articles,
   * most mentioned first.
   */
  entities: Entity[];
  /**
   * The inputs that could not be read, and why.
   */
  failures: Failure[];
  /**
   * Every pair of articles in full, when the layer `passages` is asked for.
   */
  pairs?: Pair[] | null;
  /**
   * Version of this shape.
   */
  schema: number;
  /**
   * The settings the report was made with.
   */
  settings: Settings;
  /**
   * Every pair of articles, scored; absent for fewer than two articles or
   * when its layer is off.
   */
  similarity?: Similarity | null;
}
/**
 * One article, read.
 */
export interface Article {
  /**
   * The text cut in blocks, in order; only white space stands between them.
   */
  blocks: Block[];
  /**
   * Sizes.
   */
  counts: Counts;
  /**
   * The terms that set it apart from the other articles, strongest first.
   */
  distinctive: DistinctiveTerm[];
  /**
   * Identifier the caller gave; unique in a report.
   */
  id: string;
  /**
   * What the article is about, best first.
   */
  keywords: Keyword[];
  /**
   * What language it is in.
   */
  language: Language;
  /**
   * Named mentions, in order of appearance.
   */
  mentions: Mention[];
  /**
   * What the reader should know about how it was read.
   */
  notices: Notice[];
  /**
   * The publication, where known.
   */
  outlet: string | null;
  /**
   * Date of publication, ISO 8601, where known.
   */
  published: string | null;
  /**
   * Sentences; they cover every token.
   */
  sentences: Sentence[];
  /**
   * Where the text came from and how it was read.
   */
  source: Source;
  /**
   * The text exactly as it came in; every span slices it.
   */
  text: string;
  /**
   * Given by the reader, else found in the text, else the input's name.
   */
  title: string;
  /**
   * Tokens, when asked for.
   */
  tokens?: Token[] | null;
}
/**
 * A block of an article.
 */
export interface Block {
  /**
   * What it is.
   */
  kind: BlockKind;
  /**
   * True when the reader made this boilerplate part of the article again.
   */
  restored: boolean;
  /**
   * For boilerplate, the rule that marked it; also present on a block the
   * reader restored, so that the mark can be put back.
   */
  rule: BoilerplateRule | null;
  /**
   * Where it stands.
   */
  span: Span;
}
/**
 * A half-open range `[start, end)` over an article's text.
 */
export interface Span {
  /**
   * First position no longer covered.
   */
  end: number;
  /**
   * First position covered.
   */
  start: number;
}
/**
 * Sizes of an article.
 */
export interface Counts {
  /**
   * Words and numbers in boilerplate.
   */
  boilerplate_words: number;
  /**
   * Unicode scalar values in the whole text.
   */
  characters: number;
  /**
   * Sentences, without boilerplate.
   */
  sentences: number;
  /**
   * Words and numbers of the article, without boilerplate.
   */
  words: number;
}
/**
 * A term that sets one article apart from the others of the dossier.
 */
export interface DistinctiveTerm {
  /**
   * Occurrences here.
   */
  count: number;
  /**
   * Occurrences in the other articles together.
   */
  count_elsewhere: number;
  /**
   * Occurrences expected here if it were spread evenly.
   */
  expected: number;
  /**
   * Log-likelihood ratio G² (Dunning 1993; Rayson & Garside 2000).
   */
  log_likelihood: number;
  /**
   * Where it occurs.
   */
  spans: Span[];
  /**
   * As most often written in the article.
   */
  text: string;
}
/**
 * A keyword and its numbers.
 */
export interface Keyword {
  /**
   * How often it occurs.
   */
  count: number;
  /**
   * Where it first occurs: 0 the first word, 1 the end.
   */
  first: number;
  /**
   * True when it stands in the title or standfirst.
   */
  in_title: boolean;
  /**
   * The product of the factors below.
   */
  score: number;
  /**
   * In how many sentences it occurs.
   */
  sentences: number;
  /**
   * Where it occurs.
   */
  spans: Span[];
  /**
   * As most often written in the article.
   */
  text: string;
  /**
   * How many words it has.
   */
  words: number;
}
/**
 * Language of an article and what speaks for it.
 */
export interface Language {
  /**
   * True when the reader chose it.
   */
  chosen: boolean;
  /**
   * `fr`, `en` or `other`.
   */
  code: LanguageCode;
  /**
   * Share of words that are English function words, 0 to 1.
   */
  en: number;
  /**
   * Share of words that are French function words, 0 to 1.
   */
  fr: number;
}
/**
 * A named mention.
 */
export interface Mention {
  /**
   * Identifier of its [`Entity`].
   */
  entity: string;
  /**
   * What it names.
   */
  kind: EntityKind;
  /**
   * Where it stands.
   */
  span: Span;
  /**
   * Why it was taken for a name of this kind.
   */
  why: Reason;
}
/**
 * Why a mention was taken for a name, or an alias merged.
 */
export interface Reason {
  /**
   * The rule, in kebab case; the faces put it in words.
   */
  rule: string;
  /**
   * The words of the text, or the list, that set the rule off.
   */
  trigger: string | null;
}
/**
 * What the reader should know about how an article was read.
 */
export interface Notice {
  /**
   * What happened.
   */
  code: NoticeCode;
  /**
   * A name or number that belongs to it.
   */
  detail: string | null;
}
/**
 * One sentence.
 */
export interface Sentence {
  /**
   * Where it stands.
   */
  span: Span;
}
/**
 * Where a text came from and how it was read.
 */
export interface Source {
  /**
   * Character encoding the bytes were read in.
   */
  encoding: string;
  /**
   * What took the article out of an HTML page (name and version); `None` for plain text.
   */
  extractor: string | null;
  /**
   * Kind of input.
   */
  format: Format;
  /**
   * File name or label of the input.
   */
  name: string;
}
/**
 * One token.
 */
export interface Token {
  /**
   * What it is.
   */
  kind: TokenKind;
  /**
   * Where it stands.
   */
  span: Span;
}
/**
 * One person, place or organisation over all articles.
 */
export interface Entity {
  /**
   * Every way it is written, with why it was merged; most frequent first.
   */
  aliases: Alias[];
  /**
   * Mentions in each article that has any, in the articles' order.
   */
  by_article: EntityCount[];
  /**
   * Identifier inside the report.
   */
  id: string;
  /**
   * What it is.
   */
  kind: EntityKind;
  /**
   * Its fullest common name.
   */
  name: string;
  /**
   * Entities that are often spoken of as one, yet are not it (a capital and its country).
   */
  related: Related[];
}
/**
 * One way an entity is written.
 */
export interface Alias {
  /**
   * How often, over all articles.
   */
  count: number;
  /**
   * As written.
   */
  text: string;
  /**
   * Why it is the same entity.
   */
  why: Reason;
}
/**
 * How often an entity is named in an article.
 */
export interface EntityCount {
  /**
   * Identifier of the article.
   */
  article: string;
  /**
   * Number of mentions.
   */
  count: number;
}
/**
 * An entity that stands for another in the press, without being it.
 */
export interface Related {
  /**
   * Identifier of the other entity.
   */
  entity: string;
  /**
   * Why they are related, e.g. `capital-of`.
   */
  why: string;
}
/**
 * An input that could not be read.
 */
export interface Failure {
  /**
   * What went wrong.
   */
  code: FailureCode;
  /**
   * A name or number that belongs to it.
   */
  detail: string | null;
  /**
   * Identifier the caller gave.
   */
  id: string;
  /**
   * File name or label of the input.
   */
  name: string;
}
/**
 * Two articles held against each other; made on demand.
 */
export interface Pair {
  /**
   * Identifier of the first article.
   */
  a: string;
  /**
   * Identifier of the second article.
   */
  b: string;
  /**
   * Identifiers of the entities that both name.
   */
  entities_both: string[];
  /**
   * What was measured.
   */
  measure: Measure;
  /**
   * Identifiers of the entities that only `a` names.
   */
  only_a: string[];
  /**
   * Identifiers of the entities that only `b` names.
   */
  only_b: string[];
  /**
   * Passages that both articles have, in `a`'s order.
   */
  passages: Passage[];
  /**
   * As in the matrix, `a` to `b`.
   */
  score: number;
  /**
   * `b` to `a`; differs from `score` for `passages` only.
   */
  score_back: number;
  /**
   * Share of `a`'s words that stand in `passages`, 0 to 1.
   */
  shared_a: number;
  /**
   * Share of `b`'s words that stand in `passages`, 0 to 1.
   */
  shared_b: number;
  /**
   * For `words` and `names`: contributions that sum to `score` (to 1e-9), largest first.
   */
  terms: Contribution[];
}
/**
 * A passage that two articles share.
 */
export interface Passage {
  /**
   * Where it stands in `a`.
   */
  a: Span;
  /**
   * Where it stands in `b`.
   */
  b: Span;
  /**
   * Words of `a`'s side that `b` does not have.
   */
  edits_a: Span[];
  /**
   * Words of `b`'s side that `a` does not have.
   */
  edits_b: Span[];
  /**
   * Same word for word, or with small edits.
   */
  kind: PassageKind;
  /**
   * Words of `a`'s side.
   */
  words_a: number;
  /**
   * Words of `b`'s side.
   */
  words_b: number;
  /**
   * Words that stand on both sides.
   */
  words_same: number;
}
/**
 * What one term adds to a score.
 */
export interface Contribution {
  /**
   * Number of articles of the dossier that have it.
   */
  articles: number;
  /**
   * Occurrences in `a`.
   */
  count_a: number;
  /**
   * Occurrences in `b`.
   */
  count_b: number;
  /**
   * Occurrences in `a`.
   */
  spans_a: Span[];
  /**
   * Occurrences in `b`.
   */
  spans_b: Span[];
  /**
   * As most often written.
   */
  text: string;
  /**
   * What it adds to the score.
   */
  weight: number;
}
/**
 * What the reader chose.
 */
export interface Settings {
  /**
   * The language to read in, or `auto` to detect it article by article.
   */
  language: LanguageChoice & string;
  /**
   * The layers to report; the others come back empty.
   */
  layers: Layer[];
  /**
   * What similarity is measured on.
   */
  measure: Measure & string;
  /**
   * The unit of every span.
   */
  offsets: Offsets & string;
  /**
   * How the matrix is ordered.
   */
  order: Order & string;
  /**
   * What is left out of similarity, besides boilerplate.
   */
  without: Without;
}
/**
 * What is left out of similarity.
 */
export interface Without {
  /**
   * Names of persons, places and organisations do not count.
   */
  names: boolean;
  /**
   * Words between quotation marks do not count.
   */
  quotes: boolean;
}
/**
 * Every pair of articles, scored.
 */
export interface Similarity {
  /**
   * One cell for each pair. For `passages` the measure has a direction, and
   * both `(a, b)` and `(b, a)` are present; otherwise `a` is given before `b`.
   */
  cells: Cell[];
  /**
   * What was measured.
   */
  measure: Measure;
  /**
   * The articles' identifiers in the order of the matrix.
   */
  order: string[];
}
/**
 * One cell of the matrix.
 */
export interface Cell {
  /**
   * Identifier of the row's article.
   */
  a: string;
  /**
   * Identifier of the column's article.
   */
  b: string;
  /**
   * 0 (nothing in common) to 1 (the same). For `passages`: the share of `a`'s words found in `b`.
   */
  score: number;
}
