/**
 * `<recoupe-timeline>`: the dates that the articles give, the earliest first, each
 * with the words of each article around it.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { concordance } from './concordance.js';
import { byArticle, placesOf } from './crossing.js';
import { moreRows } from './more.js';
import { tag } from './letters.js';
import { View, define, goTo } from './view.js';

/** @import { Evidence } from './crossing.js' */

/** Places of one article that are shown under a date. */
const PLACES = 3;
const DAYS_AT_ONCE = 60;

class Timeline extends View {
  static properties = { ...View.properties, days: { state: true } };

  static styles = [
    ...View.styles,
    cardStyles,
    css`
      .day {
        display: grid;
        grid-template-columns: minmax(7rem, 10rem) minmax(0, 1fr);
        gap: 0.2rem 1.4rem;
        padding: 0.5rem 0;
        border-top: 1px solid var(--line);
      }
      h3 {
        margin: 0.2rem 0;
        font-size: 0.88rem;
        color: var(--figure);
      }
      .article .line {
        width: 100%;
        margin: 0;
      }
      @container (max-width: 40rem) {
        .day {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.days = DAYS_AT_ONCE;
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    if (!report) return nothing;
    const days = report.timeline ?? [];
    if (days.length === 0) return html`<p class="soft">${t.noDates}</p>`;
    return html`<ol data-testid="timeline">
        ${days.slice(0, this.days).map(
          (day) =>
            html`<li class="day">
              <h3>${t.date(day.iso)}</h3>
              <ul>
                ${[...byArticle(placesOf(report, day))].map(([id, own]) => this.#article(id, own))}
              </ul>
            </li>`,
        )}
      </ol>
      ${moreRows(days.length - this.days, t, () => (this.days += 5 * DAYS_AT_ONCE))}`;
  }

  /**
   * @param {string} id of an article
   * @param {readonly Evidence[]} places
   */
  #article(id, places) {
    const article = this.articleOf(id);
    if (!article) return nothing;
    const lines = concordance(
      article,
      places.slice(0, PLACES).map(({ span }) => span),
    );
    const { code } = article.language;
    return html`<li class="article">
      ${tag(id, 'small')}
      <span
        >${lines.map(
          ({ before, match, after, span }) =>
            html`<button
              class="line"
              data-testid="timeline-line"
              lang=${code === 'other' ? nothing : code}
              @click=${() => goTo(this, id, span.start, 'date')}
            >
              ${before}<b>${match}</b>${after}
            </button>`,
        )}${
          places.length > PLACES
            ? html`<span class="why">${this.t.more(places.length - PLACES)}</span>`
            : nothing
        }</span
      >
    </li>`;
  }
}

define('recoupe-timeline', Timeline);
