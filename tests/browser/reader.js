/** What a reader does on the page, in words: used by every end-to-end test. */
import assert from 'node:assert/strict';
import { launch } from './drive/index.js';

/** @import { BrowserName } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

/** An article written for the tests; no name in it stands in the sample. */
export const pasted = `Le tramway de Belleroche gagne deux stations

La maire Honorine Castaing a ouvert lundi la ligne prolongée. Elle dessert le lycée Ferrand.

« Nous avions promis deux ans, il en a fallu quatre », a reconnu Honorine Castaing à Belleroche.`;

/**
 * Waits until the analysis of what is on the page is done.
 *
 * @param {Page} page
 */
export function ready(page) {
  return page.see('[data-testid=status][data-phase=ready]');
}

/**
 * Opens a page and waits for its first results.
 *
 * @param {Page} page
 * @param {string} address
 */
export async function openSample(page, address) {
  await page.open(address);
  await page.see('mark');
  await settled(page);
}

/**
 * Starts a browser with the sample on the page.
 *
 * @param {BrowserName} name of the browser
 * @param {string} address
 */
export async function launchSample(name, address) {
  const browser = await launch(name);
  const page = await browser.open();
  await openSample(page, address);
  return { browser, page };
}

/**
 * Waits until nothing is being analysed.
 *
 * @param {Page} page
 */
export async function settled(page) {
  await page.until('the analysis to end', async () => {
    const phase = () =>
      /** @type {any} */ (window).recoupeTest.all('[data-testid=status]')[0]?.dataset.phase;
    const before = phase();
    await new Promise((resolve) => setTimeout(resolve, 120));
    return before === phase() && before !== 'working' && before !== 'starting';
  });
}

/**
 * @param {Page} page
 * @param {'read' | 'cross' | 'compare' | 'names' | 'words' | 'search'} view
 */
export async function show(page, view) {
  await page.click(`[data-testid=view-${view}]`);
  await page.see(`[data-testid=main][data-view=${view}]`);
}

/**
 * Looks for something and waits for the answer.
 *
 * @param {Page} page
 * @param {string} text
 * @param {'word' | 'lemma' | 'regex'} by
 */
export async function search(page, text, by) {
  await show(page, 'search');
  await page.click(`label:has([data-testid=by-${by}])`);
  await page.fill('[data-testid=search-field]', text);
  await page.press('Enter');
  await page.see('[data-testid=search][data-busy=false]');
}

/**
 * Pastes an article into the dialog.
 *
 * @param {Page} page
 * @param {string} text
 */
export async function paste(page, text) {
  await page.click('[data-testid=add]');
  await page.see('[data-testid=add-dialog]');
  await page.fill('[data-testid=paste-text]', text);
  await page.click('[data-testid=paste-add]');
  await settled(page);
}

/**
 * The matrix as it stands: its numbers, as they are written.
 *
 * @param {Page} page
 * @returns {Promise<Record<string, string>>} by pair, `"A B"`
 */
export async function matrix(page) {
  await page.see('[data-testid=matrix]');
  return page.evaluate(() =>
    Object.fromEntries(
      /** @type {any} */ (window).recoupeTest
        .all('[data-pair]')
        .map((/** @type {HTMLElement} */ cell) => [cell.dataset.pair, cell.innerText.trim()]),
    ),
  );
}

/**
 * Saves something by the menu and returns the file the page hands over.
 *
 * @param {Page} page
 * @param {string} item
 * @returns {Promise<{ name: string, type: string, base64: string }>}
 */
export async function save(page, item) {
  await page.evaluate(() => {
    const test = /** @type {any} */ (window).recoupeTest;
    test.downloads = test.catchDownloads();
  });
  await page.click('[data-testid=save-menu] >>> [data-testid=menu-button]');
  await page.click(`[data-testid=save-${item}]`);
  return page.until(`the file of save-${item}`, async () => {
    const [file] = /** @type {any} */ (window).recoupeTest.downloads;
    if (!file) return null;
    return { name: file.name, type: file.type, base64: await file.base64 };
  });
}

/**
 * Asserts that the page stayed quiet: no error, no request.
 *
 * @param {Page} page
 */
export async function assertQuiet(page) {
  assert.deepEqual(await page.problems(), []);
  assert.deepEqual(await page.requests(), []);
}
