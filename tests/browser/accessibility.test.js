/**
 * axe-core on every view: nothing found, and nothing left undecided without a reason.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { launch } from './drive/index.js';
import { pageAddress } from './paths.js';
import { openSample, settled } from './reader.js';
import { sights } from './sights.js';

/** @import { Browser } from './drive/index.js' */
/** @import { Page } from './drive/page.js' */

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe leaves undecided, and why it holds all the same.
 *
 * @type {{ says: RegExp, because: string }[]}
 */
const explained = [
  {
    says: /^color-contrast: .*(obscured by another|overlapped by another|overlaps other) element/,
    because:
      'it stands under the sticky header, a menu or a scroller’s edge at this moment; the same style is measured where nothing covers it',
  },
  {
    says: /^color-contrast: .*content is too short/,
    because:
      'axe measures no single letter or digit; its colours are those of longer words beside it',
  },
];

/**
 * @param {Page} page
 * @returns {Promise<{ violations: string[], incomplete: string[] }>} one line for each element
 */
async function inspect(page) {
  await page.tab.evaluate(`(() => { ${source}; return true; })()`);
  return page.evaluate(async () => {
    const { violations, incomplete } = await /** @type {any} */ (window).axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
    });
    /** @param {any[]} results */
    const lines = (results) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(
          (/** @type {any} */ { target, failureSummary, any }) =>
            `${id}: ${target.flat().join(' ')} — ${any[0]?.message ?? failureSummary}`,
        ),
      );
    return { violations: lines(violations), incomplete: lines(incomplete) };
  });
}

describe('accessibility', () => {
  /** @type {Browser} */
  let browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(() => browser?.close());

  for (const scheme of ['light', 'dark']) {
    for (const [name, go] of Object.entries(sights)) {
      test(`${name}, ${scheme}`, async () => {
        const page = await browser.open();
        await page.emulate({
          'prefers-color-scheme': scheme,
          'prefers-reduced-motion': 'reduce',
        });
        await openSample(page, pageAddress);
        await go(page);
        await settled(page);
        const { violations, incomplete } = await inspect(page);
        assert.deepEqual(violations, []);
        assert.deepEqual(
          incomplete.filter((line) => !explained.some(({ says }) => says.test(line))),
          [],
        );
      });
    }
  }
});
