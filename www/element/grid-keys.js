/**
 * Moving about a grid with the keyboard, as the ARIA grid pattern has it.
 *
 * In: a key and a place. Out: the new place, or null for a key of no concern.
 */

/** @typedef {{ row: number, column: number }} Place */

/**
 * @param {KeyboardEvent} event
 * @param {Place} place
 * @param {Place} size number of rows and columns
 * @returns {Place | null}
 */
export function moveInGrid(event, { row, column }, size) {
  if (event.altKey || event.metaKey) return null;
  const page = 10;
  const [top, left] = [0, 0];
  const [bottom, right] = [size.row - 1, size.column - 1];
  /** @type {Record<string, [number, number]>} */
  const moves = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    PageUp: [row - page, column],
    PageDown: [row + page, column],
    Home: event.ctrlKey ? [top, left] : [row, left],
    End: event.ctrlKey ? [bottom, right] : [row, right],
  };
  const to = moves[event.key];
  if (!to || (event.ctrlKey && !['Home', 'End'].includes(event.key))) return null;
  return { row: clamp(to[0], bottom), column: clamp(to[1], right) };
}

/**
 * @param {number} value
 * @param {number} most
 */
function clamp(value, most) {
  return Math.max(0, Math.min(most, value));
}
