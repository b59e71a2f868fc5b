/**
 * The articles a host page gives: as slotted `<article>` elements or by `src`.
 *
 * In: elements or an answer of the network. Out: article inputs, text as it
 * stands, one empty line between blocks.
 */

/** @import { ArticleInput } from './types.js' */

const BLOCK =
  'address,article,aside,blockquote,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';

/**
 * @param {Element} host whose `<article>` children are read
 * @returns {ArticleInput[]}
 */
export function slottedArticles(host) {
  return [...host.querySelectorAll(':scope > article')].map((article, index) => {
    const { outlet, title, name } = /** @type {HTMLElement} */ (article).dataset;
    const heading = article.querySelector('h1,h2,h3,h4,h5,h6')?.textContent?.trim();
    const time = article.querySelector('time[datetime]');
    const published = article.getAttribute('datetime') ?? time?.getAttribute('datetime');
    const given = title ?? heading;
    return {
      name: name ?? given ?? `article ${index + 1}`,
      text: textOf(article),
      ...(given ? { title: given } : {}),
      ...(outlet ? { outlet } : {}),
      ...(published ? { published } : {}),
    };
  });
}

/**
 * The text of an element, blocks parted by an empty line.
 * @param {Element} element
 * @returns {string}
 */
export function textOf(element) {
  /** @type {string[]} */
  const blocks = [''];
  /** @param {Node} node */
  const read = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        blocks[blocks.length - 1] += (child.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      } else if (child instanceof Element && !child.matches('script,style,template,time:empty')) {
        if (child.localName === 'br') blocks[blocks.length - 1] += '\n';
        else if (child.matches(BLOCK)) {
          blocks.push('');
          read(child);
          blocks.push('');
        } else read(child);
      }
    }
  };
  read(element);
  return blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

/**
 * Fetches articles: JSON (an array, or an object with `articles`) or one text.
 * @param {string} address
 * @param {string} base the host page's address
 * @returns {Promise<ArticleInput[]>}
 * @throws {Error} naming the address, when nothing could be read there
 */
export async function fetchArticles(address, base) {
  const url = new URL(address, base);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  const body = await answer.text();
  const kind = answer.headers.get('content-type') ?? '';
  const name = url.pathname.split('/').pop() || address;
  if (!/json/i.test(kind) && !/\.json$/i.test(url.pathname)) {
    return [/html/i.test(kind) ? { name, html: body } : { name, text: body }];
  }
  const data = JSON.parse(body);
  return inputsOf(Array.isArray(data) ? data : data?.articles, address);
}

/**
 * Checks what a host page handed over.
 * @param {unknown} value
 * @param {string} source names it in the error
 * @returns {ArticleInput[]}
 */
export function inputsOf(value, source) {
  if (!Array.isArray(value)) throw new TypeError(`${source}: an array of articles is needed`);
  return value.map((entry, index) => {
    const article = typeof entry === 'string' ? { text: entry } : entry;
    if (!article || !['text', 'html', 'bytes'].some((field) => article[field] !== undefined)) {
      throw new TypeError(`${source}: article ${index + 1} has neither text, html nor bytes`);
    }
    return article;
  });
}
