/**
 * `<recoupe-words-view>`: the words of an article and their numbers.
 *
 * Keywords (what it is about) and distinctive terms (what sets it apart from
 * the others), each table under one plain sentence; and how long its sentences
 * and words are.
 */
import { css, html, nothing } from 'lit';
import { sameHighlight } from './highlight.js';
import './article-list.js';
import './readability-note.js';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @import { Article } from './types.js' */

class WordsView extends View {
  static styles = [
    ...View.styles,
    tables,
    css`
      .columns {
        display: grid;
        grid-template-columns: 17rem minmax(0, 1fr);
        gap: 1.2rem 2.2rem;
        align-items: start;
      }
      .tables {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 1.4rem;
        align-items: start;
      }
      h2.title {
        font: 700 1.35rem/1.3 var(--serif);
        margin-bottom: 1rem;
        overflow-wrap: anywhere;
        text-wrap: balance;
      }
      .lead {
        font: 0.98rem/1.6 var(--serif);
        margin-bottom: 0.9rem;
      }
      tbody th {
        font-weight: 400;
        min-width: 7rem;
        overflow-wrap: break-word;
      }
      tbody th button {
        text-align: start;
      }
      tr.lit > * {
        background: var(--common-lit);
      }
      recoupe-readability-note {
        margin-bottom: 1.4rem;
      }
      @container (max-width: 82rem) {
        .tables {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @container (max-width: 74rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media print {
        .columns {
          display: block;
        }
        recoupe-article-list {
          display: none;
        }
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const article = this.articleOf(state.selected ?? '');
    return html`<div class="columns">
      <recoupe-article-list .state=${state}></recoupe-article-list>
      ${
        article
          ? html`<div>
              <h2 class="title" dir="auto">${article.title}</h2>
              <recoupe-readability-note .state=${state}></recoupe-readability-note>
              <div class="tables">${this.#keywords(article)} ${this.#distinctive(article)}</div>
            </div>`
          : html`<p class="soft">${state.report ? t.notRead : t.reading}</p>`
      }
    </div>`;
  }

  /** @param {Article} article */
  #keywords({ keywords }) {
    const { t } = this;
    return html`<section class="box" aria-label=${t.keywords}>
      <h2 class="label">${t.keywords}</h2>
      <p class="lead">${t.keywordsHelp}</p>
      ${
        keywords.length === 0
          ? html`<p class="soft">${t.noKeywords}</p>`
          : html`<div class="scroll" tabindex="0" role="group" aria-label=${t.keywords}>
              <table data-testid="keywords-table">
                <thead>
                  <tr>
                    <th scope="col">${t.term}</th>
                    <th scope="col" class="number" title=${t.scoreTitle}>${t.scoreHeading}</th>
                    <th scope="col" class="number">${t.occurrences}</th>
                    <th scope="col" class="number">${t.sentencesHeading}</th>
                    <th scope="col" class="number">${t.beforeHeading}</th>
                    <th scope="col" class="number" title=${t.rarityTitle}>${t.rarityHeading}</th>
                    <th scope="col">${t.capitalHeading}</th>
                    <th scope="col" title=${t.withinTitle}>${t.withinHeading}</th>
                    <th scope="col">${t.inTitle}</th>
                  </tr>
                </thead>
                <tbody>
                  ${keywords.map((keyword) =>
                    this.#row(
                      keyword.text,
                      html`<td class="number">${t.statistic(keyword.score)}</td>
                        <td class="number">${t.number(keyword.count)}</td>
                        <td class="number">${t.number(keyword.sentences)}</td>
                        <td class="number">${t.number(keyword.before)}</td>
                        <td class="number">${t.statistic(keyword.rarity)}</td>
                        <td>${keyword.capital ? t.yes : nothing}</td>
                        <td>${keyword.within ? t.yes : nothing}</td>
                        <td>${keyword.in_title ? t.yes : nothing}</td>`,
                    ),
                  )}
                </tbody>
              </table>
            </div>`
      }
    </section>`;
  }

  /** @param {Article} article */
  #distinctive({ distinctive }) {
    const { t, state } = this;
    const alone = (state.report?.articles.length ?? 0) < 2;
    return html`<section class="box" aria-label=${t.distinctive}>
      <h2 class="label">${t.distinctive}</h2>
      <p class="lead">${t.distinctiveHelp}</p>
      ${
        distinctive.length === 0
          ? html`<p class="soft">${alone ? t.needTwo : t.noDistinctive}</p>`
          : html`<div class="scroll" tabindex="0" role="group" aria-label=${t.distinctive}>
              <table data-testid="distinctive-table">
                <thead>
                  <tr>
                    <th scope="col">${t.term}</th>
                    <th scope="col" class="number" title=${t.logLikelihood}>G²</th>
                    <th scope="col" class="number">${t.here}</th>
                    <th scope="col" class="number">${t.elsewhere}</th>
                    <th scope="col" class="number">${t.expected}</th>
                  </tr>
                </thead>
                <tbody>
                  ${distinctive.map((term) =>
                    this.#row(
                      term.text,
                      html`<td class="number">${t.statistic(term.log_likelihood)}</td>
                        <td class="number">${t.number(term.count)}</td>
                        <td class="number">${t.number(term.count_elsewhere)}</td>
                        <td class="number">${t.statistic(term.expected)}</td>`,
                    ),
                  )}
                </tbody>
              </table>
            </div>`
      }
    </section>`;
  }

  /**
   * @param {string} text
   * @param {unknown} numbers
   */
  #row(text, numbers) {
    const { state } = this;
    const highlight = /** @type {const} */ ({ type: 'term', text });
    const pinned = sameHighlight(state.pinned, highlight);
    return html`<tr class=${pinned ? 'lit' : ''}>
      <th scope="row">
        <button aria-pressed=${pinned} @click=${() => state.pin(highlight)}>
          <bdi>${text}</bdi>
        </button>
      </th>
      ${numbers}
    </tr>`;
  }
}

define('recoupe-words-view', WordsView);
