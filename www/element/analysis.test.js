import assert from 'node:assert/strict';
import test from 'node:test';
import { Analysis } from './analysis.js';
import { DossierState } from './state.js';

/** @import { DossierArticle } from './types.js' */

/**
 * An engine whose answers are given by hand, in any order.
 * @returns {any}
 */
function engineByHand() {
  const calls =
    /** @type {{ articles: readonly DossierArticle[], answer: () => void, fail: (code: string) => void }[]} */ ([]);
  /** @type {{ text: string, answer: (value: any) => void }[]} */
  const searches = [];
  let counted = 0;
  /** @type {any} */
  let options;
  const engine = {
    calls,
    searches,
    disposed: false,
    analyse: (/** @type {readonly DossierArticle[]} */ articles) =>
      new Promise((resolve, reject) => {
        calls.push({
          articles,
          answer: () =>
            resolve({ articles: articles.map(({ id }) => ({ id })), failures: [], entities: [] }),
          fail: (code) => reject(Object.assign(new Error(code), { code })),
        });
      }),
    pair: async (/** @type {string} */ a, /** @type {string} */ b) => ({ a, b }),
    search: (/** @type {{ text: string }} */ query) =>
      new Promise((resolve) => {
        searches.push({ text: query.text, answer: resolve });
      }),
    ngrams: async () => ({ ngrams: [], count: (counted += 1) }),
    reportJson: async () => '{}',
    cancel() {},
    dispose() {
      engine.disposed = true;
    },
  };
  return {
    engine,
    create: (/** @type {any} */ given) => ((options = given), engine),
    options: () => options,
  };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

async function begun() {
  const hand = engineByHand();
  const state = new DossierState();
  const analysis = new Analysis(state, hand.create);
  state.replace([{ text: 'un' }, { text: 'deux' }]);
  await soon();
  return { ...hand, state, analysis };
}

test('changes of one turn make one analysis', async () => {
  const { engine, state } = await begun();
  assert.equal(engine.calls.length, 1);
  state.remove('A');
  state.set({ measure: 'names' });
  await soon();
  assert.equal(engine.calls.length, 2);
});

test('an answer that comes late is not shown', async () => {
  const { engine, state } = await begun();
  state.add([{ text: 'trois' }]);
  await soon();
  engine.calls[1].answer();
  await soon();
  engine.calls[0].answer();
  await soon();
  assert.equal(state.report?.articles.length, 3);
  assert.equal(state.status.phase, 'idle');
});

test('a failure keeps the articles and the last report', async () => {
  const { engine, state, analysis } = await begun();
  engine.calls[0].answer();
  await soon();
  const { report } = state;
  /** @type {string[]} */
  const told = [];
  analysis.addEventListener('error', (/** @type {any} */ event) => told.push(event.detail.code));
  state.add([{ text: 'trois' }]);
  await soon();
  engine.calls[1].fail('memory');
  await soon();
  assert.equal(state.status.phase, 'failed');
  assert.match(state.status.message, /mémoire/);
  assert.equal(state.report, report);
  assert.equal(state.articles.length, 3);
  assert.deepEqual(told, ['memory']);
  analysis.retry();
  await soon();
  engine.calls[2].answer();
  await soon();
  assert.equal(state.report?.articles.length, 3);
});

test('a chosen pair is compared, and again after every report', async () => {
  const { engine, state } = await begun();
  state.choosePair('A', 'B');
  await soon();
  assert.equal(state.pairResult, null, 'nothing is read yet');
  engine.calls[0].answer();
  await soon();
  assert.deepEqual(state.pairResult, { a: 'A', b: 'B' });
});

/** @param {string} text */
const foundOnce = (text) => ({ query: { text }, articles: [], lines: [], count: 1 });

test('only the newest search counts, and it is asked again after every report', async () => {
  const { engine, state } = await begun();
  state.lookFor({ text: 'vi' });
  assert.equal(engine.searches.length, 0, 'nothing is read yet');
  engine.calls[0].answer();
  await soon();
  state.lookFor({ text: 'visite' });
  assert.deepEqual(
    engine.searches.map((/** @type {any} */ { text }) => text),
    ['vi', 'visite'],
  );
  engine.searches[1].answer(foundOnce('visite'));
  await soon();
  engine.searches[0].answer(foundOnce('vi'));
  await soon();
  assert.equal(state.search.found?.query.text, 'visite');
  assert.equal(state.search.busy, false);
  state.remove('B');
  await soon();
  engine.calls[1].answer();
  await soon();
  assert.equal(engine.searches[2].text, 'visite');
  engine.searches[2].answer({ problem: { code: 'too-large', place: null, detail: null } });
  await soon();
  assert.equal(state.search.found, null);
  assert.equal(state.search.problem?.code, 'too-large');
});

test('a search that is cleared gives nothing, even late', async () => {
  const { engine, state } = await begun();
  engine.calls[0].answer();
  await soon();
  state.lookFor({ text: 'visite' });
  state.lookFor({ text: '' });
  engine.searches[0].answer(foundOnce('visite'));
  await soon();
  assert.deepEqual([state.search.found, state.search.busy], [null, false]);
});

test('sequences are counted when they are to be seen, once for each report', async () => {
  const { engine, state } = await begun();
  engine.calls[0].answer();
  await soon();
  assert.equal(state.search.ngrams, null);
  state.show('search');
  state.select('B');
  await soon();
  assert.equal(state.search.ngrams?.count, 1);
  state.remove('A');
  await soon();
  engine.calls[1].answer();
  await soon();
  assert.equal(state.search.ngrams?.count, 2);
});

test('progress and a restart are told', async () => {
  const { state, options } = await begun();
  options().onProgress({ done: 1, total: 2 });
  assert.deepEqual([state.status.phase, state.status.done, state.status.total], ['working', 1, 2]);
  options().onRestart({ reason: 'trap' });
  assert.equal(state.status.restarted, true);
});

test('an engine disposed of hears of no more changes', async () => {
  const { engine, state, analysis } = await begun();
  analysis.dispose();
  state.remove('A');
  await soon();
  assert.equal(engine.disposed, true);
  assert.equal(engine.calls.length, 1);
});
