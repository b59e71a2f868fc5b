/**
 * `<recoupe-entity-company>`: who and what stands in the same sentence as an entity.
 *
 * Each with the number of sentences; the number opens them, the name leads to
 * its own card.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { companions } from './cooccurrence.js';
import { kindStyles } from './kinds.css.js';
import { sentenceLines } from './sentence-lines.js';
import { moreLines } from './more.js';
import { View, define, goTo } from './view.js';

/** @import { Entity } from './types.js' */
/** @import { Together } from './cooccurrence.js' */

const AT_ONCE = 6;
const SENTENCES_AT_ONCE = 20;

class EntityCompany extends View {
  static properties = {
    ...View.properties,
    entity: { attribute: false },
    shown: { state: true },
    open: { state: true },
    sentences: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    kindStyles,
    css`
      .other {
        display: flex;
        justify-content: space-between;
        gap: 0.2rem 0.8rem;
        align-items: baseline;
      }
      .other .link {
        font-weight: 400;
        overflow-wrap: anywhere;
      }
      .name {
        color: var(--k);
      }
      .open {
        border-inline-start: 3px solid var(--line);
        padding-inline-start: 0.7rem;
        margin-bottom: 0.4rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Entity} */
    this.entity = /** @type {any} */ (undefined);
    this.shown = AT_ONCE;
    /** @type {string | null} the entity whose sentences are open */
    this.open = null;
    this.sentences = SENTENCES_AT_ONCE;
  }

  render() {
    const { entity, t } = this;
    const { report } = this.state;
    if (!report) return nothing;
    const all = companions(report, entity.id);
    if (all.length === 0) return nothing;
    return html`<h3>${t.sameSentence}</h3>
      <ul data-testid="company">
        ${all.slice(0, this.shown).map(({ other, pair }) => this.#other(other, pair))}
      </ul>
      ${moreLines(all.length - this.shown, t, () => (this.shown += 5 * AT_ONCE))}`;
  }

  /**
   * @param {string} id
   * @param {Together} pair
   */
  #other(id, pair) {
    const { state, entity, t } = this;
    const other = state.report?.entities.find((one) => one.id === id);
    if (!other) return nothing;
    const open = this.open === id;
    const { length } = pair.sentences;
    return html`<li class=${other.kind}>
      <div class="other">
        <button class="link name" @click=${() => state.pin({ type: 'entity', id })}>
          <bdi>${other.name}</bdi>
        </button>
        <button
          class="link count"
          data-testid="company-sentences"
          aria-expanded=${open}
          aria-label=${t.sentencesWith(length, entity.name, other.name)}
          @click=${() => this.#toggle(id)}
        >
          ${t.sentences(length)}
        </button>
      </div>
      ${open ? this.#sentences(pair) : nothing}
    </li>`;
  }

  /** @param {Together} pair */
  #sentences({ a, b, sentences }) {
    const { state, t } = this;
    const shown = sentences.slice(0, this.sentences);
    if (!state.report) return nothing;
    return html`<div class="open">
      ${sentenceLines(state.report, shown, [a, b], (article, start) => goTo(this, article, start))}
      ${moreLines(sentences.length - shown.length, t, () => (this.sentences += 5 * SENTENCES_AT_ONCE))}
    </div>`;
  }

  /** @param {string} id */
  #toggle(id) {
    this.open = this.open === id ? null : id;
    this.sentences = SENTENCES_AT_ONCE;
  }
}

define('recoupe-entity-company', EntityCompany);
