/**
 * `<recoupe-pair-view>`: two articles side by side, shared passages linked.
 *
 * Passages bear the same number on both sides; pointing at one, or focusing
 * its number, lights both; a click brings the other side into view. Words that
 * only one side has are underlined. A term chosen among the contributions is
 * lit in both articles.
 */
import { html, nothing } from 'lit';
import { blockTemplate, writer } from './article-text.js';
import { articleType } from './article-type.js';
import { tag } from './letters.js';
import { pairStyles } from './pair-view.css.js';
import { View, define } from './view.js';

/** @import { Article, Pair, Span } from './types.js' */

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
        <button class="link" data-testid="swap" @click=${() => state.choosePair(b.id, a.id)}>
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
    return html`<div
      class="side"
      data-side=${side}
      tabindex="0"
      role="group"
      aria-label=${article.title}
    >
      <div class="meta">
        <p>${tag(article.id, 'small')} ${about.filter(Boolean).join(' · ')}</p>
        <p data-testid="share-${side}">${t.shareIn(share, other)}</p>
      </div>
      <article lang=${code === 'other' ? nothing : code}>
        ${title ? nothing : html`<h3 class="headline" dir="auto">${article.title}</h3>`}
        ${dense.map((block) =>
          block.kind === 'title'
            ? html`<h3 class="headline" dir="auto">${write(block.span)}</h3>`
            : block.kind === 'heading'
              ? html`<h4 class="heading" dir="auto">${write(block.span)}</h4>`
              : blockTemplate(block, write(block.span)),
        )}
      </article>
      ${state.report && dense.length === 0 ? html`<p class="soft">${t.nothingLeft}</p>` : nothing}
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
   * Brings a passage's other side into view, beside this one.
   * @param {number} index
   * @param {'a' | 'b'} from
   */
  #follow(index, from) {
    if (getSelection()?.isCollapsed === false) return;
    this.passage = index;
    const to = from === 'a' ? 'b' : 'a';
    const target = this.renderRoot.querySelector(`[data-side="${to}"] [data-passage="${index}"]`);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    /** @type {HTMLElement | null | undefined} */ (
      this.renderRoot.querySelector(`[data-side="${to}"] [data-passage="${index}"] button`)
    )?.focus({ preventScroll: true });
  }
}

define('recoupe-pair-view', PairView);
