/**
 * `<recoupe-pairing-editor>`: corrects which quotes of other articles are the same
 * statement as one, or which figures count the same thing.
 *
 * In: the article, the layer and the span of the quote or figure. Out: corrections.
 */
import { css, html, nothing } from 'lit';
import { concordance } from './concordance.js';
import { byArticle } from './crossing.js';
import { fieldStyles } from './fields.css.js';
import { findingsOf } from './finding.js';
import { apart, partners, together } from './pairing.js';
import { View, define } from './view.js';

/** @import { PairedLayer } from './pairing.js' */
/** @import { Article, Report, Span } from './types.js' */

/** Characters of a line that can be chosen. */
const SHOWN = 90;

class PairingEditor extends View {
  static properties = {
    ...View.properties,
    article: { attribute: false },
    layer: { attribute: false },
    span: { attribute: false },
    chosen: { state: true },
  };

  static styles = [
    ...View.styles,
    fieldStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5rem;
        justify-items: start;
        width: 100%;
        font-size: 0.87rem;
      }
      label {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.15rem;
        width: 100%;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.5rem;
      }
      select {
        flex: 1 1 9rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Article} */
    this.article = /** @type {any} */ (undefined);
    /** @type {PairedLayer} */
    this.layer = 'quote';
    /** @type {Span} */
    this.span = { start: 0, end: 0 };
    /** The other one: its article and where it starts. */
    this.chosen = '';
  }

  render() {
    const { state, article, layer, span, t } = this;
    const { report } = state;
    if (!report || report.articles.length < 2) return nothing;
    const paired = byArticle(partners(report, layer, article.id, span));
    const letters = [...paired.keys()].filter((id) => id !== article.id);
    return html`${
        letters.length > 0
          ? html`<button
              class="link"
              data-testid="not-same"
              @click=${() => state.correct(apart(layer, article, span))}
            >
              ${t.notSame[layer](letters)}
            </button>`
          : nothing
      }
      <label
        >${t.sameAsOther[layer]}
        <span class="row">
          <select
            data-testid="same-as"
            @change=${(/** @type {Event} */ event) =>
              (this.chosen = /** @type {HTMLSelectElement} */ (event.target).value)}
          >
            <option value="" ?selected=${this.chosen === ''}>${t.chooseLine}</option>
            ${report.articles.map((other) => this.#options(other, paired.get(other.id) ?? []))}
          </select>
          <button
            class="button"
            data-testid="make-same"
            ?disabled=${this.chosen === ''}
            @click=${() => this.#join(report)}
          >
            ${t.merge}
          </button></span
        ></label
      >`;
  }

  /**
   * @param {Article} other
   * @param {readonly { span: Span }[]} paired already
   */
  #options(other, paired) {
    if (other.id === this.article.id) return nothing;
    const spans = findingsOf(other, this.layer)
      .map(({ span }) => span)
      .filter(({ start }) => !paired.some(({ span }) => span.start === start));
    if (spans.length === 0) return nothing;
    return html`<optgroup label="${other.id} · ${other.title}">
      ${concordance(other, spans).map(({ before, match, after, span }) => {
        const value = `${other.id} ${span.start}`;
        const line = this.layer === 'quote' ? match : `${match} (${before}… ${after})`;
        return html`<option value=${value} ?selected=${value === this.chosen}>
          ${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}
        </option>`;
      })}
    </optgroup>`;
  }

  /** @param {Report} report */
  #join({ articles }) {
    const { state, article, layer, span } = this;
    const [id, start] = this.chosen.split(' ');
    const other = articles.find((one) => one.id === id);
    const found = other && findingsOf(other, layer).find((one) => one.span.start === Number(start));
    if (!found) return;
    this.chosen = '';
    state.correct(
      together(layer, [
        { article, span },
        { article: other, span: found.span },
      ]),
    );
  }
}

define('recoupe-pairing-editor', PairingEditor);
