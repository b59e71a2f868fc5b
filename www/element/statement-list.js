/**
 * `<recoupe-statement-list>`: what several articles quote, each version in the words
 * of the fullest. A version leads to its place; one that says something else can be
 * taken out.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { moreRows } from './more.js';
import { familyStyles } from './family-places.js';
import { tag } from './letters.js';
import { activeElement, isWithin } from './focus.js';
import { flat } from './naming.js';
import { ownCorrections } from './own-corrections.js';
import { apart } from './pairing.js';
import { versionPieces } from './statement.js';
import { View, define, goTo } from './view.js';

/** @import { FamilyPiece } from './family.js' */
/** @import { Statement, Version } from './types.js' */

const ROWS_AT_ONCE = 30;

class StatementList extends View {
  static properties = {
    ...View.properties,
    rows: { state: true },
    correcting: { state: true },
  };

  static styles = [
    ...View.styles,
    cardStyles,
    familyStyles,
    css`
      h3 {
        margin: 1.4rem 0 0.3rem;
      }
      section {
        border-top: 1px solid var(--line);
        padding: 0.7rem 0 0.4rem;
      }
      h4 {
        display: flex;
        justify-content: space-between;
        gap: 0.6rem;
        margin: 0;
        font: 600 1rem/1.35 var(--serif);
      }
      h4 .small {
        font: 600 0.8rem/1.4 var(--sans);
      }
      small + small::before {
        content: '· ';
      }
      .apart {
        grid-column: 2;
        justify-self: start;
      }
      del {
        color: var(--soft);
      }
    `,
  ];

  constructor() {
    super();
    this.rows = ROWS_AT_ONCE;
    /** The statement that is being corrected, by its first place. */
    this.correcting = '';
  }

  render() {
    const { state, t } = this;
    const { statements } = state.report ?? {};
    if (!statements) return nothing;
    return html`<h3 tabindex="-1">${t.sameStatements}</h3>
      ${
        statements.length === 0
          ? html`<p class="soft">${t.noStatements}</p>`
          : html`<p class="signs">
              <span><del>${t.aWord}</del> ${t.notTakenUp}</span>
              <span><ins>${t.aWord}</ins> ${t.onlyInThis}</span>
            </p>`
      }
      ${statements.slice(0, this.rows).map((statement) => this.#statement(statement))}
      ${moreRows(statements.length - this.rows, t, () => (this.rows += 5 * ROWS_AT_ONCE))}`;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    this.#hadFocus = isWithin(activeElement(), this);
  }

  /** A correction may take away the very button that made it. */
  updated() {
    if (!this.#hadFocus || activeElement() !== document.body) return;
    this.renderRoot.querySelector('h3')?.focus({ preventScroll: true });
  }

  /** Whether the focus was in the list before this rendering. */
  #hadFocus = false;

  /** @param {string} key of a statement */
  #correct(key) {
    this.correcting = this.correcting === key ? '' : key;
  }

  /** @param {Statement} statement */
  #statement({ speaker, entity, versions, fullest, corrections }) {
    const { state, t } = this;
    const [first] = versions;
    const key = `${first.article} ${first.span.start}`;
    const correcting = this.correcting === key;
    const differ = versions.some(({ left_out: left, added }) => left.length + added.length > 0);
    const name = flat(speaker ?? t.speakerUnknown);
    return html`<section aria-label=${name} data-testid="statement">
      <h4>
        <span
          >${
            entity
              ? html`<button class="link" @click=${() => state.pin({ type: 'entity', id: entity })}>
                  <bdi>${name}</bdi>
                </button>`
              : html`<bdi>${name}</bdi>`
          }</span
        >
        <button
          class="link small no-print"
          data-testid="correct-statement"
          aria-expanded=${correcting}
          aria-label=${t.correctOf(name)}
          @click=${() => this.#correct(key)}
        >
          ${t.correct}
        </button>
      </h4>
      ${ownCorrections(corrections ?? [], this)}
      <ul class="places">
        ${versions.map((version, at) =>
          this.#version(version, versions[fullest], differ && at === fullest, correcting),
        )}
      </ul>
    </section>`;
  }

  /**
   * @param {Version} version
   * @param {Version} fullest
   * @param {boolean} isFullest and to be marked as such
   * @param {boolean} correcting
   */
  #version(version, fullest, isFullest, correcting) {
    const { t } = this;
    const article = this.articleOf(version.article);
    const fullestArticle = this.articleOf(fullest.article);
    if (!article || !fullestArticle) return nothing;
    const { code } = article.language;
    const { span } = article.quotes[version.quote] ?? version;
    return html`<li>
      ${tag(article.id, 'small')}
      <button
        class="line"
        data-testid="statement-version"
        @click=${() => goTo(this, article.id, span.start, 'quote')}
      >
        <span lang=${code === 'other' ? nothing : code}
          >${versionPieces(article, version, fullestArticle, fullest).map(piece)}</span
        >
        ${version.carriage === 'reported' ? html`<small>${t.reported}</small>` : nothing}
        ${isFullest ? html`<small>${t.fullest}</small>` : nothing}
      </button>
      ${
        correcting
          ? html`<button
              class="link small apart no-print"
              data-testid="other-statement"
              @click=${() => this.state.correct(apart('quote', article, span))}
            >
              ${t.otherStatement}
            </button>`
          : nothing
      }
    </li>`;
  }
}

/** @param {FamilyPiece} piece */
function piece({ kind, text }) {
  if (kind === 'left') return html`<del>${flat(text)}</del>`;
  return kind === 'put' ? html`<ins>${flat(text)}</ins>` : flat(text);
}

define('recoupe-statement-list', StatementList);
