/**
 * `<recoupe-article-sheet>`: one article to read.
 *
 * In: the dossier's selected article, the layers switched on, what is lit.
 * Out: the text with a `<mark>` for each mention, boilerplate greyed with its
 * rule and the way back. One mark is in the tab order; arrow keys go from mark
 * to mark. What is selected can be made a name.
 */
import { html, nothing } from 'lit';
import { blockTemplate, shownSpan, titleBlock, writer } from './article-text.js';
import { articleType } from './article-type.js';
import { spansOf } from './highlight.js';
import { kindStyles } from './kinds.css.js';
import { selectedRange } from './selection.js';
import './selection-bar.js';
import { SelectionController } from './selection-controller.js';
import { styleProperties } from './style-properties.js';
import { View, define } from './view.js';
import { sheetStyles } from './article-sheet.css.js';

/** @import { Article, Block, Mention, Span } from './types.js' */

/** Long texts are shown in steps, so that the page stays quick. */
const BLOCKS_AT_ONCE = 400;

export class ArticleSheet extends View {
  static properties = { ...View.properties, shown: { state: true } };

  static styles = [...View.styles, articleType, kindStyles, sheetStyles];

  #selection = new SelectionController(
    this,
    () => this.articleOf(this.state.selected ?? '')?.text ?? '',
  );

  constructor() {
    super();
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
    const { t } = this;
    const write = writer(article, this.#layers(article));
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
    return html`<article
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
          .map((block) => this.#block(article, block, write, titled && block === title, byline))}
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
      ${this.#selectionBar(article)}`;
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

  /** @param {Article} article */
  #layers(article) {
    const { state, t } = this;
    const { layers } = state;
    const lit = state.lit ?? state.pinned;
    const mentions = article.mentions.filter((mention) => layers.has(mention.kind));
    const first = mentions[0]?.span.start;
    const terms =
      lit && lit.type !== 'entity' ? spansOf(article, lit).map((span) => ({ span })) : [];
    return [
      {
        items: mentions,
        /** @type {(mention: Mention, content: unknown) => unknown} */
        render: (mention, content) => {
          const on = lit?.type === 'entity' && lit.id === mention.entity;
          return html`<mark
            class="mention named ${mention.kind} ${on ? 'lit' : ''}"
            data-entity=${mention.entity}
            data-start=${mention.span.start}
            data-label=${t.kindLabel[mention.kind]}
            title=${t.why(t.kind[mention.kind], mention.why)}
            tabindex=${mention.span.start === first ? 0 : -1}
            >${content}</mark
          >`;
        },
      },
      {
        items: terms,
        /** @type {(term: { span: Span }, content: unknown) => unknown} */
        render: ({ span }, content) =>
          html`<mark class="term lit" data-start=${span.start} tabindex="-1">${content}</mark>`,
      },
    ];
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
    return html`${blockTemplate(block, write(span), cut)}${restored}${isTitle ? byline : nothing}`;
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
    if (!this.focusNext) return;
    const next = this.renderRoot.querySelector(this.focusNext);
    if (!next) return;
    this.focusNext = '';
    /** @type {HTMLElement} */ (next).focus({ preventScroll: true });
  }

  /** @param {Event} event @returns {HTMLElement | null} */
  #mark(event) {
    return /** @type {HTMLElement} */ (event.target).closest?.('mark.mention') ?? null;
  }

  /** @param {Event} event */
  #onOver = (event) => this.#light(this.#mark(event));

  /** @param {Event} event */
  #onFocus = (event) => {
    const mark = this.#mark(event);
    if (!mark) return;
    for (const other of this.renderRoot.querySelectorAll('mark[tabindex="0"]')) {
      /** @type {HTMLElement} */ (other).tabIndex = -1;
    }
    mark.tabIndex = 0;
    this.#light(mark);
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
    const marks = [
      .../** @type {NodeListOf<HTMLElement>} */ (this.renderRoot.querySelectorAll('mark.mention')),
    ];
    const at = marks.indexOf(mark);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (to !== undefined) marks[to]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.#pin(mark);
    else if (event.key === 'Escape') this.state.pin(null);
    else return;
    event.preventDefault();
  };

  /** @param {HTMLElement | null} mark */
  #light(mark) {
    this.state.light(mark ? { type: 'entity', id: mark.dataset.entity ?? '' } : null);
  }

  /** @param {HTMLElement} mark */
  #pin(mark) {
    this.state.pin({ type: 'entity', id: mark.dataset.entity ?? '' });
  }

  /**
   * Brings a place of the text into view and points at it.
   * @param {number} start UTF-16 position of a mention, or of a place that is lit
   */
  async goTo(start) {
    await this.#uncover(start);
    const mark =
      this.renderRoot.querySelector(`mark.term[data-start="${start}"]`) ??
      this.renderRoot.querySelector(`mark[data-start="${start}"]`);
    if (!mark) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
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
