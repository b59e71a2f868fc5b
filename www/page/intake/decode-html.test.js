import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHtml } from './decode-html.js';

/** @param {string} text of characters below U+0100 */
const latin1 = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

test('a page is read in the encoding it declares', () => {
  const declared = '<meta charset="iso-8859-15"><p>\xa4 \xbd';
  assert.match(decodeHtml(latin1(declared)), /€ œ$/);
  const older = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcc';
  assert.match(decodeHtml(latin1(older)), /М$/);
});

test('without a declaration: UTF-8 where it is valid, else Windows-1252', () => {
  assert.equal(decodeHtml(utf8('<p>été €')), '<p>été €');
  // Node's own decoder takes 0x80 to 0x9F for Latin-1; browsers do not.
  assert.equal(decodeHtml(latin1('<p>\xe9t\xe9')), '<p>été');
});

test('a byte order mark wins over a declaration', () => {
  const text = '\uFEFF<meta charset="windows-1252"><p>été';
  assert.match(decodeHtml(utf8(text)), /été$/);
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  assert.match(decodeHtml(new Uint8Array(units.buffer)), /été$/);
});

test('a label that no browser knows, or that cannot hold, is passed over', () => {
  assert.match(decodeHtml(utf8('<meta charset="klingon"><p>été')), /été$/);
  assert.match(decodeHtml(utf8('<meta charset="utf-16"><p>été')), /été$/);
});

test('UTF-8 is recognised whatever is declared', () => {
  assert.match(decodeHtml(utf8('<meta charset="iso-8859-1"><p>été')), /été$/);
});
