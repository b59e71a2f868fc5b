/**
 * WebKitGTK, driven by WebKitWebDriver over the WebDriver protocol (W3C), on a screen that Xvfb
 * provides. A driven browser keeps its console to itself: after the load it is listened to from
 * inside the page, and {@link webkitConsole} reads what an undriven one prints during the load.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { executable } from './executable.js';
import { Page } from './page.js';

/** @import { Browser, Tab } from './index.js' */

/** WebDriver's names of the keys that are no characters. */
const keys = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
};

/** Milliseconds that the start of a browser is waited for. */
const LONGEST_START = 60_000;

/** @returns {Promise<Browser>} */
export async function launchWebKit() {
  const screen = await startScreen();
  let driver = await startDriver(screen);

  /** @type {string | undefined} */
  let session;
  async function end() {
    if (session) await command(session, 'DELETE').catch(() => {});
    session = undefined;
  }
  return {
    name: 'webkit',
    // A page is a session of its own: nothing is left of the one before.
    async open() {
      await end();
      session = await driver.begin().catch(async () => {
        // A browser that never answers has been met, once in thousands of starts.
        driver.stop();
        driver = await startDriver(screen);
        return driver.begin();
      });
      const page = new Page('webkit', tabOf(session, end));
      await page.resize(1280, 900);
      return page;
    },
    async close() {
      await end();
      driver.stop();
      screen.stop();
    },
  };
}

/** @param {{ display: string }} screen */
async function startDriver(screen) {
  const port = await freePort();
  const driver = spawn(executable('webkitDriver'), [`--port=${port}`], {
    env: environment(screen),
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(address);
  return {
    /** Starts a browser; gives the address of its session. */
    async begin() {
      const browser = { binary: executable('webkit'), args: ['--automation'] };
      const { sessionId } = await command(
        `${address}/session`,
        'POST',
        { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } } },
        AbortSignal.timeout(LONGEST_START),
      );
      return `${address}/session/${sessionId}`;
    },
    stop: () => driver.kill(),
  };
}

/**
 * Opens an address in a WebKitGTK browser that nobody drives, and returns what it prints.
 *
 * @param {string} url
 * @param {number} milliseconds how long it is left open
 * @returns {Promise<string>}
 */
export async function webkitConsole(url, milliseconds) {
  const screen = await startScreen();
  const browser = spawn(
    executable('webkit'),
    ['--enable-write-console-messages-to-stdout=true', url],
    { env: environment(screen), stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let printed = '';
  browser.stdout.on('data', (data) => (printed += data));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  browser.kill();
  screen.stop();
  return printed;
}

/** @param {{ display: string }} screen */
function environment(screen) {
  return {
    ...process.env,
    DISPLAY: screen.display,
    // Its sandbox needs rights that a container's root does not have.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
}

/**
 * @param {string} session address of the session
 * @param {() => Promise<void>} close
 * @returns {Tab}
 */
function tabOf(session, close) {
  /** @param {object[]} actions @param {'pointer' | 'key'} type */
  const perform = (type, actions) =>
    command(`${session}/actions`, 'POST', { actions: [{ type, id: type, actions }] });
  /** @param {number} x @param {number} y */
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  /** @param {string} value */
  const stroke = (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  return {
    go: (url) => command(`${session}/url`, 'POST', { url }),
    prepare: () => Promise.reject(new Error('WebKitGTK cannot run a script before the page')),
    async evaluate(source) {
      const script = `const done = arguments[0];
        Promise.resolve().then(() => (${source}))
          .then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }));`;
      const result = await command(`${session}/execute/async`, 'POST', { script, args: [] });
      if (result.error) throw new Error(result.error);
      return result.value ?? undefined;
    },
    click: (x, y) =>
      perform('pointer', [
        move(x, y),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    hover: (x, y) => perform('pointer', [move(x, y)]),
    press: (key) => perform('key', stroke(keys[/** @type {keyof typeof keys} */ (key)] ?? key)),
    type: (text) => perform('key', [...text].flatMap(stroke)),
    async resize(width, height) {
      // The window's rectangle counts its frame; the page's size is what is asked for.
      await command(`${session}/window/rect`, 'POST', { width, height });
      const [innerWidth, innerHeight] = await this.evaluate('[innerWidth, innerHeight]');
      const rect = { width: 2 * width - innerWidth, height: 2 * height - innerHeight };
      await command(`${session}/window/rect`, 'POST', rect);
    },
    emulate: () => Promise.reject(new Error('WebKitGTK has no emulation of media features')),
    screenshot: async () => Buffer.from(await command(`${session}/screenshot`, 'GET'), 'base64'),
    problems() {
      return this.evaluate('window.recoupeTest.problems');
    },
    requests: () => null,
    close,
  };
}

/**
 * @param {string} address
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {object} [body]
 * @param {AbortSignal} [signal]
 */
async function command(address, method, body, signal) {
  const response = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    signal,
  });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
  return value;
}

/** @param {string} address */
async function answering(address) {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await command(`${address}/status`, 'GET');
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** A screen in memory; the server picks the number itself. */
async function startScreen() {
  const server = spawn(
    executable('xvfb'),
    ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb did not start');
    }),
  ]);
  return { display: `:${String(number).trim()}`, stop: () => server.kill() };
}
