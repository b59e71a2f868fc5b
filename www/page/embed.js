/**
 * Entry of `embed.html`, the page for an iframe: the dossier without the page
 * around it.
 *
 * In: articles, from the JSON block in the file or by `postMessage` from the
 * page that holds the frame; `?lang`, `?view`, `?theme`. Out: messages to that
 * page, `recoupe-ready`, `recoupe-report`, `recoupe-error`, `recoupe-height`.
 * `docs/embedding.md` is the contract.
 */
import '../element/dossier.js';
import { THEMES } from './preferences.js';

/** @typedef {import('../element/dossier.js').RecoupeDossier} RecoupeDossier */

const { recoupeBoot } = window;
const dossier = /** @type {RecoupeDossier} */ (document.querySelector('recoupe-dossier'));
/** Where answers go: the page that gave the articles, once it has. */
let origin = '*';

if (recoupeBoot.missing() || typeof WebAssembly !== 'object') dossier.remove();
else start();

function start() {
  for (const [name, value] of new URLSearchParams(location.search)) choose(name, value);
  dossier.addEventListener('recoupe-report', (event) => {
    const { report } = /** @type {CustomEvent} */ (event).detail;
    tell('recoupe-report', { report });
  });
  dossier.addEventListener('recoupe-error', (event) => {
    const { code, message } = /** @type {CustomEvent} */ (event).detail;
    tell('recoupe-error', { code, message });
  });
  window.addEventListener('message', receive);
  new ResizeObserver(() => tell('recoupe-height', { height: dossier.offsetHeight })).observe(
    dossier,
  );
  const block = document.getElementById('recoupe-articles')?.textContent ?? '[]';
  try {
    const articles = JSON.parse(block);
    if (articles.length > 0) dossier.articles = articles;
  } catch (error) {
    refuse(`recoupe-articles: ${error}`);
  }
  recoupeBoot.ready();
  tell('recoupe-ready', {});
}

/** @param {MessageEvent} event */
function receive({ source, origin: sender, data }) {
  // Only the page that holds the frame is listened to.
  if (source !== window.parent || source === window || data?.type !== 'recoupe') return;
  // A page opened from disk has no origin that could be named.
  origin = sender === 'null' ? '*' : sender;
  for (const name of ['lang', 'view', 'theme']) {
    if (typeof data[name] === 'string') choose(name, data[name]);
  }
  try {
    if (data.articles !== undefined) dossier.articles = data.articles;
    if (data.corrections !== undefined) dossier.corrections = data.corrections;
  } catch (error) {
    refuse(String(error));
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  if (name === 'lang') {
    document.documentElement.lang = value;
    dossier.lang = value;
  } else if (name === 'view') {
    dossier.view = /** @type {RecoupeDossier['view']} */ (value);
  } else if (name === 'theme' && THEMES.some((theme) => theme === value)) {
    document.documentElement.dataset.theme = value;
    dossier.setAttribute('theme', value);
  }
}

/** Articles that are none are the embedding page's mistake. @param {string} message */
function refuse(message) {
  tell('recoupe-error', { code: 'articles', message });
  console.error(message);
}

/**
 * @param {string} type
 * @param {object} content
 */
function tell(type, content) {
  if (window.parent !== window) window.parent.postMessage({ type, ...content }, origin);
}
