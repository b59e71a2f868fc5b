/**
 * `<recoupe-entity-speech>`: where an entity is quoted, and where it is only named.
 *
 * For each article that names it: the words it gives as said by the entity, or that
 * there are none.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { tag } from './letters.js';
import { flat } from './naming.js';
import { moreLines } from './more.js';
import { View, define, goTo } from './view.js';

/** @import { Article, Entity, Quote } from './types.js' */

const AT_ONCE = 3;

class EntitySpeech extends View {
  static properties = {
    ...View.properties,
    entity: { attribute: false },
    all: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    css`
      .line {
        --k: var(--speech);
        border-inline-start: 3px solid color-mix(in srgb, var(--k) 45%, transparent);
        border-radius: 0 0.4rem 0.4rem 0;
        margin: 0.1rem 0;
        width: 100%;
      }
      .line.indirect {
        border-inline-start-style: dashed;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Entity} */
    this.entity = /** @type {any} */ (undefined);
    this.all = false;
  }

  render() {
    const { entity, state, t } = this;
    const articles = (state.report?.articles ?? []).map((article) => ({
      article,
      quotes: article.quotes.filter(({ speaker }) => speaker?.entity === entity.id),
    }));
    const quoted = articles.filter(({ quotes }) => quotes.length > 0);
    const named = entity.by_article
      .map(({ article }) => article)
      .filter((id) => !quoted.some(({ article }) => article.id === id));
    // A place that nobody quotes is not thereby « only named ».
    if (quoted.length === 0 && entity.kind === 'place') return nothing;
    return html`<h3>${t.speechOf}</h3>
      <ul data-testid="entity-speech">
        ${quoted.map(({ article, quotes }) => this.#quoted(article, quotes))}
        ${
          named.length > 0
            ? html`<li>
                <span class="tags">${named.map((id) => tag(id, 'small'))}</span>
                <span class="why">${t.onlyNamed}</span>
              </li>`
            : nothing
        }
      </ul>`;
  }

  /**
   * @param {Article} article
   * @param {readonly Quote[]} quotes of it there
   */
  #quoted(article, quotes) {
    const { t } = this;
    const shown = this.all ? quotes : quotes.slice(0, AT_ONCE);
    return html`<li class="article">
      ${tag(article.id, 'small')}
      <span
        ><span class="why">${t.quotedTimes(quotes.length)}</span> ${shown.map(
          ({ kind, span: { start, end } }) =>
            html`<button
              class="line ${kind}"
              data-testid="entity-quote"
              title=${t.quoteKind[kind]}
              lang=${article.language.code === 'other' ? nothing : article.language.code}
              @click=${() => goTo(this, article.id, start, 'quote')}
            >
              ${flat(article.text.slice(start, end))}
            </button>`,
        )}
        ${moreLines(quotes.length - shown.length, t, () => (this.all = true))}</span
      >
    </li>`;
  }
}

define('recoupe-entity-speech', EntitySpeech);
