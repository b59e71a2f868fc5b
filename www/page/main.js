/** Entry of the page: starts it where the browser can, and says so to `boot.js`. */
import './recoupe-page.js';

const { recoupeBoot } = window;

const page = document.querySelector('recoupe-page');

if (recoupeBoot.missing() || typeof WebAssembly !== 'object') {
  // boot.js explains; an empty page below it would only puzzle.
  page?.remove();
} else {
  page?.addEventListener('recoupe-change', recoupeBoot.ready, { once: true });
}
