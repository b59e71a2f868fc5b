/**
 * `<recoupe-together-grid>`: which names stand in one sentence, in which article.
 *
 * In: the dossier, the kind that both names are of or null, part of one of the
 * names, and the pair that is open or null. A table of pairs by articles with the number of sentences; a row
 * tells, by the event `choose`, which pair to open.
 */
import { html, nothing } from 'lit';
import { together } from './cooccurrence.js';
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
import { kindStyles } from './kinds.css.js';
import { tables } from './tables.css.js';
import { named } from './naming.js';
import { View, define } from './view.js';

/** @import { Entity, EntityKind, Report } from './types.js' */
/** @import { Sorting } from './count-table.js' */
/** @import { Together } from './cooccurrence.js' */

const ROWS_AT_ONCE = 40;

class TogetherGrid extends View {
  static properties = {
    ...View.properties,
    kind: { attribute: false },
    name: { attribute: false },
    chosen: { attribute: false },
    sorting: { state: true },
    rows: { state: true },
  };

  static styles = [...View.styles, tables, kindStyles, countTables];

  constructor() {
    super();
    /** @type {EntityKind | null} */
    this.kind = null;
    this.name = '';
    /** @type {Together | null} */
    this.chosen = null;
    /** @type {Sorting} by `name`, `articles`, `total` or a letter */
    this.sorting = { column: 'total', up: false };
    this.rows = ROWS_AT_ONCE;
  }

  render() {
    const { state, t, sorting } = this;
    const { report } = state;
    if (!report) return nothing;
    const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
    const pairs = this.#sorted(together(report), entities);
    if (pairs.length === 0) return html`<p class="soft">${t.noTogether}</p>`;
    const wide = hasColumns(report.articles);
    const shown = pairs.slice(0, this.rows);
    const most = Math.max(1, ...shown.flatMap(({ counts }) => [...counts.values()]));
    const choose = (/** @type {Sorting} */ chosen) => (this.sorting = chosen);
    return html`${scrollingTable({
      name: 'together-table',
      title: t.togetherTitle,
      caption: t.pairCount(pairs.length),
      headings: html`${heading(sorting, 'name', t.twoNames, { words: true, choose })}
      ${articleHeadings(report.articles, t, { sorting, choose })}
      ${heading(sorting, 'total', t.sentencesHeading, { choose })}`,
      rows: shown.map((pair) => this.#row(pair, entities, report, wide ? most : 0)),
    })}
    ${moreRows(pairs.length - this.rows, t, () => (this.rows += 3 * ROWS_AT_ONCE))}`;
  }

  /**
   * @param {readonly Together[]} pairs
   * @param {Map<string, Entity>} entities
   */
  #sorted(pairs, entities) {
    const { kind, sorting } = this;
    const { column, up } = sorting;
    const sign = up ? 1 : -1;
    const name = (/** @type {Together} */ { a, b }) =>
      `${entities.get(a)?.name} ${entities.get(b)?.name}`;
    /** @type {(x: Together, y: Together) => number} */
    const order = (x, y) => {
      if (column === 'name') return name(x).localeCompare(name(y), this.state.language);
      if (column === 'total') return x.sentences.length - y.sentences.length;
      return (x.counts.get(column) ?? 0) - (y.counts.get(column) ?? 0);
    };
    const isNamed = named(this.name);
    return pairs
      .filter(({ a, b }) => {
        const both = [entities.get(a), entities.get(b)].flatMap((one) => one ?? []);
        return (!kind || both.every((one) => one.kind === kind)) && both.some(isNamed);
      })
      .sort((x, y) => sign * order(x, y) || y.sentences.length - x.sentences.length);
  }

  /**
   * @param {Together} pair
   * @param {Map<string, Entity>} entities
   * @param {Report} report
   * @param {number} most the table's highest count; 0 where letters take the place of columns
   */
  #row(pair, entities, { articles }, most) {
    const { t } = this;
    const [a, b] = [entities.get(pair.a), entities.get(pair.b)];
    if (!a || !b) return nothing;
    const open = this.chosen?.a === a.id && this.chosen.b === b.id;
    const detail = open ? null : pair;
    return html`<tr
      class=${open ? 'pinned' : ''}
      data-testid="together-row"
      @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail }))}
    >
      <th scope="row">
        <button aria-pressed=${open}>
          <bdi class="${a.kind} named">${a.name}</bdi> ${t.and}
          <bdi class="${b.kind} named">${b.name}</bdi>
        </button>
      </th>
      ${
        most > 0
          ? articles.map(({ id }) => countCell(pair.counts.get(id) ?? 0, most, t))
          : letterCell([...pair.counts.keys()], t)
      }
      <td class="number"><b>${t.number(pair.sentences.length)}</b></td>
    </tr>`;
  }
}

define('recoupe-together-grid', TogetherGrid);
