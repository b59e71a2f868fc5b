/** One page under test: what a reader can do with it, and what it shows. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshots } from '../paths.js';
import { install } from './in-page.js';

/** @import { BrowserName, Tab } from './index.js' */

/** How long something may take to appear. */
const PATIENCE_MS = 30_000;
/** Clicks on one element until one meets it. */
const MOST_CLICKS = 3;

export class Page {
  /** @param {BrowserName} browser @param {Tab} tab */
  constructor(browser, tab) {
    this.browser = browser;
    this.tab = tab;
  }

  /** @param {string} url */
  async open(url) {
    await this.tab.go(url);
    await this.tab.evaluate(`(${install})()`);
  }

  /**
   * Runs a function inside the page; it sees its arguments and `recoupeTest` only.
   *
   * @param {(...args: any[]) => any} run
   * @param {...unknown} args JSON values
   */
  evaluate(run, ...args) {
    return this.tab.evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  /**
   * Waits until a function inside the page returns something true, and returns it.
   *
   * @param {string} what what is waited for, for the message
   * @param {(...args: any[]) => any} run
   * @param {...unknown} args
   */
  async until(what, run, ...args) {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const value = await this.evaluate(run, ...args);
      if (value) return value;
      if (Date.now() > end) {
        throw new Error(
          `${this.browser}: waited ${PATIENCE_MS / 1000} s for: ${what}\n` +
            (await this.tab.problems()).join('\n'),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Waits for a visible element.
   *
   * @param {string} selector
   * @param {string} [text] part of its text or label
   */
  see(selector, text) {
    return this.until(
      `${selector}${text ? ` with “${text}”` : ''}`,
      (selector, text) => !!(/** @type {any} */ (window).recoupeTest.one(selector, text)),
      selector,
      text,
    );
  }

  /**
   * Whether such an element is visible now.
   *
   * @param {string} selector
   * @returns {Promise<boolean>}
   */
  sees(selector) {
    return this.evaluate(
      (selector) => !!(/** @type {any} */ (window).recoupeTest.one(selector)),
      selector,
    );
  }

  /**
   * Waits until no such element is visible.
   *
   * @param {string} selector
   * @param {string} [text]
   */
  gone(selector, text) {
    return this.until(
      `no ${selector}${text ? ` with “${text}”` : ''}`,
      (selector, text) => !(/** @type {any} */ (window).recoupeTest.one(selector, text)),
      selector,
      text,
    );
  }

  /**
   * Number of elements that match, visible or not.
   *
   * @param {string} selector
   * @returns {Promise<number>}
   */
  count(selector) {
    return this.evaluate(
      (selector) => /** @type {any} */ (window).recoupeTest.all(selector).length,
      selector,
    );
  }

  /**
   * Text of the first visible element that matches.
   *
   * @param {string} selector
   * @returns {Promise<string>}
   */
  async text(selector) {
    await this.see(selector);
    return this.evaluate((selector) => {
      const test = /** @type {any} */ (window).recoupeTest;
      return test.text(test.one(selector));
    }, selector);
  }

  /**
   * Clicks where a reader would: in the middle of an element that is visible and not covered. A
   * page that moved between the look and the click is clicked again, as a reader would.
   *
   * @param {string} selector
   * @param {string} [text]
   */
  async click(selector, text) {
    for (let tries = 0; tries < MOST_CLICKS; tries += 1) {
      const { x, y } = await this.#point(selector, text);
      await this.evaluate(
        (selector, text) => /** @type {any} */ (window).recoupeTest.expectClick(selector, text),
        selector,
        text,
      );
      await this.tab.click(x, y);
      const missed = await this.evaluate(
        () => !!(/** @type {any} */ (window).recoupeTest?.missedClick()),
      );
      if (!missed) return;
    }
    throw new Error(`${this.browser}: ${selector} ${text ?? ''} moved under each click`);
  }

  /**
   * Puts the pointer on an element.
   *
   * @param {string} selector
   * @param {string} [text]
   */
  async hover(selector, text) {
    const { x, y } = await this.#point(selector, text);
    await this.tab.hover(x, y);
  }

  /** @param {string} selector @param {string} [text] */
  async #point(selector, text) {
    await this.see(selector, text);
    const point = await this.until(
      `${selector} to stand still`,
      async (selector, text) => {
        const test = /** @type {any} */ (window).recoupeTest;
        const before = test.point(selector, text);
        await new Promise((resolve) => setTimeout(resolve, 30));
        const after = test.point(selector, text);
        return JSON.stringify(before) === JSON.stringify(after) ? after : null;
      },
      selector,
      text,
    );
    if (point.problem) {
      throw new Error(`${this.browser}: ${selector} ${text ?? ''} ${point.problem}`);
    }
    return point;
  }

  /**
   * Chooses an option of a `<select>`.
   *
   * @param {string} selector
   * @param {string} value
   */
  async choose(selector, value) {
    await this.see(selector);
    await this.evaluate(
      (selector, value) => {
        const select = /** @type {any} */ (window).recoupeTest.one(selector);
        select.value = value;
        select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      },
      selector,
      value,
    );
  }

  /**
   * Writes into a field, in one go, as pasting does.
   *
   * @param {string} selector
   * @param {string} text
   */
  async fill(selector, text) {
    await this.see(selector);
    await this.evaluate(
      (selector, text) => {
        const field = /** @type {any} */ (window).recoupeTest.one(selector);
        field.focus();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      },
      selector,
      text,
    );
  }

  /** @param {string} key */
  press(key) {
    return this.tab.press(key);
  }

  /** @param {number} width @param {number} height in CSS pixels */
  resize(width, height) {
    return this.tab.resize(width, height);
  }

  /** @param {Record<string, string>} media */
  emulate(media) {
    return this.tab.emulate(media);
  }

  /** Errors on the console and in scripts so far; a site's icon is the browser's own wish. */
  async problems() {
    return (await this.tab.problems()).filter((problem) => !problem.includes('/favicon.ico'));
  }

  /** Addresses the page asked for, itself left out. */
  async requests() {
    const seen = this.tab.requests() ?? [];
    const entries = await this.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    const own = await this.evaluate(() => location.href.split('#')[0]);
    return [...seen, ...entries].filter(
      (address) => address !== own && !/^(data|blob|about):/.test(address),
    );
  }

  /** @param {string} name of the file, without its ending */
  async screenshot(name) {
    await mkdir(screenshots, { recursive: true });
    await writeFile(join(screenshots, `${name}.png`), await this.tab.screenshot());
  }
}
