/**
 * Files, drops and pastes → article inputs.
 *
 * In: what the browser hands over. Out: an `Intake`: inputs for the dossier,
 * web pages in which no article was found, whole dossiers, and what could not
 * be taken, each with its file's name. Texts go to the core as bytes; only web
 * pages are read here, because only a browser reads HTML as browsers do.
 */

import { decodeHtml } from './decode-html.js';
import { readDossier } from './dossier-file.js';
import { extractArticle, wholeText } from './html.js';

/**
 * @typedef {import('../../element/types.d.ts').ArticleInput} ArticleInput
 * @typedef {import('./dossier-file.js').Dossier} Dossier
 * @typedef {{ name: string, code: 'unreadable' | 'too-long' | 'not-a-dossier' | 'folder', detail?: string }} Refusal
 * @typedef {{ name: string, text: string }} PageWithoutArticle
 * @typedef {object} Intake
 * @property {ArticleInput[]} inputs in the files' order
 * @property {PageWithoutArticle[]} withoutArticle with the whole text of each page
 * @property {Dossier[]} dossiers
 * @property {Refusal[]} refused
 */

/** The core reads no more than this of one file; not worth filling the memory for. */
export const MAX_BYTES = 64 * 2 ** 20;

/** What the file picker offers. */
export const ACCEPT = '.txt,.text,.md,.html,.htm,.xhtml,.json,text/plain,text/html,text/markdown';

/**
 * @param {readonly File[]} files
 * @param {{ onProgress?: (done: number, name: string) => void, signal?: AbortSignal }} [options]
 *   an aborted intake resolves with what was read so far
 * @returns {Promise<Intake>}
 */
export async function readFiles(files, { onProgress, signal } = {}) {
  /** @type {Intake} */
  const intake = { inputs: [], withoutArticle: [], dossiers: [], refused: [] };
  let paused = performance.now();
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) break;
    onProgress?.(index, file.name);
    await readFile(file, intake);
    // A long row of files leaves the page time to draw.
    if (performance.now() - paused > 50) {
      await new Promise((resolve) => setTimeout(resolve));
      paused = performance.now();
    }
  }
  return intake;
}

/**
 * @param {File} file
 * @param {Intake} intake
 */
async function readFile(file, intake) {
  const { name } = file;
  if (file.size > MAX_BYTES) {
    intake.refused.push({ name, code: 'too-long', detail: String(file.size) });
    return;
  }
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    intake.refused.push({ name, code: 'unreadable', detail: String(error) });
    return;
  }
  if (/\.json$/i.test(name)) readJson(name, bytes, intake);
  else if (/\.x?html?$/i.test(name)) readHtml(name, bytes, intake);
  else intake.inputs.push({ name, bytes });
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {Intake} intake
 */
function readJson(name, bytes, intake) {
  const dossier = readDossier(new TextDecoder().decode(bytes));
  if (dossier) intake.dossiers.push(dossier);
  else intake.refused.push({ name, code: 'not-a-dossier' });
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {Intake} intake
 */
function readHtml(name, bytes, intake) {
  // A file without text is the core's to name.
  if (
    bytes.includes(0) &&
    !/^(\xFF\xFE|\xFE\xFF)/.test(String.fromCharCode(...bytes.slice(0, 2)))
  ) {
    intake.inputs.push({ name, bytes });
    return;
  }
  const html = decodeHtml(bytes);
  const article = extractArticle(html);
  if (article) {
    intake.inputs.push({ name, ...article });
    return;
  }
  const text = wholeText(html);
  if (text) intake.withoutArticle.push({ name, text });
  else intake.inputs.push({ name, text: '' });
}

/**
 * The articles the page is bundled with, read like files.
 *
 * @param {typeof import('recoupe:dossier').default} articles
 * @returns {ArticleInput[]}
 */
export function bundledInputs(articles) {
  return articles.map(({ name, outlet, published, text, base64 }) => {
    /** @type {ArticleInput} */
    const given = { name };
    if (outlet) given.outlet = outlet;
    if (published) given.published = published;
    const isHtml = /\.x?html?$/i.test(name);
    if (text !== undefined && !isHtml) return { ...given, text };
    const bytes = base64 === undefined ? new TextEncoder().encode(text) : fromBase64(base64);
    if (!isHtml) return { ...given, bytes };
    const html = decodeHtml(bytes);
    /** @type {ArticleInput} */
    const article = extractArticle(html) ?? { text: wholeText(html), plain: true };
    return { ...article, ...given };
  });
}

/** @param {string} base64 */
function fromBase64(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
