/**
 * The letter that stands for an article everywhere: A to Z, then A2 to Z2, A3 …
 * Its colour follows from it and comes round again after ten articles, so the
 * letter, never the colour alone, tells which article is meant.
 */
import { html } from 'lit';

const COLOURS = 10;

/**
 * @param {number} index 0 for the first article
 * @returns {string}
 */
export function letterAt(index) {
  const letter = String.fromCharCode(65 + (index % 26));
  const round = Math.floor(index / 26) + 1;
  return round === 1 ? letter : letter + round;
}

/**
 * The inverse of {@link letterAt}.
 * @param {string} letter
 * @returns {number} -1 for anything that is not such a letter
 */
export function indexOfLetter(letter) {
  const parts = /^([A-Z])(\d*)$/.exec(letter);
  if (!parts) return -1;
  return (Number(parts[2] || 1) - 1) * 26 + parts[1].charCodeAt(0) - 65;
}

/**
 * @param {string} letter
 * @returns {number} 0 to 9, the number of a colour of the theme
 */
export function colourOf(letter) {
  return Math.max(0, indexOfLetter(letter)) % COLOURS;
}

/**
 * The small coloured square with an article's letter.
 * @param {string} letter
 * @param {string} [size] `small` inside a line of text
 */
export function tag(letter, size = '') {
  return html`<span class="tag ${size}" data-colour=${colourOf(letter)}>${letter}</span>`;
}
