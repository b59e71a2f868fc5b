/**
 * `<recoupe-names-view>`: who and what is named where.
 *
 * Four panels: names by article, names that stand in one sentence, the reader's
 * corrections, and how far names can be trusted. Beside them the card of the name
 * or of the pair that was chosen.
 */
import { html, nothing } from 'lit';
import './article-legend.js';
import './correction-list.js';
import './entity-card.js';
import './entity-grid.js';
import { KINDS } from './entity-list.js';
import { namesStyles } from './names-view.css.js';
import { panelStyles } from './panels.css.js';
import './reliability.js';
import './together-card.js';
import './together-grid.js';
import { View, define } from './view.js';

/** @import { EntityKind, NamesPanel, Report } from './types.js' */
/** @import { Together } from './cooccurrence.js' */

/** @type {readonly NamesPanel[]} */
const PANELS = ['grid', 'together', 'corrections', 'reliability'];

class NamesView extends View {
  static properties = {
    ...View.properties,
    kind: { state: true },
    name: { state: true },
    pair: { state: true },
  };

  static styles = [...View.styles, panelStyles, namesStyles];

  constructor() {
    super();
    /** @type {EntityKind | null} */
    this.kind = null;
    /** Part of the names to show. */
    this.name = '';
    /** @type {Together | null} the two names whose sentences are shown */
    this.pair = null;
    /** @type {Report | null} that `pair` is of */
    this.report = null;
  }

  render() {
    const { state, t } = this;
    const { panel } = state;
    if (!state.report) return html`<p class="soft">${t.reading}</p>`;
    const card = this.#card();
    return html`<div class="columns ${card === nothing ? 'alone' : ''}">
      <section class="box" aria-label=${t.panelTitle[panel]}>
        <div class="panels no-print" role="group" aria-label=${t.panels}>
          ${PANELS.map(
            (name) =>
              html`<button
                data-testid="panel-${name}"
                aria-pressed=${panel === name}
                @click=${() => this.#show(name)}
              >
                ${t.panel[name]}${name === 'corrections' ? this.#badge() : nothing}
              </button>`,
          )}
        </div>
        <h2 class="label">${t.panelTitle[panel]}</h2>
        <p class="lead">${t.panelHelp[panel]}</p>
        ${isTable(panel) ? this.#filter() : nothing} ${this.#panel()}
        ${
          isTable(panel)
            ? html`<recoupe-article-legend class="legend" .state=${state}></recoupe-article-legend>`
            : nothing
        }
      </section>
      ${card === nothing ? nothing : html`<aside aria-label=${t.margin}>${card}</aside>`}
    </div>`;
  }

  /** How many corrections there are, and how many of them do nothing. */
  #badge() {
    const { state, t } = this;
    const { length } = state.corrections;
    if (length === 0) return nothing;
    const idle = state.report?.corrections.filter(({ problem }) => problem).length ?? 0;
    return html` <span class="count"
      >${t.number(length)}${idle > 0 ? ` · ${t.withoutEffect(idle)}` : nothing}</span
    >`;
  }

  #filter() {
    const { t } = this;
    return html`<div class="filter no-print" role="group" aria-label=${t.filterKind}>
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
      <input
        type="search"
        data-testid="filter-name"
        aria-label=${t.filterName}
        placeholder=${t.filterName}
        .value=${this.name}
        @input=${(/** @type {Event} */ event) =>
          (this.name = /** @type {HTMLInputElement} */ (event.target).value)}
      />
    </div>`;
  }

  #panel() {
    const { state, kind } = this;
    switch (state.panel) {
      case 'together':
        return html`<recoupe-together-grid
          .state=${state}
          .kind=${kind}
          .name=${this.name}
          .chosen=${this.pair}
          @choose=${(/** @type {CustomEvent<Together | null>} */ event) => this.#open(event.detail)}
        ></recoupe-together-grid>`;
      case 'corrections':
        return html`<recoupe-correction-list .state=${state}></recoupe-correction-list>`;
      case 'reliability':
        return html`<recoupe-reliability .state=${state}></recoupe-reliability>`;
      default:
        return html`<recoupe-entity-grid
          .state=${state}
          .kind=${kind}
          .name=${this.name}
        ></recoupe-entity-grid>`;
    }
  }

  #card() {
    const { state, t, pair } = this;
    if (state.pinned?.type === 'entity') {
      return html`<recoupe-entity-card .state=${state}></recoupe-entity-card>`;
    }
    if (pair && state.panel === 'together') {
      return html`<recoupe-together-card
        .state=${state}
        .pair=${pair}
        @close=${() => this.#open(null)}
      ></recoupe-together-card>`;
    }
    if (!isTable(state.panel)) return nothing;
    return html`<p class="box hint no-print">${t.choose[state.panel]}</p>`;
  }

  /** @param {NamesPanel} panel */
  #show(panel) {
    this.pair = null;
    this.state.showPanel(panel);
  }

  /** @param {Together | null} pair */
  #open(pair) {
    this.pair = pair;
    if (pair) this.state.pin(null);
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    // A new report has other identifiers.
    if (this.report !== this.state.report) this.pair = null;
    this.report = this.state.report;
  }
}

/**
 * @param {NamesPanel} panel
 * @returns {panel is 'grid' | 'together'}
 */
function isTable(panel) {
  return panel === 'grid' || panel === 'together';
}

define('recoupe-names-view', NamesView);
