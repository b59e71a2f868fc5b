/** `<recoupe-matrix-options>`: what is measured, in what order, without what. */
import { css, html } from 'lit';
import { View, define } from './view.js';

/** @import { Measure, Order } from './types.js' */

/** @type {readonly Measure[]} */
const MEASURES = ['words', 'names', 'quotes', 'figures', 'passages'];
/** @type {readonly Order[]} */
const ORDERS = ['likeness', 'entered', 'alphabetical'];

class MatrixOptions extends View {
  static styles = [
    ...View.styles,
    css`
      :host {
        display: grid;
        gap: 0.9rem;
        font-size: 0.9rem;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 1rem;
      }
      legend {
        color: var(--soft);
        font-size: 0.8rem;
        padding: 0;
        margin-bottom: 0.25rem;
      }
      label {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
      }
      input {
        accent-color: var(--accent);
        margin: 0;
        width: 1rem;
        height: 1rem;
      }
      p {
        flex-basis: 100%;
        color: var(--soft);
        font-size: 0.8rem;
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const { measure, order, without } = state.settings;
    return html`<fieldset>
        <legend>${t.measureLegend}</legend>
        ${MEASURES.map(
          (choice) =>
            html`<label
              ><input
                type="radio"
                name="measure"
                data-testid="measure-${choice}"
                .checked=${measure === choice}
                @change=${() => state.set({ measure: choice })}
              />${t.measure[choice]}</label
            >`,
        )}
        <p>${t.measureHelp[measure]}</p>
      </fieldset>
      <fieldset>
        <legend>${t.orderLegend}</legend>
        ${ORDERS.map(
          (choice) =>
            html`<label
              ><input
                type="radio"
                name="order"
                data-testid="order-${choice}"
                .checked=${order === choice}
                @change=${() => state.set({ order: choice })}
              />${t.order[choice]}</label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>${t.withoutLegend}</legend>
        ${
          /** @type {const} */ (['quotes', 'names', 'titles', 'credits']).map(
            (part) =>
              html`<label
                ><input
                  type="checkbox"
                  data-testid="without-${part}"
                  .checked=${without[part]}
                  @change=${() => state.set({ without: { ...without, [part]: !without[part] } })}
                />${t.without[part]}</label
              >`,
          )
        }
      </fieldset>`;
  }
}

define('recoupe-matrix-options', MatrixOptions);
