/**
 * `<recoupe-entity-card>`: all about the pinned entity.
 *
 * The names each article uses and why they were taken for the same thing, where it is
 * quoted and where only named, what stands in the same sentence, what is related without being it, each mention in
 * its context.
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
import { kindStyles } from './kinds.css.js';
import { ownCorrections } from './own-corrections.js';
import { PinnedCard } from './pinned-card.js';
import { define } from './view.js';

/** @import { Entity, Report } from './types.js' */

class EntityCard extends PinnedCard {
  static styles = [
    ...PinnedCard.styles,
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
      @keydown=${this.onKey}
    >
      <div class="head">
        <div>
          <h2 dir="auto" tabindex="-1">${entity.name}</h2>
          <p class="soft">
            ${t.kind[entity.kind]} · ${t.mentionsIn(total, entity.by_article.length)}
          </p>
        </div>
        ${this.acts()}
      </div>
      ${ownCorrections(entity.corrections, this)}
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
}

define('recoupe-entity-card', EntityCard);
