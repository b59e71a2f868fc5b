/** `<recoupe-source-table>`: for each article its outlet, its date, its length, the agencies it credits. */
import { css, html, nothing } from 'lit';
import { showEvidence } from './evidence.js';
import { tag } from './letters.js';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @import { Article } from './types.js' */

class SourceTable extends View {
  static styles = [
    ...View.styles,
    tables,
    css`
      /* Aligned with its row by its first line, where it takes two. */
      td .link {
        display: inline-flex;
        text-align: start;
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const articles = state.report?.articles ?? [];
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${t.crossTitle.sources}>
      <table data-testid="sources-table">
        <thead>
          <tr>
            <th scope="col">${t.title}</th>
            <th scope="col">${t.outlet}</th>
            <th scope="col">${t.published}</th>
            <th scope="col" class="number">${t.wordsHeading}</th>
            <th scope="col">${t.agencies}</th>
          </tr>
        </thead>
        <tbody>
          ${articles.map((article) => this.#row(article))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Article} article */
  #row({ id, title, outlet, published, counts, credits }) {
    const { t } = this;
    return html`<tr>
      <th scope="row">${tag(id, 'small')} <bdi>${title}</bdi></th>
      <td>${outlet ?? nothing}</td>
      <td>${published ? t.shortDate(published) : nothing}</td>
      <td class="number">${t.number(counts.words)}</td>
      <td>
        ${credits.map(
          ({ agencies, span }) =>
            html`<button
              class="link"
              data-testid="credit"
              @click=${() =>
                showEvidence(this, { title: t.agencies, places: [{ article: id, span }] })}
            >
              ${agencies.length > 0 ? t.list(agencies) : t.unnamedAgencies}
            </button> `,
        )}
      </td>
    </tr>`;
  }
}

define('recoupe-source-table', SourceTable);
