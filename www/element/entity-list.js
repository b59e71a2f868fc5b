/**
 * `<recoupe-entity-list>`: the entities of the article on show, or of all.
 *
 * Grouped by kind, most mentioned first, each with its count and the letters of
 * the articles that name it. Pointing at one lights it everywhere; a click pins it.
 */
import { css, html, nothing } from 'lit';
import { sameHighlight } from './highlight.js';
import { kindStyles } from './kinds.css.js';
import { tag } from './letters.js';
import { moreLines } from './more.js';
import { View, define } from './view.js';

/** @import { Entity, EntityKind } from './types.js' */

/** @type {readonly EntityKind[]} */
export const KINDS = ['person', 'place', 'organisation'];

const AT_ONCE = 12;
const TAGS = 6;

class EntityList extends View {
  static properties = {
    ...View.properties,
    all: { state: true },
    open: { state: true },
  };

  static styles = [
    ...View.styles,
    kindStyles,
    css`
      .head {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 0.6rem;
      }
      h3 {
        font: 600 0.8rem/1.4 var(--sans);
        color: var(--k);
        margin: 0.7rem 0 0.15rem;
        display: flex;
        align-items: center;
        gap: 0.45rem;
      }
      .entity {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: 0.1rem 0.5rem;
        align-items: center;
        width: calc(100% + 0.8rem);
        margin: 0 -0.4rem;
        border: 0;
        background: none;
        border-radius: 0.4rem;
        padding: 0.17rem 0.4rem;
        text-align: start;
      }
      .entity:hover,
      .entity.lit {
        background: color-mix(in srgb, var(--k) 13%, transparent);
      }
      .entity[aria-pressed='true'] {
        box-shadow: inset 0 0 0 1.5px var(--k);
      }
      .name {
        overflow-wrap: anywhere;
        line-height: 1.35;
      }
      .count {
        color: var(--soft);
        font-size: 0.82rem;
        font-variant-numeric: tabular-nums;
      }
      .hint {
        margin-top: 0.7rem;
      }
      @media (forced-colors: active) {
        .entity[aria-pressed='true'],
        .entity.lit {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.all = false;
    /** @type {ReadonlySet<EntityKind>} kinds shown in full */
    this.open = new Set();
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    if (!report) return nothing;
    const entities = this.all
      ? report.entities
      : report.entities.filter((entity) =>
          entity.by_article.some(({ article }) => article === state.selected),
        );
    const several = report.articles.length > 1;
    return html`<section aria-label=${t.entities} data-testid="entities">
      <div class="head">
        <h2 class="label">${this.all ? t.entitiesOfAll : t.entitiesHere}</h2>
        ${
          several
            ? html`<button
                class="link small no-print"
                data-testid="entities-scope"
                @click=${() => (this.all = !this.all)}
              >
                ${this.all ? t.showHere : t.showAll}
              </button>`
            : nothing
        }
      </div>
      ${entities.length === 0 ? html`<p class="soft small">${t.noEntities}</p>` : nothing}
      ${KINDS.map((kind) => this.#group(kind, entities))}
      <p class="soft small hint no-print">${t.missedHint}</p>
    </section>`;
  }

  /**
   * @param {EntityKind} kind
   * @param {Entity[]} entities
   */
  #group(kind, entities) {
    const { t } = this;
    const group = entities
      .filter((entity) => entity.kind === kind)
      .sort((x, y) => this.#count(y) - this.#count(x));
    if (group.length === 0) return nothing;
    const open = this.open.has(kind) || group.length <= AT_ONCE + 2;
    const shown = open ? group : group.slice(0, AT_ONCE);
    return html`<div class=${kind}>
      <h3><span class="sample"></span>${t.kindPlural[kind]}</h3>
      <ul>
        ${shown.map((entity) => this.#entity(entity))}
      </ul>
      ${moreLines(group.length - shown.length, t, () => (this.open = new Set([...this.open, kind])))}
    </div>`;
  }

  /** @param {Entity} entity */
  #count(entity) {
    return entity.by_article
      .filter(({ article }) => this.all || article === this.state.selected)
      .reduce((sum, { count }) => sum + count, 0);
  }

  /** @param {Entity} entity */
  #entity(entity) {
    const { state, t } = this;
    const highlight = /** @type {const} */ ({ type: 'entity', id: entity.id });
    const light = () => state.light(highlight);
    const dark = () => state.light(null);
    const lit = sameHighlight(state.lit ?? state.pinned, highlight);
    const letters = entity.by_article.map(({ article }) => article);
    const more = letters.length - TAGS;
    return html`<li>
      <button
        class="entity ${lit ? 'lit' : ''}"
        data-entity=${entity.id}
        aria-pressed=${sameHighlight(state.pinned, highlight)}
        @pointerenter=${light}
        @pointerleave=${dark}
        @focus=${light}
        @blur=${dark}
        @click=${() => state.pin(highlight)}
      >
        <span class="name" dir="auto">${entity.name}</span>
        <span class="tags" aria-label=${t.namedIn(letters)} role="img"
          >${letters.slice(0, TAGS).map((letter) => tag(letter, 'small'))}${
            more > 0 ? html`<span class="count">+${t.number(more)}</span>` : nothing
          }</span
        >
        <span class="count">${t.number(this.#count(entity))}</span>
      </button>
    </li>`;
  }
}

define('recoupe-entity-list', EntityList);
