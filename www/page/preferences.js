/**
 * What the browser remembers: language and theme of the interface, nothing else.
 *
 * Chromium shares this store between all files opened from disk: no text of an
 * article ever goes there. A browser that refuses to store only forgets.
 */
/* eslint no-restricted-globals: off -- preferences are all that is kept */

/** @typedef {'auto' | 'light' | 'dark'} Theme */
/** @typedef {{ language: 'fr' | 'en', theme: Theme }} Preferences */

const KEY = 'recoupe-preferences';

/** @type {readonly Theme[]} */
export const THEMES = ['auto', 'light', 'dark'];

/**
 * @param {readonly string[]} languages the reader's, best first
 * @returns {Preferences} as remembered, else after the browser's languages
 */
export function readPreferences(languages) {
  const stored = read();
  // French first: English only for those who have it before any French.
  const first = languages.find((tag) => /^(fr|en)\b/i.test(tag)) ?? 'fr';
  const guess = /^en/i.test(first) ? 'en' : 'fr';
  return {
    language: stored.language === 'fr' || stored.language === 'en' ? stored.language : guess,
    theme: THEMES.find((theme) => theme === stored.theme) ?? 'auto',
  };
}

/** @param {Preferences} preferences */
export function writePreferences({ language, theme }) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme }));
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
}

/** @returns {Record<string, unknown>} */
function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
  } catch {
    return {};
  }
}
