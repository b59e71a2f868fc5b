/** The page's reading of web pages, held to the fixtures whose article is known. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { extractArticles } from './drive/extract.js';
import { root } from './paths.js';

const folder = join(root, 'tests/quality/html/fundus');

for (const [language, publisher, day] of [
  ['fr', 'CourrierDuVal', '2024-03-12'],
  ['uk', 'HarbourPost', '2024-05-21'],
]) {
  test(`${publisher}: the article, whole, and nothing else`, async () => {
    const gold = JSON.parse(await readFile(join(folder, language, `${publisher}.json`), 'utf8')).V1;
    const name = `${publisher}_${day.replaceAll('-', '_')}.html`;
    const [article] = await extractArticles([join(folder, language, name)]);
    assert.ok(article);
    assert.equal(article.title, gold.title);
    assert.equal(article.published, day);
    const lines = article.text.split('\n\n');
    const expected = [
      gold.title,
      ...gold.body.summary,
      ...gold.body.sections.flatMap((/** @type {any} */ section) => [
        ...section.headline,
        ...section.paragraphs,
      ]),
    ];
    assert.deepEqual(
      expected.filter((line) => !lines.includes(line)),
      [],
      'missing',
    );
    const text = lines.join('\n');
    for (const other of [
      'Lire aussi',
      'Les plus lus',
      'Related stories',
      'riverain42',
      'Islander_88',
    ]) {
      assert.ok(!text.includes(other), other);
    }
  });
}
