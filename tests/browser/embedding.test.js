/**
 * A host page that has Recoupe in it, by the script tag and by the iframe, under the policy that
 * `docs/embedding.md` asks for, in each browser.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browserNames, launch } from './drive/index.js';
import { root } from './paths.js';
import { matrix, settled, show } from './reader.js';
import { hostPolicy, serve } from './server.js';

/** @import { Browser } from './drive/index.js' */

/** @type {{ file: string, outlet: string, published: string }[]} */
const list = JSON.parse(readFileSync(join(root, 'seeds/dossier.json'), 'utf8'));
const articles = list.slice(0, 3).map(({ file, ...about }) => ({
  text: readFileSync(join(root, 'seeds', file), 'utf8'),
  ...about,
}));

/** @param {string} body */
const html = (body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Hôte</title></head><body>${body}</body></html>`;

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const pages = {
  '/property.html': html(
    '<recoupe-dossier lang="fr"></recoupe-dossier><script src="recoupe.js"></script><script src="property.js"></script>',
  ),
  '/property.js': `document.querySelector('recoupe-dossier').articles = ${JSON.stringify(articles)};`,
  '/slotted.html': html(
    `<recoupe-dossier lang="fr">${articles
      .map(
        ({ text, outlet }) =>
          `<article data-outlet="${escaped(outlet)}">${text
            .split(/\n+/)
            .map((line) => `<p>${escaped(line)}</p>`)
            .join('')}</article>`,
      )
      .join('')}</recoupe-dossier><script src="recoupe.js"></script>`,
  ),
  '/src.html': html(
    '<recoupe-dossier lang="fr" src="articles.json"></recoupe-dossier><script src="recoupe.js"></script>',
  ),
  '/articles.json': JSON.stringify({ articles }),
  '/iframe.html': html(
    '<iframe id="recoupe" src="embed.html?lang=fr" sandbox="allow-scripts" title="Recoupe" width="1200" height="800"></iframe><script src="host.js"></script>',
  ),
  '/host.js': `
    const frame = document.getElementById('recoupe');
    const articles = ${JSON.stringify(articles)};
    window.reports = [];
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      if (data.type === 'recoupe-ready') source.postMessage({ type: 'recoupe', articles, view: 'compare' }, '*');
      if (data.type === 'recoupe-report') window.reports.push(data.report);
    });`,
};

for (const name of browserNames) {
  describe(`embedded, in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;

    before(async () => {
      browser = await launch(name);
      server = await serve(pages, {
        '/src.html': `${hostPolicy}; connect-src 'self'`,
        '/iframe.html': `${hostPolicy}; frame-src 'self'`,
        // It carries its own.
        '/embed.html': '',
      });
    });
    after(async () => {
      server?.close();
      await browser?.close();
    });

    for (const way of ['property', 'slotted', 'src']) {
      test(`the script tag, articles by ${way}`, async () => {
        const page = await browser.open();
        server.asked.length = 0;
        await page.open(server.address(`/${way}.html`));
        await page.see('mark.mention', 'Kim');
        await settled(page);
        assert.equal(await page.count('[data-testid=article-card]'), 3);
        await show(page, 'compare');
        const scores = await matrix(page);
        assert.equal(Object.keys(scores).length, 6);
        assert.ok(
          Object.values(scores).every((score) => /^0[.,]\d+$/.test(score)),
          `${Object.values(scores)}`,
        );
        assert.deepEqual(await page.problems(), []);
        const own = [`/${way}.html`, '/recoupe.js', '/property.js', '/articles.json'];
        assert.deepEqual(
          server.asked.filter((path) => !own.includes(path)),
          [],
        );
      });
    }

    test('the iframe, articles by message', async () => {
      const page = await browser.open();
      await page.open(server.address('/iframe.html'));
      const report = await page.until('a report from the frame', () =>
        /** @type {any} */ (window).reports.find((/** @type {any} */ report) => report.similarity),
      );
      assert.equal(report.articles.length, 3);
      assert.equal(report.similarity.cells.length, 3);
      assert.ok(report.articles.every((/** @type {any} */ { mentions }) => mentions.length > 10));
      assert.deepEqual(await page.problems(), []);
      await page.screenshot(`iframe-${name}`);
    });

    test('the iframe page by itself starts and waits', async () => {
      const page = await browser.open();
      await page.open(server.address('/embed.html?lang=en'));
      await page.see('recoupe-dossier');
      assert.deepEqual(await page.problems(), []);
    });
  });
}
