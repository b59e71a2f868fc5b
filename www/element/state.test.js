import assert from 'node:assert/strict';
import test from 'node:test';
import { DossierState } from './state.js';

/** @param {DossierState} state */
const letters = (state) => state.articles.map(({ id }) => id).join(' ');

function three() {
  const state = new DossierState();
  state.replace([
    { name: 'un.txt', text: 'un' },
    { name: 'deux.txt', text: 'deux' },
    { name: 'trois.txt', text: 'trois' },
  ]);
  return state;
}

test('articles get letters, and the first is shown', () => {
  const state = three();
  assert.equal(letters(state), 'A B C');
  assert.equal(state.selected, 'A');
});

test('the first filling of a dossier cannot be undone', () => {
  assert.equal(three().undoLabel, null);
});

test('a letter is not given twice while its article could come back', () => {
  const state = three();
  state.remove('B');
  assert.equal(letters(state), 'A C');
  assert.deepEqual(state.add([{ text: 'quatre' }]), ['D']);
  state.undo();
  state.undo();
  assert.equal(letters(state), 'A B C');
  state.redo();
  state.redo();
  assert.equal(letters(state), 'A C D');
});

test('removing the last article keeps its letter for it', () => {
  const state = three();
  state.remove('C');
  state.add([{ text: 'quatre' }]);
  state.undo();
  state.undo();
  assert.equal(state.article('C')?.text, 'trois');
});

test('every act on the articles can be undone', () => {
  const acts = /** @type {const} */ ([
    ['add', (/** @type {DossierState} */ state) => state.add([{ text: 'quatre' }])],
    ['remove', (/** @type {DossierState} */ state) => state.remove('A')],
    ['edit', (/** @type {DossierState} */ state) => state.edit('B', { title: 'Deux' })],
    ['move', (/** @type {DossierState} */ state) => state.move('C', 0)],
    ['restore', (/** @type {DossierState} */ state) => state.restoreBlock('A', 12)],
    ['replace', (/** @type {DossierState} */ state) => state.replace([])],
  ]);
  for (const [action, act] of acts) {
    const state = three();
    const before = state.articles;
    act(state);
    assert.equal(state.undoLabel?.action, action);
    assert.notDeepEqual(state.articles, before, action);
    const after = state.articles;
    state.undo();
    assert.equal(state.articles, before, action);
    state.redo();
    assert.equal(state.articles, after, action);
  }
});

test('a block restored and marked again leaves no trace but its two steps', () => {
  const state = three();
  state.restoreBlock('A', 40);
  state.restoreBlock('A', 7);
  assert.deepEqual(state.article('A')?.restored, [7, 40]);
  state.markBlock('A', 40);
  assert.deepEqual(state.article('A')?.restored, [7]);
  assert.equal(state.undoLabel?.action, 'mark');
  state.undo();
  assert.deepEqual(state.article('A')?.restored, [7, 40]);
});

test('what changes nothing makes no step', () => {
  const state = three();
  state.edit('A', { title: '' });
  state.move('A', -3);
  state.remove('Z');
  state.markBlock('A', 5);
  state.add([]);
  assert.equal(state.undoLabel, null);
});

test('article objects are replaced, never altered', () => {
  const state = three();
  const article = state.article('A');
  const before = structuredClone(article);
  state.edit('A', { outlet: 'Radio-Plaine' });
  state.restoreBlock('A', 3);
  assert.deepEqual(article, before);
  assert.notEqual(state.article('A'), article);
});

test('the neighbour is shown when the shown article goes, and a pair goes with its article', () => {
  const state = three();
  state.select('B');
  state.choosePair('A', 'B');
  state.remove('B');
  assert.equal(state.selected, 'C');
  assert.equal(state.pair, null);
  state.remove('C');
  assert.equal(state.selected, 'A');
  state.remove('A');
  assert.equal(state.selected, null);
});

test('a step forward is lost once something else is done', () => {
  const state = three();
  state.remove('A');
  state.undo();
  assert.equal(state.redoLabel?.action, 'remove');
  state.edit('B', { title: 'Deux' });
  assert.equal(state.redoLabel, null);
});

test('pinning the same again lets it go', () => {
  const state = three();
  state.pin({ type: 'entity', id: 'e1' });
  state.pin({ type: 'entity', id: 'e1' });
  assert.equal(state.pinned, null);
});

test('lighting what is lit tells nobody', () => {
  const state = three();
  let told = 0;
  state.addEventListener('change', () => (told += 1));
  state.light({ type: 'term', text: 'usine' });
  state.light({ type: 'term', text: 'usine' });
  assert.equal(told, 1);
});

test('a dossier emptied begins again at A', () => {
  const state = three();
  state.replace([]);
  assert.deepEqual(state.add([{ text: 'un' }]), ['A']);
  state.undo();
  state.undo();
  assert.equal(letters(state), 'A B C');
});

/** @type {any} */
const mark = { action: 'mark', text: 'Ferrand', kind: 'place' };
/** @type {any} */
const unmark = { action: 'unmark', text: 'Paris' };
/** @param {string} article @returns {any} */
const here = (article) => ({
  action: 'unmark-here',
  place: { article, text: 'x', start: 0, before: '', after: '' },
});

test('a correction is undone and done again with the rest', () => {
  const state = three();
  state.correct(mark);
  state.remove('A');
  state.correct(unmark, here('B'));
  assert.equal(state.undoLabel?.count, 2);
  assert.deepEqual(state.corrections, [mark, unmark, here('B')]);
  state.undo();
  assert.deepEqual(state.corrections, [mark]);
  state.undo();
  assert.equal(letters(state), 'A B C');
  assert.deepEqual(state.corrections, [mark]);
  state.undo();
  assert.deepEqual(state.corrections, []);
  state.redo();
  state.redo();
  state.redo();
  assert.equal(letters(state), 'B C');
  assert.deepEqual(state.corrections, [mark, unmark, here('B')]);
});

test('any correction can be taken back, and that undone', () => {
  const state = three();
  state.correct(mark, unmark);
  state.correct(here('A'));
  state.uncorrect(1);
  assert.deepEqual(state.corrections, [mark, here('A')]);
  assert.equal(state.undoLabel?.action, 'uncorrect');
  state.uncorrect(0, 1);
  assert.deepEqual(state.corrections, []);
  state.uncorrect(4);
  state.undo();
  state.undo();
  assert.deepEqual(state.corrections, [mark, unmark, here('A')]);
});

test('a correction changes no article, and tells so', () => {
  const state = three();
  const before = state.articles;
  /** @type {string[]} */
  const parts = [];
  state.addEventListener('change', (event) => parts.push(/** @type {any} */ (event).part));
  state.correct(mark);
  state.undo();
  assert.deepEqual(parts, ['corrections', 'corrections']);
  assert.equal(state.articles, before);
});

test('a dossier that is added brings its corrections, its articles having other letters', () => {
  const state = three();
  state.correct(here('C'));
  state.addDossiers([
    { inputs: [{ text: 'quatre' }], corrections: [] },
    { inputs: [{ text: 'cinq' }, { text: 'six' }], corrections: [mark, here('B')] },
  ]);
  assert.equal(letters(state), 'A B C D E F');
  assert.deepEqual(state.corrections, [here('C'), mark, here('F')]);
  state.undo();
  assert.equal(letters(state), 'A B C');
  assert.deepEqual(state.corrections, [here('C')]);
});

test('articles that are replaced keep the corrections, unless others are given', () => {
  const state = three();
  state.correct(mark);
  state.replace([{ text: 'autre' }]);
  assert.deepEqual(state.corrections, [mark]);
  state.replace([{ text: 'autre' }], []);
  assert.deepEqual(state.corrections, []);
  state.undo();
  assert.deepEqual(state.corrections, [mark]);
});
