/**
 * `<recoupe-entity-card>`: all about the pinned entity.
 *
 * The names each article uses and why they were taken for the same thing, where it is
 * quoted and where only named, what stands in the same sentence, what is related without being it, each mention in
 * its context. Opened with the keyboard it takes the focus, and gives it back on
 * Escape, which ends a correction first.
 */
import { css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { cardStyles } from './card.css.js';
import { reasonsOf } from './concordance.js';
import './entity-company.js';
import './entity-contexts.js';
import './entity-editor.js';
import './entity-names.js';
import './entity-speech.js';
import { activeElement, isWithin } from './focus.js';
import { kindStyles } from './kinds.css.js';
import { View, define } from './view.js';

/** @import { Entity, Report } from './types.js' */

class EntityCard extends View {
  static properties = {
    ...View.properties,
    correcting: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    kindStyles,
    css`
      .box {
        border-inline-start: 5px var(--kind-line) var(--k);
        padding: 0.8rem 1rem 1rem;
      }
      h2 {
        font: 700 1.15rem/1.3 var(--serif);
        overflow-wrap: anywhere;
      }
      details {
        margin-top: 0.95rem;
      }
      summary {
        font: 600 0.8rem/1.4 var(--sans);
        cursor: pointer;
      }
    `,
  ];

  constructor() {
    super();
    this.correcting = false;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.state.justPinned) this.correcting = false;
    this.#hadFocus ||= isWithin(activeElement(), this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // The name was unmarked: there is nothing left to show.
    if (this.#hadFocus && this.#before?.isConnected) this.#before.focus();
    this.#before = null;
  }

  /** What had the focus before the card. @type {HTMLElement | null} */
  #before = null;
  /** Whether the focus was in the card before this rendering. */
  #hadFocus = false;

  get #entity() {
    const { pinned, report } = this.state;
    return pinned?.type === 'entity' ? report?.entities.find(({ id }) => id === pinned.id) : null;
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    const entity = this.#entity;
    if (!entity || !report) return nothing;
    const total = entity.by_article.reduce((sum, { count }) => sum + count, 0);
    return html`<section
      class="box ${entity.kind}"
      aria-label=${t.about(entity.name)}
      data-testid="entity-card"
      @keydown=${this.#onKey}
    >
      <div class="head">
        <div>
          <h2 dir="auto" tabindex="-1">${entity.name}</h2>
          <p class="soft">
            ${t.kind[entity.kind]} · ${t.mentionsIn(total, entity.by_article.length)}
          </p>
        </div>
        <div class="acts no-print">
          <button
            class="link"
            data-testid="correct"
            aria-expanded=${this.correcting}
            @click=${() => (this.correcting = !this.correcting)}
          >
            ${t.correct}
          </button>
          <button class="link" data-testid="unpin" @click=${this.#close}>${t.close}</button>
        </div>
      </div>
      ${this.#corrections(entity)}
      ${
        this.correcting
          ? html`<recoupe-entity-editor .state=${state} .entity=${entity}></recoupe-entity-editor>`
          : nothing
      }
      ${keyed(entity.id, this.#parts(entity, report))}
    </section>`;
  }

  /**
   * @param {Entity} entity
   * @param {Report} report
   */
  #parts(entity, report) {
    const { state } = this;
    return html`<recoupe-entity-names .state=${state} .entity=${entity}></recoupe-entity-names>
      <recoupe-entity-speech .state=${state} .entity=${entity}></recoupe-entity-speech>
      <recoupe-entity-company .state=${state} .entity=${entity}></recoupe-entity-company>
      ${entity.related.length > 0 ? this.#related(entity) : nothing}
      ${this.#reasons(entity, report)}
      <recoupe-entity-contexts
        .state=${state}
        .entity=${entity}
        .choosing=${this.correcting}
      ></recoupe-entity-contexts>`;
  }

  /** What the reader said of it, with the way back. @param {Entity} entity */
  #corrections({ corrections }) {
    const { state, t } = this;
    return corrections.map((at) => {
      const correction = state.corrections[at];
      if (!correction) return nothing;
      const words = t.correction(correction);
      return html`<p class="corrected" data-testid="own-correction">
        ${t.correctedByYou} ${words}
        <button
          class="link no-print"
          aria-label=${t.uncorrectOf(words)}
          @click=${() => state.uncorrect(at)}
        >
          ${t.uncorrect}
        </button>
      </p>`;
    });
  }

  /** @param {Entity} entity */
  #related(entity) {
    const { state, t } = this;
    return html`<h3>${t.relatedTo}</h3>
      <ul>
        ${entity.related.map((related) => {
          const other = state.report?.entities.find(({ id }) => id === related.entity);
          if (!other) return nothing;
          return html`<li>
            <button class="link" @click=${() => state.pin({ type: 'entity', id: other.id })}>
              <bdi>${other.name}</bdi>
            </button>
            <span class="why">${t.relation(related.why)}</span>
          </li>`;
        })}
      </ul>`;
  }

  /**
   * @param {Entity} entity
   * @param {Report} report
   */
  #reasons({ id }, { articles }) {
    const { t } = this;
    return html`<details data-testid="reasons">
      <summary>${t.recognised}</summary>
      <ul>
        ${reasonsOf(articles, id).map(
          ({ why, count }) =>
            html`<li class="why">
              ${t.reason(why)} <span class="count">${t.timesShort(count)}</span>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** Another entity begins at its top; who works with the keyboard is brought there. */
  updated() {
    const { state } = this;
    if (this.#hadFocus) setTimeout(this.#keepFocus);
    if (!state.justPinned || !this.#entity) return;
    state.justPinned = false;
    this.scrollTop = 0;
    const active = activeElement();
    if (!active?.matches(':focus-visible')) return;
    if (!isWithin(active, this)) this.#before = active;
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** A correction may take away the very button that made it. */
  #keepFocus = () => {
    this.#hadFocus = false;
    if (activeElement() !== document.body) return;
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (!this.correcting) {
      this.#close();
      return;
    }
    this.correcting = false;
    /** @type {HTMLElement | null} */ (
      this.renderRoot.querySelector('[data-testid=correct]')
    )?.focus();
  };

  #close = () => {
    this.state.pin(null);
    if (this.#before?.isConnected) this.#before.focus();
    this.#before = null;
  };
}

define('recoupe-entity-card', EntityCard);
