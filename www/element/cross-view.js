/**
 * `<recoupe-cross-view>`: the articles held against each other.
 *
 * Panels: a summary in counts, who speaks and the same words said, the figures, the dates, how things are called, what
 * was not found where, the common text, the sources. Beside them the evidence of
 * what was chosen.
 */
import { html, nothing } from 'lit';
import './article-legend.js';
import './common-list.js';
import './entity-card.js';
import './evidence.js';
import './figure-table.js';
import './not-found.js';
import { panelStyles } from './panels.css.js';
import './source-lines.js';
import './source-table.js';
import './statement-list.js';
import './summary.js';
import './timeline.js';
import { View, define } from './view.js';
import './voice-grid.js';
import './wording-table.js';

/** @import { Shown } from './evidence.js' */
/** @import { CrossPanel, Report } from './types.js' */

/** @type {readonly CrossPanel[]} */
const PANELS = [
  'summary',
  'voices',
  'figures',
  'timeline',
  'wording',
  'missing',
  'common',
  'sources',
];

/** Panels with a column for each article, and how many of them a narrow box holds. */
const BY_ARTICLE = new Set(['voices', 'figures']);
const FEW = 8;

class CrossView extends View {
  static properties = { ...View.properties, evidence: { state: true } };

  static styles = [...View.styles, panelStyles];

  constructor() {
    super();
    /** @type {Shown | null} */
    this.evidence = null;
    /** @type {Report | null} that `evidence` is of */
    this.report = null;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.report !== this.state.report) this.evidence = null;
    this.report = this.state.report;
  }

  render() {
    const { state, t } = this;
    const { crossPanel: panel } = state;
    if (!state.report) return html`<p class="soft">${t.reading}</p>`;
    const card = this.#card();
    const wide = BY_ARTICLE.has(panel) && state.report.articles.length > FEW;
    return html`<div
      class="columns ${card === nothing ? 'alone' : ''} ${wide ? 'wide' : ''}"
      @evidence=${(/** @type {CustomEvent<Shown>} */ event) => this.#show(event.detail)}
    >
      <section class="box" aria-label=${t.crossTitle[panel]}>
        <div class="panels no-print" role="group" aria-label=${t.crossPanels}>
          ${PANELS.map(
            (name) =>
              html`<button
                data-testid="cross-${name}"
                aria-pressed=${panel === name}
                @click=${() => this.#choose(name)}
              >
                ${t.crossPanel[name]}
              </button>`,
          )}
        </div>
        <h2 class="label">${t.crossTitle[panel]}</h2>
        ${t.crossHelp[panel] ? html`<p class="lead">${t.crossHelp[panel]}</p>` : nothing}
        ${this.#panel()}
        ${
          panel === 'sources' || panel === 'missing'
            ? nothing
            : html`<recoupe-article-legend class="legend" .state=${state}></recoupe-article-legend>`
        }
      </section>
      ${card === nothing ? nothing : html`<aside aria-label=${t.evidence}>${card}</aside>`}
    </div>`;
  }

  #panel() {
    const { state } = this;
    switch (state.crossPanel) {
      case 'voices':
        return html`<recoupe-voice-grid .state=${state}></recoupe-voice-grid>
          <recoupe-statement-list .state=${state}></recoupe-statement-list>`;
      case 'figures':
        return html`<recoupe-figure-table .state=${state}></recoupe-figure-table>`;
      case 'timeline':
        return html`<recoupe-timeline .state=${state}></recoupe-timeline>`;
      case 'wording':
        return html`<recoupe-wording-table .state=${state}></recoupe-wording-table>`;
      case 'missing':
        return html`<recoupe-not-found .state=${state}></recoupe-not-found>`;
      case 'common':
        return html`<recoupe-common-list .state=${state}></recoupe-common-list>`;
      case 'sources':
        return html`<recoupe-source-table .state=${state}></recoupe-source-table>
          <recoupe-source-lines .state=${state}></recoupe-source-lines>`;
      default:
        return html`<recoupe-summary .state=${state}></recoupe-summary>`;
    }
  }

  #card() {
    const { state, evidence } = this;
    if (state.pinned?.type === 'entity') {
      return html`<recoupe-entity-card .state=${state}></recoupe-entity-card>`;
    }
    if (!evidence) return nothing;
    return html`<recoupe-evidence-card
      .state=${state}
      .shown=${evidence}
      @close=${() => (this.evidence = null)}
    ></recoupe-evidence-card>`;
  }

  /** @param {Shown} evidence */
  #show(evidence) {
    this.evidence = evidence;
    if (this.state.pinned) this.state.pin(null);
  }

  /** @param {CrossPanel} panel */
  #choose(panel) {
    this.evidence = null;
    this.state.showCrossPanel(panel);
  }
}

define('recoupe-cross-view', CrossView);
