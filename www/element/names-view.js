/**
 * `<recoupe-names-view>`: who and what is named where.
 *
 * Three panels: names by article, names that stand in one sentence, the reader's
 * corrections. Beside them the card of the name or of the pair that was chosen.
 */
import { html, nothing } from 'lit';
import './article-legend.js';
import './correction-list.js';
import './entity-card.js';
import './entity-grid.js';
import { KINDS } from './entity-list.js';
import { namesStyles } from './names-view.css.js';
import './together-card.js';
import './together-grid.js';
import { View, define } from './view.js';

/** @import { EntityKind, Report } from './types.js' */
/** @import { Together } from './cooccurrence.js' */
/** @typedef {'grid' | 'together' | 'corrections'} Panel */

/** @type {readonly Panel[]} */
const PANELS = ['grid', 'together', 'corrections'];

class NamesView extends View {
  static properties = {
    ...View.properties,
    panel: { state: true },
    kind: { state: true },
    pair: { state: true },
  };

  static styles = [...View.styles, namesStyles];

  constructor() {
    super();
    /** @type {Panel} */
    this.panel = 'grid';
    /** @type {EntityKind | null} */
    this.kind = null;
    /** @type {Together | null} the two names whose sentences are shown */
    this.pair = null;
    /** @type {Report | null} that `pair` is of */
    this.report = null;
  }

  render() {
    const { state, t, panel } = this;
    if (!state.report) return html`<p class="soft">${t.reading}</p>`;
    return html`<div class="columns">
      <section class="box" aria-label=${t.panelTitle[panel]}>
        <div class="panels no-print" role="group" aria-label=${t.panels}>
          ${PANELS.map(
            (name) =>
              html`<button
                data-testid="panel-${name}"
                aria-pressed=${panel === name}
                @click=${() => this.#show(name)}
              >
                ${t.panel[name]}${
                  name === 'corrections' && state.corrections.length > 0
                    ? html` <span class="count">${t.number(state.corrections.length)}</span>`
                    : nothing
                }
              </button>`,
          )}
        </div>
        <h2 class="label">${t.panelTitle[panel]}</h2>
        <p class="lead">${t.panelHelp[panel]}</p>
        ${panel === 'corrections' ? nothing : this.#filter()} ${this.#panel()}
        ${
          panel === 'corrections'
            ? nothing
            : html`<recoupe-article-legend class="legend" .state=${state}></recoupe-article-legend>`
        }
      </section>
      <aside aria-label=${t.margin}>${this.#card()}</aside>
    </div>`;
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
    </div>`;
  }

  #panel() {
    const { state, kind } = this;
    if (this.panel === 'grid') {
      return html`<recoupe-entity-grid .state=${state} .kind=${kind}></recoupe-entity-grid>`;
    }
    if (this.panel === 'corrections') {
      return html`<recoupe-correction-list .state=${state}></recoupe-correction-list>`;
    }
    return html`<recoupe-together-grid
      .state=${state}
      .kind=${kind}
      .chosen=${this.pair}
      @choose=${(/** @type {CustomEvent<Together | null>} */ event) => this.#open(event.detail)}
    ></recoupe-together-grid>`;
  }

  #card() {
    const { state, t, pair } = this;
    if (state.pinned?.type === 'entity') {
      return html`<recoupe-entity-card .state=${state}></recoupe-entity-card>`;
    }
    if (pair && this.panel === 'together') {
      return html`<recoupe-together-card
        .state=${state}
        .pair=${pair}
        @close=${() => this.#open(null)}
      ></recoupe-together-card>`;
    }
    if (this.panel === 'corrections') return nothing;
    return html`<p class="box hint no-print">${t.choose[this.panel]}</p>`;
  }

  /** @param {Panel} panel */
  #show(panel) {
    this.panel = panel;
    this.pair = null;
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

define('recoupe-names-view', NamesView);
