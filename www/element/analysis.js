/**
 * Keeps the report in step with the dossier.
 *
 * In: changes of the articles, the corrections, the settings, the chosen pair and the query. Out: the
 * engine's answers, put back into the dossier; only the newest answer counts.
 * An engine that fails leaves the articles and the last report where they were.
 */
import { texts } from '../i18n/index.js';

/** @import { DossierEvent } from './dossier-event.js' */
/** @import { DossierState } from './state.js' */
/** @import { Engine, Report } from './types.js' */
/** @typedef {(options: { onProgress: (progress: { done: number, total: number }) => void, onRestart: () => void }) => Engine} CreateEngine */

/** Sequences of words that are asked for. */
const MOST_NGRAMS = 200;

export class Analysis extends EventTarget {
  #state;
  #engine;
  #asked = 0;
  #pairAsked = 0;
  #searchAsked = 0;
  /** @type {Report | null} */
  #ngramsOf = null;
  #scheduled = false;

  /**
   * @param {DossierState} state
   * @param {CreateEngine} createEngine
   */
  constructor(state, createEngine) {
    super();
    this.#state = state;
    this.#engine = createEngine({
      onProgress: ({ done, total }) => state.setStatus({ phase: 'working', done, total }),
      onRestart: () => state.setStatus({ restarted: true }),
    });
    state.addEventListener('change', this.#onChange);
    if (state.articles.length > 0) this.#schedule();
  }

  /** @param {Event} event */
  #onChange = (event) => {
    const { part } = /** @type {DossierEvent} */ (event);
    if (part === 'articles' || part === 'corrections' || part === 'settings') this.#schedule();
    if (part === 'pair') this.#comparePair();
    if (part === 'query') this.#search();
    if (part === 'selection') this.#countNGrams();
  };

  /** What every question to the engine is asked with. */
  get #settings() {
    const { settings, corrections } = this.#state;
    return { ...settings, corrections: [...corrections] };
  }

  /** Several changes in one turn make one analysis. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#analyse();
    });
  }

  async #analyse() {
    const state = this.#state;
    const asked = ++this.#asked;
    const { articles } = state;
    const settings = this.#settings;
    state.setStatus({ phase: 'working', done: 0, total: articles.length, message: '' });
    try {
      const report = await this.#engine.analyse([...articles], settings);
      if (asked !== this.#asked) return;
      state.setReport(report);
      state.setStatus({ phase: 'idle' });
      this.dispatchEvent(new CustomEvent('report', { detail: { report } }));
      state.setNGrams(null);
      await Promise.all([this.#comparePair(), this.#search(), this.#countNGrams()]);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error);
    }
  }

  async #comparePair() {
    const state = this.#state;
    const asked = ++this.#pairAsked;
    const { pair, report } = state;
    const read = (/** @type {string} */ id) => report?.articles.some((one) => one.id === id);
    if (!pair || !read(pair.a) || !read(pair.b)) return;
    try {
      const result = await this.#engine.pair(pair.a, pair.b, this.#settings);
      if (asked === this.#pairAsked) state.setPair(result);
    } catch (error) {
      if (asked === this.#pairAsked) this.#fail(error);
    }
  }

  async #search() {
    const state = this.#state;
    const asked = ++this.#searchAsked;
    const { query, report } = state;
    if (query.text.trim() === '' || !report) return;
    try {
      const answer = await this.#engine.search(query, this.#settings);
      if (asked !== this.#searchAsked) return;
      state.setFound('problem' in answer ? answer : { found: answer });
    } catch (error) {
      if (asked !== this.#searchAsked) return;
      state.setFound({ problem: null });
      this.#fail(error);
    }
  }

  /** Counts what comes back, once for each report, when it is to be seen. */
  async #countNGrams() {
    const state = this.#state;
    const { report, view } = state;
    if (view !== 'search' || !report || this.#ngramsOf === report) return;
    this.#ngramsOf = report;
    try {
      const ngrams = await this.#engine.ngrams(MOST_NGRAMS, this.#settings);
      if (state.report === report) state.setNGrams(ngrams);
    } catch (error) {
      if (state.report === report) this.#fail(error);
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    const code = /** @type {{ code?: string }} */ (error)?.code ?? 'unknown';
    if (code === 'disposed') return;
    const { language } = this.#state;
    const message = texts(language).engineError(code);
    this.#state.setStatus({ phase: 'failed', message });
    this.dispatchEvent(new CustomEvent('error', { detail: { code, message, error } }));
  }

  /** Tries again after a failure. */
  retry() {
    this.#schedule();
  }

  cancel() {
    this.#engine.cancel();
  }

  /** The report as the command line prints it. */
  reportJson() {
    return this.#engine.reportJson(this.#settings);
  }

  dispose() {
    this.#state.removeEventListener('change', this.#onChange);
    this.#engine.dispose();
  }
}
