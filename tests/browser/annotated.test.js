/** The annotated article: its layers, the card of what is clicked, the keyboard. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { browserNames } from './drive/index.js';
import { pageAddress } from './paths.js';
import { assertQuiet, launchSample, show } from './reader.js';
import { annotate } from './annotate.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

const card = '[data-testid=finding-card]';

/** @param {Page} page @returns {Promise<{ name: string, layer: string }>} what has the focus */
const focused = (page) =>
  page.evaluate(() => {
    const element = /** @type {any} */ (window).recoupeTest.focused();
    return { name: element.localName, layer: element.dataset.layer ?? '' };
  });

/** @param {Page} page @param {string} selector */
const focus = (page, selector) =>
  page.evaluate(
    (selector) => /** @type {any} */ (window).recoupeTest.one(selector).focus(),
    selector,
  );

for (const name of browserNames) {
  describe(`the annotated article in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      ({ browser, page } = await launchSample(name, pageAddress));
      await page.evaluate(annotate);
    });
    after(() => browser?.close());
    beforeEach(async () => {
      await show(page, 'read');
      await page.click('[data-testid=article-card][data-article=A]');
      await page.see('[data-testid=article]');
    });

    test('each layer is switched on and off by its button', async () => {
      for (const [layer, mark] of [
        ['speech', 'mark.speech'],
        ['certainty', 'mark.trigger'],
        ['figures', 'mark.figure'],
        ['common', 'mark.common'],
      ]) {
        await page.see(mark);
        await page.click(`[data-testid=layer-${layer}]`);
        await page.gone(mark);
        await page.click(`[data-testid=layer-${layer}]`);
        await page.see(mark);
      }
    });

    test('a quote: who speaks, why, and the same voice in the other articles', async () => {
      await page.click('mark.speech');
      await page.see(card, 'Maud Kervennec');
      assert.match(await page.text(card), /tempère/);
      await page.see('[data-testid=others]');
      await page.see('[data-testid=absent]', 'C');
      await page.click('[data-testid=others] .line');
      await page.see('[data-testid=article-card][data-article=B][aria-current=true]');
      await page.see(card, 'Maud Kervennec');
      await page.click('[data-testid=unpin]');
      await page.gone(card);
    });

    test('what lies in one another has a button each', async () => {
      await page.click('mark.figure');
      await page.see(card, '4');
      await page.click('[data-testid=place-bar] button.common');
      await page.see('[data-testid=family-place]');
      assert.equal(await page.count('[data-testid=family-place]'), 2);
      assert.equal(await page.count('[data-testid=family-place] ins'), 1);
      await page.press('Escape');
      await page.gone(card);
    });

    test('the margin tells who says the same, and who counts otherwise', async () => {
      await page.see('[data-testid=notes] .other-figure', 'B');
      await page.see('[data-testid=notes] .common', 'C');
      await page.click('[data-testid=notes] .statement');
      await page.see(card, 'tempère');
      await page.click('[data-testid=unpin]');
    });

    test('a title that asserts what the text supposes is told, with the sentence', async () => {
      await page.see('[data-testid=article-card][data-article=A] [data-testid=headline-flag]');
      await page.click('[data-testid=headline-sentence] button');
      await page.see(card, 'espérerait');
      await page.click('[data-testid=unpin]');
    });

    test('a text with all its layers is copied as it came in', async () => {
      const text = await page.evaluate(() => {
        const test = /** @type {any} */ (window).recoupeTest;
        const { state } = test.all('recoupe-article-sheet')[0];
        const { text, blocks } = state.report.articles[0];
        const shown = test
          .all('[data-from]')
          .map((/** @type {Element} */ block) => block.textContent)
          .join('\n');
        const meant = blocks
          .filter((/** @type {any} */ { kind }) => kind !== 'boilerplate')
          .map((/** @type {any} */ { span }) => text.slice(span.start, span.end))
          .join('\n');
        return [shown, meant];
      });
      assert.equal(text[0], text[1]);
    });

    test('with the keyboard: from finding to finding, into the card and back', async () => {
      await page.press('Tab');
      await focus(page, 'mark.speech');
      await page.press('ArrowRight');
      await page.press('ArrowLeft');
      assert.deepEqual(await focused(page), { name: 'mark', layer: 'quote' });
      await page.press('Enter');
      await page.see(card);
      await page.until(
        'the card to have the focus',
        () => /** @type {any} */ (window).recoupeTest.focused().localName === 'h2',
      );
      await page.press('Escape');
      await page.gone(card);
      assert.deepEqual(await focused(page), { name: 'mark', layer: 'quote' });
      await assertQuiet(page);
    });

    test('on a narrow screen the card stands under the paragraph', async () => {
      await page.resize(360, 740);
      await page.until(
        'the margin to go',
        () => !(/** @type {any} */ (window).recoupeTest.all('recoupe-article-sheet')[0].wide),
      );
      await page.click('mark.speech');
      await page.see(card);
      const under = await page.evaluate(() => {
        const test = /** @type {any} */ (window).recoupeTest;
        const [mark] = test.all('mark.speech');
        const [card] = test.all('[data-testid=finding-card]');
        const gap =
          card.getBoundingClientRect().top - mark.closest('.block').getBoundingClientRect().bottom;
        return { gap, wide: document.documentElement.scrollWidth - innerWidth };
      });
      assert.ok(under.gap > -20 && under.gap < 120, `${under.gap} px below`);
      assert.ok(under.wide <= 0);
      await page.resize(1280, 900);
    });
  });
}
