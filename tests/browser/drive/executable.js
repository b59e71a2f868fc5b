/** Where a browser's program stands. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Environment variable and usual names of each program. */
const programs = {
  chromium: ['RECOUPE_CHROMIUM', 'chromium', 'chromium-browser', 'google-chrome'],
  firefox: ['RECOUPE_FIREFOX', 'firefox-esr', 'firefox'],
  webkitDriver: ['RECOUPE_WEBKIT_DRIVER', 'WebKitWebDriver'],
  webkit: ['RECOUPE_WEBKIT', 'MiniBrowser', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'],
  xvfb: ['RECOUPE_XVFB', 'Xvfb'],
};

/**
 * @param {keyof typeof programs} program
 * @returns {string} its path
 */
export function executable(program) {
  const [variable, ...names] = programs[program];
  const named = process.env[variable];
  if (named) return named;
  for (const name of names) {
    if (name.startsWith('/') && existsSync(name)) return name;
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  throw new Error(`${names[0]} is not on PATH; “cargo xtask test” installs it, or set ${variable}`);
}
