/**
 * `<recoupe-voice-grid>`: who speaks in which article: word for word, in other
 * words, or not at all. A cell leads to the words.
 */
import { css, html, nothing } from 'lit';
import {
  absentCell,
  articleHeadings,
  hasColumns,
  letterCell,
  scrollingTable,
} from './count-table.js';
import { moreRows } from './more.js';
import { countTables } from './count-table.css.js';
import { heard, voicesOf } from './crossing.js';
import { showEvidence } from './evidence.js';
import { kindStyles } from './kinds.css.js';
import { tables } from './tables.css.js';
import { View, define } from './view.js';

/** @import { Voice } from './crossing.js' */
/** @import { Quote } from './types.js' */

const ROWS_AT_ONCE = 100;

class VoiceGrid extends View {
  static properties = { ...View.properties, rows: { state: true } };

  static styles = [
    ...View.styles,
    tables,
    kindStyles,
    countTables,
    css`
      td button {
        border: 0;
        background: color-mix(in srgb, var(--speech) 11%, transparent);
        border-radius: 0.35rem;
        padding: 0.12rem 0.4rem;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      td button:hover {
        background: color-mix(in srgb, var(--speech) 24%, transparent);
      }
      td button.reported {
        background: none;
        box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--speech) 45%, transparent);
      }
    `,
  ];

  constructor() {
    super();
    this.rows = ROWS_AT_ONCE;
  }

  render() {
    const { state, t } = this;
    const { report } = state;
    if (!report) return nothing;
    const voices = voicesOf(report);
    if (voices.length === 0) return html`<p class="soft">${t.noVoices}</p>`;
    const { articles } = report;
    const ids = hasColumns(articles) ? articles.map(({ id }) => id) : null;
    return html`<p class="signs">
        <span>« » ${t.verbatim}</span> <span>› ${t.reported}</span> <span>– ${t.notFoundHere}</span>
      </p>
      ${scrollingTable({
        name: 'voices-table',
        title: t.crossTitle.voices,
        caption: t.voiceCount(voices.length),
        headings: html`<th scope="col">${t.speaker}</th>
          ${articleHeadings(articles, t)}`,
        rows: voices.slice(0, this.rows).map((voice) => this.#row(voice, ids)),
      })}
      ${moreRows(voices.length - this.rows, t, () => (this.rows += 5 * ROWS_AT_ONCE))}`;
  }

  /**
   * @param {Voice} voice
   * @param {readonly string[] | null} ids of the articles, where each has a column
   */
  #row({ name, entity, kind, quotes }, ids) {
    const { state, t } = this;
    return html`<tr>
      <th scope="row" class=${kind ?? ''}>
        ${
          entity
            ? html`<button class="named" @click=${() => state.pin({ type: 'entity', id: entity })}>
                <bdi>${name}</bdi>
              </button>`
            : html`<span class="soft">${t.quoted(name)}</span>`
        }
      </th>
      ${ids?.map((id) => this.#cell(name, id, quotes.get(id))) ?? letterCell([...quotes.keys()], t)}
    </tr>`;
  }

  /**
   * @param {string} name
   * @param {string} article
   * @param {readonly Quote[] | undefined} quotes
   */
  #cell(name, article, quotes) {
    const { t } = this;
    if (!quotes) return absentCell(t);
    const { verbatim, reported } = heard(quotes);
    const words = t.heardIn(name, article, verbatim, reported);
    const places = quotes.map(({ span }) => ({
      article,
      span,
      layer: /** @type {const} */ ('quote'),
    }));
    return html`<td>
      <button
        class=${verbatim ? '' : 'reported'}
        data-testid="voice-cell"
        title=${words}
        aria-label=${words}
        @click=${() => showEvidence(this, { title: words, places })}
      >
        ${verbatim ? `«\u00a0» ${t.number(verbatim)}` : ''}
        ${reported ? `› ${t.number(reported)}` : ''}
      </button>
    </td>`;
  }
}

define('recoupe-voice-grid', VoiceGrid);
