/**
 * `<recoupe-finding-editor>`: corrects a quote, a figure, or how surely a sentence is
 * given; and which others are the same as it.
 *
 * In: the article and the finding. Out: corrections, which the dossier keeps and can undo.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { CERTAINTIES } from './certainty-gutter.js';
import { placeOf } from './corrections.js';
import { entityOptions } from './entity-options.js';
import { fieldStyles } from './fields.css.js';
import './pairing-editor.js';
import { View, define } from './view.js';

/** @import { Finding } from './finding.js' */
/** @import { PairedLayer } from './pairing.js' */
/** @import { Article, Figure, Quote, Sentence, Span } from './types.js' */

/** How words are reported. */
export const QUOTES = /** @type {const} */ (['direct', 'mixed', 'indirect']);

class FindingEditor extends View {
  static properties = {
    ...View.properties,
    article: { attribute: false },
    finding: { attribute: false },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    fieldStyles,
    css`
      section {
        border-block: 1px solid var(--line);
        padding: 0.5rem 0 0.7rem;
        margin-top: 0.7rem;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5rem;
        justify-items: start;
      }
      fieldset {
        display: grid;
        gap: 0.1rem;
      }
      label {
        display: flex;
        gap: 0.4rem;
        align-items: center;
      }
      form label,
      .speaker {
        flex-wrap: wrap;
      }
      input {
        accent-color: var(--accent);
        margin: 0;
      }
      select,
      input[type='number'] {
        width: 11rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Article} */
    this.article = /** @type {any} */ (undefined);
    /** @type {Finding} */
    this.finding = /** @type {any} */ (undefined);
  }

  render() {
    const { t } = this;
    return html`<section aria-label=${t.correct} data-testid="finding-editor">
      ${this.#fields()}
    </section>`;
  }

  #fields() {
    const { layer, item } = this.finding;
    switch (layer) {
      case 'quote':
        return this.#quote(item);
      case 'certainty':
        return this.#certainty(item);
      case 'figure':
        return this.#figure(item);
      default:
        return nothing;
    }
  }

  /** @param {Quote} quote */
  #quote({ span, kind, speaker }) {
    const { state, article, t } = this;
    const place = placeOf(article, span);
    const here = new Set(article.mentions.map(({ entity }) => entity));
    const entities = (state.report?.entities ?? []).filter(({ id }) => here.has(id));
    return html`${this.#choice(QUOTES, kind, t.quoteKind, (chosen) =>
        state.correct({ action: 'quote-here', place, kind: chosen }),
      )}
      <label class="speaker"
        >${t.speaker}
        <select data-testid="speaker-is" @change=${this.#say}>
          <option value="">${t.speakerUnknown}</option>
          ${entityOptions(entities, 'person', this, speaker?.entity)}
        </select></label
      >
      <button
        class="link"
        data-testid="no-quote"
        @click=${() => state.correct({ action: 'no-quote-here', place })}
      >
        ${t.noQuote}
      </button>
      ${this.#pairing('quote', span)}`;
  }

  /** The speaker is the nearest mention of who was chosen. */
  #say = (/** @type {Event} */ event) => {
    const { state, article, finding } = this;
    const id = /** @type {HTMLSelectElement} */ (event.target).value;
    const distance = (/** @type {{ span: Span }} */ { span }) =>
      Math.abs(span.start - finding.span.start);
    const [mention] = article.mentions
      .filter(({ entity }) => entity === id)
      .sort((x, y) => distance(x) - distance(y));
    state.correct({
      action: 'speaker-here',
      place: placeOf(article, finding.span),
      speaker: mention ? placeOf(article, mention.span) : null,
    });
  };

  /** @param {Sentence} sentence */
  #certainty({ span, certainty }) {
    const { state, article, t } = this;
    const words = article.text.slice(span.start, span.end);
    const start = span.start + words.length - words.trimStart().length;
    const place = placeOf(article, { start, end: start + words.trim().length });
    return this.#choice(CERTAINTIES, certainty ?? null, t.certaintyHelp, (chosen) =>
      state.correct({ action: 'certainty-here', place, certainty: chosen }),
    );
  }

  /** @param {Figure} figure */
  #figure({ span, value }) {
    const { state, article, t } = this;
    const place = placeOf(article, span);
    return html`<form
        @submit=${(/** @type {SubmitEvent} */ event) => {
          event.preventDefault();
          const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
          const given = Number(data.get('value'));
          if (Number.isFinite(given)) {
            state.correct({ action: 'figure-here', place, value: given });
          }
        }}
      >
        <label
          >${t.value}
          <input
            type="number"
            name="value"
            step="any"
            required
            data-testid="figure-value"
            .value=${String(value)}
          />
          <button class="button" data-testid="set-figure">${t.apply}</button></label
        >
      </form>
      <button
        class="link"
        data-testid="no-figure"
        @click=${() => state.correct({ action: 'no-figure-here', place })}
      >
        ${t.noFigure}
      </button>
      ${this.#pairing('figure', span)}`;
  }

  /** @param {PairedLayer} layer @param {Span} span */
  #pairing(layer, span) {
    return html`<recoupe-pairing-editor
      .state=${this.state}
      .article=${this.article}
      .layer=${layer}
      .span=${span}
    ></recoupe-pairing-editor>`;
  }

  /**
   * One of several, as radio buttons.
   * @template {string} T
   * @param {readonly T[]} all
   * @param {T | null} now
   * @param {Record<T, string>} words
   * @param {(chosen: T) => void} choose
   */
  #choice(all, now, words, choose) {
    const { t } = this;
    return html`<fieldset>
      <legend class="hidden-text">${t.correct}</legend>
      ${all.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name="choice"
              data-testid="is-${one}"
              .checked=${one === now}
              @change=${() => choose(one)}
            />${words[one]}</label
          >`,
      )}
    </fieldset>`;
  }
}

define('recoupe-finding-editor', FindingEditor);
