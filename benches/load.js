/** From opening the page to its results, in Chromium. */
import { launch } from '../tests/browser/drive/index.js';
import { pageAddress } from '../tests/browser/paths.js';
import { median } from './timing.js';

const ROUNDS = 7;

/** @returns {Promise<number>} milliseconds from the start of the navigation to the painted report */
export async function timeToResults() {
  const browser = await launch('chromium');
  try {
    const times = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await browser.open();
      await page.tab.prepare(`(${markResults})()`);
      await page.tab.go(pageAddress);
      const time = await page.until(
        'the first report',
        () => performance.getEntriesByName('on screen')[0]?.startTime,
      );
      if (round > 0) times.push(time);
    }
    return median(times);
  } finally {
    await browser.close();
  }
}

/** Runs in the page, before its own scripts: notes when the first report has been painted. */
function markResults() {
  addEventListener(
    'recoupe-report',
    () => requestAnimationFrame(() => setTimeout(() => performance.mark('on screen'))),
    { once: true },
  );
}
