import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDossier, writeDossier } from './dossier-file.js';

/** @type {any} */
const settings = {
  language: 'auto',
  measure: 'names',
  order: 'entered',
  without: { quotes: true, names: false, titles: false, credits: false },
  least_others: 3,
};

test('a dossier comes back as it was saved', () => {
  const articles = [
    { id: 'A', name: 'a.txt', text: 'Un texte\u202f!', title: 'T', outlet: 'J', restored: [4, 9] },
    { id: 'B', name: 'b.html', text: 'x', format: 'html', extractor: 'e 1', restored: [] },
    { id: 'D', name: 'collé', text: 'y', plain: true, published: '2023-09-15', restored: [] },
  ];
  const saved = writeDossier(
    /** @type {any} */ ({ articles, corrections: [], settings, report: null }),
    'recoupe 0.1.0',
  );
  assert.deepEqual(readDossier(saved), {
    settings,
    corrections: [],
    inputs: [
      { name: 'a.txt', text: 'Un texte\u202f!', title: 'T', outlet: 'J', restored: [4, 9] },
      { name: 'b.html', text: 'x', format: 'html', extractor: 'e 1' },
      { name: 'collé', text: 'y', plain: true, published: '2023-09-15' },
    ],
  });
});

test('a file is saved as the text it was read as, or whole when it was not read', () => {
  const articles = [
    { id: 'A', name: 'a.txt', bytes: Uint8Array.of(0xe9), restored: [] },
    { id: 'B', name: 'b.bin', bytes: Uint8Array.of(0, 1, 255), restored: [] },
  ];
  const report = { articles: [{ id: 'A', text: 'é' }] };
  const saved = writeDossier(
    /** @type {any} */ ({ articles, corrections: [], settings, report }),
    'recoupe',
  );
  assert.deepEqual(readDossier(saved)?.inputs, [
    { name: 'a.txt', text: 'é' },
    { name: 'b.bin', bytes: Uint8Array.of(0, 1, 255) },
  ]);
});

test('a report is read as a dossier', () => {
  const report = {
    schema: 1,
    settings,
    articles: [
      {
        id: 'A',
        title: 'T',
        outlet: null,
        published: '2023-09-15',
        text: 'abc',
        source: { name: 'a.html', format: 'html', extractor: 'e 1' },
        blocks: [
          { span: { start: 0, end: 1 }, restored: false },
          { span: { start: 2, end: 3 }, restored: true },
        ],
      },
    ],
  };
  assert.deepEqual(readDossier(JSON.stringify(report)), {
    settings,
    corrections: [],
    inputs: [
      {
        name: 'a.html',
        title: 'T',
        published: '2023-09-15',
        text: 'abc',
        format: 'html',
        extractor: 'e 1',
        restored: [2],
      },
    ],
  });
});

/** @param {string} article */
const place = (article) => ({ article, text: 'Kim', start: 4, before: 'M. ', after: ' a dit' });
/** Corrections of articles B, D and of one that is gone. @param {string[]} letters */
const corrections = ([b, d, gone]) => [
  { action: 'retype', entity: { text: 'Kim', kind: 'place' }, kind: 'person' },
  { action: 'mark-here', place: place(b), kind: 'person' },
  { action: 'split-here', places: [place(d), place(gone)] },
  { action: 'merge', entities: [{ text: 'Kim', kind: 'person', place: place(d) }] },
  { action: 'of-a-later-version', words: 3 },
];

test('corrections are saved by the place of their articles', () => {
  const articles = ['B', 'D'].map((id) => ({ id, name: id, text: 'x', restored: [] }));
  const saved = writeDossier(
    /** @type {any} */ ({
      articles,
      corrections: corrections(['B', 'D', 'C']),
      settings,
      report: null,
    }),
    'recoupe',
  );
  assert.deepEqual(JSON.parse(saved).settings.corrections, corrections(['A', 'B', '']));
  assert.deepEqual(readDossier(saved)?.corrections, corrections(['A', 'B', '']));
});

test('a report brings its corrections, its articles being numbered anew', () => {
  const report = {
    schema: 1,
    settings: { corrections: corrections(['B', 'D', 'C']) },
    articles: ['B', 'D'].map((id) => ({ id, text: 'x' })),
  };
  const dossier = readDossier(JSON.stringify(report));
  assert.deepEqual(dossier?.corrections, corrections(['A', 'B', '']));
});

test('settings that are not known are left out', () => {
  const saved = { format: 'recoupe-dossier', settings: { measure: 'colour', order: 'entered' } };
  const dossier = readDossier(JSON.stringify({ ...saved, articles: [] }));
  assert.deepEqual(dossier, { inputs: [], settings: { order: 'entered' }, corrections: [] });
});

test('anything else is no dossier', () => {
  for (const json of [
    '',
    '{',
    'null',
    '[]',
    '{"articles":[]}',
    '{"format":"recoupe-dossier"}',
    '{"format":"recoupe-dossier","articles":[1]}',
    '{"format":"recoupe-dossier","articles":[{"name":"a"}]}',
    '{"format":"recoupe-dossier","articles":[{"base64":"%"}]}',
  ]) {
    assert.equal(readDossier(json), null, json);
  }
});
