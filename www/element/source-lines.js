/**
 * `<recoupe-source-lines>`: for each article whom and what it draws on, where that
 * begins, and which outlets of the dossier it cites. A source leads to its places.
 */
import { css, html, nothing } from 'lit';
import { citedArticles, sourcesByKind } from './crossing.js';
import { showEvidence } from './evidence.js';
import { tag } from './letters.js';
import { flat } from './naming.js';
import { View, define } from './view.js';

/** @import { Evidence } from './crossing.js' */
/** @import { SourceLine } from './types.js' */

class SourceLines extends View {
  static styles = [
    ...View.styles,
    css`
      section {
        border-top: 1px solid var(--line);
        padding: 0.7rem 0 0.6rem;
      }
      h3 {
        font: 600 0.85rem/1.4 var(--sans);
        margin: 1.4rem 0 0.3rem;
      }
      h4 {
        display: flex;
        margin: 0;
        gap: 0.6rem;
        font: 600 0.97rem/1.35 var(--serif);
      }
      p {
        margin: 0 0 0.6rem;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(7rem, 13rem) minmax(0, 1fr);
        gap: 0.15rem 1rem;
        margin: 0.4rem 0 0;
        font-size: 0.87rem;
      }
      dt {
        color: var(--soft);
      }
      dd {
        margin: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.9rem;
      }
      dd button {
        overflow-wrap: anywhere;
        text-align: start;
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const lines = state.report?.sources ?? [];
    if (lines.length === 0) return nothing;
    return html`<h3>${t.drawsOn}</h3>
      <p class="soft small">${t.drawsOnHelp}</p>
      ${lines.map((line) => this.#line(line))}`;
  }

  /** @param {SourceLine} line */
  #line(line) {
    const { t } = this;
    const { article, first_paragraph: first, paragraphs } = line;
    const title = this.articleOf(article)?.title ?? '';
    return html`<section aria-label=${title} data-testid="source-line">
      <h4>${tag(article, 'small')} <bdi>${title}</bdi></h4>
      <dl>
        <dt>${t.firstSource}</dt>
        <dd>${first ? t.paragraphOf(first, paragraphs) : t.noSource}</dd>
        ${sourcesByKind(line).map(
          ({ kind, sources }) =>
            html`<dt>${t.sourceKind[kind]}</dt>
              <dd>
                ${sources.map(({ text, spans }) =>
                  this.#source(
                    flat(text),
                    spans.map((span) => ({ article, span })),
                  ),
                )}
              </dd>`,
        )}
        ${
          line.cites.length > 0
            ? html`<dt>${t.citesOutlet}</dt>
                <dd>
                  ${[...citedArticles(line)].map(([cited, places]) =>
                    this.#source(t.outletOf(this.articleOf(cited)?.outlet ?? '', cited), places),
                  )}
                </dd>`
            : nothing
        }
      </dl>
    </section>`;
  }

  /**
   * @param {string} text
   * @param {readonly Evidence[]} places
   */
  #source(text, places) {
    const { t } = this;
    return html`<span
      ><button
        class="link"
        data-testid="cited-source"
        @click=${() => showEvidence(this, { title: text, places })}
      >
        <bdi>${text}</bdi></button
      >${places.length > 1 ? html` <span class="soft">${t.timesShort(places.length)}</span>` : nothing}</span
    >`;
  }
}

define('recoupe-source-lines', SourceLines);
