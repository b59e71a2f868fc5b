/** The page's reading of web pages, held to the fixtures whose article is known. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { extractArticles } from './drive/extract.js';
import { output, root } from './paths.js';

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

const paragraph =
  '<p>Le conseil a adopté lundi soir un budget en légère baisse, malgré les réserves de l’opposition.</p>';

/** @type {[string, string, boolean][]} what the page is, its HTML, whether an article is found */
const hard = [
  ['empty', '', false],
  ['without an article', '<nav><a href=/>Accueil</a></nav>', false],
  ['nested ten thousand deep', '<div>'.repeat(10_000) + paragraph.repeat(5), true],
  [
    'with data nested without end',
    `${paragraph.repeat(5)}<script type="application/ld+json">${'['.repeat(50_000)}</script>
     <script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`,
    true,
  ],
];

test('a page that is hard to read is read or passed over, never an error', async () => {
  await mkdir(output, { recursive: true });
  const paths = hard.map(([name]) => join(output, `${name.replaceAll(' ', '-')}.html`));
  await Promise.all(paths.map((path, index) => writeFile(path, hard[index][1])));
  const found = await extractArticles(paths);
  assert.deepEqual(
    found.map((article) => !!article?.text.includes('Le conseil a adopté lundi soir')),
    hard.map(([, , article]) => article),
  );
});
