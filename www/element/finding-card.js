/**
 * `<recoupe-finding-card>`: one finding of the text that was clicked.
 *
 * What it is, why it was taken for that, what the other articles have of the same,
 * and the way to correct it.
 */
import { html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { concordance } from './concordance.js';
import { elsewhere } from './elsewhere.js';
import { familyOf, lettersOf } from './family.js';
import { aboutFamily, familyPlaces, familyStyles } from './family-places.js';
import { findingCardStyles } from './finding-card.css.js';
import './finding-editor.js';
import { findingOf } from './finding.js';
import { certaintyStyles } from './findings.css.js';
import { tag } from './letters.js';
import { flat } from './naming.js';
import { ownCorrections } from './own-corrections.js';
import { PinnedCard } from './pinned-card.js';
import { define, goTo } from './view.js';

/** @import { Finding } from './finding.js' */
/** @import { Article, DateFound, Figure, FindingHighlight, Quote, Report, Sentence, Shared } from './types.js' */

/** Lines of one article that are shown. */
const LINES = 3;

/** @typedef {[term: string, words: unknown]} Fact */

class FindingCard extends PinnedCard {
  static styles = [
    ...PinnedCard.styles,
    cardStyles,
    certaintyStyles,
    familyStyles,
    findingCardStyles,
  ];

  get #pinned() {
    const { pinned } = this.state;
    return pinned?.type === 'finding' ? pinned : null;
  }

  render() {
    const { state } = this;
    const { report } = state;
    const found = this.#pinned && findingOf(report, this.#pinned);
    if (!found || !report) return nothing;
    const { article, finding } = found;
    const { facts, title, look } = this.#about(article, finding);
    if (finding.layer === 'common') return this.#common(report, article, finding);
    const { item } = finding;
    const { start, end } = finding.span;
    return html`<section
      class="box ${look}"
      aria-label=${title}
      data-testid="finding-card"
      @keydown=${this.onKey}
    >
      <div class="head">
        <h2 tabindex="-1">${title}</h2>
        ${this.acts(finding.layer !== 'date')}
      </div>
      ${ownCorrections('correction' in item ? [item.correction ?? -1] : [], this)}
      ${
        this.correcting
          ? html`<recoupe-finding-editor
              .state=${state}
              .article=${article}
              .finding=${finding}
            ></recoupe-finding-editor>`
          : nothing
      }
      <blockquote lang=${languageOf(article)} dir="auto">
        ${flat(article.text.slice(start, end))}
      </blockquote>
      <dl>
        ${facts.map(
          ([term, words]) =>
            html`<dt>${term}</dt>
              <dd>${words}</dd>`,
        )}
      </dl>
      ${this.#others(report, article, finding)}
    </section>`;
  }

  /**
   * A passage that others have too: all its places, and what each has otherwise.
   * @param {Report} report
   * @param {Article} article that is on show
   * @param {Finding} finding
   */
  #common(report, article, { item }) {
    const { t } = this;
    const family = familyOf(report, /** @type {Shared} */ (item).family);
    if (!family) return nothing;
    return html`<section
      class="box common"
      aria-label=${t.findingTitle.common}
      data-testid="finding-card"
      @keydown=${this.onKey}
    >
      <div class="head">
        <h2 tabindex="-1">
          ${t.findingTitle.common}
          <span class="tags">${lettersOf(family).map((id) => tag(id, 'small'))}</span>
        </h2>
        ${this.acts(false)}
      </div>
      <p class="why">${aboutFamily(family, t)}</p>
      ${familyPlaces(report, family, article.id, t, (of, start) => goTo(this, of, start, 'common'))}
    </section>`;
  }

  /**
   * @param {Article} article
   * @param {Finding} finding
   * @returns {{ title: string, look: string, facts: Fact[] }}
   */
  #about(article, finding) {
    const { t } = this;
    switch (finding.layer) {
      case 'quote':
        return {
          title: t.quoteKind[finding.item.kind],
          look: 'quote',
          facts: this.#quote(article, finding.item),
        };
      case 'certainty':
        return this.#sentence(article, finding.item);
      case 'figure':
        return { title: t.findingTitle.figure, look: 'figure', facts: this.#figure(finding.item) };
      case 'date':
        return {
          title: t.findingTitle.date,
          look: 'date',
          facts: this.#date(article, finding.item),
        };
      default:
        return { title: '', look: '', facts: [] };
    }
  }

  /** @param {Article} article @param {Quote} quote @returns {Fact[]} */
  #quote(article, { speaker, cue, why }) {
    const { state, t } = this;
    const entity = state.report?.entities.find(({ id }) => id === speaker?.entity);
    const written = speaker && flat(words(article, speaker.span));
    const name =
      entity &&
      html`<button
        class="link"
        data-testid="speaker"
        @click=${() => state.pin({ type: 'entity', id: entity.id }, state.pinnedAt)}
      >
        <bdi>${entity.name}</bdi>
      </button>`;
    /** @type {Fact[]} */
    const facts = [];
    if (!written) facts.push([t.speaker, t.speakerUnknown]);
    else if (name && entity.name === written) facts.push([t.speaker, name]);
    else if (name) facts.push([t.speaker, html`${t.quoted(written)} · ${name}`]);
    else facts.push([t.speaker, t.quoted(written)]);
    if (cue) facts.push([t.cue, t.quoted(flat(words(article, cue)))]);
    facts.push([t.whyHeading, t.reason({ ...why, trigger: null })]);
    return facts;
  }

  /** @param {Article} article @param {Sentence} sentence */
  #sentence(article, { certainty, trigger, why }) {
    const { t } = this;
    const kind = certainty ?? 'asserted';
    /** @type {Fact[]} */
    const facts = [[t.meaning, t.certaintyHelp[kind]]];
    if (trigger) facts.push([t.trigger, t.quoted(flat(words(article, trigger)))]);
    if (why) facts.push([t.whyHeading, t.reason({ ...why, trigger: null })]);
    return { title: t.certainty[kind], look: kind, facts };
  }

  /** @param {Figure} figure @returns {Fact[]} */
  #figure({ value, bound, unit, counted }) {
    const { t } = this;
    /** @type {Fact[]} */
    const facts = [[t.value, t.figureValue(value, bound, unit ?? '')]];
    if (counted) facts.push([t.counted, counted]);
    return facts;
  }

  /** @param {Article} article @param {DateFound} date @returns {Fact[]} */
  #date({ published }, { iso, relative }) {
    const { t } = this;
    /** @type {Fact[]} */
    const facts = [[t.value, iso ? t.date(iso) : t.dateUnsettled]];
    if (iso && relative) {
      facts.push([t.whyHeading, t.dateRelative(published ? t.date(published) : '')]);
    }
    return facts;
  }

  /**
   * @param {Report} report
   * @param {Article} article
   * @param {Finding} finding
   */
  #others(report, article, finding) {
    const { t } = this;
    const others = elsewhere(report, article.id, finding);
    if (!others?.length) return nothing;
    const found = others.filter(({ findings }) => findings.length > 0);
    const absent = others.filter(({ findings }) => findings.length === 0);
    const layer = /** @type {FindingHighlight['layer']} */ (finding.layer);
    return html`<h3>${t.inOthers[/** @type {'quote' | 'figure' | 'date'} */ (layer)]}</h3>
      ${found.map(
        (one) =>
          html`<ul class="others" data-testid="others">
            ${one.findings.slice(0, LINES).map((other) => this.#line(one.article, other))}
          </ul>`,
      )}
      ${
        absent.length > 0
          ? html`<p class="absent" data-testid="absent">
              <span class="tags">${absent.map((one) => tag(one.article.id, 'small'))}</span>
              ${t.notFoundHere}
            </p>`
          : nothing
      }`;
  }

  /** @param {Article} article @param {Finding} finding */
  #line(article, finding) {
    const [{ before, match, after }] = concordance(article, [finding.span]);
    const { start } = finding.span;
    const layer = /** @type {FindingHighlight['layer']} */ (finding.layer);
    const long = layer === 'quote';
    return html`<li>
      ${tag(article.id, 'small')}
      <button
        class="line"
        lang=${languageOf(article)}
        @click=${() => goTo(this, article.id, start, layer)}
      >
        ${long ? nothing : before}<b>${match}</b>${long ? nothing : after}
      </button>
    </li>`;
  }
}

/** @param {Article} article @param {{ start: number, end: number }} span */
function words({ text }, { start, end }) {
  return text.slice(start, end);
}

/** @param {Article} article */
function languageOf({ language: { code } }) {
  return code === 'other' ? nothing : code;
}

define('recoupe-finding-card', FindingCard);
