/**
 * The matrix as a picture. In: a report. Out: SVG that stands alone, in light
 * colours, for print and slides. Beyond a few dozen articles the numbers and
 * titles go, and cells of one shade are drawn as one path.
 */

import { scoreOf } from './tables.js';

/** Most articles whose cells carry their number. */
const MOST_WITH_NUMBERS = 40;
/** Shades told apart in large matrices. */
const SHADES = 32;

const INK = '#1c1b19';
const SOFT = '#625f58';
/** Ends of the scale, as in the page's light theme. */
const PALE = [0xf6, 0xf3, 0xec];
const FULL = [0x0b, 0x5f, 0xa5];
const DEEPEST = 0.62;

/**
 * @param {import('../../element/types.d.ts').Report} report
 * @param {{ title: string, decimal: string }} words
 * @returns {{ svg: string, width: number, height: number } | null} null for fewer than two articles
 */
export function matrixSvg({ articles, similarity }, { title, decimal }) {
  if (!similarity) return null;
  const inOrder = similarity.order.flatMap((id) => articles.find((one) => one.id === id) ?? []);
  const large = inOrder.length > MOST_WITH_NUMBERS;
  const size = large ? Math.max(2, Math.floor(2000 / inOrder.length)) : 52;
  const [left, top] = large ? [20, 60] : [340, 104];
  const width = left + inOrder.length * size + 20;
  const height = top + inOrder.length * size + 24;
  const ids = inOrder.map(({ id }) => id);
  const cells = large
    ? shadedPaths(ids, scoreOf(similarity), size)
    : numberedCells(ids, scoreOf(similarity), size, decimal);
  const labels = large ? '' : rowAndColumnLabels(inOrder, size);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif">` +
    `<title>${escape(title)}</title><rect width="${width}" height="${height}" fill="#fff"/>` +
    `<text x="20" y="36" font-size="18" font-weight="600" fill="${INK}">${escape(title)}</text>` +
    `<g transform="translate(${left} ${top})">${labels}${cells}</g></svg>`;
  return { svg, width, height };
}

/**
 * @param {string[]} ids
 * @param {(a: string, b: string) => number | null} score
 * @param {number} size
 * @param {string} decimal
 */
function numberedCells(ids, score, size, decimal) {
  let cells = '';
  ids.forEach((a, row) => {
    ids.forEach((b, column) => {
      const value = a === b ? null : score(a, b);
      const [x, y] = [column * size, row * size];
      const number = value === null ? '–' : value.toFixed(2).replace('.', decimal);
      if (value !== null) {
        cells += `<rect x="${x + 1.5}" y="${y + 1.5}" width="${size - 3}" height="${size - 3}" rx="6" fill="${shade(value)}"/>`;
      }
      cells += `<text x="${x + size / 2}" y="${y + size / 2 + 5}" text-anchor="middle" font-size="14" fill="${value === null ? SOFT : INK}">${number}</text>`;
    });
  });
  return cells;
}

/**
 * @param {string[]} ids
 * @param {(a: string, b: string) => number | null} score
 * @param {number} size
 */
function shadedPaths(ids, score, size) {
  const paths = Array.from({ length: SHADES + 1 }, () => '');
  ids.forEach((a, row) => {
    ids.forEach((b, column) => {
      const value = a === b ? null : score(a, b);
      if (value === null) return;
      paths[Math.round(value * SHADES)] +=
        `M${column * size} ${row * size}h${size}v${size}h-${size}z`;
    });
  });
  return paths
    .map((path, index) => path && `<path d="${path}" fill="${shade(index / SHADES)}"/>`)
    .join('');
}

/**
 * @param {import('../../element/types.d.ts').Article[]} articles
 * @param {number} size
 */
function rowAndColumnLabels(articles, size) {
  return articles
    .map(({ id, title, outlet }, index) => {
      const middle = index * size + size / 2;
      const about = outlet ? `${shorten(outlet, 40)}` : '';
      return (
        `<text x="${middle}" y="-12" text-anchor="middle" font-size="15" font-weight="700" fill="${INK}">${escape(id)}</text>` +
        `<text x="-36" y="${middle + 5}" text-anchor="middle" font-size="15" font-weight="700" fill="${INK}">${escape(id)}</text>` +
        `<text x="-320" y="${middle - (about ? 3 : -4)}" font-size="12" fill="${INK}">${escape(shorten(title, 42))}</text>` +
        (about &&
          `<text x="-320" y="${middle + 13}" font-size="11" fill="${SOFT}">${escape(about)}</text>`)
      );
    })
    .join('');
}

/** @param {number} score 0 to 1 */
function shade(score) {
  const part = Math.max(0, Math.min(1, score)) * DEEPEST;
  const channels = PALE.map((pale, i) => Math.round(pale + (FULL[i] - pale) * part));
  return `rgb(${channels.join(',')})`;
}

/** @param {string} text @param {number} length */
function shorten(text, length) {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** @param {string} text */
function escape(text) {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Characters that no XML may hold, which a text from anywhere might.
      // eslint-disable-next-line no-control-regex
      .replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
  );
}
