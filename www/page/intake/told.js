/** What a page itself says its article is: its elements, its JSON-LD, its description. */
import { textOf } from '../../element/sources.js';
import { isStandfirst } from './clean.js';

/** Elements that hold an article, by their own account. */
const CONTAINERS = '[itemprop~=articleBody],article';

/** Blocks of running text, and the headings over them. */
const PROSE = 'p,h2,h3,h4,blockquote';

/** Characters from which on a paragraph counts as running text. */
const PARAGRAPH = 60;

/** Where pages state when they were published, first wins. */
const DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop=datePublished]', 'content'],
  ['meta[name="article:published_time"]', 'content'],
  ['meta[name=date]', 'content'],
  ['[itemprop=datePublished]', 'datetime'],
  ['time[pubdate]', 'datetime'],
];

/** Words a description must have to be a standfirst. */
const STANDFIRST_WORDS = 8;

/** The most words an element called a standfirst may have. */
const STANDFIRST_MOST_WORDS = 90;

/**
 * The text of the element that says it holds the article.
 *
 * @param {Document} page cleaned
 * @returns {string} empty where none does
 */
export function containerText(page) {
  let best = '';
  for (const container of page.querySelectorAll(CONTAINERS)) {
    const blocks = [...container.querySelectorAll(PROSE)].filter(
      (block) => !block.querySelector(PROSE) && !isLinked(block),
    );
    const text = blocks
      .map((block) => ({ block, text: textOf(block) }))
      .filter(({ block, text }) => block.localName !== 'p' || text.length >= PARAGRAPH)
      .map(({ text }) => text)
      .filter((text) => text)
      .join('\n\n');
    // Of two that hold the same, the inner one: it comes later.
    if (text.length >= best.length) best = text;
  }
  return best;
}

/** Whether a block belongs to a link, or a heading holds one. @param {Element} block */
function isLinked(block) {
  return !!block.closest('a') || (block.localName.startsWith('h') && !!block.querySelector('a'));
}

/**
 * @typedef {object} Told
 * @property {string} text the article's text by its JSON-LD
 * @property {string} [standfirst] the page's description where it is shown under the title
 * @property {string} [published] ISO 8601 date
 */

/**
 * @param {Document} page as it came
 * @returns {Told}
 */
export function told(page) {
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    parsed(script.textContent ?? ''),
  );
  const text = strings(data, 'articleBody').reduce(
    (best, text) => (text.length > best.length ? text : best),
    '',
  );
  const dates = DATES.map(([selector, name]) => page.querySelector(selector)?.getAttribute(name));
  const published = [...dates, ...strings(data, 'datePublished')].map(isoDate).find(Boolean);
  return { text: paragraphs(text), standfirst: standfirst(page), published };
}

/** The day that an ISO 8601 date begins with. @param {string | null | undefined} date */
export function isoDate(date) {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(date ?? '')?.[1];
}

/** @param {string} json @returns {unknown} */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Every string under a key, however deep.
 *
 * @param {unknown} value
 * @param {string} key
 * @returns {string[]}
 */
function strings(value, key) {
  const found = [];
  // Not by recursion: data nested too deep must not end the reading of its page.
  const rest = [value];
  while (rest.length > 0) {
    const each = rest.pop();
    if (typeof each !== 'object' || each === null) continue;
    for (const [name, inner] of Object.entries(each)) {
      if (name === key && typeof inner === 'string') found.push(inner);
    }
    rest.push(...Object.values(each).reverse());
  }
  return found;
}

/** Lines of a text that may hold markup. @param {string} text */
function paragraphs(text) {
  const lines = text.includes('<')
    ? textOf(new DOMParser().parseFromString(text, 'text/html').body)
    : text;
  return lines
    .split(/\s*\n\s*/)
    .filter((line) => line)
    .join('\n\n');
}

/** @param {Document} page */
function standfirst(page) {
  const described = ['meta[property="og:description"]', 'meta[name=description]']
    .map((selector) => page.querySelector(selector)?.getAttribute('content') ?? '')
    .map((text) => text.replace(/\s+/g, ' ').trim());
  const title = page.querySelector('h1');
  if (!title) return undefined;
  for (const element of page.querySelectorAll('p,h2,h3,div,span,li')) {
    if (!(title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const words = text.split(' ').length;
    if (words < STANDFIRST_WORDS) continue;
    const isNamed = words <= STANDFIRST_MOST_WORDS && isStandfirst(element);
    if (isNamed || described.includes(text)) return textOf(element);
  }
  return undefined;
}
