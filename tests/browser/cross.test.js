/** The cross-reading: its panels, and the way from a number to its evidence. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { annotate } from './annotate.js';
import { browserNames } from './drive/index.js';
import { pageAddress } from './paths.js';
import { assertQuiet, launchSample, show } from './reader.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

for (const name of browserNames) {
  describe(`the cross-reading in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      ({ browser, page } = await launchSample(name, pageAddress));
      await page.evaluate(annotate);
      await show(page, 'cross');
    });
    after(() => browser?.close());

    test('a number of the summary leads to what was counted', async () => {
      await page.see('[data-testid=summary]', '2');
      await page.click('[data-testid=fact-conditional-sentences]');
      await page.see('[data-testid=evidence]');
      await page.see('[data-testid=evidence-line]', 'satellites');
      await page.click('[data-testid=close-evidence]');
      await page.gone('[data-testid=evidence]');
    });

    test('who speaks where: a cell shows the words, a line leads to them', async () => {
      await page.click('[data-testid=cross-voices]');
      await page.see('[data-testid=voices-table] tbody th', 'Maud Kervennec');
      assert.equal(await page.count('[data-testid=voices-table] tbody tr'), 1);
      assert.equal(await page.count('[data-testid=voice-cell]'), 2);
      assert.equal(await page.count('[data-testid=voices-table] td.absent'), 3);
      await page.click('[data-testid=voice-cell]');
      await page.see('[data-testid=evidence-line]', 'Une livraison');
      await page.click('[data-testid=evidence-line]');
      await page.see('[data-testid=main][data-view=read]');
      await page.see('[data-testid=finding-card]', 'Maud Kervennec');
    });

    test('same words said: what a version leaves out is struck, a version leads to its place', async () => {
      await show(page, 'cross');
      await page.see('[data-testid=statement]', 'Maud Kervennec');
      assert.equal(await page.count('[data-testid=statement-version]'), 2);
      assert.equal(await page.count('[data-testid=statement-version] del'), 1);
      await page.see('[data-testid=statement-version] del', 'mais elle me paraît improbable');
      await page.click('[data-testid=statement-version]', 'improbable...');
      await page.see('[data-testid=main][data-view=read]');
      await page.see('[data-testid=finding-card]', 'Maud Kervennec');
    });

    test('a speaker’s card tells where he is quoted and where only named', async () => {
      await show(page, 'cross');
      await page.click('[data-testid=voices-table] tbody th button');
      await page.see('[data-testid=entity-speech]');
      assert.equal(await page.count('[data-testid=entity-quote]'), 2);
      await page.press('Escape');
    });

    test('common text: one click shows all places and what each has otherwise', async () => {
      await page.click('[data-testid=cross-common]');
      await page.click('[data-testid=family] button');
      await page.see('[data-testid=family-place]');
      assert.equal(await page.count('[data-testid=family-place]'), 2);
      assert.equal(await page.count('[data-testid=family-place] ins'), 1);
    });

    test('figures that differ are marked; a cell shows the sentences of the row', async () => {
      await page.click('[data-testid=cross-figures]');
      await page.see('[data-testid=figure-row].differs', 'heure');
      await page.click('[data-testid=figure-cell]', 'cinq heures');
      await page.see('[data-testid=evidence]');
      assert.equal(await page.count('[data-testid=evidence-line]'), 2);
    });

    test('the timeline leads to the date in its text', async () => {
      await page.click('[data-testid=cross-timeline]');
      await page.click('[data-testid=timeline-line]', 'mercredi');
      await page.see('[data-testid=main][data-view=read]');
      await page.see('[data-testid=finding-card]', '2023');
      await show(page, 'cross');
    });

    test('sources stand by kind, with where the first comes; one leads to its places', async () => {
      await page.click('[data-testid=cross-sources]');
      await page.see('[data-testid=source-line] dd', '9');
      assert.equal(await page.count('[data-testid=source-line] dt'), 4);
      await page.see('[data-testid=cited-source]', 'Gazette Atlantique');
      await page.click('[data-testid=cited-source]', 'Maud Kervennec');
      await page.see('[data-testid=evidence-line]', 'Maud Kervennec');
    });

    test('every panel can be shown', async () => {
      for (const panel of ['timeline', 'wording', 'missing', 'sources', 'summary']) {
        await page.click(`[data-testid=cross-${panel}]`);
        await page.see(`[data-testid=cross-${panel}][aria-pressed=true]`);
      }
      await assertQuiet(page);
    });
  });
}
