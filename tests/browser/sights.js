/**
 * Everything there is to see on the page, each by the steps that lead to it from the sample.
 */
import { annotate } from './annotate.js';
import { pasted, search, settled, show } from './reader.js';

/** @import { Page } from './drive/page.js' */

/** @type {Record<string, (page: Page) => Promise<void>>} */
export const sights = {
  read: (page) => show(page, 'read'),

  async 'read-name'(page) {
    await show(page, 'read');
    await page.click('[data-testid=entities] button', 'Kim Jong-un');
    await page.see('[data-testid=entity-card]');
  },

  async 'read-quote'(page) {
    await show(page, 'read');
    await page.evaluate(annotate);
    await page.click('mark.speech');
    await page.see('[data-testid=finding-card]');
  },

  async 'read-common'(page) {
    await show(page, 'read');
    await page.evaluate(annotate);
    await page.click('mark.figure');
    await page.click('[data-testid=place-bar] button.common');
    await page.see('[data-testid=family-place]');
  },

  async 'read-edit'(page) {
    await show(page, 'read');
    // Folded away on a narrow screen.
    const folded = 'recoupe-article-list >>> [aria-expanded=false]';
    if (await page.sees(folded)) await page.click(folded);
    await page.click('[data-testid=edit-article]');
    await page.see('[data-testid=article-editor]');
  },

  cross: (page) => show(page, 'cross'),

  async 'cross-voices'(page) {
    await show(page, 'cross');
    await page.click('[data-testid=cross-voices]');
    await page.click('[data-testid=voice-cell]');
    await page.see('[data-testid=evidence]');
  },

  async 'cross-figures'(page) {
    await show(page, 'cross');
    await page.evaluate(annotate);
    await page.click('[data-testid=cross-figures]');
    await page.click('[data-testid=figure-cell]');
    await page.see('[data-testid=evidence]');
  },

  async 'read-correct-quote'(page) {
    await show(page, 'read');
    await page.evaluate(annotate);
    await page.click('mark.speech');
    await page.click('[data-testid=finding-card] [data-testid=correct]');
    await page.see('[data-testid=finding-editor]');
  },

  async 'cross-correct-statement'(page) {
    await show(page, 'cross');
    await page.click('[data-testid=cross-voices]');
    await page.click('[data-testid=correct-statement]');
    await page.see('[data-testid=other-statement]');
  },

  async 'cross-timeline'(page) {
    await show(page, 'cross');
    await page.click('[data-testid=cross-timeline]');
  },

  async 'cross-wording'(page) {
    await show(page, 'cross');
    await page.click('[data-testid=cross-wording]');
  },

  async 'cross-missing'(page) {
    await show(page, 'cross');
    await page.click('[data-testid=cross-missing]');
  },

  async 'cross-common'(page) {
    await show(page, 'cross');
    await page.evaluate(annotate);
    await page.click('[data-testid=cross-common]');
    await page.click('[data-testid=family] button');
    await page.see('[data-testid=family-place]');
  },

  async 'cross-sources'(page) {
    await show(page, 'cross');
    await page.click('[data-testid=cross-sources]');
  },

  compare: (page) => show(page, 'compare'),

  async 'compare-pair'(page) {
    await show(page, 'compare');
    await page.click('[data-pair="A E"]');
    await page.see('[data-testid=contributions]');
  },

  async 'compare-passages'(page) {
    await show(page, 'compare');
    await page.click('[data-testid=measure-passages]');
    await settled(page);
    await page.click('[data-pair="A E"]');
    await page.see('[data-testid=directions]');
  },

  names: (page) => show(page, 'names'),

  async 'names-card'(page) {
    await show(page, 'names');
    await page.click('[data-testid=names-table] tbody button', 'Kim Jong-un');
    await page.see('[data-testid=entity-card]');
    await page.click('[data-testid=company-sentences]');
    await page.see('[data-testid=together-line]');
  },

  async 'names-together'(page) {
    await show(page, 'names');
    await page.click('[data-testid=panel-together]');
    await page.click('[data-testid=together-row] button');
    await page.see('[data-testid=together-card]');
  },

  async 'names-no-corrections'(page) {
    await show(page, 'names');
    await page.click('[data-testid=panel-corrections]');
    await page.see('[data-testid=no-corrections]');
  },

  async 'names-corrections'(page) {
    await show(page, 'names');
    await page.click('[data-testid=panel-corrections]');
    for (const text of ['chasseurs', 'tramway']) {
      await page.fill('[data-testid=missed-name]', text);
      await page.click('[data-testid=mark-missed]');
      await settled(page);
    }
    await page.see('[data-testid=corrections] .problem');
  },

  async 'names-reliability'(page) {
    await page.click('[data-testid=reliability-link]');
    await page.see('[data-testid=reliability]');
  },

  async 'read-correct'(page) {
    await show(page, 'read');
    await page.click('[data-testid=entities] button', 'Kim Jong-un');
    await page.click('[data-testid=correct]');
    await page.see('[data-testid=entity-editor]');
    await page.click('[data-testid=choose-mention]');
    await page.see('[data-testid=unmark-mentions]');
  },

  async 'read-select'(page) {
    await show(page, 'read');
    await page.evaluate(() => {
      const [block] = /** @type {any} */ (window).recoupeTest.all('p.body');
      const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
      if (words) getSelection()?.setBaseAndExtent(words, 3, words, 12);
    });
    await page.see('[data-testid=selection-bar]');
  },

  words: (page) => show(page, 'words'),

  async 'words-readability'(page) {
    await show(page, 'words');
    await page.click('[data-testid=readability] summary');
    await page.see('[data-testid=readability] .formula');
  },

  async search(page) {
    await show(page, 'search');
    await page.see('[data-testid=ngrams] li');
  },

  async 'search-lemma'(page) {
    await search(page, 'visites', 'lemma');
    await page.see('[data-testid=concordance-line]');
  },

  async 'search-problem'(page) {
    await search(page, 'visite(s', 'regex');
    await page.see('[data-testid=query-problem]');
  },

  async 'search-nothing'(page) {
    await search(page, 'tramway', 'word');
    await page.see('[data-testid=nothing-found]');
  },

  async 'read-found'(page) {
    await search(page, 'visites', 'lemma');
    await page.click('[data-testid=concordance-line]');
    await page.see('mark.term.lit');
  },

  async add(page) {
    await page.click('[data-testid=add]');
    await page.see('[data-testid=add-dialog]');
  },

  async help(page) {
    await page.click('[data-testid=help]');
    await page.see('[data-testid=help-dialog]');
  },

  async display(page) {
    await page.click('[data-testid=display-menu] >>> [data-testid=menu-button]');
    await page.see('[data-testid=theme-dark]');
  },

  async save(page) {
    await page.click('[data-testid=save-menu] >>> [data-testid=menu-button]');
    await page.see('[data-testid=save-report]');
  },

  async refused(page) {
    await page.evaluate(
      (files) => /** @type {any} */ (window).recoupeTest.drop('recoupe-page', files),
      [
        { name: 'machine.txt', type: 'text/plain', base64: btoa('\x7fELF\x02\x01\x01\0\0\0\0\0') },
        { name: 'court.txt', type: 'text/plain', base64: btoa('Un') },
        { name: 'menu.html', type: 'text/html', base64: btoa('<p><a href="/">Menu</a></p>') },
      ],
    );
    await page.see('[data-testid=intake-dialog]');
  },

  async unread(page) {
    await page.evaluate(
      (files) => /** @type {any} */ (window).recoupeTest.drop('recoupe-page', files),
      [{ name: 'machine.txt', type: 'text/plain', base64: btoa('\x7fELF\x02\x01\x01\0\0\0\0\0') }],
    );
    await page.see('[data-testid=article-card]', 'machine.txt');
    await settled(page);
  },

  async pasted(page) {
    await page.evaluate(
      (files) => /** @type {any} */ (window).recoupeTest.drop('recoupe-page', files),
      [{ name: 'tramway.txt', type: 'text/plain', base64: Buffer.from(pasted).toString('base64') }],
    );
    await page.see('[data-testid=notice-undo]');
    await settled(page);
  },
};
