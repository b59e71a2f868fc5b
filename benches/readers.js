/**
 * The programs that are compared, each as a function that reads all articles once.
 *
 * Each does all it does for one article: Recoupe every per-article layer, and once more no more than
 * parts of speech and lemmas; wink-nlp its full pipeline
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

/** Layers for which an article is read to its parts of speech and lemmas, and no further. */
export const ofWords = ['tokens', 'sentences', 'blocks'];
/** Layers that are about one article at a time. */
export const perArticle = [
  'sentences',
  'blocks',
  'keywords',
  'entities',
  'quotes',
  'certainty',
  'figures',
  'dates',
];

/** @param {string[]} layers */
const settings = (layers) => ({ language: 'auto', layers });

/**
 * @param {any} dossier
 * @param {string} text
 * @param {number} index
 * @param {string[]} layers
 */
function read(dossier, text, index, layers) {
  const id = String(index);
  dossier.setArticle({ id, name: `${id}.txt`, text }, undefined, settings(layers));
}

/**
 * @param {string[]} articles
 * @param {string[]} [layers]
 * @returns {any} a dossier; it must be freed
 */
export function readAll(articles, layers = perArticle) {
  const dossier = new Dossier();
  articles.forEach((text, index) => read(dossier, text, index, layers));
  return dossier;
}

/**
 * Reads article by article, as they come: what is between them is timed apart.
 *
 * @param {string[]} articles
 * @param {string[]} layers
 * @param {(dossier: any) => void} [then]
 */
function recoupe(articles, layers, then) {
  articles.forEach((text, index) => {
    const dossier = new Dossier();
    read(dossier, text, index, layers);
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
  {
    name: `Recoupe ${version()}, every layer`,
    read: (articles) => recoupe(articles, perArticle),
  },
  {
    name: `Recoupe ${version()}, to parts of speech and lemmas`,
    read: (articles) => recoupe(articles, ofWords),
  },
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

/** Layers that the page asks for to show an article's tokens, sentences and names. */
const handedOver = ['tokens', 'sentences', 'blocks', 'keywords', 'entities'];

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
      recoupe(articles, handedOver, (dossier) => dossier.report(settings(handedOver))),
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
  const dossier = readAll(articles, ofWords);
  const { articles: counted } = dossier.report(settings(['tokens']));
  dossier.free();
  return counted.reduce(
    (/** @type {number} */ sum, /** @type {any} */ { tokens }) => sum + tokens.length,
    0,
  );
}
