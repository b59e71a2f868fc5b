/**
 * `<recoupe-score-view>`: why this score.
 *
 * For words and names, the terms' contributions as bars that sum to the score;
 * for passages, the share in both directions. Then the entities that both
 * articles name, and those that only one names.
 */
import { css, html, nothing } from 'lit';
import { sameHighlight } from './highlight.js';
import { kindStyles } from './kinds.css.js';
import { tag } from './letters.js';
import { styleProperties } from './style-properties.js';
import { View, define } from './view.js';

/** @import { Contribution, Pair } from './types.js' */

const AT_ONCE = 12;
const ALL = 400;

class ScoreView extends View {
  static properties = { ...View.properties, all: { state: true } };

  static styles = [
    ...View.styles,
    kindStyles,
    css`
      .why {
        display: grid;
        grid-template-columns: 1.25fr 1fr 1fr;
        gap: 1.6rem 2.4rem;
      }
      .term {
        display: grid;
        grid-template-columns: minmax(0, 10rem) minmax(2rem, 1fr) 3.4rem;
        gap: 0.6rem;
        align-items: center;
        width: calc(100% + 0.6rem);
        margin: 0 -0.3rem;
        padding: 0.12rem 0.3rem;
        border: 0;
        background: none;
        border-radius: 0.3rem;
        font-size: 0.88rem;
        text-align: start;
      }
      button.term:hover,
      .term[aria-pressed='true'] {
        background: var(--raised);
      }
      .term > :first-child {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .bar {
        height: 0.5rem;
        border-radius: 0.2rem;
        background: var(--heat);
        width: calc(var(--w) * 100%);
        min-width: 2px;
        opacity: 0.75;
        -webkit-print-color-adjust: exact;
        print-color-adjust: exact;
      }
      .sum {
        display: flex;
        justify-content: space-between;
        gap: 1rem;
        border-top: 1px solid var(--line);
        margin-top: 0.35rem;
        padding-top: 0.35rem;
        font-size: 0.9rem;
      }
      .names {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.35rem;
        font-size: 0.88rem;
      }
      .names button {
        border: 0;
        background: none;
        padding: 0.1rem 0.15rem;
        text-align: start;
      }
      .names button:hover {
        background: color-mix(in srgb, var(--k) 14%, transparent);
      }
      .one {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.6rem;
        margin-bottom: 0.7rem;
      }
      .directions {
        font-size: 0.95rem;
        display: grid;
        gap: 0.5rem;
      }
      @media (forced-colors: active) {
        .bar {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
      @media print {
        .why {
          break-inside: avoid;
        }
      }
      .note {
        color: var(--soft);
        font-size: 0.8rem;
        margin-top: 0.6rem;
      }
      @container (max-width: 64rem) {
        .why {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
        .why > :first-child {
          grid-column: 1 / -1;
        }
      }
      @container (max-width: 40rem) {
        .why {
          grid-template-columns: minmax(0, 1fr);
        }
        .term {
          grid-template-columns: minmax(0, 7.5rem) minmax(1rem, 1fr) 3.2rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.all = false;
  }

  render() {
    const { state, t } = this;
    const { pair, pairResult } = state;
    if (!pair || !pairResult || pairResult.a !== pair.a || pairResult.b !== pair.b) return nothing;
    return html`<section class="box" aria-label=${t.whyScore(pairResult.score)} data-testid="why">
      <div class="why">
        <div>
          <h2 class="label">${t.whyScore(pairResult.score)}</h2>
          ${pairResult.measure === 'passages' ? this.#directions(pairResult) : this.#terms(pairResult)}
        </div>
        <div>
          <h2 class="label">${t.inBoth}</h2>
          ${this.#names(pairResult.entities_both, t.noneInBoth)}
        </div>
        <div>
          <h2 class="label">${t.inOne}</h2>
          <div class="one">${tag(pairResult.a)} ${this.#names(pairResult.only_a, t.noneInOne)}</div>
          <div class="one">${tag(pairResult.b)} ${this.#names(pairResult.only_b, t.noneInOne)}</div>
          <p class="note">${t.notFoundNote}</p>
        </div>
      </div>
    </section>`;
  }

  /** @param {Pair} pair */
  #directions(pair) {
    const { t } = this;
    return html`<div class="directions" data-testid="directions">
      <p>${tag(pair.a, 'small')} ${t.shareIn(pair.score, pair.b)}</p>
      <p>${tag(pair.b, 'small')} ${t.shareIn(pair.score_back, pair.a)}</p>
      <p class="note">${t.measureHelp.passages}</p>
    </div>`;
  }

  /** @param {Pair} pair */
  #terms({ terms, score }) {
    const { t } = this;
    if (terms.length === 0) return html`<p class="soft">${t.noCommonTerm}</p>`;
    const shown = terms.slice(0, this.all ? ALL : AT_ONCE);
    const rest = terms.slice(shown.length);
    const restWeight = rest.reduce((sum, term) => sum + term.weight, 0);
    const largest = terms[0].weight;
    return html`<ul data-testid="contributions">
        ${shown.map((term) => this.#term(term, largest))}
        ${
          rest.length > 0
            ? html`<li>
                <div class="term rest">
                  <span>${t.otherTerms(rest.length)}</span>
                  <span></span>
                  <span class="number">${t.weight(restWeight)}</span>
                </div>
              </li>`
            : nothing
        }
      </ul>
      <p class="sum">
        <span>${t.sum}</span> <b class="number" data-testid="sum">${t.weight(score)}</b>
      </p>
      ${
        terms.length > AT_ONCE
          ? html`<button class="link small no-print" @click=${() => (this.all = !this.all)}>
              ${this.all ? t.fewerTerms : t.allTerms}
            </button>`
          : nothing
      }
      <p class="note">${t.contributionNote}</p>`;
  }

  /**
   * @param {Contribution} term
   * @param {number} largest
   */
  #term(term, largest) {
    const { state, t } = this;
    const highlight = /** @type {const} */ ({ type: 'term', text: term.text });
    const light = () => state.light(highlight);
    const dark = () => state.light(null);
    return html`<li>
      <button
        class="term"
        aria-pressed=${sameHighlight(state.pinned, highlight)}
        title=${t.termTitle(term)}
        @pointerenter=${light}
        @pointerleave=${dark}
        @focus=${light}
        @blur=${dark}
        @click=${() => state.pin(highlight)}
      >
        <bdi>${term.text}</bdi>
        <span class="bar" ${styleProperties({ '--w': term.weight / largest })}></span>
        <span class="number">${t.weight(term.weight)}</span>
      </button>
    </li>`;
  }

  /**
   * @param {string[]} ids of entities
   * @param {string} none said when there are none
   */
  #names(ids, none) {
    const { state } = this;
    const entities = ids.flatMap((id) => state.report?.entities.find((one) => one.id === id) ?? []);
    if (entities.length === 0) return html`<p class="soft small">${none}</p>`;
    return html`<ul class="names">
      ${entities.map(
        (entity) =>
          html`<li>
            <button
              class="named ${entity.kind}"
              title=${this.t.kind[entity.kind]}
              @click=${() => this.#open(entity.id)}
            >
              ${entity.name}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** @param {string} id of an entity, shown with its card */
  #open(id) {
    const { state } = this;
    if (!sameHighlight(state.pinned, { type: 'entity', id })) state.pin({ type: 'entity', id });
    state.show('names');
  }
}

define('recoupe-score-view', ScoreView);
