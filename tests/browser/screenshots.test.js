/**
 * Every sight of the page as a picture, in `target/screenshots`: to be looked at.
 *
 * In Chromium, French and English interface; light, dark, and 360 px wide. What can be checked
 * without eyes is: nothing is wider than the screen, nothing complains.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from './drive/index.js';
import { pageAddress } from './paths.js';
import { openSample, settled } from './reader.js';
import { sights } from './sights.js';

/** @import { Browser } from './drive/index.js' */

/** @type {Record<string, { width: number, height: number, media: Record<string, string> }>} */
const looks = {
  light: { width: 1280, height: 900, media: { 'prefers-color-scheme': 'light' } },
  dark: { width: 1280, height: 900, media: { 'prefers-color-scheme': 'dark' } },
  narrow: { width: 360, height: 740, media: { 'prefers-color-scheme': 'light' } },
};

describe('screenshots', () => {
  /** @type {Browser} */
  let browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(() => browser?.close());

  for (const [look, { width, height, media }] of Object.entries(looks)) {
    for (const [name, go] of Object.entries(sights)) {
      test(`${name}, ${look}`, async () => {
        const page = await browser.open();
        await page.resize(width, height);
        await page.emulate({ ...media, 'prefers-reduced-motion': 'reduce' });
        await openSample(page, pageAddress);
        await go(page);
        await settled(page);
        await page.screenshot(`${name}-${look}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `the page is ${wide} px wider than the screen`);
        assert.deepEqual(await page.problems(), []);
      });
    }
  }
});
