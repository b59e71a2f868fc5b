/**
 * `<recoupe-article-sheet>`: one article to read, annotated.
 *
 * In: the dossier's selected article, the layers switched on, what is lit; `wide`
 * when there is room for a margin. Out: the text with a `<mark>` for each finding,
 * bars of certainty beside it, boilerplate greyed with its rule and the way back.
 * A click on a mark opens its card: in the margin, or under the paragraph. One mark
 * is in the tab order; arrow keys go from mark to mark. What is selected can be
 * made a name, words said or a figure.
 */
import { html, nothing } from 'lit';
import { annotations } from './annotations.js';
import { blockTemplate, shownSpan, titleBlock, writer } from './article-text.js';
import { articleType } from './article-type.js';
import { gutter } from './certainty-gutter.js';
import './entity-card.js';
import './finding-card.js';
import { certaintyStyles, findingStyles } from './findings.css.js';
import { kindStyles } from './kinds.css.js';
import { marginNotes } from './margin-notes.js';
import { flat } from './naming.js';
import { notesOf } from './notes.js';
import './place-bar.js';
import { selectedRange } from './selection.js';
import './selection-bar.js';
import { SelectionController } from './selection-controller.js';
import { styleProperties } from './style-properties.js';
import { View, define, goTo } from './view.js';
import { sheetStyles } from './article-sheet.css.js';

/** @import { Article, Block, FindingLayer, Highlight, Span } from './types.js' */

/** Long texts are shown in steps, so that the page stays quick. */
const BLOCKS_AT_ONCE = 400;
/** Pixels left free below the card in the margin. */
const ROOM = 16;

export class ArticleSheet extends View {
  static properties = {
    ...View.properties,
    wide: { attribute: false },
    shown: { state: true },
  };

  static styles = [
    ...View.styles,
    articleType,
    kindStyles,
    certaintyStyles,
    findingStyles,
    sheetStyles,
  ];

  #selection = new SelectionController(
    this,
    () => this.articleOf(this.state.selected ?? '')?.text ?? '',
  );

  constructor() {
    super();
    this.wide = false;
    this.shown = BLOCKS_AT_ONCE;
    /** @type {string | null} */
    this.last = null;
    /** Which button takes the focus when the one that was pressed is gone. */
    this.focusNext = '';
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.last !== this.state.selected) {
      this.shown = BLOCKS_AT_ONCE;
      this.#selection.selected = null;
    }
    this.last = this.state.selected;
  }

  render() {
    const article = this.articleOf(this.state.selected ?? '');
    if (!article) return nothing;
    const { state, t } = this;
    const lit = state.lit ?? state.pinned;
    const write = writer(
      article,
      annotations({
        article,
        report: state.report,
        layers: state.layers,
        lit,
        pinned: state.pinned,
        t,
      }),
    );
    const title = titleBlock(article);
    const titled = title && sameWords(textOf(article, title), article.title);
    const by = [
      article.outlet,
      article.published && t.date(article.published),
      t.words(article.counts.words),
      t.languageName(article.language.code, article.language.chosen),
    ].filter(Boolean);
    const byline = html`<p class="byline">${by.join(' · ')}</p>`;
    const language = article.language.code === 'other' ? '' : article.language.code;
    const card = this.#card(article);
    return html`<div class="spread ${this.wide ? 'wide' : ''}">
      <article
        lang=${language || nothing}
        data-testid="article"
        @keydown=${this.#onKey}
        @click=${this.#onClick}
        @pointerover=${this.#onOver}
        @pointerleave=${() => this.state.light(null)}
        @focusin=${this.#onFocus}
        @focusout=${() => this.state.light(null)}
      >
        ${
          titled
            ? nothing
            : html`<h2 class="headline" dir="auto">${article.title}</h2>
                ${byline}`
        }
        ${article.notices.map(
          (notice) =>
            html`<p class="notice" lang=${this.state.language} data-notice=${notice.code}>
              ${t.notice(notice)}
            </p>`,
        )}
        ${article.blocks
          .slice(0, this.shown)
          .map((block) => [
            this.#block(article, block, write, titled && block === title, byline),
            this.#below(block, card),
          ])}
        ${
          article.blocks.length > this.shown
            ? html`<p class="no-print" lang=${this.state.language}>
                <button class="button" @click=${() => (this.shown += BLOCKS_AT_ONCE)}>
                  ${t.showMoreBlocks(article.blocks.length - this.shown)}
                </button>
              </p>`
            : nothing
        }
      </article>
      ${
        this.wide
          ? html`<div
              class="margin"
              lang=${this.state.language}
              role="complementary"
              aria-label=${t.besideText}
            >
              ${card ?? nothing}
            </div>`
          : nothing
      }
      ${this.#selectionBar(article)}
    </div>`;
  }

  /**
   * What is known of what was clicked; null where nothing was, or not in this text.
   * @param {Article} article
   */
  #card(article) {
    const { state } = this;
    const { pinned, pinnedAt } = state;
    const here = pinnedAt?.article === article.id;
    if (pinned?.type === 'entity' ? !here && !this.wide : pinned?.type !== 'finding') return null;
    return html`<div class="card">
      <recoupe-place-bar .state=${state}></recoupe-place-bar>
      ${
        pinned?.type === 'entity'
          ? html`<recoupe-entity-card .state=${state}></recoupe-entity-card>`
          : html`<recoupe-finding-card .state=${state}></recoupe-finding-card>`
      }
    </div>`;
  }

  /**
   * Without a margin the card stands under the block of its place.
   * @param {Block} block
   * @param {unknown} card
   */
  #below({ span: { start, end } }, card) {
    const at = this.state.pinnedAt?.start ?? -1;
    if (this.wide || !card || at < start || at >= end) return nothing;
    return html`<div class="below" lang=${this.state.language}>${card}</div>`;
  }

  /** @param {Article} article */
  #selectionBar(article) {
    const { selected } = this.#selection;
    if (!selected) return nothing;
    const { span, top, left, above } = selected;
    return html`<recoupe-selection-bar
      class="no-print ${above ? 'above' : ''}"
      lang=${this.state.language}
      .state=${this.state}
      .article=${article}
      .span=${span}
      ${styleProperties({ '--top': `${top}px`, '--left': `${left}px` })}
      @close=${() => this.#selection.drop()}
    ></recoupe-selection-bar>`;
  }

  /**
   * @param {Article} article
   * @param {Block} block
   * @param {(span: { start: number, end: number }) => unknown} write
   * @param {boolean | undefined} isTitle
   * @param {unknown} byline
   */
  #block(article, block, write, isTitle, byline) {
    const { state, t } = this;
    const { start } = block.span;
    const rule = t.boilerplateRule(block.rule ?? '');
    if (block.kind === 'boilerplate') {
      if (!state.layers.has('boilerplate')) return nothing;
      return html`<div class="boilerplate" data-testid="boilerplate" data-rule=${block.rule ?? ''}>
        <s dir="auto">${write(shownSpan(block))}</s>
        <span class="rule" lang=${state.language}
          >${rule}
          <button
            class="link"
            data-testid="restore-block"
            data-block=${start}
            aria-label=${t.restoreBlock(rule)}
            @click=${() => this.#restore(article.id, start)}
          >
            ${t.restore}
          </button></span
        >
      </div>`;
    }
    const span = shownSpan(block);
    const restored = block.restored
      ? html`<span class="restored no-print" lang=${state.language}
          >${t.restoredBlock(rule)}
          <button
            class="link"
            data-testid="mark-block"
            data-block=${start}
            @click=${() => this.#markAgain(article.id, start)}
          >
            ${t.markAgain}
          </button></span
        >`
      : nothing;
    const cut = span.end < block.span.end ? html`<span class="soft">…</span>` : nothing;
    const bars = state.layers.has('certainty')
      ? gutter(article, span, state.lit ?? state.pinned, t)
      : nothing;
    return html`<div class="block">
        ${blockTemplate(block, write(span), cut)}${bars}${this.#notes(article, span)}
      </div>
      ${restored}${isTitle ? [byline, this.#flag(article)] : nothing}`;
  }

  /** The title asserts what the text gives less surely. @param {Article} article */
  #flag({ id, headline, text }) {
    const { state, t } = this;
    if (!headline || !state.layers.has('certainty')) return nothing;
    const { certainty, sentence } = headline;
    return html`<p class="notice flag" lang=${state.language} data-testid="headline-sentence">
      ${t.headlineFlag(certainty)}${t.colon}
      <button class="link" @click=${() => goTo(this, id, sentence.start, 'certainty')}>
        ${t.quoted(flat(text.slice(sentence.start, sentence.end)).trim())}
      </button>
    </p>`;
  }

  /** What the others say at this block. @param {Article} article @param {Span} span */
  #notes(article, span) {
    const { state, t } = this;
    if (!state.report) return nothing;
    const notes = notesOf(state.report, article, span, state.layers);
    return marginNotes(notes, state.language, t, ({ layer, start }) =>
      state.pin(
        { type: 'finding', layer, article: article.id, start },
        { article: article.id, start },
      ),
    );
  }

  /** @param {string} id @param {number} start */
  #restore(id, start) {
    this.focusNext = `[data-testid="mark-block"][data-block="${start}"]`;
    this.state.restoreBlock(id, start);
  }

  /** @param {string} id @param {number} start */
  #markAgain(id, start) {
    this.focusNext = `[data-testid="restore-block"][data-block="${start}"]`;
    this.state.markBlock(id, start);
  }

  updated() {
    this.#offerMark();
    this.#placeCard();
    if (!this.focusNext) return;
    const next = this.renderRoot.querySelector(this.focusNext);
    if (!next) return;
    this.focusNext = '';
    /** @type {HTMLElement} */ (next).focus({ preventScroll: true });
  }

  /** The marks, in the order of the text. */
  get #marks() {
    return /** @type {HTMLElement[]} */ ([...this.renderRoot.querySelectorAll('mark.finding')]);
  }

  /** One mark is in the tab order. */
  #offerMark() {
    if (this.renderRoot.querySelector('mark.finding[tabindex="0"]')) return;
    const first = this.renderRoot.querySelector('mark.finding');
    if (first) /** @type {HTMLElement} */ (first).tabIndex = 0;
  }

  /** The card begins beside what was clicked, higher where it would not fit; it stays in view. */
  async #placeCard() {
    const { pinnedAt, pinned } = this.state;
    const margin = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('.margin'));
    if (!margin || this.#placed === pinned) return;
    this.#placed = pinned;
    const card = margin.querySelector('.card');
    const mark = pinnedAt && this.renderRoot.querySelector(`mark[data-start="${pinnedAt.start}"]`);
    if (!card || !mark) return;
    // Its height is known once it is drawn.
    await /** @type {any} */ (card.lastElementChild).updateComplete;
    const { height } = card.getBoundingClientRect();
    const { top } = margin.getBoundingClientRect();
    const at = Math.min(mark.getBoundingClientRect().top, window.innerHeight - height - ROOM);
    margin.style.setProperty('--y', `${Math.max(0, at - top)}px`);
  }

  /** What the margin's card was placed for. @type {Highlight | null} */
  #placed = null;

  /** @param {Event} event @returns {HTMLElement | null} */
  #mark(event) {
    return /** @type {HTMLElement} */ (event.target).closest?.('mark.finding, .bar') ?? null;
  }

  /** @param {Event} event */
  #onOver = (event) => this.state.light(this.#highlight(this.#mark(event)));

  /** @param {Event} event */
  #onFocus = (event) => {
    const mark = this.#mark(event);
    // A place that was found inside a finding keeps its own light.
    if (!mark || mark !== event.target) return;
    for (const other of this.renderRoot.querySelectorAll('mark[tabindex="0"]')) {
      /** @type {HTMLElement} */ (other).tabIndex = -1;
    }
    mark.tabIndex = 0;
    this.state.light(this.#highlight(mark));
  };

  /** @param {Event} event */
  #onClick = (event) => {
    const mark = this.#mark(event);
    const { shadowRoot } = this;
    if (mark && !(shadowRoot && selectedRange(shadowRoot))) this.#pin(mark);
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    const mark = this.#mark(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = this.#marks;
    const at = marks.indexOf(mark);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (to !== undefined) marks[to]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.#pin(mark);
    else if (event.key === 'Escape') this.state.pin(null);
    else return;
    event.preventDefault();
  };

  /**
   * What a mark or a bar lights.
   * @param {HTMLElement | null} mark
   * @returns {Highlight | null}
   */
  #highlight(mark) {
    const { entity, layer, of } = mark?.dataset ?? {};
    if (entity) return { type: 'entity', id: entity };
    if (!layer) return null;
    const article = this.state.selected ?? '';
    return {
      type: 'finding',
      layer: /** @type {FindingLayer} */ (layer),
      article,
      start: Number(of),
    };
  }

  /** @param {HTMLElement} mark */
  #pin(mark) {
    const highlight = this.#highlight(mark);
    if (!highlight) return;
    const start = Number(mark.dataset.start ?? mark.dataset.of);
    this.state.pin(highlight, { article: this.state.selected ?? '', start });
  }

  /**
   * Brings a place of the text into view and points at it.
   * @param {number} start UTF-16 position of a mention, or of a place that is lit
   */
  async goTo(start) {
    await this.#uncover(start);
    const mark =
      this.renderRoot.querySelector(`mark.term[data-start="${start}"]`) ??
      this.renderRoot.querySelector(`mark[data-start="${start}"]`) ??
      this.renderRoot.querySelector(`mark[data-of="${start}"]`);
    if (!mark) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    // What lies in another finding is no stop of its own.
    if (!mark.hasAttribute('tabindex')) mark.setAttribute('tabindex', '-1');
    /** @type {HTMLElement} */ (mark).focus({ preventScroll: true });
  }

  /** Shows the block of a position: a long text is shown in steps, boilerplate may be hidden. */
  async #uncover(/** @type {number} */ start) {
    const { state } = this;
    await this.updateComplete;
    const blocks = this.articleOf(state.selected ?? '')?.blocks ?? [];
    const at = blocks.findIndex(({ span }) => start < span.end);
    if (at >= this.shown) this.shown = at + BLOCKS_AT_ONCE;
    const hidden = blocks[at]?.kind === 'boilerplate' && !state.layers.has('boilerplate');
    if (hidden) state.toggleLayer('boilerplate');
    await this.updateComplete;
  }
}

/**
 * @param {Article} article
 * @param {Block} block
 */
function textOf(article, block) {
  const { start, end } = shownSpan(block);
  return article.text.slice(start, end);
}

/**
 * @param {string} one
 * @param {string} other
 */
function sameWords(one, other) {
  const words = (/** @type {string} */ text) => text.replace(/[\s«»"“”]+/gu, ' ').trim();
  return words(one) === words(other);
}

define('recoupe-article-sheet', ArticleSheet);
