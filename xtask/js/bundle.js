// Bundles JavaScript with esbuild.
//
// In: the path of a JSON file, { outputs: [{ entry, output, format }], modules: { name: file } }.
// Out: each output file. `modules` are the virtual modules `recoupe:NAME`, each a file holding
// JSON that becomes the default export; `recoupe:worker` is made here, from the worker's entry,
// and `recoupe:core` is the glue of the WebAssembly module.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/**
 * Options that every bundle shares.
 * @type {import('esbuild').BuildOptions}
 */
const common = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'eof',
  target: ['chrome109', 'firefox115', 'safari16.4'],
  logLevel: 'warning',
  loader: { '.css': 'text', '.html': 'text', '.svg': 'text' },
};

/**
 * Makes a script safe to stand inside a `<script>` element, where `<script` after `<!--` would
 * swallow the end tag. esbuild has seen to `</script` already. In strings, templates and regular
 * expressions, the only places where it can stand, `\x3C` is the same character.
 * @param {string} code
 */
function safeInline(code) {
  const safe = code.replace(/<(?=script|!--)/gi, '\\x3C');
  new Script(safe); // Throws where the change broke the code.
  return safe;
}

/**
 * The modules that exist only in a bundle.
 * @param {Record<string, string>} modules name → file with JSON
 * @param {string} glue the module's JavaScript glue
 * @param {string} worker the worker's entry
 * @returns {import("esbuild").Plugin}
 */
function virtualModules(modules, glue, worker) {
  return {
    name: 'virtual-modules',
    setup(build) {
      build.onResolve({ filter: /^recoupe:/ }, ({ path }) => {
        const name = path.slice('recoupe:'.length);
        if (name === 'core') return { path: resolve(glue) };
        return { path: name, namespace: 'recoupe' };
      });
      build.onLoad({ filter: /.*/, namespace: 'recoupe' }, async ({ path }) => {
        if (path === 'worker') {
          const source = await bundled(worker, 'iife', virtualModules(modules, glue, worker));
          return { contents: `export default ${JSON.stringify(source)}`, loader: 'js' };
        }
        const file = modules[path];
        if (!file) return { errors: [{ text: `There is no module “recoupe:${path}”.` }] };
        return { contents: await readFile(file, 'utf8'), loader: 'json' };
      });
    },
  };
}

/**
 * One bundle as text.
 * @param {string} entry
 * @param {"iife" | "esm"} format
 * @param {import("esbuild").Plugin} plugin
 */
async function bundled(entry, format, plugin) {
  const result = await build({
    ...common,
    entryPoints: [entry],
    format,
    platform: format === 'esm' ? 'node' : 'browser',
    target: format === 'esm' ? ['node20'] : common.target,
    plugins: [plugin],
    write: false,
  });
  return /** @type {import('esbuild').OutputFile[]} */ (result.outputFiles)[0].text;
}

const [specificationFile] = process.argv.slice(2);
/** @type {{ outputs: { entry: string, output: string, format: "iife" | "esm" }[], modules: Record<string, string>, glue: string, worker: string }} */
const specification = JSON.parse(await readFile(specificationFile, 'utf8'));
const { outputs, modules, glue, worker } = specification;

for (const { entry, output, format } of outputs) {
  const code = await bundled(entry, format, virtualModules(modules, glue, worker));
  await mkdir(resolve(output, '..'), { recursive: true });
  await writeFile(output, format === 'iife' ? safeInline(code) : code);
}
