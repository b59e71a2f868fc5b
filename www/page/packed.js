/**
 * The script of a page in one file, which holds the program compressed: a third of what it is.
 *
 * In: the program (deflated, base128) and the module, as the build puts them here. Out: the program
 * runs, once the page stands, as a script of the page that the content-security policy names by its
 * hash; the module is handed to it as `window.recoupeModule`.
 */
import program from 'recoupe:program';
import wasm from 'recoupe:wasm';
import { decode } from '../engine/base128.js';

const { recoupeBoot } = window;

/** @returns {Promise<string>} source of the program */
function unpacked() {
  const packed = new Blob([decode(program)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/** @returns {Promise<unknown>} done when all of the file has been read */
function fileRead() {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve(null);
    else document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

async function run() {
  const [source] = await Promise.all([unpacked(), fileRead()]);
  window.recoupeModule = wasm;
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
  script.remove();
}

recoupeBoot.unpacking = true;
run()
  .then(recoupeBoot.check)
  .catch((error) => recoupeBoot.fail('truncated', String(error)));
