/**
 * `<recoupe-names-view>`: who and what is named where.
 *
 * A table of entities by articles with the number of mentions, sorted by any
 * column and filtered by kind; a row opens the entity's card. Entities that are
 * related are shown as such, never merged.
 */
import { html, nothing } from 'lit';
import './article-legend.js';
import './entity-card.js';
import { KINDS } from './entity-list.js';
import { sameHighlight } from './highlight.js';
import { kindStyles } from './kinds.css.js';
import { tag } from './letters.js';
import { namesStyles } from './names-view.css.js';
import { styleProperties } from './style-properties.js';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @import { Entity, EntityKind } from './types.js' */

const ROWS_AT_ONCE = 100;
/** Above this many articles, letters take the place of columns. */
const MOST_COLUMNS = 40;
const LETTERS = 14;

/** @param {Entity} entity */
const total = (entity) => entity.by_article.reduce((sum, { count }) => sum + count, 0);
/** @param {Entity} entity @param {string} id */
const countIn = (entity, id) => entity.by_article.find(({ article }) => article === id)?.count ?? 0;

class NamesView extends View {
  static properties = {
    ...View.properties,
    kind: { state: true },
    sort: { state: true },
    up: { state: true },
    rows: { state: true },
  };

  static styles = [...View.styles, tables, kindStyles, namesStyles];

  constructor() {
    super();
    /** @type {EntityKind | null} */
    this.kind = null;
    /** `name`, `kind`, `total`, `articles` or an article's letter */
    this.sort = 'total';
    this.up = false;
    this.rows = ROWS_AT_ONCE;
    this.most = 1;
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    if (!report) return html`<p class="soft">${t.reading}</p>`;
    const entities = this.#sorted(report.entities);
    // Colours go by the square root of the share of the table's highest count.
    this.most = entities.reduce(
      (most, { by_article: all }) => all.reduce((n, { count }) => Math.max(n, count), most),
      1,
    );
    const ids = report.articles.map(({ id }) => id);
    const wide = ids.length <= MOST_COLUMNS;
    const card = state.pinned?.type === 'entity';
    return html`<div class="columns">
      <section class="box" aria-label=${t.namesTitle}>
        <h2 class="label">${t.namesTitle}</h2>
        <p class="lead">${t.namesHelp}</p>
        <div class="filter no-print" role="group" aria-label=${t.filterKind}>
          ${[null, ...KINDS].map(
            (kind) =>
              html`<button
                class="chip"
                data-testid="kind-${kind ?? 'all'}"
                aria-pressed=${this.kind === kind}
                @click=${() => (this.kind = kind)}
              >
                ${kind ? t.kindPlural[kind] : t.allKinds}
              </button>`,
          )}
        </div>
        <div class="scroll" tabindex="0" role="group" aria-label=${t.namesTitle}>
          <table data-testid="names-table">
            <caption>
              ${t.entityCount(entities.length)}
            </caption>
            <thead>
              <tr>
                ${this.#heading('name', t.name)} ${this.#heading('kind', t.kindHeading)}
                ${
                  wide
                    ? ids.map((id) =>
                        this.#heading(id, tag(id, 'small'), this.articleOf(id)?.title),
                      )
                    : html`<th scope="col">${t.letters}</th>`
                }
                ${this.#heading('articles', t.articlesHeading)} ${this.#heading('total', t.total)}
              </tr>
            </thead>
            <tbody>
              ${entities.slice(0, this.rows).map((entity) => this.#row(entity, wide ? ids : null))}
            </tbody>
          </table>
        </div>
        ${
          entities.length > this.rows
            ? html`<p class="no-print">
                <button class="button" @click=${() => (this.rows += 5 * ROWS_AT_ONCE)}>
                  ${t.more(entities.length - this.rows)}
                </button>
              </p>`
            : nothing
        }
        <recoupe-article-legend class="legend" .state=${state}></recoupe-article-legend>
      </section>
      <aside aria-label=${t.margin}>
        ${
          card
            ? html`<recoupe-entity-card .state=${state}></recoupe-entity-card>`
            : html`<p class="box hint no-print">${t.chooseName}</p>`
        }
      </aside>
    </div>`;
  }

  /** @param {readonly Entity[]} entities */
  #sorted(entities) {
    const { sort } = this;
    const sign = this.up ? 1 : -1;
    /** @type {(x: Entity, y: Entity) => number} */
    const order = (x, y) => {
      switch (sort) {
        case 'name':
          return x.name.localeCompare(y.name, this.state.language);
        case 'kind':
          return KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind);
        case 'total':
          return total(x) - total(y);
        case 'articles':
          return x.by_article.length - y.by_article.length;
        default:
          return countIn(x, sort) - countIn(y, sort);
      }
    };
    return entities
      .filter((entity) => !this.kind || entity.kind === this.kind)
      .sort((x, y) => sign * order(x, y) || total(y) - total(x));
  }

  /**
   * @param {string} column
   * @param {unknown} content
   * @param {string} [title]
   */
  #heading(column, content, title) {
    const sorted = this.sort === column ? (this.up ? 'ascending' : 'descending') : nothing;
    const words = column === 'name' || column === 'kind';
    return html`<th scope="col" class=${words ? '' : 'number'} aria-sort=${sorted}>
      <button title=${title ?? nothing} @click=${() => this.#sortBy(column, words)}>
        ${content}
      </button>
    </th>`;
  }

  /**
   * @param {string} column
   * @param {boolean} up first direction of the column
   */
  #sortBy(column, up) {
    this.up = this.sort === column ? !this.up : up;
    this.sort = column;
  }

  /**
   * @param {Entity} entity
   * @param {string[] | null} ids of the articles that have a column
   */
  #row(entity, ids) {
    const { state, t } = this;
    const highlight = /** @type {const} */ ({ type: 'entity', id: entity.id });
    const pinned = sameHighlight(state.pinned, highlight);

    const letters = entity.by_article.map(({ article }) => article);
    const related = entity.related.flatMap(
      (one) => state.report?.entities.find(({ id }) => id === one.entity)?.name ?? [],
    );
    return html`<tr class=${pinned ? 'pinned' : ''} data-entity=${entity.id}>
      <th scope="row" class=${entity.kind}>
        <button class="named" aria-pressed=${pinned} @click=${() => state.pin(highlight)}>
          <bdi>${entity.name}</bdi>
        </button>
        ${related.length > 0 ? html`<small>${t.relatedNames(related)}</small>` : nothing}
      </th>
      <td class="kind">${t.kind[entity.kind]}</td>
      ${
        ids
          ? ids.map((id) => {
              const count = countIn(entity, id);
              return html`<td
                class="number ${count ? 'cell' : 'none'}"
                ${styleProperties({ '--v': Math.sqrt(count / this.most).toFixed(3) })}
              >
                ${count ? t.number(count) : html`<span class="hidden-text">${t.notFoundHere}</span>`}
              </td>`;
            })
          : html`<td>
              <span class="tags"
                >${letters.slice(0, LETTERS).map((id) => tag(id, 'small'))}${
                  letters.length > LETTERS ? `+${t.number(letters.length - LETTERS)}` : nothing
                }</span
              >
            </td>`
      }
      <td class="number">${t.number(letters.length)}</td>
      <td class="number"><b>${t.number(total(entity))}</b></td>
    </tr>`;
  }
}

define('recoupe-names-view', NamesView);
