/**
 * A web page → the text of its article, taken out by Mozilla's Readability.
 *
 * What stands around an article is taken out of the document first, and what the page itself says
 * of its article makes up for what Readability leaves out.
 */

import { Readability, isProbablyReaderable } from '@mozilla/readability';
import readability from '@mozilla/readability/package.json' with { type: 'json' };
import { textOf } from '../../element/sources.js';
import { clean } from './clean.js';
import { containerText, isoDate, told } from './told.js';

/** Written in every report that rests on it. */
export const EXTRACTOR = `@mozilla/readability ${readability.version}`;

/** Readability's article stands when it has this share of what the page's own marks say it is. */
const ENOUGH = 0.7;

/**
 * @typedef {object} ExtractedArticle
 * @property {string} text title first, an empty line between blocks
 * @property {'html'} format
 * @property {string} extractor
 * @property {string} [title]
 * @property {string} [outlet]
 * @property {string} [published] ISO 8601 date
 */

/**
 * @param {string} html
 * @returns {ExtractedArticle | null} null when the page has no article
 */
export function extractArticle(html) {
  const page = parse(html);
  if (!isProbablyReaderable(page, { minContentLength: 80, minScore: 0 })) return null;
  const cleaned = parse(html);
  clean(cleaned);
  const { text: declared, standfirst, published: stated } = told(page);
  const container = containerText(cleaned);
  // Readability takes the document apart: this is its last use.
  const found = new Readability(cleaned).parse();
  let body = found?.content ? textOf(parse(found.content).body) : '';
  if (body.length < container.length * ENOUGH) body = container;
  if (body.length < declared.length * ENOUGH) body = declared;
  if (!body) return null;

  const title = found?.title?.trim();
  const outlet = found?.siteName?.trim();
  const published = stated ?? isoDate(found?.publishedTime);
  if (standfirst && !letters(body).includes(letters(standfirst))) body = `${standfirst}\n\n${body}`;
  return {
    text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body,
    format: 'html',
    extractor: EXTRACTOR,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
  };
}

/**
 * Everything the page says, article or not.
 *
 * @param {string} html
 * @returns {string}
 */
export function wholeText(html) {
  const page = parse(html);
  page.querySelectorAll('script, style, noscript, template, svg').forEach((each) => each.remove());
  return textOf(page.body);
}

/** An inert document: nothing in it runs or is fetched. @param {string} html */
function parse(html) {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A text without its signs, which pages do not always write alike. @param {string} text */
function letters(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
