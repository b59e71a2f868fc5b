/**
 * Entry of `recoupe.js`: one script tag defines `<recoupe-dossier>`.
 *
 * This folder: articles go in (`sources.js`, `read-html.js`), `state.js` holds
 * them and what the reader did, `analysis.js` asks the engine and puts the
 * report back, and one element for each view shows it: `reading-view.js`,
 * `compare-view.js`, `names-view.js`, `words-view.js`, within `dossier.js`.
 * `nest.js`, `highlight.js`, `concordance.js` and `matrix.js` work on the report
 * alone, without a screen.
 */
export { RecoupeDossier } from './dossier.js';
export { DossierState } from './state.js';
