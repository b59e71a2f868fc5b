/**
 * `<recoupe-entity-card>`: all about the pinned entity.
 *
 * How it is written and why that was taken for the same thing, what is related
 * without being it, and each mention in its context; a click goes there.
 */
import { css, html, nothing } from 'lit';
import { concordance, mentionAt, reasonsOf } from './concordance.js';
import { spansOf } from './highlight.js';
import { kindStyles } from './kinds.css.js';
import { tag } from './letters.js';
import { View, define } from './view.js';

/** @import { Article, Entity } from './types.js' */

const LINES_AT_ONCE = 30;

class EntityCard extends View {
  static properties = { ...View.properties, lines: { state: true } };

  static styles = [
    ...View.styles,
    kindStyles,
    css`
      .box {
        border-inline-start: 5px var(--kind-line) var(--k);
        padding: 0.8rem 1rem 1rem;
        font-size: 0.87rem;
      }
      .head {
        display: flex;
        justify-content: space-between;
        gap: 0.6rem;
        align-items: start;
      }
      h2 {
        font: 700 1.15rem/1.3 var(--serif);
        overflow-wrap: anywhere;
      }
      h3 {
        font: 600 0.8rem/1.4 var(--sans);
        margin: 0.9rem 0 0.25rem;
      }
      li {
        padding: 0.16rem 0;
        line-height: 1.45;
      }
      .why {
        color: var(--soft);
        font-size: 0.8rem;
      }
      .match {
        font-family: var(--serif);
      }
      .context {
        display: block;
        width: calc(100% + 0.8rem);
        margin: 0 -0.4rem;
        border: 0;
        background: none;
        text-align: start;
        font: 0.93rem/1.45 var(--serif);
        padding: 0.2rem 0.4rem;
        border-radius: 0.4rem;
      }
      .context:hover {
        background: var(--raised);
      }
      .context b {
        color: var(--k);
      }
      .of {
        display: flex;
        gap: 0.4rem;
        align-items: center;
        margin-top: 0.5rem;
        font: 600 0.8rem/1.4 var(--sans);
      }
    `,
  ];

  constructor() {
    super();
    this.lines = LINES_AT_ONCE;
  }

  render() {
    const { state, t } = this;
    const { pinned, report } = state;
    const entity = pinned?.type === 'entity' && report?.entities.find(({ id }) => id === pinned.id);
    if (!entity || !report) return nothing;
    return html`<section
      class="box ${entity.kind}"
      aria-label=${t.about(entity.name)}
      data-testid="entity-card"
    >
      <div class="head">
        <div>
          <h2 dir="auto">${entity.name}</h2>
          <p class="soft">${t.kind[entity.kind]}</p>
        </div>
        <button class="link no-print" data-testid="unpin" @click=${() => state.pin(null)}>
          ${t.close}
        </button>
      </div>
      <h3>${t.writtenAs}</h3>
      <ul>
        ${entity.aliases.map(
          (alias) =>
            html`<li>
              <span class="match">${t.quoted(alias.text)}</span>
              <span class="number">${t.times(alias.count)}</span>
              <span class="why">${t.reason(alias.why)}</span>
            </li>`,
        )}
      </ul>
      <h3>${t.recognised}</h3>
      <ul data-testid="reasons">
        ${reasonsOf(report.articles, entity.id).map(
          ({ why, count }) =>
            html`<li class="why">
              ${t.reason(why)} <span class="number">${t.times(count)}</span>
            </li>`,
        )}
      </ul>
      ${entity.related.length > 0 ? this.#related(entity) : nothing}
      <h3>${t.inContext}</h3>
      ${this.#contexts(entity, report.articles)}
    </section>`;
  }

  /** @param {Entity} entity */
  #related(entity) {
    const { state, t } = this;
    return html`<h3>${t.relatedTo}</h3>
      <ul>
        ${entity.related.map((related) => {
          const other = state.report?.entities.find(({ id }) => id === related.entity);
          if (!other) return nothing;
          return html`<li>
            <button class="link" @click=${() => state.pin({ type: 'entity', id: other.id })}>
              ${other.name}
            </button>
            <span class="why">${t.relation(related.why)}</span>
          </li>`;
        })}
      </ul>`;
  }

  /**
   * @param {Entity} entity
   * @param {Article[]} articles
   */
  #contexts(entity, articles) {
    const { t } = this;
    let room = this.lines;
    const total = entity.by_article.reduce((sum, { count }) => sum + count, 0);
    const ids = new Set(entity.by_article.map(({ article }) => article));
    return html`<div>
        ${articles
          .filter((article) => ids.has(article.id) && room > 0)
          .map((article) => {
            const spans = spansOf(article, { type: 'entity', id: entity.id });
            const lines = concordance(article, spans.slice(0, room));
            room -= lines.length;
            return html`<div class="of">
                ${tag(article.id, 'small')} <span>${t.times(spans.length)}</span>
              </div>
              <ul>
                ${lines.map((line) => this.#line(article, line))}
              </ul>`;
          })}
      </div>
      ${
        total > this.lines
          ? html`<button class="link small" @click=${() => (this.lines += 10 * LINES_AT_ONCE)}>
              ${t.more(total - this.lines)}
            </button>`
          : nothing
      }`;
  }

  /**
   * @param {Article} article
   * @param {import('./concordance.js').Line} line
   */
  #line(article, line) {
    const { t } = this;
    const mention = mentionAt(article, line.span.start);
    return html`<li>
      <button
        class="context"
        lang=${article.language.code === 'other' ? nothing : article.language.code}
        title=${mention ? t.why(t.kind[mention.kind], mention.why) : nothing}
        @click=${() => this.#goTo(article.id, line.span.start)}
      >
        ${line.before}<b>${line.match}</b>${line.after}
      </button>
    </li>`;
  }

  /**
   * @param {string} article
   * @param {number} start
   */
  #goTo(article, start) {
    const detail = { article, start };
    this.dispatchEvent(new CustomEvent('go-to', { detail, bubbles: true, composed: true }));
  }
}

define('recoupe-entity-card', EntityCard);
