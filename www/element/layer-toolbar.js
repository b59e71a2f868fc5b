/** `<recoupe-layer-toolbar>`: which layers the reading view shows, and how each looks. */
import { css, html, nothing } from 'lit';
import { CERTAINTIES } from './certainty-gutter.js';
import { certaintyStyles } from './findings.css.js';
import { kindStyles } from './kinds.css.js';
import { TEXT_LAYERS } from './state.js';
import { View, define } from './view.js';

/** @import { Article, TextLayer } from './types.js' */

class LayerToolbar extends View {
  static styles = [
    ...View.styles,
    kindStyles,
    certaintyStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1.2rem;
      }
      [role='group'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
      }
      .chip {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
        border: 1px solid var(--edge);
        border-radius: 2rem;
        padding: 0.16rem 0.6rem;
        font-size: 0.8rem;
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
      .speech {
        --k: var(--speech);
      }
      .speech .sample {
        height: 0.45rem;
        border: 0;
        background: color-mix(in srgb, currentColor 30%, transparent);
      }
      .certainty {
        --k: var(--conditional);
      }
      .certainty .sample {
        width: 0;
        height: 0.85rem;
        border: 0;
        border-inline-start: 4px dashed;
      }
      .figures {
        --k: var(--figure);
      }
      .figures .sample {
        height: 0.7rem;
        border: 1px solid;
        border-radius: 3px;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.9rem;
        font-size: 0.78rem;
        color: var(--soft);
      }
      dl div {
        display: flex;
        align-items: center;
        gap: 0.4rem;
      }
      dt {
        width: 5px;
        height: 1.15rem;
        border-inline-start: var(--bar) var(--k);
      }
      .common .sample {
        height: 0.7rem;
        border: 0;
        background: var(--common-lit);
      }
      .boilerplate .sample {
        height: 0.6rem;
        border: 1px dashed;
        border-radius: 2px;
      }
      @container (max-width: 47rem) {
        :host {
          display: block;
        }
        [role='group'] {
          flex-wrap: nowrap;
          overflow-x: auto;
          padding: 3px 3px 0.5rem;
          margin: -3px;
        }
        .chip {
          flex: none;
        }
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
        ${TEXT_LAYERS.map((layer) => {
          return html`<button
            class="chip ${layer}"
            data-testid="layer-${layer}"
            aria-pressed=${state.layers.has(layer)}
            @click=${() => state.toggleLayer(layer)}
          >
            <span class="sample"></span>${t.layer[layer]}
            <span class="count">${t.number(countOf(article, layer))}</span>
          </button>`;
        })}
      </div>
      ${state.layers.has('certainty') ? this.#legend(article) : nothing}`;
  }

  /** What the bars beside the text stand for. @param {Article} article */
  #legend({ sentences }) {
    const { t } = this;
    const there = CERTAINTIES.filter((one) => sentences.some(({ certainty }) => certainty === one));
    if (there.length === 0) return nothing;
    return html`<dl aria-label=${t.legend} data-testid="certainty-legend">
      ${there.map(
        (certainty) =>
          html`<div>
            <dt class=${certainty} aria-hidden="true"></dt>
            <dd title=${t.certaintyHelp[certainty]}>${t.certainty[certainty]}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

/**
 * How much there is of a layer.
 * @param {Article} article
 * @param {TextLayer} layer
 */
function countOf({ blocks, mentions, quotes, sentences, figures, dates, shared }, layer) {
  switch (layer) {
    case 'boilerplate':
      return blocks.filter(({ kind }) => kind === 'boilerplate').length;
    case 'speech':
      return quotes.length;
    case 'certainty':
      return sentences.filter(({ certainty }) => certainty && certainty !== 'asserted').length;
    case 'figures':
      return figures.length + dates.length;
    case 'common':
      return shared.length;
    default:
      return mentions.filter(({ kind }) => kind === layer).length;
  }
}

define('recoupe-layer-toolbar', LayerToolbar);
