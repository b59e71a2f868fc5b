/**
 * The programs that are compared, each as a function that reads all articles once.
 *
 * Each does all it does for one article: Recoupe every per-article layer; wink-nlp its full pipeline
 * (sentences, negation, sentiment, parts of speech, entities, custom entities); fr-compromise its
 * tagging.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { bundle } from '../tests/browser/paths.js';

// Without types: what is built is not there when types are checked, and fr-compromise's do not
// pass our rules.
/** @type {(name: string) => any} */
const load = createRequire(import.meta.url);
const compromise = load('fr-compromise');
const model = load('wink-eng-lite-web-model');
const wink = load('wink-nlp');
const { Dossier, version } = await import(pathToFileURL(bundle('node/recoupe.mjs')).href);

/** Layers that are about one article at a time, as the page asks for them. */
const perArticle = ['sentences', 'blocks', 'keywords', 'entities'];

/** @param {string[]} layers */
const settings = (layers) => ({ language: 'auto', layers });

/**
 * @param {string[]} articles
 * @returns {any} a dossier; it must be freed
 */
export function readAll(articles) {
  const dossier = new Dossier();
  articles.forEach((text, index) => {
    dossier.setArticle({ id: String(index), name: `${index}.txt`, text }, undefined, settings([]));
  });
  return dossier;
}

/**
 * Reads article by article, as they come: what is between them is timed apart.
 *
 * @param {string[]} articles
 * @param {(dossier: any) => void} [then]
 */
function recoupe(articles, then) {
  articles.forEach((text, index) => {
    const dossier = new Dossier();
    dossier.setArticle({ id: String(index), name: `${index}.txt`, text }, undefined, settings([]));
    then?.(dossier);
    dossier.free();
  });
}

const winkReader = wink(model);
const { its } = winkReader;

/**
 * Readers that analyse, and keep what they found to themselves.
 *
 * @type {{ name: string, read: (articles: string[]) => void }[]}
 */
export const analysis = [
  { name: `Recoupe ${version()}`, read: (articles) => recoupe(articles) },
  {
    name: 'wink-nlp 2.4.0, wink-eng-lite-web-model 1.8.1',
    read(articles) {
      for (const text of articles) winkReader.readDoc(text);
    },
  },
  {
    name: 'fr-compromise 0.2.8',
    read(articles) {
      for (const text of articles) compromise(text);
    },
  },
];

/**
 * The same, and what was found is handed over as JavaScript values: tokens with their places,
 * sentences, names.
 *
 * @type {typeof analysis}
 */
export const results = [
  {
    name: `Recoupe ${version()}`,
    read: (articles) =>
      recoupe(articles, (dossier) => dossier.report(settings(['tokens', ...perArticle]))),
  },
  {
    name: 'wink-nlp 2.4.0, wink-eng-lite-web-model 1.8.1',
    read(articles) {
      for (const text of articles) {
        const doc = winkReader.readDoc(text);
        doc.tokens().out(its.span);
        doc.tokens().out(its.type);
        doc.sentences().out(its.span);
        doc.entities().out(its.detail);
      }
    },
  },
  {
    name: 'fr-compromise 0.2.8',
    read(articles) {
      for (const text of articles) compromise(text).json({ offset: true });
    },
  },
];

/**
 * Number of tokens, as Recoupe counts them: one count for all, so that rates compare times.
 *
 * @param {string[]} articles
 * @returns {number}
 */
export function countTokens(articles) {
  const dossier = readAll(articles);
  const { articles: read } = dossier.report(settings(['tokens']));
  dossier.free();
  return read.reduce(
    (/** @type {number} */ sum, /** @type {any} */ { tokens }) => sum + tokens.length,
    0,
  );
}
