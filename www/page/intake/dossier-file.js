/**
 * The dossier as a file. In: the dossier on screen. Out: JSON that can be
 * dropped back on the page: texts, titles, restored blocks, settings and
 * corrections. A report saved as JSON carries the same and is read as well.
 */
import { relettered } from '../../element/corrections.js';
import { letterAt } from '../../element/letters.js';

/**
 * @typedef {import('../../element/types.d.ts').ArticleInput} ArticleInput
 * @typedef {import('../../element/types.d.ts').Correction} Correction
 * @typedef {import('../../element/types.d.ts').DossierArticle} DossierArticle
 * @typedef {import('../../element/types.d.ts').Report} Report
 * @typedef {import('../../element/types.d.ts').Settings} Settings
 * @typedef {object} Dossier
 * @property {ArticleInput[]} inputs
 * @property {Partial<Settings>} settings
 * @property {Correction[]} corrections in which the first article is A
 */

const FORMAT = 'recoupe-dossier';
const VERSION = 1;

/** What is kept of an article besides its text. */
const FIELDS = /** @type {const} */ (['name', 'title', 'outlet', 'published', 'extractor']);

/**
 * @param {{
 *   articles: readonly DossierArticle[],
 *   corrections: readonly Correction[],
 *   settings: Settings,
 *   report: Report | null,
 * }} dossier
 * @param {string} engine name and version of the program
 * @returns {string}
 */
export function writeDossier({ articles, corrections, settings, report }, engine) {
  const ids = articles.map(({ id }) => id);
  return JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      engine,
      settings: { ...settings, corrections: byPlace(corrections, ids) },
      articles: articles.map((article) => {
        const read = report?.articles.find(({ id }) => id === article.id);
        return written(article, article.text ?? read?.text);
      }),
    },
    undefined,
    2,
  );
}

/**
 * Corrections that cite the articles by their place: the first is A. One that is
 * no longer in the dossier has no letter; it is known by its text if it comes back.
 * @param {readonly Correction[]} corrections
 * @param {readonly unknown[]} ids of the articles
 */
function byPlace(corrections, ids) {
  return relettered(corrections, (id) => (ids.includes(id) ? letterAt(ids.indexOf(id)) : ''));
}

/**
 * @param {DossierArticle} article
 * @param {string | undefined} text
 */
function written(article, text) {
  /** @type {Record<string, unknown>} */
  const entry = Object.fromEntries(
    FIELDS.flatMap((field) => (article[field] ? [[field, article[field]]] : [])),
  );
  if (article.format) entry.format = article.format;
  if (article.plain) entry.plain = true;
  if (article.restored.length > 0) entry.restored = article.restored;
  if (text !== undefined) entry.text = text;
  // A file that could not be read is kept as it is.
  else if (article.bytes) entry.base64 = toBase64(article.bytes);
  return entry;
}

/**
 * @param {string} json
 * @returns {Dossier | null} null when it is neither a dossier nor a report
 */
export function readDossier(json) {
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  if (!data || typeof data !== 'object' || !Array.isArray(data.articles)) return null;
  const isReport = typeof data.schema === 'number';
  if (data.format !== FORMAT && !isReport) return null;
  const inputs = data.articles.map(isReport ? fromReport : fromDossier);
  if (inputs.includes(null)) return null;
  return { inputs, settings: knownSettings(data.settings), corrections: correctionsOf(data) };
}

/** @param {any} data @returns {Correction[]} */
function correctionsOf({ schema, settings, articles }) {
  const given = settings?.corrections;
  if (!Array.isArray(given)) return [];
  const corrections = given.filter((one) => one && typeof one === 'object');
  // A dossier numbers its articles from A; a report keeps the letters they had.
  if (typeof schema !== 'number') return corrections;
  return byPlace(
    corrections,
    articles.map((/** @type {any} */ { id }) => id),
  );
}

/** @param {any} entry */
function fromDossier(entry) {
  const input = common(entry);
  if (!input) return null;
  if (typeof entry.extractor === 'string') input.extractor = entry.extractor;
  if (entry.format === 'text' || entry.format === 'html') input.format = entry.format;
  if (entry.plain === true) input.plain = true;
  if (Array.isArray(entry.restored)) input.restored = entry.restored.filter(Number.isInteger);
  return input;
}

/** @param {any} article */
function fromReport(article) {
  const { source = {}, blocks = [] } = article ?? {};
  const input = common({ ...article, name: source.name });
  if (!input) return null;
  if (source.format === 'html') input.format = 'html';
  if (typeof source.extractor === 'string') input.extractor = source.extractor;
  const restored = blocks.filter((/** @type {any} */ block) => block.restored === true);
  if (restored.length > 0) {
    input.restored = restored.map((/** @type {any} */ block) => block.span.start);
  }
  return input;
}

/** @param {any} entry */
function common(entry) {
  if (!entry || typeof entry !== 'object') return null;
  /** @type {ArticleInput} */
  const input = {};
  for (const field of /** @type {const} */ (['name', 'title', 'outlet', 'published', 'text'])) {
    if (typeof entry[field] === 'string') input[field] = entry[field];
  }
  if (input.text === undefined) {
    if (typeof entry.base64 !== 'string') return null;
    try {
      input.bytes = Uint8Array.from(atob(entry.base64), (each) => each.charCodeAt(0));
    } catch {
      return null;
    }
  }
  return input;
}

/** @param {any} given */
function knownSettings(given) {
  /** @type {Partial<Settings>} */
  const settings = {};
  if (!given || typeof given !== 'object') return settings;
  if (['auto', 'fr', 'en'].includes(given.language)) settings.language = given.language;
  if (['words', 'names', 'quotes', 'figures', 'passages'].includes(given.measure))
    settings.measure = given.measure;
  if (['entered', 'alphabetical', 'likeness'].includes(given.order)) settings.order = given.order;
  if (given.without && typeof given.without === 'object') {
    settings.without = {
      quotes: given.without.quotes === true,
      names: given.without.names === true,
      titles: given.without.titles === true,
      credits: given.without.credits === true,
    };
  }
  if (Number.isInteger(given.least_others) && given.least_others > 0) {
    settings.least_others = given.least_others;
  }
  return settings;
}

/** @param {Uint8Array} bytes */
function toBase64(bytes) {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
