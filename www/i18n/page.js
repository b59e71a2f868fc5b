/** The words of the stand-alone page and of the frame; those of the views are in `index.js`. */
import { en } from './page.en.js';
import { fr } from './page.fr.js';

/** @typedef {typeof fr} PageTexts */

/** @type {Record<'fr' | 'en', PageTexts>} */
export const PAGE_TEXTS = { fr, en };

/** @param {'fr' | 'en'} language */
export function pageTexts(language) {
  return PAGE_TEXTS[language];
}
