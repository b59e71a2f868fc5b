/** A web page → the text of its article, taken out by Mozilla's Readability. */

import { Readability, isProbablyReaderable } from '@mozilla/readability';
import readability from '@mozilla/readability/package.json' with { type: 'json' };
import { textOf } from '../../element/sources.js';

/** Written in every report that rests on it. */
export const EXTRACTOR = `@mozilla/readability ${readability.version}`;

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
  // Readability takes the document apart: it gets one of its own.
  const found = new Readability(parse(html)).parse();
  const body = found?.content ? textOf(parse(found.content).body) : '';
  if (!body) return null;

  const title = found?.title?.trim();
  const outlet = found?.siteName?.trim();
  const published = isoDate(found?.publishedTime);
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

/** @param {string | null | undefined} date */
function isoDate(date) {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(date ?? '')?.[1];
}
