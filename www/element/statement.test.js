import assert from 'node:assert/strict';
import test from 'node:test';
import { versionPieces } from './statement.js';

/** @import { Article, Span, Version } from './types.js' */

/** @param {string} text @param {string} words @returns {Span} */
function span(text, words) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/**
 * The pieces of a version, against the fullest, as marked text.
 * @param {string} fullest
 * @param {string} text
 * @param {string[]} left
 * @param {string[]} added
 */
function marked(fullest, text, left, added) {
  /** @param {string} of @returns {Article} */
  const article = (of) => /** @type {any} */ ({ text: `Il dit ${of} hier.` });
  const [one, other] = [article(text), article(fullest)];
  /** @param {Article} of @param {string} words @returns {Version} */
  const version = (of, words) =>
    /** @type {any} */ ({
      span: span(of.text, words),
      left_out: left.map((part) => span(other.text, part)),
      added: added.map((part) => span(of.text, part)),
    });
  return versionPieces(one, version(one, text), other, version(other, fullest))
    .map(({ kind, text: words }) =>
      kind === 'left' ? `[-${words}]` : kind === 'put' ? `[+${words}]` : words,
    )
    .join('');
}

test('a version with all the words is one piece', () => {
  assert.equal(marked('on part demain', 'on part demain', [], []), 'on part demain');
});

test('words left out stand where the fullest version has them', () => {
  assert.equal(
    marked('l’aide part, mais lentement', "l'aide part...", ['mais lentement'], []),
    "l'aide part [-mais lentement]...",
  );
  assert.equal(marked('hélas, l’aide part', 'l’aide part', ['hélas'], []), '[-hélas] l’aide part');
});

test('words put in stand in their place, after those they replace', () => {
  assert.equal(
    marked('l’aide part demain matin', 'l’aide arrive demain', ['part', 'matin'], ['arrive']),
    'l’aide [-part] [+arrive] demain [-matin]',
  );
});
