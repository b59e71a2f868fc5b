/** The names: the card of one, the table by article, the names that stand together. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browserNames } from './drive/index.js';
import { pageAddress, root } from './paths.js';
import { assertQuiet, launchSample, show } from './reader.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

/** @type {{ language: string, texts: number, kinds: { marked: number, right: number, named: number }[] }[]} */
const measured = JSON.parse(readFileSync(join(root, 'docs/reliability.json'), 'utf8'));
const table = '[data-testid=names-table]';

/**
 * The column of a table, top to bottom.
 *
 * @param {Page} page
 * @param {string} cells selector
 * @returns {Promise<string[]>}
 */
const column = (page, cells) =>
  page.evaluate((cells) => {
    const test = /** @type {any} */ (window).recoupeTest;
    return test.all(cells).map((/** @type {Element} */ cell) => test.text(cell).trim());
  }, cells);

/** @param {Page} page @returns {Promise<string>} what has the focus: its words */
const focused = (page) =>
  page.evaluate(() => {
    const test = /** @type {any} */ (window).recoupeTest;
    return test.text(test.focused()).trim();
  });

for (const name of browserNames) {
  describe(`names in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      ({ browser, page } = await launchSample(name, pageAddress));
    });
    after(() => browser?.close());

    test('the card says how each article names a person, and why that is one', async () => {
      await page.click('mark.mention', 'Kim Jong-un');
      await page.see('[data-testid=entity-card]', 'Kim Jong-un');
      const used = await page.text('[data-testid=names-used]');
      assert.match(used.replace(/\s+/g, ' '), /A Kim Jong-un/);
      assert.match(await page.text('[data-testid=why-one]'), /Kim Jong Un/);
      assert.match(await page.text('[data-testid=company]'), /Poutine/);
      assert.ok((await page.count('[data-testid=context]')) > 10);
    });

    test('the number of sentences opens them, and a sentence leads to its place', async () => {
      await page.click('[data-testid=company-sentences]');
      await page.see('[data-testid=together-line]');
      await page.click('[data-testid=together-line]');
      await page.until('a mark to have the focus', () => {
        const { localName } = /** @type {any} */ (window).recoupeTest.focused();
        return localName === 'mark';
      });
    });

    test('the names that set the articles apart come first', async () => {
      await show(page, 'names');
      await page.see(table);
      const differences = await column(page, `${table} td:nth-child(3)`);
      const numbers = differences.map((text) => Number(text.replace(',', '.')));
      assert.ok(numbers.length > 10);
      assert.deepEqual(
        numbers,
        numbers.toSorted((x, y) => y - x),
      );
      assert.ok(numbers[0] > 2 * numbers[numbers.length - 1]);
    });

    test('a heading sorts, the kind filters', async () => {
      await page.click('[data-testid=sort-total]');
      const totals = (await column(page, `${table} td:last-child`)).map(Number);
      assert.deepEqual(
        totals,
        totals.toSorted((x, y) => y - x),
      );
      await page.click('[data-testid=kind-person]');
      const persons = totals.length;
      assert.ok((await page.count(`${table} tbody tr`)) < persons);
      assert.equal(await page.count(`${table} tbody th.place`), 0);
      await page.click('[data-testid=kind-all]');
      await page.fill('[data-testid=filter-name]', 'seoul');
      await page.until(
        'one name',
        (rows) => /** @type {any} */ (window).recoupeTest.all(rows).length === 1,
        `${table} tbody tr`,
      );
      await page.see(`${table} tbody`, 'Séoul');
      await page.fill('[data-testid=filter-name]', '');
    });

    test('two names that stand together, and their sentences', async () => {
      await page.click('[data-testid=panel-together]');
      await page.click('[data-testid=together-row] button');
      await page.see('[data-testid=together-card]');
      const row = await page.text('[data-testid=together-row] td:last-child');
      assert.equal(await page.count('[data-testid=together-line]'), Number(row));
      await page.click('[data-testid=panel-grid]');
    });

    test('how far names can be trusted is said, with the figures that were measured', async () => {
      const [{ kinds, texts }] = measured;
      const [{ right, marked, named }] = kinds;
      await page.click('[data-testid=reliability-link]');
      const said = await page.text('[data-testid=reliability]');
      for (const n of [
        texts,
        Math.round((100 * right) / marked),
        Math.round((100 * right) / named),
      ])
        assert.match(said, new RegExp(`\\b${n}\\b`));
      await page.click('[data-testid=panel-grid]');
    });

    test('with the keyboard: the card takes the focus, Escape gives it back', async () => {
      await page.click('[data-testid=kind-all]');
      await page.press('Tab');
      await page.press('Tab');
      await page.evaluate(() =>
        /** @type {any} */ (window).recoupeTest
          .one('[data-testid=names-table] tbody button')
          .focus(),
      );
      const before = await focused(page);
      await page.press('Enter');
      await page.see('[data-testid=entity-card]');
      await page.until('the card to have the focus', () => {
        const { localName } = /** @type {any} */ (window).recoupeTest.focused();
        return localName === 'h2';
      });
      assert.equal(await focused(page), before);
      await page.press('Escape');
      await page.gone('[data-testid=entity-card]');
      assert.equal(await focused(page), before);
      await assertQuiet(page);
    });
  });
}
