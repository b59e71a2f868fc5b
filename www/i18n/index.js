/**
 * The interface's words, in French and English.
 *
 * In: a language. Out: one object of plain strings and of functions that return
 * strings; `en` has the keys of `fr`, which `tsc` and a test both check. Numbers,
 * dates and plurals follow the language (`format.js`). `fr.js` and `en.js` hold
 * what the views say; `*-findings.js` put the report's codes in words,
 * `*-search.js` are the words of the search and of readability, `*-cross.js` those
 * of speech, certainty, figures and dates.
 */
import { en } from './en.js';
import { fr } from './fr.js';

/** @typedef {typeof fr} Texts */

/**
 * @param {'fr' | 'en'} language
 * @returns {Texts}
 */
export function texts(language) {
  return language === 'en' ? en : fr;
}
