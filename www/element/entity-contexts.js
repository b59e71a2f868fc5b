/**
 * `<recoupe-entity-contexts>`: each mention of an entity in its context, by
 * article; a click goes there. While the reader corrects, mentions can be chosen:
 * `chosen` holds them, and the event `choose` tells that it has changed.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { concordance, mentionAt } from './concordance.js';
import { spansOf } from './highlight.js';
import { tag } from './letters.js';
import { View, define, goTo } from './view.js';

/** @import { Article, Entity } from './types.js' */
/** @import { Line } from './concordance.js' */

const LINES_AT_ONCE = 30;

class EntityContexts extends View {
  static properties = {
    ...View.properties,
    entity: { attribute: false },
    choosing: { attribute: false },
    chosen: { attribute: false },
    lines: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    css`
      .choose {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 0.6rem;
        align-items: baseline;
      }
      input {
        accent-color: var(--accent);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Entity} */
    this.entity = /** @type {any} */ (undefined);
    this.choosing = false;
    /** @type {ReadonlySet<string>} mentions, each as `article start` */
    this.chosen = new Set();
    this.lines = LINES_AT_ONCE;
  }

  render() {
    const { entity, t } = this;
    let room = this.lines;
    const total = entity.by_article.reduce((sum, { count }) => sum + count, 0);
    return html`<h3>${t.inContext}</h3>
      <div data-testid="contexts">
        ${entity.by_article.map(({ article: id }) => {
          const article = this.articleOf(id);
          if (!article || room <= 0) return nothing;
          const spans = spansOf(article, { type: 'entity', id: entity.id });
          const lines = concordance(article, spans.slice(0, room));
          room -= lines.length;
          return html`<div class="of">
              ${tag(id, 'small')} <span>${t.times(spans.length)}</span>
            </div>
            <ul>
              ${lines.map((line) => this.#line(article, line))}
            </ul>`;
        })}
      </div>
      ${
        total > this.lines
          ? html`<button class="link more" @click=${() => (this.lines += 10 * LINES_AT_ONCE)}>
              ${t.more(total - this.lines)}
            </button>`
          : nothing
      }`;
  }

  /**
   * @param {Article} article
   * @param {Line} line
   */
  #line(article, line) {
    const { t } = this;
    const { start } = line.span;
    const mention = mentionAt(article, start);
    const button = html`<button
      class="line"
      data-testid="context"
      lang=${article.language.code === 'other' ? nothing : article.language.code}
      title=${mention ? t.why(t.kind[mention.kind], mention.why) : nothing}
      @click=${() => goTo(this, article.id, start)}
    >
      ${line.before}<b>${line.match}</b>${line.after}
    </button>`;
    if (!this.choosing) return html`<li>${button}</li>`;
    const key = `${article.id} ${start}`;
    return html`<li class="choose">
      <input
        type="checkbox"
        data-testid="choose-mention"
        aria-label=${t.chooseMention(`${line.before}${line.match}${line.after}`)}
        .checked=${this.chosen.has(key)}
        @change=${() => this.#choose(key)}
      />
      ${button}
    </li>`;
  }

  /** @param {string} key */
  #choose(key) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.chosen = chosen;
    this.dispatchEvent(new CustomEvent('choose', { detail: { chosen } }));
  }
}

define('recoupe-entity-contexts', EntityContexts);
