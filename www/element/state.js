/**
 * The dossier: what was entered, what the reader did to it, and what is on show.
 *
 * In: the reader's acts, as method calls, and the engine's report. Out: plain
 * fields the views read, and a `change` event naming the part that changed.
 * Every act on the articles and every correction can be undone; neither are ever
 * altered, only replaced, so a step of the undo stack is what was there before.
 */
import { relettered } from './corrections.js';
import { DossierEvent } from './dossier-event.js';
import { foundHighlight, sameHighlight } from './highlight.js';
import { History, label } from './history.js';
import { findingOf } from './finding.js';
import { sameEntity } from './same-entity.js';
import { indexOfLetter, letterAt } from './letters.js';

/** @import { Part } from './dossier-event.js' */
/** @import { Entered } from './history.js' */
/** @import { ArticleInput, Concordance, Correction, CrossPanel, DossierArticle, Highlight, NGrams, NamesPanel, Pair, Query, QueryProblem, Report, Search, Settings, Status, TextLayer, TextPlace, UndoLabel, ViewName } from './types.js' */

/** @type {readonly TextLayer[]} */
export const TEXT_LAYERS = [
  'person',
  'place',
  'organisation',
  'speech',
  'certainty',
  'figures',
  'common',
  'boilerplate',
];

/** @returns {Settings} */
export function defaultSettings() {
  return {
    language: 'auto',
    measure: 'words',
    order: 'likeness',
    without: { quotes: false, names: false, titles: false, credits: false },
    least_others: 2,
  };
}

/** @returns {Query} */
export function defaultQuery() {
  return {
    text: '',
    by: 'word',
    ignore_case: true,
    ignore_accents: false,
    boilerplate: false,
    sort: 'position',
    window: 5,
    most_lines: 1000,
  };
}

export class DossierState extends EventTarget {
  /** What the reader brought and corrected; another object after each act. @type {Entered} */
  entered = { articles: [], corrections: [] };
  /** @type {Settings} */
  settings = defaultSettings();
  /** @type {Report | null} */
  report = null;
  /** @type {Pair | null} */
  pairResult = null;
  /** What is looked for. */
  query = defaultQuery();
  /** @type {Search} */
  search = { busy: false, found: null, problem: null, ngrams: null };
  /** @type {Status} */
  status = { phase: 'idle', done: 0, total: 0, message: '', restarted: false };
  /** @type {'fr' | 'en'} */
  language = 'fr';
  /** @type {ViewName} */
  view = 'read';
  /** Which table of names is on show. @type {NamesPanel} */
  panel = 'grid';
  /** Which part of the cross-reading is on show. @type {CrossPanel} */
  crossPanel = 'summary';
  /** @type {string | null} identifier of the article on show */
  selected = null;
  /** @type {Highlight | null} what the pointer or the focus is on */
  lit = null;
  /** @type {Highlight | null} what was clicked, and stays lit */
  pinned = null;
  /** @type {TextPlace | null} where in a text it was clicked, if there */
  pinnedAt = null;
  /** True until the card of what was pinned has been seen to. */
  justPinned = false;
  /** @type {{ a: string, b: string } | null} the two articles held side by side */
  pair = null;
  /** @type {ReadonlySet<TextLayer>} */
  layers = new Set(TEXT_LAYERS);

  #history = new History();

  /** @param {Part} part */
  #changed(part) {
    this.dispatchEvent(new DossierEvent(part));
  }

  /** @returns {readonly DossierArticle[]} */
  get articles() {
    return this.entered.articles;
  }

  /** @returns {readonly Correction[]} the reader's corrections of the names, in the order they were made */
  get corrections() {
    return this.entered.corrections;
  }

  // — Articles ————————————————————————————————————————————————————————————

  /**
   * Adds articles at the end and shows the first of them.
   * @param {readonly ArticleInput[]} inputs
   * @returns {string[]} their letters
   */
  add(inputs) {
    if (inputs.length === 0) return [];
    const added = named(inputs, this.nextLetter);
    this.#commit({ articles: [...this.articles, ...added] }, label('add', added, null));
    this.select(added[0].id);
    return added.map((article) => article.id);
  }

  /**
   * Adds whole dossiers: their articles, and their corrections with these.
   * @param {readonly { inputs: readonly ArticleInput[], corrections: readonly Correction[] }[]} dossiers
   */
  addDossiers(dossiers) {
    const first = this.nextLetter;
    const articles = named(
      dossiers.flatMap(({ inputs }) => inputs),
      first,
    );
    if (articles.length === 0) return;
    let place = first;
    const corrections = dossiers.flatMap(({ inputs, corrections: own }) => {
      const shift = place;
      place += inputs.length;
      return relettered(own, (letter) => letterAt(indexOfLetter(letter) + shift));
    });
    this.#commit(
      {
        articles: [...this.articles, ...articles],
        corrections: [...this.corrections, ...corrections],
      },
      label('add', articles, null),
    );
    this.select(articles[0].id);
  }

  /** Number of the first letter that no article has. */
  get nextLetter() {
    return Math.max(-1, ...this.articles.map((article) => indexOfLetter(article.id))) + 1;
  }

  /**
   * Puts other articles in the place of all.
   * @param {readonly ArticleInput[]} inputs
   * @param {readonly Correction[]} [corrections] of their names, the first article being A;
   *   those that are there stay when none are given
   */
  replace(inputs, corrections = this.corrections) {
    const articles = named(inputs, 0);
    this.#commit({ articles, corrections }, label('replace', articles, null));
    this.select(articles[0]?.id ?? null);
  }

  /** @param {string} id */
  remove(id) {
    const removed = this.articles.filter((article) => article.id === id);
    if (removed.length === 0) return;
    this.#commit(
      { articles: this.articles.filter((article) => article.id !== id) },
      label('remove', removed, this.report),
    );
  }

  /**
   * Changes an article's title, outlet or date.
   * @param {string} id
   * @param {{ title?: string, outlet?: string, published?: string }} metadata
   */
  edit(id, metadata) {
    const article = this.article(id);
    if (!article) return;
    const same = /** @type {const} */ (['title', 'outlet', 'published']).every(
      (field) => !(field in metadata) || (metadata[field] ?? '') === (article[field] ?? ''),
    );
    if (!same) this.#change(id, metadata, 'edit');
  }

  /**
   * Moves an article to another place of the list.
   * @param {string} id
   * @param {number} place 0 for the first
   */
  move(id, place) {
    const from = this.articles.findIndex((article) => article.id === id);
    const to = Math.max(0, Math.min(this.articles.length - 1, place));
    if (from < 0 || from === to) return;
    const articles = [...this.articles];
    const moved = articles.splice(from, 1);
    articles.splice(to, 0, ...moved);
    this.#commit({ articles }, label('move', moved, this.report));
  }

  /**
   * Makes a boilerplate block part of the article again.
   * @param {string} id
   * @param {number} start UTF-16 start of the block
   */
  restoreBlock(id, start) {
    const article = this.article(id);
    if (!article || article.restored.includes(start)) return;
    const restored = [...article.restored, start].sort((x, y) => x - y);
    this.#change(id, { restored }, 'restore');
  }

  /**
   * Takes a restored block for boilerplate again.
   * @param {string} id
   * @param {number} start UTF-16 start of the block
   */
  markBlock(id, start) {
    const article = this.article(id);
    if (!article?.restored.includes(start)) return;
    this.#change(id, { restored: article.restored.filter((other) => other !== start) }, 'mark');
  }

  /** @param {string} id */
  article(id) {
    return this.articles.find((article) => article.id === id);
  }

  /**
   * @param {string} id
   * @param {Partial<DossierArticle>} patch
   * @param {UndoLabel['action']} action
   */
  #change(id, patch, action) {
    const articles = this.articles.map((article) =>
      article.id === id ? { ...article, ...patch } : article,
    );
    this.#commit(
      { articles },
      label(action, [/** @type {DossierArticle} */ (this.article(id))], this.report),
    );
  }

  // — Corrections ——————————————————————————————————————————————————————————

  /**
   * Corrects names; several corrections at once are one step.
   * @param {...Correction} corrections
   */
  correct(...corrections) {
    if (corrections.length === 0) return;
    this.#commit(
      { corrections: [...this.corrections, ...corrections] },
      { action: 'correct', name: '', count: corrections.length, correction: corrections[0] },
    );
  }

  /**
   * Takes corrections back, whatever was done since.
   * @param {...number} indices in the list of corrections
   */
  uncorrect(...indices) {
    const taken = this.corrections.filter((_, at) => indices.includes(at));
    if (taken.length === 0) return;
    this.#commit(
      { corrections: this.corrections.filter((_, at) => !indices.includes(at)) },
      { action: 'uncorrect', name: '', count: taken.length, correction: taken[0] },
    );
  }

  /** @param {readonly Correction[]} corrections in the place of all */
  recorrect(corrections) {
    this.#commit(
      { corrections: [...corrections] },
      { action: 'correct', name: '', count: corrections.length, correction: corrections[0] },
    );
  }

  // — Steps ————————————————————————————————————————————————————————————————

  /**
   * @param {Partial<Entered>} change
   * @param {UndoLabel} step
   */
  #commit(change, step) {
    // Filling an empty dossier is where its history begins.
    const begins =
      (step.action === 'replace' || step.action === 'correct') && this.articles.length === 0;
    if (!begins) this.#history.did(step, this.entered);
    this.#show({ ...this.entered, ...change });
  }

  /** @param {Entered} entered */
  #show(entered) {
    const before = this.entered;
    this.entered = entered;
    const { articles } = entered;
    if (articles === before.articles) {
      this.#changed('corrections');
      return;
    }
    const place = before.articles.findIndex((article) => article.id === this.selected);
    /** @param {string | null | undefined} id */
    const kept = (id) => articles.some((article) => article.id === id);
    if (!kept(this.selected)) {
      this.selected = articles[Math.min(Math.max(place, 0), articles.length - 1)]?.id ?? null;
    }
    if (!kept(this.pair?.a) || !kept(this.pair?.b)) this.pair = this.pairResult = null;
    this.#changed('articles');
  }

  // — Undo ————————————————————————————————————————————————————————————————

  /** What `undo` would take back. */
  get undoLabel() {
    return this.#history.undoLabel;
  }

  /** What `redo` would do again. */
  get redoLabel() {
    return this.#history.redoLabel;
  }

  undo() {
    const entered = this.#history.back(this.entered);
    if (entered) this.#show(entered);
  }

  redo() {
    const entered = this.#history.forward(this.entered);
    if (entered) this.#show(entered);
  }

  // — Settings and what is on show ————————————————————————————————————————

  /** @param {Partial<Settings>} settings */
  set(settings) {
    this.settings = { ...this.settings, ...settings };
    this.#changed('settings');
  }

  /** @param {'fr' | 'en'} language of the interface */
  speak(language) {
    if (language === this.language) return;
    this.language = language;
    this.#changed('language');
  }

  /** @param {ViewName} view */
  show(view) {
    this.view = view;
    this.lit = null;
    this.#changed('selection');
  }

  /** @param {NamesPanel} panel of the names */
  showPanel(panel) {
    this.panel = panel;
    this.show('names');
  }

  /** @param {CrossPanel} panel of the cross-reading */
  showCrossPanel(panel) {
    this.crossPanel = panel;
    this.show('cross');
  }

  /** @param {string | null} id of an article */
  select(id) {
    this.selected = id;
    if (this.pinned?.type === 'finding' && this.pinned.article !== id) this.pinned = null;
    if (this.pinnedAt?.article !== id) this.pinnedAt = null;
    this.#changed('selection');
  }

  /** @param {Highlight | null} highlight under the pointer or the focus */
  light(highlight) {
    if (sameHighlight(this.lit, highlight)) return;
    this.lit = highlight;
    this.#changed('selection');
  }

  /**
   * Keeps something lit; the same again lets it go.
   * @param {Highlight | null} highlight
   * @param {TextPlace | null} [at] where in a text it was clicked
   */
  pin(highlight, at = null) {
    this.pinned = sameHighlight(this.pinned, highlight) ? null : highlight;
    this.pinnedAt = this.pinned && at;
    this.justPinned = this.pinned !== null;
    this.#changed('selection');
  }

  /**
   * Holds two articles side by side.
   * @param {string} a
   * @param {string} b
   */
  choosePair(a, b) {
    if (this.pair?.a === a && this.pair.b === b) return;
    this.pair = { a, b };
    this.#changed('pair');
  }

  /** @param {Partial<Query>} query what is looked for from now on */
  lookFor(query) {
    this.query = { ...this.query, ...query };
    const busy = this.query.text.trim() !== '';
    this.search = { ...this.search, busy, problem: null, ...(busy ? {} : { found: null }) };
    if (!busy) this.#relight();
    this.#changed('query');
  }

  /** What a search found is lit for as long as it is found. */
  #relight() {
    if (this.pinned?.type !== 'found') return;
    const { found } = this.search;
    this.pinned = found ? foundHighlight(found) : null;
  }

  /** @param {TextLayer} layer to switch on or off */
  toggleLayer(layer) {
    const layers = new Set(this.layers);
    if (!layers.delete(layer)) layers.add(layer);
    this.layers = layers;
    this.#changed('layers');
  }

  // — What the engine says —————————————————————————————————————————————————

  /** @param {Report} report */
  setReport(report) {
    const { pinned } = this;
    if (pinned?.type === 'entity') {
      const id = this.report && sameEntity(this.report, report, pinned.id);
      this.pinned = id ? { type: 'entity', id } : null;
    }
    if (pinned?.type === 'finding' && !findingOf(report, pinned)) this.pinned = null;
    if (!this.pinned) this.pinnedAt = null;
    if (this.lit?.type === 'entity' || this.lit?.type === 'finding') this.lit = null;
    this.report = report;
    this.#changed('report');
  }

  /** @param {Pair | null} pair */
  setPair(pair) {
    this.pairResult = pair;
    this.#changed('report');
  }

  /** @param {{ found: Concordance } | { problem: QueryProblem | null }} answer to the query */
  setFound(answer) {
    this.search = { ...this.search, found: null, problem: null, ...answer, busy: false };
    this.#relight();
    this.#changed('report');
  }

  /** @param {NGrams | null} ngrams */
  setNGrams(ngrams) {
    this.search = { ...this.search, ngrams };
    this.#changed('report');
  }

  /** @param {Partial<Status>} status */
  setStatus(status) {
    this.status = { ...this.status, ...status };
    this.#changed('status');
  }
}

/**
 * @param {readonly ArticleInput[]} inputs
 * @param {number} first number of the first letter
 * @returns {DossierArticle[]}
 */
function named(inputs, first) {
  return inputs.map((input, index) => {
    const id = letterAt(first + index);
    return { ...input, id, name: input.name ?? input.title ?? id, restored: input.restored ?? [] };
  });
}
