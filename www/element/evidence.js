/**
 * `<recoupe-evidence-card>`: the places that a number or a cell stands for.
 *
 * In: the dossier, a title and places. Out: each place in its context, by article,
 * as a line that leads there; the event `close`.
 */
import { html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { concordance } from './concordance.js';
import { byArticle } from './crossing.js';
import { tag } from './letters.js';
import { moreLines } from './more.js';
import { View, define, goTo } from './view.js';

/** @import { Evidence } from './crossing.js' */
/** @import { Article } from './types.js' */

/** @typedef {{ title: string, places: readonly Evidence[] }} Shown */

const AT_ONCE = 40;

/**
 * Asks the view to show what something stands for.
 * @param {HTMLElement} from
 * @param {Shown} shown
 */
export function showEvidence(from, shown) {
  from.dispatchEvent(new CustomEvent('evidence', { detail: shown, bubbles: true, composed: true }));
}

class EvidenceCard extends View {
  static properties = {
    ...View.properties,
    shown: { attribute: false },
    lines: { state: true },
  };

  static styles = [...View.styles, cardStyles];

  constructor() {
    super();
    /** @type {Shown} */
    this.shown = { title: '', places: [] };
    this.lines = AT_ONCE;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('shown')) this.lines = AT_ONCE;
  }

  render() {
    const { t } = this;
    const { title, places } = this.shown;
    const more = places.length - this.lines;
    return html`<section class="box" aria-label=${title} data-testid="evidence">
      <div class="head">
        <h2>${title}</h2>
        <button
          class="link no-print"
          data-testid="close-evidence"
          @click=${() => this.dispatchEvent(new Event('close'))}
        >
          ${t.close}
        </button>
      </div>
      ${[...byArticle(places.slice(0, this.lines))].map(([id, own]) => {
        const article = this.articleOf(id);
        return article ? this.#article(article, own) : nothing;
      })}
      ${moreLines(more, t, () => (this.lines += 3 * AT_ONCE))}
    </section>`;
  }

  /**
   * @param {Article} article
   * @param {readonly Evidence[]} places
   */
  #article(article, places) {
    const lines = concordance(
      article,
      places.map(({ span }) => span),
    );
    const { code } = article.language;
    return html`<div class="of">${tag(article.id, 'small')}</div>
      <ul>
        ${lines.map(
          ({ before, match, after, span }, at) =>
            html`<li>
              <button
                class="line"
                data-testid="evidence-line"
                lang=${code === 'other' ? nothing : code}
                @click=${() => goTo(this, article.id, span.start, places[at].layer)}
              >
                ${before}<b>${match}</b>${after}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

define('recoupe-evidence-card', EvidenceCard);
