/** Entry of `recoupe.js`: one script tag defines `<recoupe-dossier>`. */
export { RecoupeDossier } from './dossier.js';
export { DossierState } from './state.js';
