/**
 * `<recoupe-entity-grid>`: entities by articles, with the number of mentions.
 *
 * In: the dossier, the kind to show or null, part of a name. Sorted by any column: what sets
 * the articles apart comes first. A row opens the entity's card. Entities that
 * are related are shown as such, never merged.
 */
import { html, nothing } from 'lit';
import { named } from './naming.js';
import {
  articleHeadings,
  countCell,
  hasColumns,
  heading,
  letterCell,
  scrollingTable,
} from './count-table.js';
import { moreRows } from './more.js';
import { countTables } from './count-table.css.js';
import { KINDS } from './entity-list.js';
import { sameHighlight } from './highlight.js';
import { kindStyles } from './kinds.css.js';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @import { Entity, EntityKind, Report } from './types.js' */
/** @import { Sorting } from './count-table.js' */

const ROWS_AT_ONCE = 100;

/** @param {Entity} entity */
const total = (entity) => entity.by_article.reduce((sum, { count }) => sum + count, 0);
/** @param {Entity} entity @param {string} id */
const countIn = (entity, id) => entity.by_article.find(({ article }) => article === id)?.count ?? 0;

class EntityGrid extends View {
  static properties = {
    ...View.properties,
    kind: { attribute: false },
    name: { attribute: false },
    sorting: { state: true },
    rows: { state: true },
  };

  static styles = [...View.styles, tables, kindStyles, countTables];

  constructor() {
    super();
    /** @type {EntityKind | null} */
    this.kind = null;
    this.name = '';
    /** @type {Sorting | null} by `name`, `kind`, `difference`, `articles`, `total` or a letter */
    this.sorting = null;
    this.rows = ROWS_AT_ONCE;
    this.most = 1;
    /** Words of all articles together. */
    this.words = 0;
  }

  render() {
    const { report } = this.state;
    if (!report) return nothing;
    const { t } = this;
    const several = report.articles.length > 1;
    const sorting = this.sorting ?? { column: several ? 'difference' : 'total', up: false };
    const entities = this.#sorted(report.entities, sorting);
    if (entities.length === 0) return html`<p class="soft">${t.noEntities}</p>`;
    this.#measure(report, entities);
    const wide = hasColumns(report.articles);
    const choose = (/** @type {Sorting} */ chosen) => (this.sorting = chosen);
    const title = t.differenceTitle;
    return html`${scrollingTable({
      name: 'names-table',
      title: t.namesTitle,
      caption: t.entityCount(entities.length),
      headings: html`${heading(sorting, 'name', t.name, { words: true, choose })}
      ${heading(sorting, 'kind', t.kindHeading, { words: true, choose })}
      ${several ? heading(sorting, 'difference', t.difference, { title, choose }) : nothing}
      ${articleHeadings(report.articles, t, { sorting, choose })}
      ${several ? heading(sorting, 'articles', t.articlesHeading, { choose }) : nothing}
      ${heading(sorting, 'total', t.total, { choose })}`,
      rows: entities.slice(0, this.rows).map((entity) => this.#row(entity, report, wide)),
    })}
    ${moreRows(entities.length - this.rows, t, () => (this.rows += 5 * ROWS_AT_ONCE))}
    ${several ? html`<p class="note">${t.differenceNote}</p>` : nothing}`;
  }

  /**
   * @param {Report} report
   * @param {readonly Entity[]} entities
   */
  #measure({ articles }, entities) {
    this.most = entities.reduce(
      (most, { by_article: all }) => all.reduce((n, { count }) => Math.max(n, count), most),
      1,
    );
    this.words = articles.reduce((sum, { counts }) => sum + counts.words, 0);
  }

  /**
   * @param {readonly Entity[]} entities
   * @param {Sorting} sorting
   */
  #sorted(entities, { column, up }) {
    const sign = up ? 1 : -1;
    /** @type {(x: Entity, y: Entity) => number} */
    const order = (x, y) => {
      switch (column) {
        case 'name':
          return x.name.localeCompare(y.name, this.state.language);
        case 'kind':
          return KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind);
        case 'difference':
          return x.log_likelihood - y.log_likelihood;
        case 'total':
          return total(x) - total(y);
        case 'articles':
          return x.by_article.length - y.by_article.length;
        default:
          return countIn(x, column) - countIn(y, column);
      }
    };
    return entities
      .filter((entity) => !this.kind || entity.kind === this.kind)
      .filter(named(this.name))
      .sort((x, y) => sign * order(x, y) || total(y) - total(x));
  }

  /**
   * @param {Entity} entity
   * @param {Report} report
   * @param {boolean} wide whether each article has a column
   */
  #row(entity, { articles, entities }, wide) {
    const { state, t } = this;
    const highlight = /** @type {const} */ ({ type: 'entity', id: entity.id });
    const pinned = sameHighlight(state.pinned, highlight);
    const sum = total(entity);
    const several = articles.length > 1;
    const related = entity.related.flatMap(
      (one) => entities.find(({ id }) => id === one.entity)?.name ?? [],
    );
    const letters = entity.by_article.map(({ article }) => article);
    return html`<tr
      class=${pinned ? 'pinned' : ''}
      data-entity=${entity.id}
      @click=${() => state.pin(highlight)}
    >
      <th scope="row" class=${entity.kind}>
        <button class="named" aria-pressed=${pinned}><bdi>${entity.name}</bdi></button>
        ${related.length > 0 ? html`<small>${t.relatedNames(related)}</small>` : nothing}
      </th>
      <td class="kind">${t.kind[entity.kind]}</td>
      ${several ? html`<td class="number">${t.statistic(entity.log_likelihood)}</td>` : nothing}
      ${
        wide
          ? articles.map(({ id, counts }) => {
              const count = countIn(entity, id);
              const expected = this.words > 0 ? (sum * counts.words) / this.words : 0;
              const title = several ? t.mentionsExpected(count, expected) : undefined;
              return countCell(count, this.most, t, title);
            })
          : letterCell(letters, t)
      }
      ${several ? html`<td class="number">${t.number(letters.length)}</td>` : nothing}
      <td class="number"><b>${t.number(sum)}</b></td>
    </tr>`;
  }
}

define('recoupe-entity-grid', EntityGrid);
