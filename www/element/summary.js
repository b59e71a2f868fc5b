/**
 * `<recoupe-summary>`: the dossier in one paragraph of counts; each number leads to
 * what was counted.
 */
import { css, html } from 'lit';
import { showEvidence } from './evidence.js';
import { View, define } from './view.js';

/** @import { Evidence } from './crossing.js' */
/** @import { CrossPanel, Fact, Report } from './types.js' */

/** The panel that shows what was counted. @type {Partial<Record<Fact['kind'], CrossPanel>>} */
const PANEL = {
  articles: 'sources',
  outlets: 'sources',
  words: 'sources',
  'agency-credits': 'sources',
  'quotes-attributed': 'voices',
  'figures-disagree': 'figures',
  families: 'common',
  'common-text': 'common',
};

class Summary extends View {
  static styles = [
    ...View.styles,
    css`
      p {
        font: 1.2rem/1.75 var(--serif);
        max-width: 46rem;
      }
      button {
        border: 0;
        text-decoration: underline;
        text-decoration-thickness: 2px;
        text-underline-offset: 0.22em;
        background: none;
        padding: 0;
        font-weight: 700;
        color: var(--accent);
        white-space: nowrap;
      }
      button:hover {
        background: var(--raised);
      }
    `,
  ];

  render() {
    const { state, t } = this;
    const facts = state.report?.summary ?? [];
    return html`<p data-testid="summary">
      ${facts.map((fact) => {
        const [before, number, after] = t.fact(fact.kind, fact.count);
        return html`${before}<button
            data-testid="fact-${fact.kind}"
            @click=${() => this.#open(fact)}
          >
            ${number}</button
          >${after} `;
      })}
    </p>`;
  }

  /** @param {Fact} fact */
  #open(fact) {
    const { state, t } = this;
    const { report } = state;
    if (!report) return;
    const panel = PANEL[fact.kind];
    if (panel) state.showCrossPanel(panel);
    else
      showEvidence(this, {
        title: t.fact(fact.kind, fact.count).join('').trim(),
        places: evidenceOf(fact, report),
      });
  }
}

/**
 * @param {Fact} fact
 * @param {Report} report
 * @returns {Evidence[]}
 */
function evidenceOf({ kind, of }, { articles, coverage }) {
  switch (kind) {
    case 'persons-in-all':
    case 'persons-in-one':
      return articles.flatMap(({ id, mentions }) =>
        of.flatMap((entity) => {
          const first = mentions.find((mention) => mention.entity === entity);
          return first ? [{ article: id, span: first.span }] : [];
        }),
      );
    case 'statements-shared':
      return of.flatMap((at) => coverage?.items[Number(at)]?.places ?? []);
    case 'quotes-unattributed':
      return articles.flatMap(({ id, quotes }) =>
        quotes
          .filter(({ speaker }) => !speaker)
          .map(({ span }) => ({ article: id, span, layer: /** @type {const} */ ('quote') })),
      );
    case 'conditional-sentences':
      return articles.flatMap(({ id, sentences }) =>
        sentences
          .filter(({ certainty }) => certainty === 'conditional')
          .map(({ span }) => ({ article: id, span, layer: /** @type {const} */ ('certainty') })),
      );
    default:
      return [];
  }
}

define('recoupe-summary', Summary);
