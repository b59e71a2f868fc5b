/**
 * `<recoupe-entity-names>`: the names that each article uses for an entity, and
 * why they were taken for the same thing.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { tag } from './letters.js';
import { moreLines } from './more.js';
import { namesIn } from './naming.js';
import { View, define } from './view.js';

/** @import { Entity } from './types.js' */

const ARTICLES_AT_ONCE = 12;
const REASONS_AT_ONCE = 8;

class EntityNames extends View {
  static properties = {
    ...View.properties,
    entity: { attribute: false },
    all: { state: true },
    allReasons: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    css`
      .name {
        margin-inline-end: 0.3rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Entity} */
    this.entity = /** @type {any} */ (undefined);
    this.all = false;
    this.allReasons = false;
  }

  render() {
    const { entity, t } = this;
    const { by_article: counts } = entity;
    const shown = this.all ? counts : counts.slice(0, ARTICLES_AT_ONCE);
    const more = counts.length - shown.length;
    return html`<h3>${t.namesUsed}</h3>
      <ul data-testid="names-used">
        ${shown.map(({ article }) => this.#article(article))}
      </ul>
      ${
        more > 0
          ? html`<button class="link small" @click=${() => (this.all = true)}>
              ${t.moreArticles(more)}
            </button>`
          : nothing
      }
      ${this.#reasons()}`;
  }

  /** @param {string} id */
  #article(id) {
    const { entity, t } = this;
    const article = this.articleOf(id);
    if (!article) return nothing;
    return html`<li class="article">
      ${tag(id, 'small')}
      <span
        >${namesIn(article, entity.id).map(
          ({ text, count }) =>
            html`<span class="name"
              ><bdi class="written">${text}</bdi>
              <span class="count">${t.timesShort(count)}</span></span
            > `,
        )}</span
      >
    </li>`;
  }

  /** Several names: what speaks for their being one. */
  #reasons() {
    const { entity, t } = this;
    const { aliases } = entity;
    if (aliases.length < 2) return nothing;
    const shown = this.allReasons ? aliases : aliases.slice(0, REASONS_AT_ONCE);
    return html`<h3>${t.whyOne}</h3>
      <ul data-testid="why-one">
        ${shown.map(
          ({ text, why }) =>
            html`<li>
              <span class="written">${t.quoted(text)}</span>
              <span class="why">${t.reason(why)}</span>
            </li>`,
        )}
      </ul>
      ${moreLines(aliases.length - shown.length, t, () => (this.allReasons = true))}`;
  }
}

define('recoupe-entity-names', EntityNames);
