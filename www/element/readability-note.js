/**
 * `<recoupe-readability-note>`: how long the sentences and words of the selected
 * article are, the formula worked out with its numbers, and what it cannot say.
 */
import { css, html, nothing } from 'lit';
import { View, define } from './view.js';

/** @import { Readability } from './types.js' */

class ReadabilityNote extends View {
  static styles = [
    ...View.styles,
    css`
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 2.4rem;
        align-items: baseline;
      }
      .facts div {
        display: flex;
        gap: 0.5rem;
        align-items: baseline;
      }
      dt {
        order: 2;
        color: var(--soft);
        font-size: 0.87rem;
      }
      dd {
        font: 700 1.35rem/1.2 var(--serif);
        font-variant-numeric: tabular-nums;
      }
      details {
        margin-top: 0.7rem;
        font-size: 0.9rem;
      }
      summary {
        color: var(--accent);
        font-weight: 600;
        font-size: 0.87rem;
        cursor: pointer;
        width: fit-content;
        border-radius: 0.3rem;
      }
      details p {
        margin-top: 0.5rem;
        max-width: 46rem;
        line-height: 1.55;
      }
      .formula {
        font: 1rem/1.6 var(--serif);
        font-variant-numeric: tabular-nums;
        border-inline-start: 3px solid var(--line);
        padding-inline-start: 0.8rem;
      }
    `,
  ];

  render() {
    const { t } = this;
    const article = this.articleOf(this.state.selected ?? '');
    if (!article) return nothing;
    const { readability } = article;
    return html`<section class="box" aria-label=${t.readability.title} data-testid="readability">
      <h2 class="label">${t.readability.title}</h2>
      ${
        readability
          ? this.#facts(readability)
          : html`<p class="soft">${t.readability.noFormula}</p>`
      }
    </section>`;
  }

  /** @param {Readability} readability */
  #facts(readability) {
    const { t } = this;
    const { score, words_per_sentence: length, syllables_per_word: syllables } = readability;
    const name = t.readability.formulaName[readability.formula];
    return html`<dl class="facts">
        <div>
          <dt>${t.readability.wordsPerSentence}</dt>
          <dd>${t.statistic(length)}</dd>
        </div>
        <div>
          <dt>${t.readability.syllablesPerWord}</dt>
          <dd>${t.statistic(syllables)}</dd>
        </div>
        ${
          score === null
            ? nothing
            : html`<div>
                <dt>${name}</dt>
                <dd data-testid="readability-score">${t.readability.score(score)}</dd>
              </div>`
        }
      </dl>
      ${score === null ? html`<p class="soft">${t.readability.tooShort(readability)}</p>` : nothing}
      <details>
        <summary>${t.readability.how}</summary>
        <p>${t.readability.formula[readability.formula]}</p>
        ${score === null ? nothing : html`<p class="formula">${t.readability.workedOut[readability.formula](readability)}</p>`}
        <p>${t.readability.inputs(readability)}</p>
        <p>${t.readability.limits}</p>
      </details>`;
  }
}

define('recoupe-readability-note', ReadabilityNote);
