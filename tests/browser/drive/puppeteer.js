/** Chromium and Firefox, driven by puppeteer-core. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Page } from './page.js';
import { output } from '../paths.js';
import { executable } from './executable.js';

/** @import { Browser, Tab } from './index.js' */

/** Switches that keep Chromium quiet and let it run as root. */
const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<Browser>}
 */
export async function launchPuppeteer(name) {
  await mkdir(output, { recursive: true });
  const profile = mkdtempSync(join(output, `${name}-`));
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: executable(name),
    headless: true,
    userDataDir: profile,
    args: name === 'chromium' ? chromiumSwitches : [],
    // Puppeteer relaxes this one; a reader's Firefox has it.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
  /** @type {import('puppeteer-core').Page | undefined} */
  let current;
  return {
    name,
    async open({ javascript = true } = {}) {
      await current?.close();
      current = await browser.newPage();
      if (!javascript) await current.setJavaScriptEnabled(false);
      const page = new Page(name, tabOf(current));
      await page.resize(1280, 900);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Tab}
 */
function tabOf(page) {
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error}`));
  page.on('request', (request) => requests.push(request.url()));
  return {
    go: async (url) => void (await page.goto(url)),
    prepare: (source) => page.evaluateOnNewDocument(source),
    evaluate: (source) => page.evaluate(source),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    emulate: (media) =>
      page.emulateMediaFeatures(Object.entries(media).map(([name, value]) => ({ name, value }))),
    screenshot: async () => Buffer.from(await page.screenshot()),
    problems: async () => problems,
    requests: () => requests,
    close: () => page.close(),
  };
}
