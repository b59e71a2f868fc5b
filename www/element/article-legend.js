/**
 * `<recoupe-article-legend>`: which letter stands for which article.
 *
 * Beside tables that only have letters; a click opens the article. Very many
 * articles have no legend: the table names them where they are pointed at.
 */
import { css, html, nothing } from 'lit';
import { tag } from './letters.js';
import { View, define } from './view.js';

const MOST = 40;

class ArticleLegend extends View {
  static styles = [
    ...View.styles,
    css`
      ol {
        columns: 20rem;
        column-gap: 1.6rem;
      }
      li {
        break-inside: avoid;
      }
      button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 0.5rem;
        align-items: baseline;
        width: calc(100% + 0.6rem);
        margin: 0 -0.3rem;
        padding: 0.16rem 0.3rem;
        border: 0;
        border-radius: 0.35rem;
        background: none;
        text-align: start;
        font: 0.92rem/1.35 var(--serif);
        overflow-wrap: anywhere;
      }
      button:hover {
        background: var(--raised);
      }
      small {
        font: 0.78rem/1.35 var(--sans);
        color: var(--soft);
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const articles = state.report?.articles ?? [];
    if (articles.length > MOST) return nothing;
    return html`<ol aria-label=${t.articles} data-testid="legend">
      ${articles.map(
        ({ id, title, outlet }) =>
          html`<li>
            <button @click=${() => this.#open(id)}>
              ${tag(id, 'small')}
              <span dir="auto">${title} ${outlet ? html`<small>${outlet}</small>` : nothing}</span>
            </button>
          </li>`,
      )}
    </ol>`;
  }

  /** @param {string} id */
  #open(id) {
    this.state.select(id);
    this.state.show('read');
  }
}

define('recoupe-article-legend', ArticleLegend);
