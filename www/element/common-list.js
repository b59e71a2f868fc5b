/**
 * `<recoupe-common-list>`: the passages that several articles have, those of most
 * articles first. One click shows all the places of one, and who changed what.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { moreRows } from './more.js';
import { lettersOf } from './family.js';
import { aboutFamily, familyPlaces, familyStyles } from './family-places.js';
import { tag } from './letters.js';
import { flat } from './naming.js';
import { View, define, goTo } from './view.js';

/** @import { Family, Report } from './types.js' */

const ROWS_AT_ONCE = 40;

class CommonList extends View {
  static properties = {
    ...View.properties,
    rows: { state: true },
    open: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    familyStyles,
    css`
      .family {
        border-top: 1px solid var(--line);
        padding: 0.5rem 0;
      }
      .head {
        align-items: baseline;
      }
      .words {
        flex: 1;
      }
      .words span {
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
    `,
  ];

  constructor() {
    super();
    this.rows = ROWS_AT_ONCE;
    /** @type {ReadonlySet<string>} families whose places are shown */
    this.open = new Set();
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    const families = [...(report?.families ?? [])].sort(
      (x, y) => y.articles - x.articles || y.words_common - x.words_common,
    );
    if (!report || families.length === 0) return html`<p class="soft">${t.noCommonText}</p>`;
    return html`<ul data-testid="families">
        ${families.slice(0, this.rows).map((family) => this.#family(report, family))}
      </ul>
      ${moreRows(families.length - this.rows, t, () => (this.rows += 5 * ROWS_AT_ONCE))}`;
  }

  /** @param {Report} report @param {Family} family */
  #family(report, family) {
    const { t } = this;
    const { id, places, reference } = family;
    const open = this.open.has(id);
    const { article, span } = places[reference];
    const text = this.articleOf(article)?.text.slice(span.start, span.end) ?? '';
    return html`<li class="family" data-testid="family">
      <div class="head">
        <button class="line words" aria-expanded=${open} @click=${() => this.#toggle(id)}>
          <span>${flat(text)}</span>
        </button>
        <span class="tags">${lettersOf(family).map((letter) => tag(letter, 'small'))}</span>
      </div>
      <p class="why">${aboutFamily(family, t)}</p>
      ${
        open
          ? familyPlaces(report, family, null, t, (of, start) => goTo(this, of, start, 'common'))
          : nothing
      }
    </li>`;
  }

  /** @param {string} id */
  #toggle(id) {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }
}

define('recoupe-common-list', CommonList);
