/**
 * `<recoupe-reliability>`: how far the names can be trusted, in plain words.
 *
 * In: what `cargo xtask eval` measured, which every bundle carries. Out: for each
 * language and kind, of a hundred names marked how many are right, of a hundred
 * names how many are found; and the same of the mentions taken for one thing.
 */
import { css, html } from 'lit';
import measured from 'recoupe:reliability';
import { kindStyles } from './kinds.css.js';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @typedef {(typeof measured)[number]} Measured */
/** @typedef {Measured['kinds'][number]} Counted */

class Reliability extends View {
  static styles = [
    ...View.styles,
    tables,
    kindStyles,
    css`
      section + section {
        margin-top: 1.8rem;
      }
      h3 {
        font: 700 1.05rem/1.3 var(--serif);
      }
      p {
        max-width: 44rem;
      }
      ul {
        margin: 0.5rem 0 0.9rem;
        font: 1rem/1.6 var(--serif);
        max-width: 44rem;
      }
      li {
        padding: 0.2rem 0;
      }
      li b {
        font-variant-numeric: tabular-nums;
      }
      table {
        width: auto;
      }
      /* All four columns on a narrow screen. */
      @media (max-width: 30rem) {
        th,
        td {
          padding-inline: 0.3rem;
        }
        thead .number {
          white-space: normal;
        }
      }
      .note {
        margin-top: 1.6rem;
      }
    `,
  ];

  render() {
    const { t, state } = this;
    const own = (/** @type {Measured} */ { language }) => Number(language !== state.language);
    return html`<div data-testid="reliability">
      ${[...measured].sort((x, y) => own(x) - own(y)).map((one) => this.#language(one))}
      <p class="soft small note">${t.reliabilityNote}</p>
    </div>`;
  }

  /** @param {Measured} measured */
  #language({ language, texts, words, kinds, joined }) {
    const { t } = this;
    return html`<section aria-label=${t.namesInLanguage[language]}>
      <h3>${t.namesInLanguage[language]}</h3>
      <p class="soft small">${t.measuredOn(texts, words)}</p>
      <ul>
        ${kinds.map((one) => this.#kind(one))}
        <li>
          ${t.joinedOf(hundredth(joined.right, joined.joined), hundredth(joined.right, joined.same))}
        </li>
      </ul>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.namesInLanguage[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.kindHeading}</th>
              <th scope="col" class="number">${t.markedHeading}</th>
              <th scope="col" class="number">${t.rightHeading}</th>
              <th scope="col" class="number">${t.namedHeading}</th>
            </tr>
          </thead>
          <tbody>
            ${kinds.map(
              ({ kind, marked, right, named }) =>
                html`<tr>
                  <th scope="row" class=${kind}>
                    <span class="named">${t.kindPlural[kind]}</span>
                  </th>
                  <td class="number">${t.number(marked)}</td>
                  <td class="number">${t.number(right)}</td>
                  <td class="number">${t.number(named)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  /** @param {Counted} counted */
  #kind({ kind, marked, right, named }) {
    const { t } = this;
    return html`<li>
      ${t.reliabilityOf(kind, hundredth(right, marked), hundredth(right, named))}
    </li>`;
  }
}

/**
 * How many of a hundred.
 * @param {number} part
 * @param {number} all
 */
function hundredth(part, all) {
  return all > 0 ? Math.round((100 * part) / all) : 0;
}

define('recoupe-reliability', Reliability);
