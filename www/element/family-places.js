/**
 * All the places of a passage of common text, and what each has otherwise.
 *
 * In: the report, a family, the article that is on show or null. Out: a template;
 * a place leads to its text.
 */
import { css, html, nothing } from 'lit';
import { placePieces } from './family.js';
import { tag } from './letters.js';
import { flat } from './naming.js';

/** @import { Texts } from '../i18n/index.js' */
/** @import { FamilyPiece } from './family.js' */
/** @import { Family, Report } from './types.js' */

export const familyStyles = css`
  .places li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.5rem;
    align-items: baseline;
    padding: 0;
  }
  .places .line {
    margin: 0.1rem 0;
    width: 100%;
    padding-inline: 0.3rem;
  }
  .places .here .line {
    background: color-mix(in srgb, var(--common) 55%, transparent);
  }
  .places small {
    font: italic 0.76rem var(--sans);
    color: var(--soft);
  }
  ins {
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.18em;
  }
  del {
    color: var(--accent);
    text-decoration-thickness: 1.5px;
  }
`;

/**
 * @param {Report} report
 * @param {Family} family
 * @param {string | null} here identifier of an article
 * @param {Texts} t
 * @param {(article: string, start: number) => void} goTo
 */
export function familyPlaces({ articles }, { kind, places, reference }, here, t, goTo) {
  const edited = kind === 'edited';
  /** @param {string} id */
  const articleOf = (id) => articles.find((article) => article.id === id);
  const from = articleOf(places[reference]?.article);
  if (!from) return nothing;
  return html`<ul class="places" aria-label=${t.allPlaces}>
      ${places.map((place, at) => {
        const of = articleOf(place.article);
        if (!of) return nothing;
        return html`<li class=${place.article === here ? 'here' : ''}>
          ${tag(place.article, 'small')}
          <button
            class="line"
            data-testid="family-place"
            lang=${of.language.code === 'other' ? nothing : of.language.code}
            @click=${() => goTo(of.id, place.span.start)}
          >
            ${placePieces(of, place, from, places[reference]).map(piece)}
            ${edited && at === reference ? html`<small>${t.reference}</small>` : nothing}
          </button>
        </li>`;
      })}
    </ul>
    ${edited ? html`<p class="why">${t.readAgainst}</p>` : nothing}`;
}

/** @param {FamilyPiece} piece */
function piece({ kind, text }) {
  if (kind === 'left') return html`<del>${flat(text)}</del> `;
  return kind === 'put' ? html`<ins>${flat(text)}</ins>` : flat(text);
}

/**
 * What there is to say of a family in one line.
 * @param {Family} family
 * @param {Texts} t
 */
export function aboutFamily({ kind, words_common: words, discount }, t) {
  const what = kind === 'edited' ? t.wordsInCommon(words) : t.sameWords(words);
  return discount ? `${what} · ${t.discount[discount]}` : what;
}
