/**
 * Measures speed and size, and writes `docs/PERFORMANCE.md`.
 *
 * In: `--data DIR`, a folder of texts (default: the sample), and the built bundles. Out: the table.
 */
import { statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle, root } from '../tests/browser/paths.js';
import { timeToResults } from './load.js';
import { analysis, countTokens, ofWords, perArticle, readAll, results } from './readers.js';
import { articlesFrom } from './texts.js';
import { timeInTurns } from './timing.js';

/** Articles of the throughput measure. */
const ARTICLES = 240;

/** Numbers of articles whose relations are timed. */
const SIZES = [5, 50, 500];
/** Numbers of articles that are held against each other all at once. */
const CROSSED = [10, 100, 1000];
/** Paragraphs drawn from for each of these: each stands in four or five of them, whatever their number. */
const PARAGRAPHS = 2.2;

const { values } = parseArgs({
  options: { data: { type: 'string' }, corpus: { type: 'string' } },
});
const folder = values.data ?? join(root, 'seeds');
const corpus = values.corpus ?? folder;

/** @param {number} number */
const written = (number) => Math.round(number).toLocaleString('en');

/** @param {(string | number)[][]} rows the first one is the head */
function table([head, ...rows]) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/**
 * @param {string[]} articles
 * @param {number} tokens
 * @param {{ name: string, read: (articles: string[]) => void }[]} readers
 */
function throughput(articles, tokens, readers) {
  const times = timeInTurns(
    readers.map(
      ({ read }) =>
        () =>
          read(articles),
    ),
  );
  const wink = times[readers.findIndex(({ name }) => name.startsWith('wink'))];
  const rows = readers.map(({ name }, index) => [
    name,
    written(times[index]),
    written(tokens / (times[index] / 1000)),
    `${(wink / times[index]).toFixed(1)} ×`,
  ]);
  return [['Reader', 'ms', 'tokens/s', 'of wink-nlp'], ...rows];
}

function relations() {
  const rows = SIZES.map((count) => {
    const dossier = readAll(articlesFrom(folder, count));
    let round = 0;
    const [similarity, passages, pair] = timeInTurns([
      // A setting that changes at each turn: what was reckoned before is not asked for again.
      () =>
        dossier.report({
          measure: 'words',
          layers: ['similarity'],
          without: { quotes: !!(round++ % 2) },
        }),
      () => dossier.report({ measure: 'passages', layers: ['similarity'] }),
      () => dossier.pair('0', '1', {}),
    ]);
    dossier.free();
    return [count, ...[similarity, passages, pair].map((time) => time.toFixed(1))];
  });
  return [['Articles', 'matrix by words, ms', 'matrix by passages, ms', 'one pair, ms'], ...rows];
}

/** Relations over all articles at once: their cost grows with the total text. */
function crossing() {
  const layers = ['passages', 'coverage', 'wording', 'quotes', 'figures', 'sources'];
  const rows = CROSSED.map((count) => {
    const dossier = readAll(articlesFrom(corpus, count, 500, count * PARAGRAPHS));
    // What every report costs, whatever it is asked for, is told apart.
    const asked = [[], ...layers.map((layer) => [layer]), layers];
    const times = timeInTurns(asked.map((layers) => () => dossier.report({ layers })));
    dossier.free();
    return [count, ...times.map((time) => time.toFixed(1))];
  });
  const titles = [
    'no layer',
    'common text',
    'not found here',
    'how it is called',
    'who speaks',
    'figures',
    'sources',
    'all six',
  ];
  return [['Articles', ...titles.map((title) => `${title}, ms`)], ...rows];
}

/** A large dossier from its texts to everything that is told of it. */
function everything() {
  const articles = articlesFrom(corpus, 40, 1000);
  const ofSeveral = ['similarity', 'passages', 'coverage', 'wording', 'sources'];
  const layers = ['tokens', ...perArticle, ...ofSeveral];
  const [words, reading, whole] = timeInTurns([
    () => readAll(articles, ofWords).free(),
    () => readAll(articles).free(),
    () => {
      const dossier = readAll(articles);
      dossier.report({ layers });
      dossier.free();
    },
  ]);
  return [
    [
      'Articles',
      'words of each',
      'tokens and parts of speech, ms',
      'reading, ms',
      'reading and every layer, ms',
      'of the first',
    ],
    [
      articles.length,
      written(1000),
      ...[words, reading, whole].map((time) => time.toFixed(0)),
      `${(whole / words).toFixed(1)} ×`,
    ],
  ];
}

function sizes() {
  const names = ['recoupe.html', 'recoupe.js', 'embed.html', 'node/recoupe.mjs'];
  const rows = names.map((name) => [
    `\`dist/${name}\``,
    written(statSync(bundle(name)).size),
    written(gzipSync(readFileSync(bundle(name))).length),
  ]);
  return [['File', 'bytes', 'bytes, gzip'], ...rows];
}

const articles = articlesFrom(folder, ARTICLES);
const tokens = countTokens(articles);
const report = `# Performance

Written by \`cargo xtask bench\`; the figures are of one machine (${cpus().length} cores, Node ${process.versions.node}), the ratios carry over.
Each time is the median of seven rounds taken in turns, after one that is not counted.

## Reading

${ARTICLES} French articles of about 500 words, ${written(tokens)} tokens as Recoupe counts them, one after the other, in Node, each program on the same text in the same run. Recoupe is the page’s WebAssembly module; every layer is blocks, boilerplate, language, tokens, sentences, parts of speech, lemmas, readability, and then entities, keyphrases, quotes, certainty, figures, dates, agency credits. wink-nlp runs its full pipeline; its model is for English, and reads the French text at the speed it has on any text.

Analysis, what was found staying inside the program:

${table(throughput(articles, tokens, analysis))}

Analysis, and tokens, sentences and names handed over as JavaScript values, as a page needs them:

${table(throughput(articles, tokens, results))}

## Comparing

Timed apart, on articles already read.

${table(relations())}

Over all articles at once, of about 500 words and made of paragraphs of \`corpus/\`, with what every report costs:

${table(crossing())}

A large dossier, from its texts to everything that is told of it, handed over as JavaScript values:

${table(everything())}

## Size

${table(sizes())}

## Opening

From the start of the navigation to the sample’s report on screen, page opened from disk in Chromium: ${written(await timeToResults())} ms.
`;
writeFileSync(join(root, 'docs/PERFORMANCE.md'), report);
console.log(report);
