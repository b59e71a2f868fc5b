/** `<recoupe-layer-toolbar>`: which layers the reading view shows. */
import { css, html } from 'lit';
import { kindStyles } from './kinds.css.js';
import { View, define } from './view.js';

/** @import { EntityKind } from './types.js' */

/** @type {readonly (EntityKind | 'boilerplate')[]} */
const LAYERS = ['person', 'place', 'organisation', 'boilerplate'];

class LayerToolbar extends View {
  static styles = [
    ...View.styles,
    kindStyles,
    css`
      [role='group'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
      .chip {
        display: inline-flex;
        gap: 0.45rem;
        align-items: center;
        border: 1px solid var(--edge);
        border-radius: 2rem;
        padding: 0.2rem 0.75rem;
        font-size: 0.82rem;
        background: var(--paper);
        color: var(--soft);
      }
      .chip:hover {
        background: var(--raised);
      }
      .chip[aria-pressed='true'] {
        color: var(--k, var(--ink));
        border-color: currentColor;
        font-weight: 600;
        background: color-mix(in srgb, var(--k, var(--ink)) 7%, transparent);
      }
      .count {
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
      .boilerplate .sample {
        height: 0.6rem;
        border: 1px dashed;
        border-radius: 2px;
      }
      @media (forced-colors: active) {
        .chip[aria-pressed='true'] {
          background: SelectedItem;
          color: SelectedItemText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const article = this.articleOf(state.selected ?? '');
    if (!article) return html``;
    return html`<div role="group" aria-label=${t.layers}>
      ${LAYERS.map((layer) => {
        const count =
          layer === 'boilerplate'
            ? article.blocks.filter((block) => block.kind === 'boilerplate').length
            : article.mentions.filter((mention) => mention.kind === layer).length;
        return html`<button
          class="chip ${layer}"
          data-testid="layer-${layer}"
          aria-pressed=${state.layers.has(layer)}
          @click=${() => state.toggleLayer(layer)}
        >
          <span class="sample"></span>${t.layer[layer]}
          <span class="count">${t.number(count)}</span>
        </button>`;
      })}
    </div>`;
  }
}

define('recoupe-layer-toolbar', LayerToolbar);
