/** What the reader said of something, each with the way back. */
import { html, nothing } from 'lit';

/** @import { View } from './view.js' */

/**
 * @param {readonly number[]} numbers of the corrections
 * @param {View} view knows the words
 */
export function ownCorrections(numbers, { state, t }) {
  return numbers.map((at) => {
    const correction = state.corrections[at];
    if (!correction) return nothing;
    const words = t.correction(correction);
    return html`<p class="corrected" data-testid="own-correction">
      ${t.correctedByYou} ${words}
      <button
        class="link no-print"
        aria-label=${t.uncorrectOf(words)}
        @click=${() => state.uncorrect(at)}
      >
        ${t.uncorrect}
      </button>
    </p>`;
  });
}
