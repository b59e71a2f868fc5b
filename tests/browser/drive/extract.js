/** The stand-alone page's own reading of web pages, run in Chromium. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launchPuppeteer } from './puppeteer.js';

/** The page's modules as one script, which puts them in `intake`. */
async function script() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { decodeHtml } from './decode-html.js';
        export { extractArticle } from './html.js';`,
      resolveDir: fileURLToPath(new URL('../../../www/page/intake', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    globalName: 'intake',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/**
 * What the page hands to the core for each file, or null where it finds no article.
 *
 * @param {string[]} paths of HTML files, packed by gzip or not
 * @returns {Promise<(import('../../../www/page/intake/html.js').ExtractedArticle | null)[]>}
 */
export async function extractArticles(paths) {
  const browser = await launchPuppeteer('chromium');
  try {
    const { tab } = await browser.open();
    await tab.evaluate(`${await script()}; globalThis.intake = intake; undefined`);
    const found = [];
    for (const path of paths) {
      const stored = await readFile(path);
      const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
      found.push(
        await tab.evaluate(`(() => {
          const bytes = Uint8Array.from(atob("${bytes.toString('base64')}"), (c) => c.charCodeAt(0));
          return intake.extractArticle(intake.decodeHtml(bytes));
        })()`),
      );
    }
    return found;
  } finally {
    await browser.close();
  }
}
