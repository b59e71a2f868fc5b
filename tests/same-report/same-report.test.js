/**
 * One core, same answer: the module, in Node, gives the report of the command line byte for byte.
 *
 * In: `RECOUPE_COMMAND`, the command line's program, and `dist/node/recoupe.mjs`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Dossier } from '../../dist/node/recoupe.mjs';
import { hardInputs } from './hard-inputs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = process.env.RECOUPE_COMMAND ?? join(root, 'target/debug/recoupe');

const layers = ['tokens', 'sentences', 'blocks', 'keywords', 'entities', 'similarity', 'passages'];

/** @param {string} folder */
function texts(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The command line's report.
 *
 * @param {string[]} paths
 * @param {string[]} options
 */
function native(paths, options) {
  const { stdout, status, stderr } = spawnSync(
    command,
    ['analyse', '--format', 'json', ...options, ...paths],
    { maxBuffer: 2 ** 29, encoding: 'utf8' },
  );
  assert.ok(status === 0 || status === 1, `exit ${status}: ${stderr}`);
  return stdout;
}

/**
 * The module's report, of the same files under the names the command line gives them.
 *
 * @param {string[]} paths
 * @param {object} settings
 * @param {object} [input] what every input has besides
 * @returns {string}
 */
function module(paths, settings, input = {}) {
  const dossier = new Dossier();
  try {
    paths.forEach((path, index) => {
      const id = String(index + 1);
      dossier.setArticle({ id, name: basename(path), ...input }, readFileSync(path), settings);
    });
    return dossier.reportJson(settings);
  } finally {
    dossier.free();
  }
}

/**
 * Fails at the first place where two reports differ, and shows it.
 *
 * @param {string} left
 * @param {string} right
 */
function same(left, right) {
  if (left === right) return;
  let at = 0;
  while (left[at] === right[at]) at++;
  const [from, to] = [Math.max(0, at - 80), at + 80];
  assert.fail(
    `they differ at ${at}:\nmodule  … ${left.slice(from, to)}\ncommand … ${right.slice(from, to)}`,
  );
}

const seeds = texts(join(root, 'seeds'));

test('the sample, by default', () => {
  const report = module(seeds, {});
  assert.equal(JSON.parse(report).articles.length, seeds.length);
  same(report, native(seeds, []));
});

for (const offsets of ['utf16', 'utf8', 'char']) {
  test(`the sample, every layer, offsets in ${offsets}`, () => {
    const report = module(seeds, { offsets, layers });
    assert.ok(JSON.parse(report).articles[0].tokens.length > 400);
    same(report, native(seeds, ['--offsets', offsets, '--layers', layers.join(',')]));
  });
}

for (const language of ['fr', 'en']) {
  test(`the sample, read as ${language}, without cleaning`, () => {
    same(
      module(seeds, { language, layers }, { plain: true }),
      native(seeds, ['--lang', language, '--plain', '--layers', layers.join(',')]),
    );
  });
}

test('the sample, corrected by the reader', () => {
  const corrections = [
    { action: 'mark', text: 'fusées', kind: 'organisation' },
    { action: 'unmark', text: 'ONU' },
    {
      action: 'rename',
      entity: { text: 'Kim Jong-un', kind: 'person' },
      name: 'Le voyageur',
    },
    { action: 'unmark-here', place: { article: '9', text: 'Kim', start: 3 } },
    { action: 'from another time', with: [1, 2.5, null, { b: 1, a: 2 }] },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'corrections.json');
  writeFileSync(file, JSON.stringify(corrections));
  const report = module(seeds, { corrections });
  const [mark, , rename, lost, unknown] = JSON.parse(report).corrections;
  assert.ok(mark.mentions > 0 && rename.mentions > 0);
  assert.deepEqual([lost.problem, unknown.problem], ['no-article', 'not-understood']);
  same(report, native(seeds, ['--corrections', file]));
});

test('bad input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
  after(() => rmSync(folder, { recursive: true }));
  const paths = Object.entries(hardInputs()).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const report = module(paths, { layers });
  assert.ok(JSON.parse(report).failures.length >= 3);
  same(report, native(paths, ['--layers', layers.join(',')]));
});

const real = join(root, '../shared/seeds');
const missing = existsSync(real) ? false : `there is no folder ${real}`;
test('five real articles', { skip: missing }, () => {
  same(module(texts(real), { layers }), native(texts(real), ['--layers', layers.join(',')]));
});

/** @type {{ options: string[], query: object }[]} */
const queries = [
  {
    options: ['visites', '--by', 'lemma', '--sort', 'left'],
    query: { text: 'visites', by: 'lemma', sort: 'left' },
  },
  {
    options: ['\\bét\\w+|[^a-é .]{2}', '--by', 'regex', '--ignore-accents', '--boilerplate'],
    query: { text: '\\bét\\w+|[^a-é .]{2}', by: 'regex', ignore_accents: true, boilerplate: true },
  },
  {
    options: ['Kim Jong-un', '--match-case', '--window', '3', '--most', '4'],
    query: { text: 'Kim Jong-un', ignore_case: false, window: 3, most_lines: 4 },
  },
];

for (const { options, query } of queries) {
  test(`a search: ${options.join(' ')}`, () => {
    const [text, ...others] = options;
    const run = ['search', text, ...seeds, '--format', 'json', '--offsets', 'char', ...others];
    const { stdout, stderr } = spawnSync(command, run, { encoding: 'utf8' });
    const expected = JSON.parse(stdout || `"${stderr}"`);
    assert.ok(expected.count > 0, stderr);
    assert.deepEqual(held(seeds).search(query, { offsets: 'char' }), expected);
  });
}

test('an expression is refused alike, whatever tables a build has', () => {
  for (const text of ['\\p{Greek}', 'a(?i)b', '(?<=a)b', '(\\w{1000}){1000}']) {
    const { status } = spawnSync(command, ['search', text, seeds[0], '--by', 'regex']);
    assert.equal(status, 2, text);
    assert.ok(held(seeds).search({ text, by: 'regex' }, {}).problem, text);
  }
});

test('sequences of words', () => {
  const run = ['ngrams', ...seeds, '--format', 'json', '--most', '30'];
  const { stdout } = spawnSync(command, run, { encoding: 'utf8' });
  assert.deepEqual(held(seeds).ngrams(30, {}), JSON.parse(stdout));
});

/**
 * A dossier of these files.
 *
 * @param {string[]} paths
 */
function held(paths) {
  const dossier = new Dossier();
  paths.forEach((path, index) => {
    dossier.setArticle({ id: String(index + 1), name: basename(path) }, readFileSync(path), {});
  });
  return dossier;
}
