/**
 * The page, opened from disk as by a double-click, in each browser: what a reader does first.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browserNames } from './drive/index.js';
import { webkitConsole } from './drive/webkit.js';
import { pageAddress } from './paths.js';
import {
  assertQuiet,
  launchSample,
  matrix,
  openSample,
  paste,
  pasted,
  save,
  settled,
  show,
} from './reader.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

/** @param {string} text a number in the interface's language */
const number = (text) => Number(text.trim().replace(',', '.'));

for (const name of browserNames) {
  describe(`the page from disk in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      ({ browser, page } = await launchSample(name, pageAddress));
    });
    after(() => browser?.close());

    test('opens on the sample, with results', async () => {
      assert.equal(await page.count('[data-testid=article-card]'), 5);
      assert.ok((await page.count('mark.mention')) > 20, 'names are marked in the text');
      assert.match(await page.text('[data-testid=entities]'), /Kim Jong-un/);
      assert.ok((await page.count('[data-testid=boilerplate]')) >= 3);
      await assertQuiet(page);
    });

    test('a name pointed at lights all its mentions', async () => {
      assert.equal(await page.count('mark.mention.lit'), 0);
      await page.hover('[data-testid=entities] button', 'Kim Jong-un');
      await page.see('mark.mention.lit', 'Kim');
      await page.hover('[data-testid=help]');
      await page.gone('mark.mention.lit');
    });

    test('a boilerplate block is restored and marked again', async () => {
      const before = await page.count('[data-testid=boilerplate]');
      await page.click('[data-testid=restore-block]');
      await page.see('[data-testid=mark-block]');
      await settled(page);
      assert.equal(await page.count('[data-testid=boilerplate]'), before - 1);
      await page.click('[data-testid=mark-block]');
      await settled(page);
      assert.equal(await page.count('[data-testid=boilerplate]'), before);
    });

    test('the measure changes the matrix', async () => {
      await show(page, 'compare');
      const words = await matrix(page);
      assert.equal(Object.keys(words).length, 20, 'five articles, twenty cells');
      assert.equal(words['A B'], words['B A']);
      await page.click('[data-testid=measure-passages]');
      await settled(page);
      const passages = await matrix(page);
      assert.notDeepEqual(passages, words);
      await page.click('[data-testid=measure-words]');
      await settled(page);
      assert.deepEqual(await matrix(page), words);
      await page.click('[data-testid=without-names]');
      await settled(page);
      assert.notDeepEqual(await matrix(page), words, 'names are left out at once');
      await page.click('[data-testid=without-names]');
      await settled(page);
    });

    test('a cell shows the two articles side by side, and why', async () => {
      await page.click('[data-pair="A E"]');
      await page.see('[data-testid=pair]');
      await page.see('[data-testid=passage-link]');
      await page.see('[data-testid=contributions]');
      const sum = number(await page.text('[data-testid=sum]'));
      const cell = number((await matrix(page))['A E']);
      assert.ok(
        Math.abs(sum - cell) < 0.006,
        `the contributions, ${sum}, sum to the cell, ${cell}`,
      );
    });

    test('the matrix is walked by keys', async () => {
      await page.click('[data-pair="A B"]');
      await page.press('ArrowDown');
      await page.press('End');
      const focused = await page.evaluate(() => {
        const { dataset } = /** @type {any} */ (window).recoupeTest.focused();
        return [dataset.row, dataset.column];
      });
      assert.equal(focused[1], '4');
      await page.press('Home');
      await page.press('Enter');
      await page.see('[data-testid=pair]');
    });

    test('a pasted article joins the others', async () => {
      await show(page, 'read');
      await paste(page, pasted);
      assert.equal(await page.count('[data-testid=article-card]'), 6);
      await page.click('[data-testid=article-card]', 'Belleroche');
      await page.see('mark.mention', 'Honorine Castaing');
      await show(page, 'compare');
      assert.equal(Object.keys(await matrix(page)).length, 30);
      await assertQuiet(page);
    });

    test('the report saved is the report shown, and is read back', async () => {
      const file = await save(page, 'report');
      const report = JSON.parse(Buffer.from(file.base64, 'base64').toString());
      assert.equal(report.schema, 1);
      assert.equal(report.articles.length, 6);
      assert.ok(report.articles.some((/** @type {any} */ { text }) => text === pasted));

      const again = await browser.open();
      page = again;
      await openSample(page, pageAddress);
      await page.evaluate(
        (file) =>
          /** @type {any} */ (window).recoupeTest.choose('[data-testid=file-input]', [file]),
        file,
      );
      await page.until(
        'six articles',
        () =>
          /** @type {any} */ (window).recoupeTest.all('[data-testid=article-card]').length === 6,
      );
      await settled(page);
      await page.click('[data-testid=article-card]', 'Belleroche');
      await page.see('mark.mention', 'Honorine Castaing');
      await assertQuiet(page);
    });

    test('an article removed comes back', async () => {
      await show(page, 'read');
      const before = await page.count('[data-testid=article-card]');
      await page.click('[data-testid=remove-article]');
      await settled(page);
      assert.equal(await page.count('[data-testid=article-card]'), before - 1);
      await page.click('[data-testid=undo]');
      await settled(page);
      assert.equal(await page.count('[data-testid=article-card]'), before);
    });

    test('a file that is not text is refused by name, and the rest stays', async () => {
      const base64 = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]).toString('base64');
      await page.evaluate(
        (file) => /** @type {any} */ (window).recoupeTest.drop('recoupe-page', [file]),
        { name: 'machine.txt', type: 'text/plain', base64 },
      );
      await page.see('[data-testid=article-card], [data-testid=refused]', 'machine.txt');
      await settled(page);
      await page.click('[data-testid=article-card]');
      await page.see('mark.mention');
      assert.ok((await page.count('mark.mention')) > 20, 'the other articles are as they were');
      await assertQuiet(page);
    });

    if (name === 'webkit') {
      test('nothing on the console while it starts', async () => {
        assert.equal(await webkitConsole(pageAddress, 5000), '');
      });
    }
  });
}
