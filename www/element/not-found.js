/**
 * `<recoupe-not-found>`: beside each article, what at least k of the others carry and
 * was not found in it, and what only it has. k can be set.
 */
import { css, html, nothing } from 'lit';
import { showEvidence } from './evidence.js';
import { tag } from './letters.js';
import { moreLines } from './more.js';
import { View, define } from './view.js';

/** @import { ArticleCoverage, Coverage, CoverageItem } from './types.js' */

const AT_ONCE = 14;

/** @type {readonly CoverageItem['kind'][]} */
const KINDS = ['statement', 'figure', 'person', 'organisation', 'place', 'keyphrase'];

class NotFound extends View {
  static properties = { ...View.properties, open: { state: true } };

  static styles = [
    ...View.styles,
    css`
      .least {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.7rem;
        align-items: center;
        margin-bottom: 1rem;
        font-size: 0.9rem;
      }
      input {
        accent-color: var(--accent);
        width: 9rem;
      }
      .articles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
        gap: 1.1rem 1.6rem;
      }
      .article {
        border-top: 1px solid var(--line);
        padding-top: 0.7rem;
      }
      h3 {
        display: flex;
        gap: 0.6rem;
        font: 600 0.97rem/1.35 var(--serif);
        overflow-wrap: anywhere;
      }
      h4 {
        font: 600 0.8rem/1.4 var(--sans);
        margin: 0.7rem 0 0.2rem;
      }
      .item {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 0.6rem;
        align-items: baseline;
        width: calc(100% + 0.6rem);
        margin: 0 -0.3rem;
        padding: 0.1rem 0.3rem;
        border: 0;
        border-radius: 0.3rem;
        background: none;
        text-align: start;
        font-size: 0.88rem;
      }
      .item:hover {
        background: var(--raised);
      }
      .item bdi {
        overflow-wrap: anywhere;
      }
      .statement bdi {
        font-family: var(--serif);
      }
      small {
        color: var(--soft);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {ReadonlySet<string>} lists shown in full */
    this.open = new Set();
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    const coverage = report?.coverage;
    if (!report || !coverage) return html`<p class="soft">${t.needTwo}</p>`;
    const most = report.articles.length - 1;
    return html`${most > 1 ? this.#least(coverage, most) : nothing}
      <div class="articles" data-testid="coverage">
        ${coverage.articles.map((one) => this.#article(coverage, one))}
      </div>`;
  }

  /**
   * How many of the others must carry something.
   * @param {Coverage} coverage
   * @param {number} most
   */
  #least({ least }, most) {
    const { state, t } = this;
    return html`<label class="least no-print">
      ${t.leastOthers}
      <input
        type="range"
        min="1"
        max=${most}
        .value=${String(least)}
        data-testid="least-others"
        aria-valuetext=${t.leastOf(least, most)}
        @change=${(/** @type {Event} */ event) =>
          state.set({
            least_others: Number(/** @type {HTMLInputElement} */ (event.target).value),
          })}
      />
      <b>${t.leastOf(least, most)}</b>
    </label>`;
  }

  /**
   * @param {Coverage} coverage
   * @param {ArticleCoverage} of
   */
  #article({ items }, { article: id, not_found: missing, not_found_count: count, only_here: own }) {
    const { t } = this;
    const article = this.articleOf(id);
    if (!article) return nothing;
    return html`<section class="article" data-testid="coverage-of">
      <h3>${tag(id)} <bdi>${article.title}</bdi></h3>
      ${this.#list(
        `${id} missing`,
        t.notFoundCount(count),
        missing.map((at) => items[at]),
        true,
      )}
      ${this.#list(
        `${id} own`,
        t.onlyHere(own.length),
        own.map((at) => items[at]),
        false,
      )}
    </section>`;
  }

  /**
   * @param {string} key
   * @param {string} title
   * @param {readonly CoverageItem[]} items
   * @param {boolean} letters whether to tell which articles carry them
   */
  #list(key, title, items, letters) {
    const { t } = this;
    const sorted = KINDS.flatMap((kind) => items.filter((item) => item.kind === kind));
    const shown = this.open.has(key) ? sorted : sorted.slice(0, AT_ONCE);
    return html`<h4>${title}</h4>
      <ul>
        ${shown.map((item) => this.#item(item, letters))}
      </ul>
      ${moreLines(sorted.length - shown.length, t, () => (this.open = new Set([...this.open, key])))}`;
  }

  /** @param {CoverageItem} item @param {boolean} letters */
  #item({ kind, text, places }, letters) {
    const { t } = this;
    const carriers = [...new Set(places.map(({ article }) => article))];
    const words = kind === 'statement' ? t.quoted(text) : text;
    return html`<li>
      <button
        class="item ${kind}"
        data-testid="coverage-item"
        @click=${() => showEvidence(this, { title: words, places })}
      >
        <span><bdi>${words}</bdi> <small>${t.coverageKind[kind]}</small></span>
        ${letters ? html`<span class="tags">${carriers.slice(0, 5).map((id) => tag(id, 'small'))}</span>` : nothing}
      </button>
    </li>`;
  }
}

define('recoupe-not-found', NotFound);
