/** What a reader corrects of the names: it applies, is undone, taken back, and saved. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browserNames } from './drive/index.js';
import { pageAddress } from './paths.js';
import { assertQuiet, launchSample, openSample, save, settled, show } from './reader.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

/**
 * Selects words of the article on show, in the first block that has them.
 *
 * @param {Page} page
 * @param {string} words
 */
const select = (page, words) =>
  page.evaluate((words) => {
    for (const block of /** @type {any} */ (window).recoupeTest.all('[data-from]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = /** @type {Text} */ (node).data.indexOf(words);
        if (at < 0) continue;
        block.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        return;
      }
    }
    throw new Error(`“${words}” is not there`);
  }, words);

/**
 * Opens the card of a name by its place in the list, and the corrections in it.
 *
 * @param {Page} page
 * @param {string} name
 */
async function correct(page, name) {
  await page.click('[data-testid=entities] button', name);
  await page.see('[data-testid=entity-card]', name);
  await page.click('[data-testid=correct]');
  await page.see('[data-testid=entity-editor]');
}

/** @param {Page} page @returns {Promise<any[]>} the corrections in the file that is saved */
async function saved(page) {
  const file = await save(page, 'dossier');
  return JSON.parse(Buffer.from(file.base64, 'base64').toString()).settings.corrections;
}

for (const name of browserNames) {
  describe(`corrections in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      ({ browser, page } = await launchSample(name, pageAddress));
    });
    after(() => browser?.close());

    test('a name that was missed is marked by selecting it, in all articles', async () => {
      await select(page, 'chasseurs');
      await page.see('[data-testid=selection-bar]', 'chasseurs');
      await page.click('[data-testid=mark-organisation]');
      await page.see('mark.mention.organisation', 'chasseurs');
      await page.gone('[data-testid=selection-bar]');
      await settled(page);
      await page.click('mark.mention.organisation', 'chasseurs');
      assert.ok((await page.count('[data-testid=names-used] .article')) > 1);
      await page.click('[data-testid=unpin]');
    });

    test('undo takes it back, redo brings it again', async () => {
      await page.click('[data-testid=undo]');
      await page.gone('mark.mention', 'chasseurs');
      await page.click('[data-testid=redo]');
      await page.see('mark.mention', 'chasseurs');
      await page.click('[data-testid=undo]');
      await page.gone('mark.mention', 'chasseurs');
    });

    test('in one place only, where that is asked for', async () => {
      await select(page, 'chasseurs');
      await page.click('[data-testid=mark-here]');
      await page.click('[data-testid=mark-place]');
      await page.see('mark.mention.place', 'chasseurs');
      await settled(page);
      await page.click('mark.mention.place', 'chasseurs');
      await page.see('[data-testid=own-correction]', 'chasseurs');
      assert.equal(await page.count('[data-testid=context]'), 1);
      await page.click('[data-testid=own-correction] button');
      await page.gone('mark.mention', 'chasseurs');
      await page.gone('[data-testid=entity-card]');
    });

    test('a name is given another kind and another name; its card stays', async () => {
      await correct(page, 'TASS');
      await page.click('[data-testid=retype-person]');
      await page.see('[data-testid=entity-card].person', 'TASS');
      await page.fill('[data-testid=entity-editor] input[name=name]', 'Agence TASS');
      await page.click('[data-testid=rename]');
      await page.see('[data-testid=entity-card]', 'Agence TASS');
      await page.see('[data-testid=entities] .person', 'Agence TASS');
      await page.click('[data-testid=entity-editor] input[name=name]');
      await page.press('Escape');
      await page.gone('[data-testid=entity-editor]');
      await page.see('[data-testid=entity-card]', 'Agence TASS');
      await page.press('Escape');
      await page.gone('[data-testid=entity-card]');
    });

    test('two names are made one, and one spelling is split off again', async () => {
      await correct(page, 'Moscou');
      const other = await page.evaluate(() => {
        const select = /** @type {any} */ (window).recoupeTest.one('[data-testid=merge-with]');
        return [...select.options].find(({ text }) => text === 'Kremlin').value;
      });
      await page.choose('[data-testid=merge-with]', other);
      await page.click('[data-testid=merge]');
      await page.see('[data-testid=why-one]', 'Kremlin');
      await page.gone('[data-testid=entities] .organisation button', 'Kremlin');
      const forms = await page.count('[data-testid=split-form]');
      assert.ok(forms >= 2);
      await page.click('[data-testid=split-form]', 'Kremlin');
      await page.until(
        'one spelling less',
        (forms) =>
          /** @type {any} */ (window).recoupeTest.all('[data-testid=split-form]').length < forms,
        forms,
      );
      await page.click('[data-testid=unpin]');
    });

    test('a mention is given to another name', async () => {
      await correct(page, 'Washington');
      const before = await page.count('[data-testid=context]');
      await page.click('[data-testid=choose-mention]');
      const other = await page.evaluate(() => {
        const select = /** @type {any} */ (window).recoupeTest.one('[data-testid=mentions-are]');
        return [...select.options].find(({ text }) => text === 'Maison Blanche').value;
      });
      await page.choose('[data-testid=mentions-are]', other);
      await page.click('[data-testid=split-mentions]');
      await page.until(
        'one mention less',
        (before) =>
          /** @type {any} */ (window).recoupeTest.all('[data-testid=context]').length ===
          before - 1,
        before,
      );
      await page.click('[data-testid=unpin]');
      await page.click('[data-testid=entities] button', 'Maison Blanche');
      await page.see('[data-testid=names-used]', 'Washington');
      await page.click('[data-testid=unpin]');
      await page.click('[data-testid=undo]');
      await settled(page);
    });

    test('one mention is no name; then none is', async () => {
      await correct(page, 'Ukraine');
      const before = await page.count('[data-testid=context]');
      await page.click('[data-testid=choose-mention]');
      await page.click('[data-testid=unmark-mentions]');
      await page.until(
        'one mention less',
        (before) =>
          /** @type {any} */ (window).recoupeTest.all('[data-testid=context]').length ===
          before - 1,
        before,
      );
      await page.click('[data-testid=unmark]');
      await page.gone('[data-testid=entity-card]');
      await page.gone('[data-testid=entities] button', 'Ukraine');
    });

    test('the list says what came of each, and takes any of them back', async () => {
      await show(page, 'names');
      await page.click('[data-testid=panel-corrections]');
      await settled(page);
      const before = await page.count('[data-testid=correction]');
      assert.equal(before, 6, 'kind, name, one, apart, no name here, no name');
      assert.match(await page.text('[data-testid=correction] small'), /\d/);
      await page.click('[data-testid=uncorrect]', 'TASS');
      await settled(page);
      assert.equal(await page.count('[data-testid=correction]'), before - 1);
      await page.fill('[data-testid=missed-name]', 'Su-35');
      await page.click('[data-testid=mark-missed]');
      await page.see('[data-testid=correction]', 'Su-35');
    });

    test('one that finds its place no more is told where the articles are', async () => {
      await page.fill('[data-testid=missed-name]', 'tramway');
      await page.click('[data-testid=mark-missed]');
      await page.see('[data-testid=correction] .problem');
      await show(page, 'read');
      await page.click('[data-testid=corrections-without-effect]');
      await page.click('[data-testid=uncorrect]', 'tramway');
      await page.gone('[data-testid=correction]', 'tramway');
    });

    test('a quote, its speaker and the certainty of a sentence can be corrected', async () => {
      const quote = 'mark.speech.direct';
      await show(page, 'read');
      await page.click('[data-testid=article-card][data-article=A]');
      await page.see(quote);
      const quotes = await page.count(quote);
      await page.click(quote);
      await page.click('[data-testid=finding-card] [data-testid=correct]');
      await page.click('[data-testid=no-quote]');
      await settled(page);
      await page.until(
        'the quote to go',
        (quote, quotes) => /** @type {any} */ (window).recoupeTest.all(quote).length < quotes,
        quote,
        quotes,
      );
      await settled(page);
      await page.click('[data-testid=undo]');
      await settled(page);
      await page.see(quote);
      await page.click('mark.trigger.conditional');
      await page.click('[data-testid=finding-card] [data-testid=correct]');
      await page.click('label:has([data-testid=is-attributed])');
      await settled(page);
      await page.see('[data-testid=finding-card] [data-testid=own-correction]');
      await page.click('[data-testid=unpin]');
      await page.click('[data-testid=undo]');
      await settled(page);
    });

    test('a quote and a figure that were missed are marked by selecting them', async () => {
      await select(page, 'tapis rouge');
      await page.click('[data-testid=mark-mixed]');
      await page.see('mark.speech.mixed', 'tapis rouge');
      await page.see('[data-testid=finding-card] [data-testid=own-correction]', 'tapis rouge');
      await page.click('[data-testid=own-correction] button');
      await page.gone('mark.speech.mixed', 'tapis rouge');
      await settled(page);
      await select(page, 'ateliers');
      await page.fill('[data-testid=mark-value]', '35');
      await page.click('[data-testid=mark-figure]');
      await page.see('mark.figure', 'ateliers');
      await page.see('[data-testid=finding-card]', '35');
      await page.click('[data-testid=undo]');
      await page.gone('mark.figure', 'ateliers');
      await settled(page);
    });

    test('two statements are set apart, and made one again', async () => {
      const versions = '[data-testid=statement-version]';
      await show(page, 'cross');
      await page.click('[data-testid=cross-voices]');
      await page.see(versions);
      const before = await page.count(versions);
      const statements = await page.count('[data-testid=statement]');
      await page.click('[data-testid=correct-statement]');
      await page.click('[data-testid=other-statement]');
      await page.until(
        'the statement to lose a version',
        (versions, before) => /** @type {any} */ (window).recoupeTest.all(versions).length < before,
        versions,
        before,
      );
      await settled(page);
      const focused = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.localName;
      });
      assert.equal(focused, 'h3', 'the focus stays where the statement was');
      await show(page, 'read');
      await page.click('[data-testid=undo]');
      await show(page, 'cross');
      await page.until(
        'the version to come back',
        (versions, before) =>
          /** @type {any} */ (window).recoupeTest.all(versions).length === before,
        versions,
        before,
      );
      assert.equal(await page.count('[data-testid=statement]'), statements);
      await settled(page);
      await page.click(versions);
      await page.see('[data-testid=finding-card]');
      await page.click('[data-testid=finding-card] [data-testid=correct]');
      await page.see('[data-testid=not-same]');
      const other = await page.evaluate(() => {
        const select = /** @type {any} */ (window).recoupeTest.one('[data-testid=same-as]');
        return select.options[1].value;
      });
      await page.choose('[data-testid=same-as]', other);
      await page.click('[data-testid=make-same]');
      await settled(page);
      await show(page, 'cross');
      await page.see('[data-testid=statement] [data-testid=own-correction]');
      await page.click('[data-testid=statement] [data-testid=own-correction] button');
      await page.gone('[data-testid=statement] [data-testid=own-correction]');
      await settled(page);
      await show(page, 'read');
    });

    test('they are saved with the dossier, and come back with it', async () => {
      const corrections = await saved(page);
      const actions = corrections.map((/** @type {any} */ { action }) => action);
      assert.deepEqual(actions, ['rename', 'merge', 'split', 'unmark-here', 'unmark', 'mark']);
      const file = await save(page, 'dossier');
      page = await browser.open();
      await openSample(page, pageAddress);
      await page.evaluate(
        (file) =>
          /** @type {any} */ (window).recoupeTest.choose('[data-testid=file-input]', [file]),
        file,
      );
      await page.see('mark.mention', 'Su-35');
      await settled(page);
      await page.see('[data-testid=entities] button', 'Agence TASS');
      await page.gone('[data-testid=entities] button', 'Ukraine');
      assert.deepEqual(await saved(page), corrections);
      await assertQuiet(page);
    });

    test('a host page gives them, and what are none is refused', async () => {
      const said = await page.evaluate(() => {
        const dossier = /** @type {any} */ (window).recoupeTest.one('recoupe-dossier');
        dossier.corrections = [{ action: 'mark', text: 'cosmodrome', kind: 'place' }];
        try {
          dossier.corrections = 'none';
        } catch (error) {
          return String(error);
        }
        return '';
      });
      assert.match(said, /recoupe-dossier.corrections/);
      await page.see('mark.mention.place', 'cosmodrome');
      await page.click('[data-testid=undo]');
      await page.gone('mark.mention', 'cosmodrome');
      await page.see('[data-testid=entities] button', 'Agence TASS');
    });
  });
}
