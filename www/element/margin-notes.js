/** The notes of a block as buttons: beside it, or under it where there is no margin. */
import { html, nothing } from 'lit';
import { tag } from './letters.js';

/** @import { Texts } from '../i18n/index.js' */
/** @import { Note } from './notes.js' */

/** Notes and letters that are shown; the rest is in the cards. */
const MOST_NOTES = 4;
const MOST_LETTERS = 5;

/**
 * @param {readonly Note[]} notes
 * @param {string} language of the interface
 * @param {Texts} t
 * @param {(note: Note) => void} open
 */
export function marginNotes(notes, language, t, open) {
  if (notes.length === 0) return nothing;
  const more = notes.length - MOST_NOTES;
  return html`<ul class="notes" lang=${language} data-testid="notes">
    ${notes.slice(0, MOST_NOTES).map(
      (note) =>
        html`<li>
          <button
            class="note ${note.kind}"
            title="${t.note[note.kind]}. ${t.alsoIn(note.letters)}"
            @click=${() => open(note)}
          >
            <span class="sample"></span><span>${note.name ?? t.note[note.kind]}</span>
            <span class="tags"
              >${note.letters.slice(0, MOST_LETTERS).map((id) => tag(id, 'small'))}${
                note.letters.length > MOST_LETTERS ? `+${note.letters.length - MOST_LETTERS}` : ''
              }</span
            >
          </button>
        </li>`,
    )}
    ${more > 0 ? html`<li class="soft">${t.moreNotes(more)}</li>` : nothing}
  </ul>`;
}
