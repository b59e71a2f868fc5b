/**
 * `<recoupe-correction-list>`: what the reader corrected, each with what came of
 * it and the way back, and a form to mark a name that was missed.
 */
import { css, html, nothing } from 'lit';
import { isOfNames } from './corrections.js';
import { KINDS } from './entity-list.js';
import { View, define } from './view.js';

/** @import { Correction, EntityKind } from './types.js' */

class CorrectionList extends View {
  static styles = [
    ...View.styles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 1rem;
        align-items: baseline;
        padding: 0.45rem 0;
        border-bottom: 1px solid var(--line);
      }
      li p {
        overflow-wrap: anywhere;
      }
      li small {
        color: var(--soft);
        font-size: 0.8rem;
      }
      .problem {
        color: var(--accent);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.2rem 1rem;
        font-size: 0.85rem;
        color: var(--soft);
        margin-bottom: 0.3rem;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.7rem;
        align-items: end;
        margin: 1.6rem 0 0.4rem;
      }
      h3 {
        flex: 1 0 100%;
        font: 600 0.87rem/1.4 var(--sans);
      }
      label {
        display: grid;
        gap: 0.1rem;
        font-size: 0.8rem;
        color: var(--soft);
      }
      label.text {
        flex: 1 1 14rem;
      }
      input,
      select {
        font-size: 0.92rem;
        color: var(--ink);
        background: var(--paper);
        border: 1px solid var(--edge);
        border-radius: 0.4rem;
        padding: 0.3rem 0.5rem;
        min-width: 0;
      }
      .none {
        font: 1rem/1.6 var(--serif);
        color: var(--soft);
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const { corrections } = state;
    return html`${
        corrections.length === 0
          ? html`<p class="none" data-testid="no-corrections">${t.noCorrections}</p>`
          : html`<div class="head">
                <span>${t.correctionCount(corrections.length)}</span>
                <button class="link no-print" data-testid="uncorrect-all" @click=${this.#all}>
                  ${t.uncorrectAll}
                </button>
              </div>
              <ol data-testid="corrections">
                ${corrections.map((correction, at) => this.#correction(correction, at))}
              </ol>`
      }
      <form class="no-print" @submit=${this.#mark}>
        <h3>${t.markMissed}</h3>
        <label class="text"
          >${t.missedName}
          <input name="text" autocomplete="off" data-testid="missed-name" required />
        </label>
        <label
          >${t.kindHeading}
          <select name="kind" data-testid="missed-kind">
            ${KINDS.map((kind) => html`<option value=${kind}>${t.kind[kind]}</option>`)}
          </select>
        </label>
        <button class="button" data-testid="mark-missed">${t.mark}</button>
      </form>
      <p class="soft small no-print">${t.markHelp}</p>`;
  }

  /**
   * @param {Correction} correction
   * @param {number} at
   */
  #correction(correction, at) {
    const { state, t } = this;
    const words = t.correction(correction);
    // While a new report is made, the last one knows nothing of the last correction.
    const outcome = state.status.phase === 'idle' ? state.report?.corrections[at] : undefined;
    return html`<li data-testid="correction">
      <div>
        <p>${words}</p>
        ${
          outcome
            ? html`<small class=${outcome.problem ? 'problem' : ''}
                >${t.correctionOutcome(outcome, isOfNames(correction))}</small
              >`
            : nothing
        }
      </div>
      <button
        class="link no-print"
        data-testid="uncorrect"
        aria-label=${t.uncorrectOf(words)}
        @click=${() => this.#takeBack(at)}
      >
        ${t.uncorrect}
      </button>
    </li>`;
  }

  /** The focus goes to the next one. @param {number} at */
  async #takeBack(at) {
    this.state.uncorrect(at);
    await this.updateComplete;
    const left = this.renderRoot.querySelectorAll('[data-testid=uncorrect]');
    const next = left[Math.min(at, left.length - 1)] ?? this.renderRoot.querySelector('input');
    /** @type {HTMLElement | null} */ (next)?.focus();
  }

  #all = () => this.state.uncorrect(...this.state.corrections.keys());

  /** @param {SubmitEvent} event */
  #mark = (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const data = new FormData(form);
    const text = String(data.get('text') ?? '').trim();
    if (text === '') return;
    const kind = /** @type {EntityKind} */ (data.get('kind'));
    this.state.correct({ action: 'mark', text, kind });
    /** @type {HTMLInputElement} */ (form.elements.namedItem('text')).value = '';
  };
}

define('recoupe-correction-list', CorrectionList);
