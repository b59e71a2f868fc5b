/**
 * Web pages handed over as `html`. In: article inputs. Out: the same with the
 * article's text taken out; all of the page's text where no article was found.
 * What the host says of an article wins over what its page says.
 */
import { extractArticle, wholeText } from '../page/intake/html.js';

/** @import { ArticleInput } from './types.js' */

/**
 * @param {ArticleInput} input
 * @returns {ArticleInput}
 */
export function readHtml({ html, ...input }) {
  if (html === undefined || input.text !== undefined) return input;
  return { ...(extractArticle(html) ?? { text: wholeText(html) }), ...input };
}
