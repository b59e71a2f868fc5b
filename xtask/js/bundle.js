// Makes one bundle with esbuild.
//
// In: the path of a JSON file, a Specification. Out: its `output`, one file that needs no other.
// What the code imports as `recoupe:NAME` exists only in a bundle: `core` is the glue of the
// WebAssembly module, `wasm` the module itself (xz, base128), `worker` the source of the worker,
// `program` a page's program (deflated, base128), and any other NAME the JSON in `modules`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { encode } from '../../www/engine/base128.js';

/**
 * @typedef {object} Specification
 * @property {string} entry
 * @property {string} output
 * @property {'iife' | 'esm'} format a classic script for browsers, or a module for Node
 * @property {string | null} packer the script that holds the program compressed and runs it, where
 *   it is to be; the program itself is then written beside `output`, as OUTPUT.program
 * @property {Record<string, unknown>} modules default exports, by name
 * @property {string} glue path of the module's JavaScript glue
 * @property {string} wasm path of the module, xz
 * @property {string} worker path of the worker's entry
 */

/** Stands for the module until everything else is done: esbuild would escape its characters. */
const WASM = 'recoupe:wasm:here';
/** Stands for the compressed program in the same way. */
const PROGRAM = 'recoupe:program:here';

/** @type {Specification} */
const specification = JSON.parse(await readFile(process.argv[2], 'utf8'));

/** The oldest browsers that have what the page needs (`light-dark()` came last), and Node. */
const targets = { iife: ['chrome123', 'firefox120', 'safari17.5'], esm: ['node20'] };

/**
 * One bundle as text.
 *
 * @param {string} entry
 * @param {'iife' | 'esm'} format
 * @returns {Promise<string>}
 */
async function bundled(entry, format) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'eof',
    format,
    // For Node too, which has all of a browser that the core needs.
    platform: 'browser',
    target: targets[format],
    plugins: [virtualModules, withoutLooseness],
    logLevel: 'warning',
    write: false,
  });
  return /** @type {import('esbuild').OutputFile[]} */ (result.outputFiles)[0].text;
}

/**
 * Source text or data of a virtual module.
 *
 * @param {string} name
 * @returns {Promise<unknown>}
 */
async function virtualModule(name) {
  if (name === 'worker') return bundled(specification.worker, 'iife');
  if (name === 'wasm') return WASM;
  if (name === 'program') return PROGRAM;
  return specification.modules[name];
}

/** @type {import('esbuild').Plugin} */
const virtualModules = {
  name: 'virtual-modules',
  setup(build) {
    build.onResolve({ filter: /^recoupe:/ }, ({ path }) => {
      const name = path.slice('recoupe:'.length);
      return name === 'core' ? { path: specification.glue } : { path: name, namespace: 'recoupe' };
    });
    build.onLoad({ filter: /.*/, namespace: 'recoupe' }, async ({ path }) => {
      const value = await virtualModule(path);
      if (value === undefined) return { errors: [{ text: `There is no “recoupe:${path}”.` }] };
      return { contents: JSON.stringify(value), loader: 'json' };
    });
  },
};

/**
 * A template of CSS without comments and without the white space that means nothing; no string of
 * ours in CSS has any of these signs.
 *
 * @param {string} css
 */
const tight = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');

/**
 * Our own sources without the indentation of their lines and the looseness of their CSS, which
 * esbuild keeps inside templates: 45 KB of the page. Only templates of HTML and CSS have more than
 * one line.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutLooseness = {
  name: 'without-looseness',
  setup(build) {
    build.onLoad({ filter: /[\\/]www[\\/].*\.js$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/\bcss`[^`]*`/g, tight).replace(/^[ \t]+/gm, '');
      return { contents, loader: 'js' };
    });
  },
};

/**
 * Makes a script safe to stand inside a `<script>` element, where `<script` after `<!--` would
 * swallow the end tag. esbuild has seen to `</script` already. In strings, templates and regular
 * expressions, the only places where it can stand, `\x3C` is the same character.
 *
 * @param {string} code
 */
function safeInline(code) {
  const safe = code.replace(/<(?=script|!--)/gi, '\\x3C');
  new Script(safe); // Throws where the change broke the code.
  return safe;
}

/**
 * Puts something in the one place that is kept for it.
 *
 * @param {string} code
 * @param {string} place
 * @param {string} by
 */
function replaced(code, place, by) {
  const [before, after, ...more] = code.split(`"${place}"`);
  if (after === undefined || more.length > 0) throw new Error(`One ${place} is needed`);
  return before + by + after;
}

/** @param {Uint8Array} bytes */
const literal = (bytes) => `"${encode(bytes)}"`;

const { entry, output, format, packer } = specification;
let code = await bundled(entry, format);
await mkdir(dirname(output), { recursive: true });
if (packer) {
  const program = replaced(code, WASM, 'window.recoupeModule');
  await writeFile(`${output}.program`, program);
  code = safeInline(await bundled(packer, format));
  code = replaced(code, PROGRAM, literal(deflateRawSync(program, { level: 9, memLevel: 9 })));
} else if (format === 'iife') code = safeInline(code);
if (code.includes(WASM)) {
  code = replaced(code, WASM, literal(await readFile(specification.wasm)));
}
await writeFile(output, code);
