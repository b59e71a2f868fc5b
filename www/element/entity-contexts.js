/**
 * `<recoupe-entity-contexts>`: each mention of an entity in its context, by
 * article; a click goes there. While the reader corrects (`choosing`), mentions
 * can be chosen, given to another entity, or said to be no name.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { concordance, mentionAt } from './concordance.js';
import { placeOf } from './corrections.js';
import { entityOptions } from './entity-options.js';
import { fieldStyles } from './fields.css.js';
import { spansOf } from './highlight.js';
import { tag } from './letters.js';
import { moreLines } from './more.js';
import { View, define, goTo } from './view.js';

/** @import { Article, Correction, Entity, Place, Report } from './types.js' */
/** @import { Line } from './concordance.js' */

const LINES_AT_ONCE = 30;

class EntityContexts extends View {
  static properties = {
    ...View.properties,
    entity: { attribute: false },
    choosing: { attribute: false },
    chosen: { state: true },
    lines: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    fieldStyles,
    css`
      .choose {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 0.6rem;
        align-items: baseline;
      }
      input {
        accent-color: var(--accent);
      }
      .acts {
        position: sticky;
        bottom: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.7rem;
        align-items: center;
        margin: 0.6rem -0.5rem 0;
        padding: 0.5rem;
        border: 1px solid var(--edge);
        border-radius: 0.6rem;
        background: var(--raised);
        font-size: 0.84rem;
      }
      .acts p {
        flex: 1 0 100%;
        font-weight: 600;
      }
      .acts label {
        display: flex;
        gap: 0.4rem;
        align-items: center;
        min-width: 0;
      }
      select {
        max-width: 12rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Entity} */
    this.entity = /** @type {any} */ (undefined);
    this.choosing = false;
    /** @type {ReadonlySet<string>} mentions, each as `article start` */
    this.chosen = new Set();
    this.lines = LINES_AT_ONCE;
    /** @type {Report | null} that `chosen` is of */
    this.report = null;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { report } = this.state;
    if (this.report !== report || !this.choosing) this.chosen = new Set();
    this.report = report;
  }

  render() {
    const { entity, t } = this;
    let room = this.lines;
    const total = entity.by_article.reduce((sum, { count }) => sum + count, 0);
    return html`<h3>${t.inContext}</h3>
      <div data-testid="contexts">
        ${entity.by_article.map(({ article: id }) => {
          const article = this.articleOf(id);
          if (!article || room <= 0) return nothing;
          const spans = spansOf(article, { type: 'entity', id: entity.id });
          const lines = concordance(article, spans.slice(0, room));
          room -= lines.length;
          return html`<div class="of">
              ${tag(id, 'small')} <span>${t.times(spans.length)}</span>
            </div>
            <ul>
              ${lines.map((line) => this.#line(article, line))}
            </ul>`;
        })}
      </div>
      ${moreLines(total - this.lines, t, () => (this.lines += 10 * LINES_AT_ONCE))}
      ${this.chosen.size > 0 ? this.#acts() : nothing}`;
  }

  /** What can be done to the mentions that are chosen. */
  #acts() {
    const { state, entity, chosen, t } = this;
    const others = (state.report?.entities ?? []).filter(({ id }) => id !== entity.id);
    return html`<form
      class="acts no-print"
      aria-label=${t.someMentions}
      data-testid="mention-acts"
      @submit=${this.#give}
    >
      <p role="status">${t.chosenMentions(chosen.size)}</p>
      <label>
        ${t.itIs}
        <select name="other" data-testid="mentions-are">
          <option value="">${t.somethingElse}</option>
          ${entityOptions(others, entity.kind, this)}
        </select>
      </label>
      <button class="button" data-testid="split-mentions">${t.apply}</button>
      <button class="link" type="button" data-testid="unmark-mentions" @click=${this.#unmark}>
        ${t.noName}
      </button>
    </form>`;
  }

  /**
   * @param {Article} article
   * @param {Line} line
   */
  #line(article, line) {
    const { t } = this;
    const { start } = line.span;
    const mention = mentionAt(article, start);
    const button = html`<button
      class="line"
      data-testid="context"
      lang=${article.language.code === 'other' ? nothing : article.language.code}
      title=${mention ? t.why(t.kind[mention.kind], mention.why) : nothing}
      @click=${() => goTo(this, article.id, start)}
    >
      ${line.before}<b>${line.match}</b>${line.after}
    </button>`;
    if (!this.choosing) return html`<li>${button}</li>`;
    const key = `${article.id} ${start}`;
    return html`<li class="choose">
      <input
        type="checkbox"
        data-testid="choose-mention"
        aria-label=${t.chooseMention(`${line.before}${line.match}${line.after}`)}
        .checked=${this.chosen.has(key)}
        @change=${() => this.#choose(key)}
      />
      ${button}
    </li>`;
  }

  /** @param {string} key */
  #choose(key) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.chosen = chosen;
  }

  /** The chosen mentions are another entity: a new one, or one that is there. */
  #give = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const { state, entity } = this;
    const places = this.#places();
    const [place] = places;
    const other = state.report?.entities.find(({ id }) => id === data.get('other'));
    /** @type {Correction[]} */
    const corrections = [{ action: 'split-here', places }];
    if (other) {
      const split = { text: place.text, kind: entity.kind, place };
      corrections.push({ action: 'merge', entities: [other.anchor, split] });
    }
    state.correct(...corrections);
  };

  #unmark = () =>
    this.state.correct(
      ...this.#places().map(
        (place) => /** @type {Correction} */ ({ action: 'unmark-here', place }),
      ),
    );

  /** The chosen mentions as places. @returns {Place[]} */
  #places() {
    const { state, entity, chosen } = this;
    return (state.report?.articles ?? []).flatMap((article) =>
      spansOf(article, { type: 'entity', id: entity.id })
        .filter(({ start }) => chosen.has(`${article.id} ${start}`))
        .map((span) => placeOf(article, span)),
    );
  }
}

define('recoupe-entity-contexts', EntityContexts);
