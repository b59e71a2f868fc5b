import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { createClient } from './client.js';
import { connect } from './connection.js';
import { Trapped } from './errors.js';
import { serve } from './serve.js';

/** Open wires keep the test's process alive, also when the test failed. @type {{dispose(): void}[]} */
const clients = [];
afterEach(() => clients.splice(0).forEach((client) => client.dispose()));

/**
 * An engine over a core made of a map, on a real wire. An article whose text is
 * `trap` stops the core; one whose text is `empty` is refused.
 *
 * @param {{failReports?: number, slow?: number}} [behaviour]
 */
function engine({ failReports = 0, slow = 0 } = {}) {
  /** @type {string[]} */
  const log = [];
  /** @type {any[]} */
  const restarts = [];
  /** @type {any[]} */
  const progress = [];
  let started = 0;

  async function open() {
    started++;
    /** @type {Map<string, any>} */
    const articles = new Map();
    const { port1, port2 } = new MessageChannel();
    /** @type {Record<string, (...args: any[]) => unknown>} */
    const core = {
      setArticle(input) {
        log.push(input.id);
        if (input.text === 'trap') throw new Trapped('unreachable');
        articles.set(input.id, input);
        return input.text === 'empty' ? { id: input.id, name: input.name, code: 'empty' } : null;
      },
      retain(/** @type {string[]} */ ids) {
        const kept = ids.map((id) => articles.get(id));
        articles.clear();
        kept.forEach((article) => articles.set(article.id, article));
      },
      report() {
        if (failReports-- > 0) throw new Trapped('unreachable');
        const read = [...articles.values()];
        return {
          articles: read.filter(({ text }) => text !== 'empty'),
          failures: read.filter(({ text }) => text === 'empty').map(({ id }) => ({ id })),
        };
      },
      pair: (a, b) => ({ a: articles.get(a).text, b: articles.get(b).text }),
      reportJson: () => JSON.stringify([...articles.keys()]),
    };
    serve(/** @type {any} */ (port1), {
      async call(method, args) {
        if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
        return core[method](...args);
      },
    });
    const connection = connect(/** @type {any} */ (port2));
    await connection.alive;
    return connection;
  }

  const client = createClient({
    open,
    onRestart: (restart) => restarts.push(restart),
    onProgress: (step) => progress.push(step),
  });
  clients.push(client);
  return { client, log, restarts, progress, started: () => started };
}

/** @param {string} id @param {string} [text] */
const article = (id, text = `text of ${id}`) => ({ id, name: `${id}.txt`, text });

test('articles are read in order and reported', async () => {
  const { client, progress } = engine();
  const report = await client.analyse([article('A'), article('B')], {});
  assert.deepEqual(
    report.articles.map(({ id }) => id),
    ['A', 'B'],
  );
  assert.deepEqual(progress, [
    { stage: 'articles', done: 0, total: 2, name: 'A.txt' },
    { stage: 'articles', done: 1, total: 2, name: 'B.txt' },
    { stage: 'report', done: 2, total: 2 },
  ]);
});

test('only what changed is sent again', async () => {
  const { client, log } = engine();
  const [a, b] = [article('A'), article('B')];
  await client.analyse([a, b], {});
  await client.analyse([b, { ...a }], { measure: 'names' });
  assert.deepEqual(log, ['A', 'B']);
  const report = await client.analyse([b, { ...a, restored: [4] }], {});
  assert.deepEqual(log, ['A', 'B', 'A']);
  assert.deepEqual(
    report.articles.map(({ id }) => id),
    ['B', 'A'],
  );
});

test('a forgotten article that comes back is sent again', async () => {
  const { client, log } = engine();
  const [a, b] = [article('A'), article('B')];
  await client.analyse([a, b], {});
  await client.analyse([b], {});
  await client.analyse([a, b], {});
  assert.deepEqual(log, ['A', 'B', 'A']);
});

test('an article that stops the core is set aside and named; the others are read', async () => {
  const { client, restarts, started } = engine();
  const inputs = [article('A'), article('B', 'trap'), article('C'), article('D', 'empty')];
  const report = await client.analyse(inputs, {});
  assert.deepEqual(
    report.articles.map(({ id }) => id),
    ['A', 'C'],
  );
  assert.deepEqual(
    report.failures.map(({ id, code }) => [id, code]),
    [
      ['B', 'trap'],
      ['D', undefined],
    ],
  );
  assert.deepEqual(restarts, [{ reason: 'trap', article: { id: 'B', name: 'B.txt' } }]);
  assert.equal(started(), 2);
});

test('an article set aside is tried again once it has changed', async () => {
  const { client, log } = engine();
  const bad = article('A', 'trap');
  await client.analyse([bad], {});
  await client.analyse([bad], {});
  assert.deepEqual(log, ['A']);
  const report = await client.analyse([article('A', 'mended')], {});
  assert.deepEqual(log, ['A', 'A']);
  assert.equal(report.failures.length, 0);
});

test('a core that stops on the report is started again and asked once more', async () => {
  const { client, log, restarts } = engine({ failReports: 1 });
  const report = await client.analyse([article('A')], {});
  assert.equal(report.articles.length, 1);
  assert.deepEqual(log, ['A', 'A']);
  assert.deepEqual(restarts, [{ reason: 'trap' }]);
});

test('a core that stops on every report is an error, and works again after', async () => {
  const { client } = engine({ failReports: 2 });
  await assert.rejects(client.analyse([article('A')], {}), { code: 'trap' });
  assert.equal((await client.analyse([article('A')], {})).articles.length, 1);
});

test('a pair is asked of the articles of the last analysis', async () => {
  const { client } = engine();
  await client.analyse([article('A'), article('B'), article('C', 'trap')], {});
  assert.deepEqual(await client.pair('A', 'B', {}), { a: 'text of A', b: 'text of B' });
  await assert.rejects(client.pair('A', 'X', {}), { code: 'unknown-article' });
  await assert.rejects(client.pair('A', 'C', {}), { code: 'unknown-article' });
  assert.equal(await client.reportJson({}), '["A","B"]');
});

test('calls made at once are answered one after the other', async () => {
  const { client } = engine({ slow: 2 });
  const [report, pair, json] = await Promise.all([
    client.analyse([article('A'), article('B')], {}),
    client.pair('A', 'B', {}),
    client.reportJson({}),
  ]);
  assert.equal(report.articles.length, 2);
  assert.deepEqual(pair, { a: 'text of A', b: 'text of B' });
  assert.equal(json, '["A","B"]');
});

test('a newer analysis takes the place of an older one, and keeps what it read', async () => {
  const { client, log } = engine({ slow: 5 });
  const inputs = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => article(id));
  const older = client.analyse(inputs, {});
  const refused = assert.rejects(older, { code: 'cancelled' });
  await new Promise((resolve) => setTimeout(resolve, 12));
  const newer = await client.analyse([inputs[0], inputs[5]], {});
  await refused;
  assert.equal(newer.articles.length, 2);
  assert.equal(log.filter((id) => id === 'A').length, 1);
  assert.ok(!log.includes('E'), 'the older analysis went on to the end');
});

test('cancelling between two articles keeps what was read', async () => {
  const { client, log, started } = engine({ slow: 5 });
  const inputs = ['A', 'B', 'C', 'D', 'E'].map((id) => article(id));
  const analysis = client.analyse(inputs, {});
  setTimeout(() => client.cancel(), 12);
  await assert.rejects(analysis, { code: 'cancelled' });
  const readBefore = log.length;
  assert.ok(readBefore >= 1 && readBefore < 5, `${readBefore} articles read`);
  assert.equal((await client.analyse(inputs, {})).articles.length, 5);
  assert.equal(log.length, 5);
  assert.equal(started(), 1);
});

test('cancelling one long call ends its core; the next call starts another', async () => {
  const { client, started } = engine({ slow: 500 });
  const analysis = client.analyse([article('A')], {});
  setTimeout(() => client.cancel(), 20);
  await assert.rejects(analysis, { code: 'cancelled' });
  assert.equal((await client.analyse([article('A')], {})).articles.length, 1);
  assert.equal(started(), 2);
});

test('after dispose every call is refused', async () => {
  const { client } = engine({ slow: 20 });
  const analysis = client.analyse([article('A')], {});
  setTimeout(() => client.dispose(), 5);
  await assert.rejects(analysis, { code: 'disposed' });
  await assert.rejects(client.reportJson({}), { code: 'disposed' });
});

test('lone surrogates are replaced before they reach the core', async () => {
  const { client } = engine();
  const report = await client.analyse([article('A', 'a\uD83D b \u{1F600} \uDE00')], {});
  assert.equal(report.articles[0].text, 'a\uFFFD b \u{1F600} \uFFFD');
});
