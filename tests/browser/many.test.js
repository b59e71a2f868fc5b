/** Five hundred articles at once, and an article of ten megabytes: the page goes on. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { articlesFrom } from '../../benches/texts.js';
import { browserNames, launch } from './drive/index.js';
import { pageAddress, root } from './paths.js';
import { assertQuiet, openSample, settled, show } from './reader.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

/** @param {Page} page @param {{ name: string, text: string }[]} articles */
function drop(page, articles) {
  const files = articles.map(({ name, text }) => ({
    name,
    type: 'text/plain',
    base64: Buffer.from(text).toString('base64'),
  }));
  return page.evaluate(
    (files) => /** @type {any} */ (window).recoupeTest.drop('recoupe-page', files),
    files,
  );
}

for (const name of browserNames) {
  describe(`much at once, in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    test('five hundred articles: the matrix is drawn, and a table on demand', async () => {
      const page = await browser.open();
      await openSample(page, pageAddress);
      const texts = articlesFrom(join(root, 'seeds'), 500);
      await drop(
        page,
        texts.map((text, number) => ({ name: `article-${number + 1}.txt`, text })),
      );
      await page.until(
        'all the articles',
        () =>
          /** @type {any} */ (window).recoupeTest.all('[data-testid=article-card]').length === 505,
      );
      await settled(page);
      await show(page, 'compare');
      await page.see('[data-testid=matrix-canvas]');
      await page.screenshot(`many-${name}`);
      await page.click('[data-testid=matrix-as-table]');
      await page.see('[data-testid=matrix]');
      const rows = await page.evaluate(() =>
        /** @type {any} */ (window).recoupeTest
          .one('[data-testid=matrix]')
          .getAttribute('aria-rowcount'),
      );
      assert.equal(rows, '506', 'five hundred and five articles, and the head');
      await show(page, 'names');
      await page.click('[data-testid=names-table] tbody button', 'Kim Jong-un');
      await page.see('[data-testid=entity-card]');
      await page.click('[data-testid=panel-together]');
      await page.see('[data-testid=together-row]');
      await assertQuiet(page);
    });

    test('ten megabytes in one line', async () => {
      const page = await browser.open();
      await openSample(page, pageAddress);
      const sentence = 'Le port de Nantes rouvre lundi, selon Émile Durand. ';
      // Made in the page: what counts is how it is read, not how it got there.
      await page.evaluate((sentence) => {
        const text = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
        const data = new DataTransfer();
        data.items.add(new File([text], 'long.txt', { type: 'text/plain' }));
        const target = /** @type {any} */ (window).recoupeTest.one('recoupe-page');
        for (const type of ['dragenter', 'dragover', 'drop']) {
          const init = { dataTransfer: data, bubbles: true, composed: true, cancelable: true };
          target.dispatchEvent(new DragEvent(type, init));
        }
      }, sentence);
      await page.see('[data-testid=article-card]', 'long.txt');
      await settled(page);
      assert.equal(await page.count('[data-testid=article-card]'), 6);
      await page.click('[data-testid=article-card]');
      await page.see('mark.mention', 'Kim');
      await assertQuiet(page);
    });
  });
}
