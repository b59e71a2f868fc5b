/**
 * `<recoupe-pair-view>`: two articles side by side, shared passages linked.
 *
 * Passages bear the same number on both sides; pointing at one, or focusing
 * its number, lights both; a click brings the other side into view. Words that
 * only one side has are underlined. A term chosen among the contributions is
 * lit in both articles.
 */
import { html, nothing } from 'lit';
import { blockTemplate, shownSpan, writer } from './article-text.js';
import { articleType } from './article-type.js';
import { tag } from './letters.js';
import { pairStyles } from './pair-view.css.js';
import { View, define } from './view.js';

/** @import { Article, Pair, Span } from './types.js' */

/** Buttons for this many passages; the others have their numbers in the text. */
const JUMPS = 40;

class PairView extends View {
  static properties = { ...View.properties, passage: { state: true } };

  static styles = [...View.styles, articleType, pairStyles];

  constructor() {
    super();
    /** @type {number | null} number of the passage lit, from 0 */
    this.passage = null;
  }

  render() {
    const { state, t } = this;
    const { pair, pairResult } = state;
    if (!pair) return nothing;
    const a = this.articleOf(pair.a);
    const b = this.articleOf(pair.b);
    const fresh = pairResult?.a === pair.a && pairResult.b === pair.b;
    if (!a || !b || !pairResult || !fresh) {
      return html`<section class="box" aria-busy="true">
        <p class="soft">${t.comparing}</p>
      </section>`;
    }
    const words = pairResult.passages.reduce((sum, passage) => sum + passage.words_a, 0);
    return html`<section class="box" aria-label=${t.sideBySide(a.id, b.id)} data-testid="pair">
      <div class="top">
        <h2 class="label">
          ${tag(a.id)} ${t.and} ${tag(b.id)} ${t.sideBySideTail}
          <span>${t.passages(pairResult.passages.length, words)}</span>
        </h2>
        ${this.#jumps(pairResult)}
        <button
          class="link no-print"
          data-testid="swap"
          @click=${() => state.choosePair(b.id, a.id)}
        >
          ${t.swap}
        </button>
      </div>
      <div class="pair" @pointerover=${this.#onOver} @pointerleave=${() => (this.passage = null)}>
        ${this.#side(a, 'a', pairResult)} ${this.#side(b, 'b', pairResult)}
      </div>
    </section>`;
  }

  /**
   * @param {Article} article
   * @param {'a' | 'b'} side
   * @param {Pair} pair
   */
  #side(article, side, pair) {
    const { t, state } = this;
    const other = side === 'a' ? pair.b : pair.a;
    const share = side === 'a' ? pair.shared_a : pair.shared_b;
    const write = writer(article, this.#layers(side, pair));
    const about = [article.outlet, article.published && t.shortDate(article.published)];
    const { code } = article.language;
    const title = article.blocks.find((block) => block.kind === 'title');
    const dense = article.blocks.filter((block) => block.kind !== 'boilerplate');
    return html`<div class="side" data-side=${side}>
      <div class="meta">
        <p>${tag(article.id, 'small')} ${about.filter(Boolean).join(' · ')}</p>
        <p data-testid="share-${side}">${t.shareIn(share, other)}</p>
      </div>
      <div class="scroller" tabindex="0" role="group" aria-label=${article.title}>
        <article lang=${code === 'other' ? nothing : code}>
          ${title ? nothing : html`<h3 class="headline" dir="auto">${article.title}</h3>`}
          ${dense.map((block) =>
            block.kind === 'title'
              ? html`<h3 class="headline" dir="auto">${write(shownSpan(block))}</h3>`
              : block.kind === 'heading'
                ? html`<h4 class="heading" dir="auto">${write(shownSpan(block))}</h4>`
                : blockTemplate(block, write(shownSpan(block))),
          )}
        </article>
        ${state.report && dense.length === 0 ? html`<p class="soft">${t.nothingLeft}</p>` : nothing}
      </div>
    </div>`;
  }

  /**
   * @param {'a' | 'b'} side
   * @param {Pair} pair
   */
  #layers(side, pair) {
    const { t, state } = this;
    const edits = side === 'a' ? 'edits_a' : 'edits_b';
    const other = side === 'a' ? pair.b : pair.a;
    const lit = state.lit ?? state.pinned;
    const term = lit?.type === 'term' && pair.terms.find(({ text }) => text === lit.text);
    /** @type {readonly Span[]} */
    const spans = term ? (side === 'a' ? term.spans_a : term.spans_b) : [];
    return [
      {
        items: pair.passages.map((passage, index) => ({ span: passage[side], index })),
        /** @type {(item: { index: number }, content: unknown, piece: { last: boolean }) => unknown} */
        render: ({ index }, content, { last }) =>
          html`<mark
            class="passage ${this.passage === index ? 'lit' : ''}"
            data-passage=${index}
            @click=${() => this.#follow(index, side)}
            >${content}${
              last
                ? html`<button
                    class="number"
                    data-number=${index + 1}
                    data-testid="passage-link"
                    aria-label=${t.passageLink(index + 1, other, pair.passages[index])}
                    @focus=${() => (this.passage = index)}
                    @blur=${() => (this.passage = null)}
                  ></button>`
                : nothing
            }</mark
          >`,
      },
      {
        items: pair.passages.flatMap((passage) => passage[edits].map((span) => ({ span }))),
        /** @type {(item: unknown, content: unknown) => unknown} */
        render: (_, content) => html`<span class="edit">${content}</span>`,
      },
      {
        items: spans.map((span) => ({ span })),
        /** @type {(item: unknown, content: unknown) => unknown} */
        render: (_, content) => html`<mark class="term">${content}</mark>`,
      },
    ];
  }

  /** @param {Event} event */
  #onOver = (event) => {
    const mark = /** @type {HTMLElement} */ (event.target).closest?.('[data-passage]');
    this.passage = mark ? Number(/** @type {HTMLElement} */ (mark).dataset.passage) : null;
  };

  /**
   * A button for each passage, which brings both its sides into view.
   * @param {Pair} pair
   */
  #jumps({ passages }) {
    const { t } = this;
    if (passages.length === 0) return nothing;
    return html`<div class="jumps no-print" role="group" aria-label=${t.goToPassage}>
      ${passages.slice(0, JUMPS).map(
        (_, index) =>
          html`<button
            class="jump ${this.passage === index ? 'lit' : ''}"
            aria-label=${t.passageNumber(index + 1)}
            data-number=${index + 1}
            data-testid="passage-jump"
            @focus=${() => (this.passage = index)}
            @blur=${() => (this.passage = null)}
            @click=${() => {
              this.#bring(index, 'a');
              this.#bring(index, 'b');
            }}
          ></button>`,
      )}
    </div>`;
  }

  /**
   * From one side of a passage to the other.
   * @param {number} index
   * @param {'a' | 'b'} from
   */
  #follow(index, from) {
    if (getSelection()?.isCollapsed === false) return;
    const to = from === 'a' ? 'b' : 'a';
    const mark = this.#bring(index, to);
    this.passage = index;
    mark?.querySelector('button')?.focus({ preventScroll: true });
  }

  /**
   * Brings one side of a passage into view within its column.
   * @param {number} index
   * @param {'a' | 'b'} side
   * @returns {HTMLElement | null}
   */
  #bring(index, side) {
    const column = this.renderRoot.querySelector(`[data-side="${side}"] .scroller`);
    /** @type {NodeListOf<HTMLElement> | undefined} */
    const marks = column?.querySelectorAll(`[data-passage="${index}"]`);
    if (!column || !marks?.length) return null;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    const offset = marks[0].getBoundingClientRect().top - column.getBoundingClientRect().top;
    column.scrollBy({ top: offset - column.clientHeight / 4, behavior });
    const { top, bottom } = column.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) column.scrollIntoView({ block: 'center', behavior });
    return marks[marks.length - 1];
  }
}

define('recoupe-pair-view', PairView);
