/**
 * `<recoupe-entity-editor>`: what a reader can correct of an entity.
 *
 * In: the entity. Out: corrections, which the dossier keeps and the core applies:
 * its name, its kind, what it is one with, the written forms that are another or
 * no name at all. Single mentions are chosen and corrected where they are listed.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { unmarkAll } from './corrections.js';
import { KINDS } from './entity-list.js';
import { entityOptions } from './entity-options.js';
import { View, define } from './view.js';

/** @import { Entity, EntityKind } from './types.js' */

class EntityEditor extends View {
  static properties = {
    ...View.properties,
    entity: { attribute: false },
    other: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    css`
      section {
        background: var(--raised);
        border-radius: 0.6rem;
        padding: 0.1rem 0.8rem 0.8rem;
        margin-top: 0.7rem;
      }
      form,
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.5rem;
        align-items: center;
      }
      input[type='text'],
      select {
        flex: 1 1 9rem;
        min-width: 0;
        max-width: 100%;
        font-size: 0.9rem;
        background: var(--paper);
        border: 1px solid var(--edge);
        border-radius: 0.4rem;
        padding: 0.28rem 0.5rem;
      }
      .button {
        padding: 0.22rem 0.6rem;
        font-size: 0.82rem;
      }
      fieldset {
        margin-top: 0.95rem;
      }
      legend {
        padding: 0;
      }
      legend h3 {
        margin-top: 0;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 1rem;
      }
      .kinds label {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
      }
      .kinds input {
        accent-color: var(--accent);
        margin: 0;
      }
      .form {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.1rem 0.8rem;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.9rem;
        font-size: 0.82rem;
      }
      .last {
        margin-top: 0.9rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Entity} */
    this.entity = /** @type {any} */ (undefined);
    /** Identifier of the entity to be one with. */
    this.other = '';
  }

  render() {
    const { entity, t } = this;
    return html`<section aria-label=${t.correctOf(entity.name)} data-testid="entity-editor">
      <h3><label for="name">${t.shownName}</label></h3>
      <form @submit=${this.#rename}>
        <input id="name" type="text" name="name" autocomplete="off" .value=${entity.name} />
        <button class="button" data-testid="rename">${t.rename}</button>
      </form>
      <fieldset>
        <legend><h3>${t.kindHeading}</h3></legend>
        <div class="kinds">
          ${KINDS.map(
            (kind) =>
              html`<label
                ><input
                  type="radio"
                  name="kind"
                  data-testid="retype-${kind}"
                  .checked=${entity.kind === kind}
                  @change=${() => this.#retype(kind)}
                />${t.kind[kind]}</label
              >`,
          )}
        </div>
      </fieldset>
      ${this.#merge()} ${this.#forms()}
      <p class="soft small last">${t.chooseMentions}</p>
      <p class="last">
        <button class="button" data-testid="unmark" @click=${this.#unmark}>${t.noName}</button>
      </p>
    </section>`;
  }

  #merge() {
    const { state, entity, t } = this;
    const others = (state.report?.entities ?? []).filter(({ id }) => id !== entity.id);
    if (others.length === 0) return nothing;
    return html`<h3><label for="other">${t.sameAs}</label></h3>
      <div class="row">
        <select
          id="other"
          data-testid="merge-with"
          @change=${(/** @type {Event} */ event) =>
            (this.other = /** @type {HTMLSelectElement} */ (event.target).value)}
        >
          <option value="" ?selected=${this.other === ''}>${t.chooseOther}</option>
          ${entityOptions(others, entity.kind, this)}
        </select>
        <button
          class="button"
          data-testid="merge"
          ?disabled=${this.other === ''}
          @click=${() => this.#mergeWith(this.other)}
        >
          ${t.merge}
        </button>
      </div>`;
  }

  /** Several written forms: each may be another thing, or no name. */
  #forms() {
    const { state, entity, t } = this;
    if (entity.aliases.length < 2) return nothing;
    return html`<h3>${t.writtenForms}</h3>
      <ul>
        ${entity.aliases.map(
          ({ text, count }) =>
            html`<li class="form">
              <span
                ><bdi class="written">${text}</bdi>
                <span class="count">${t.timesShort(count)}</span></span
              >
              <span class="acts">
                <button
                  class="link"
                  data-testid="split-form"
                  aria-label=${t.splitForm(text)}
                  @click=${() => state.correct({ action: 'split', entity: entity.anchor, text })}
                >
                  ${t.split}
                </button>
                <button
                  class="link"
                  data-testid="unmark-form"
                  aria-label=${t.unmarkForm(text)}
                  @click=${() => state.correct({ action: 'unmark', text })}
                >
                  ${t.unmark}
                </button>
              </span>
            </li>`,
        )}
      </ul>`;
  }

  /** @param {SubmitEvent} event */
  #rename = (event) => {
    event.preventDefault();
    const { entity } = this;
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const name = String(data.get('name') ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (name === '' || name === entity.name) return;
    this.state.correct({ action: 'rename', entity: entity.anchor, name });
  };

  /** @param {EntityKind} kind */
  #retype(kind) {
    if (kind === this.entity.kind) return;
    this.state.correct({ action: 'retype', entity: this.entity.anchor, kind });
  }

  /** @param {string} id of the other entity */
  #mergeWith(id) {
    const other = this.state.report?.entities.find((one) => one.id === id);
    if (!other) return;
    const entities = [this.entity.anchor, other.anchor];
    this.other = '';
    this.state.correct({ action: 'merge', entities });
  }

  #unmark = () => this.state.correct(...unmarkAll(this.entity));
}

define('recoupe-entity-editor', EntityEditor);
