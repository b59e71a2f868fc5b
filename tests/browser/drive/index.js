/**
 * Three browsers behind one interface.
 *
 * In: the name of a browser. Out: a {@link Browser}, whose pages are driven as a reader drives
 * them, by mouse and keys, and can be asked what they show. Chromium and Firefox are driven by
 * puppeteer-core, WebKitGTK by its own WebDriver server. The programs are named by the
 * environment (`RECOUPE_CHROMIUM` …, set by `cargo xtask test`), else looked for on `PATH`.
 */
import { launchPuppeteer } from './puppeteer.js';
import { launchWebKit } from './webkit.js';

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */

/**
 * @typedef {object} Browser
 * @property {BrowserName} name
 * @property {(options?: { javascript?: boolean }) => Promise<import('./page.js').Page>} open
 *   a new page; the one before it is closed
 * @property {() => Promise<void>} close
 */

/**
 * What a driver provides for one page; everything else is built on it.
 *
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} go loads an address and waits for `load`
 * @property {(source: string) => Promise<unknown>} prepare runs a script before the page's own, from
 *   the next load on
 * @property {(source: string) => Promise<any>} evaluate value of an expression, promises awaited
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {(x: number, y: number) => Promise<void>} hover
 * @property {(key: string) => Promise<void>} press a key by its name in `KeyboardEvent.key`
 * @property {(text: string) => Promise<void>} type
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {(media: Record<string, string>) => Promise<void>} emulate media features
 * @property {() => Promise<Buffer>} screenshot PNG
 * @property {() => Promise<string[]>} problems errors on the console and in scripts so far
 * @property {() => string[] | null} requests addresses asked for so far; null where they are not seen
 * @property {() => Promise<void>} close
 */

/** @type {readonly BrowserName[]} */
export const browserNames = /** @type {BrowserName[]} */ (
  (process.env.RECOUPE_BROWSERS ?? 'chromium,firefox,webkit').split(',')
);

/**
 * Starts a browser.
 *
 * @param {BrowserName} name
 * @returns {Promise<Browser>}
 */
export function launch(name) {
  return name === 'webkit' ? launchWebKit() : launchPuppeteer(name);
}
