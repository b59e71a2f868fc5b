/**
 * Searching all articles, in each browser: from the words typed to the place in the text.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browserNames } from './drive/index.js';
import { pageAddress } from './paths.js';
import { assertQuiet, launchSample, save, search, settled, show } from './reader.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

/**
 * The lines on show.
 *
 * @param {Page} page
 * @returns {Promise<{ article: string, start: string, keyword: string }[]>}
 */
const lines = (page) =>
  page.evaluate(() =>
    /** @type {any} */ (window).recoupeTest
      .all('[data-testid=concordance-line]')
      .map((/** @type {HTMLElement} */ line) => ({
        article: line.dataset.article,
        start: line.dataset.start,
        keyword: line.querySelector('b')?.textContent,
      })),
  );

for (const name of browserNames) {
  describe(`searching in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      ({ browser, page } = await launchSample(name, pageAddress));
    });
    after(() => browser?.close());

    test('a slash opens the search, with its field ready', async () => {
      await page.press('/');
      await page.see('[data-testid=main][data-view=search]');
      const focused = () => /** @type {any} */ (window).recoupeTest.focused()?.dataset.testid;
      await page.until('the field to have the focus', focused);
      assert.equal(await page.evaluate(focused), 'search-field');
      await page.see('[data-testid=ngrams] li', 'Kim Jong-un');
    });

    test('a lemma finds its forms, and a line leads to its place', async () => {
      await search(page, 'visites', 'lemma');
      const found = await lines(page);
      const keywords = new Set(found.map(({ keyword }) => keyword));
      assert.ok(keywords.has('visite') && keywords.has('visité'), [...keywords].join(', '));
      const said = (await page.text('[data-testid=search-count]')).trim();
      assert.ok(said.startsWith(String(found.length)), said);
      assert.equal(await page.count('[data-testid=dispersion-row]'), 5);

      const last = found[found.length - 1];
      await page.click(
        `[data-testid=concordance-line][data-article="${last.article}"][data-start="${last.start}"]`,
      );
      await page.see('[data-testid=main][data-view=read]');
      await page.see(`mark.term.lit[data-start="${last.start}"]`);
      const focused = await page.until('the place to have the focus', () => {
        const focused = /** @type {any} */ (window).recoupeTest.focused();
        return focused.localName === 'mark' && focused.textContent;
      });
      assert.equal(focused, last.keyword);
      assert.match(await page.text('[data-testid=found-bar]'), /visites/);
    });

    test('the search is still there, and lets go of the text', async () => {
      await page.click('[data-testid=back-to-search]');
      await page.see('[data-testid=concordance-line]');
      await show(page, 'read');
      await page.click('[data-testid=unpin-found]');
      await page.gone('mark.term.lit');
    });

    test('an expression knows accents, and is found in every article', async () => {
      await search(page, '\\bété\\b|\\bKim\\b', 'regex');
      const found = await lines(page);
      assert.ok(found.length > 5);
      for (const { keyword } of found) assert.match(keyword, /^(été|kim)$/i);
      await page.click('[data-testid=concordance-line]');
      await page.see(`mark.term.lit[data-start="${found[0].start}"]`, found[0].keyword);
    });

    test('an expression that is not understood is told, and nothing breaks', async () => {
      await search(page, 'été(s', 'regex');
      const said = await page.text('[data-testid=query-problem]');
      assert.match(said, /été\(s/);
      assert.equal(await page.text('[data-testid=query-problem] mark'), '(');
      await search(page, 'tramway', 'word');
      await page.see('[data-testid=nothing-found]');
    });

    test('lines are walked by keys and sorted by their neighbours', async () => {
      await search(page, 'visite', 'lemma');
      const before = await lines(page);
      await page.click('[data-testid=sort-right]');
      await page.until(
        'another order',
        (first) =>
          /** @type {any} */ (window).recoupeTest.all('[data-testid=concordance-line]')[0]?.dataset
            .start !== first,
        before[0].start,
      );
      const after = await lines(page);
      const places = (/** @type {typeof before} */ all) =>
        all.map(({ article, start }) => article + start).sort();
      assert.deepEqual(places(after), places(before));
      await page.evaluate(() =>
        /** @type {any} */ (window).recoupeTest.one('[data-testid=concordance-line]').focus(),
      );
      await page.press('ArrowDown');
      const focused = () => /** @type {any} */ (window).recoupeTest.focused().dataset.start;
      assert.equal(await page.evaluate(focused), after[1].start);
      await page.press('Enter');
      await page.see(`mark.term.lit[data-start="${after[1].start}"]`);
      await show(page, 'search');
      await page.click('[data-testid=sort-position]');
    });

    test('a sequence that comes back is looked for by a click', async () => {
      await show(page, 'search');
      await page.click('[data-testid=search-clear]');
      await page.click('[data-testid=ngrams] button', 'train blindé');
      await page.see('[data-testid=concordance-line]', 'train blindé');
    });

    test('what was found is saved as a table', async () => {
      const file = await save(page, 'concordance');
      const text = Buffer.from(file.base64, 'base64').toString();
      const rows = text.trim().split('\r\n');
      assert.equal(rows.length, 1 + (await lines(page)).length);
      assert.match(rows[1], /train blindé/i);
      await assertQuiet(page);
    });

    test('a change of the articles is searched at once', async () => {
      await search(page, 'Peskov', 'word');
      const before = await lines(page);
      await show(page, 'read');
      await page.click('[data-testid=article-card]');
      await page.click('[data-testid=remove-article]');
      await settled(page);
      await show(page, 'search');
      await page.see('[data-testid=search][data-busy=false]');
      const after = await lines(page);
      assert.deepEqual(
        after,
        before.filter(({ article }) => article !== 'A'),
      );
      await show(page, 'read');
      await page.click('[data-testid=undo]');
      await settled(page);
      await show(page, 'search');
      await page.see('[data-testid=search][data-busy=false]');
      await page.until(
        'the lines to come back',
        (count) =>
          /** @type {any} */ (window).recoupeTest.all('[data-testid=concordance-line]').length ===
          count,
        before.length,
      );
      await assertQuiet(page);
    });
  });
}
