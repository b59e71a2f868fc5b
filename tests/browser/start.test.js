/**
 * Each way of failing to start, and of stopping later, has its own words; what can go on goes on.
 * The page under test is the built one with one thing changed.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { encode } from '../../www/engine/base128.js';
import { browserNames, launch } from './drive/index.js';
import { bundle, output } from './paths.js';
import { openSample, settled } from './reader.js';

/** @import { Browser } from './drive/index.js' */

const html = readFileSync(bundle('recoupe.html'), 'utf8');
const policy = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;

/** @param {string} name @param {string} altered @returns {string} its address */
function written(name, altered) {
  assert.notEqual(altered, html, `${name}: nothing was changed`);
  mkdirSync(output, { recursive: true });
  const file = join(output, `${name}.html`);
  writeFileSync(file, altered);
  return pathToFileURL(file).href;
}

/** Runs a line before everything else. @param {string} name @param {string} line */
const withScript = (name, line) => written(name, html.replace(policy, `<script>${line}</script>`));

/** Alters the page's own policy. @param {string} name @param {string} part @param {string} by */
const withPolicy = (name, part, by) =>
  written(
    name,
    html.replace(policy, (meta) => meta.replace(part, by)),
  );

/** The worker dies on one article, and says so as the engine does. */
const WORKER_THAT_STOPS = `
  const Kept = Worker;
  window.Worker = class extends Kept {
    postMessage(message, ...rest) {
      if (message.method !== 'setArticle' || !/fatal/.test(message.args[0].name)) {
        return super.postMessage(message, ...rest);
      }
      const data = { id: message.id, error: { code: 'trap', message: 'unreachable' } };
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
  };`;

for (const name of browserNames) {
  describe(`a start that fails, in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    const program = html.lastIndexOf('<script>');
    /** @type {[string, string, () => string][]} */
    const failures = [
      [
        'a file cut in the middle of the program',
        'truncated',
        () => written('cut', html.slice(0, program + 300_000)),
      ],
      [
        'a core whose bytes are damaged',
        'truncated',
        // What an xz file begins with, and what none does.
        () => {
          const [head, other] = [0x58, 0x59].map((third) =>
            encode(Uint8Array.of(0xfd, 0x37, 0x7a, third, 0x5a)).slice('5:'.length, -1),
          );
          assert.ok(html.includes(head));
          return written('damaged', html.replace(policy, '').replace(head, other));
        },
      ],
      ['no WebAssembly', 'no-webassembly', () => withScript('nowasm', 'delete window.WebAssembly')],
      ['an old browser', 'old-browser', () => withScript('old', 'delete window.HTMLDialogElement')],
      [
        'a language too new for the browser',
        'old-browser',
        () =>
          written(
            'syntax',
            `${html.slice(0, program)}<script>let ?. 1;${html.slice(program + 8)}`.replace(
              policy,
              '',
            ),
          ),
      ],
      [
        'a policy that forbids WebAssembly',
        'csp',
        () => withPolicy('policy', " 'wasm-unsafe-eval'", ''),
      ],
      [
        'a policy that forbids every script',
        'silent',
        () => written('noscript', html.replace(/script-src[^;]*;/, "script-src 'none';")),
      ],
    ];
    for (const [what, code, address] of failures) {
      test(`${what} is told: ${code}`, async () => {
        const page = await browser.open();
        await page.open(address());
        await page.see(`[data-testid=failure-${code}] .way-out`);
        assert.equal(await page.evaluate(shownFailures), 1);
      });
    }

    const skip = name !== 'chromium' && `${name} cannot be told to run no script`;
    test('without JavaScript the page says what it needs', { skip }, async () => {
      const page = await browser.open({ javascript: false });
      await page.open(pathToFileURL(bundle('recoupe.html')).href);
      await page.see('.failure', 'Recoupe a besoin de JavaScript');
    });
  });

  describe(`a start with less, in ${name}`, () => {
    /** @type {Browser} */
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    /** @type {[string, () => string][]} */
    const lacks = [
      [
        'no worker can be made',
        () => withScript('noworker', 'window.Worker = class { constructor() { throw Error(); } }'),
      ],
      [
        'a policy forbids workers',
        () => withPolicy('workerpolicy', 'worker-src blob:', "worker-src 'none'"),
      ],
      [
        'nothing can be stored',
        () =>
          withScript(
            'nostore',
            "Object.defineProperty(window, 'localStorage', { get() { throw Error(); } })",
          ),
      ],
      [
        'new functions of the language are missing',
        () =>
          withScript('older', 'delete Uint8Array.fromBase64; delete String.prototype.toWellFormed'),
      ],
    ];
    for (const [what, address] of lacks) {
      test(`${what}: the sample is read all the same`, async () => {
        const page = await browser.open();
        await openSample(page, address());
        assert.equal(await page.count('[data-testid=article-card]'), 5);
      });
    }

    test('an article that stops the core is set aside, the others are read again', async () => {
      const page = await browser.open();
      await openSample(page, withScript('trap', WORKER_THAT_STOPS));
      const file = { name: 'fatal.txt', type: 'text/plain', base64: btoa('Un texte de trop.') };
      await page.evaluate(
        (file) => /** @type {any} */ (window).recoupeTest.drop('recoupe-page', [file]),
        file,
      );
      await page.see('[data-testid=restarted]');
      await settled(page);
      await page.see('[data-testid=article-card]', 'fatal.txt');
      await page.click('[data-testid=article-card]');
      await page.see('mark.mention');
      assert.equal(await page.count('[data-testid=article-card]'), 6);
    });
  });
}

/** Runs in the page: how many explanations are to be seen. */
function shownFailures() {
  return /** @type {any} */ (window).recoupeTest
    .all('.failure')
    .filter((/** @type {Element} */ element) =>
      element.checkVisibility({ visibilityProperty: true }),
    ).length;
}
