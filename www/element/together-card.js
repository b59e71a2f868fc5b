/**
 * `<recoupe-together-card>`: the sentences in which two entities stand together.
 *
 * In: the dossier and the pair. Out: the event `close`; a name opens its own card.
 */
import { css, html, nothing } from 'lit';
import { cardStyles } from './card.css.js';
import { kindStyles } from './kinds.css.js';
import { sentenceLines } from './sentence-lines.js';
import { moreLines } from './more.js';
import { View, define, goTo } from './view.js';

/** @import { Together } from './cooccurrence.js' */

const AT_ONCE = 40;

class TogetherCard extends View {
  static properties = { ...View.properties, pair: { attribute: false }, shown: { state: true } };

  static styles = [
    ...View.styles,
    cardStyles,
    kindStyles,
    css`
      h2 .link {
        font: inherit;
        color: var(--k);
        padding: 0;
        margin: 0;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Together} */
    this.pair = /** @type {any} */ (undefined);
    this.shown = AT_ONCE;
  }

  render() {
    const { state, t, pair } = this;
    const { report } = state;
    const [a, b] = [pair.a, pair.b].map((id) => report?.entities.find((one) => one.id === id));
    if (!report || !a || !b) return nothing;
    const { sentences } = pair;
    const more = sentences.length - this.shown;
    return html`<section
      class="box"
      aria-label=${t.togetherOf(a.name, b.name)}
      data-testid="together-card"
    >
      <div class="head">
        <h2>
          ${[a, b].map(
            ({ id, name, kind }, at) =>
              html`${at > 0 ? ` ${t.and} ` : nothing}<button
                  class="link ${kind}"
                  @click=${() => state.pin({ type: 'entity', id })}
                >
                  <bdi>${name}</bdi>
                </button>`,
          )}
        </h2>
        <button
          class="link no-print"
          data-testid="close-together"
          @click=${() => this.dispatchEvent(new Event('close'))}
        >
          ${t.close}
        </button>
      </div>
      <p class="soft">${t.inOneSentence(sentences.length)}</p>
      ${sentenceLines(report, sentences.slice(0, this.shown), [pair.a, pair.b], (article, start) =>
        goTo(this, article, start),
      )}
      ${moreLines(more, t, () => (this.shown += 3 * AT_ONCE))}
    </section>`;
  }
}

define('recoupe-together-card', TogetherCard);
