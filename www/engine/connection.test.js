import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from './connection.js';
import { EngineError } from './errors.js';
import { serve } from './serve.js';

/** A worker that records what it is sent and says nothing by itself. */
function fakeWorker() {
  return {
    /** @type {any[]} */
    sent: [],
    ended: false,
    /** @type {any} */
    onmessage: null,
    /** @type {any} */
    onerror: null,
    postMessage(/** @type {any} */ message) {
      this.sent.push(message);
    },
    terminate() {
      this.ended = true;
    },
    says(/** @type {any} */ data) {
      this.onmessage({ data });
    },
  };
}

test('each answer reaches the call that asked, in whatever order they come', async () => {
  const worker = fakeWorker();
  const connection = connect(worker);
  worker.says({ id: 0, result: 'here' });
  await connection.alive;
  const first = connection.call('report', [{ order: 'entered' }]);
  const second = connection.call('version');
  assert.deepEqual(worker.sent, [
    { id: 1, method: 'report', args: [{ order: 'entered' }] },
    { id: 2, method: 'version', args: [] },
  ]);
  worker.says({ id: 2, result: '0.1.0' });
  worker.says({ id: 1, error: { code: 'trap', message: 'unreachable' } });
  assert.equal(await second, '0.1.0');
  await assert.rejects(first, { code: 'trap', message: 'unreachable' });
  connection.close(new EngineError());
  assert.ok(worker.ended);
});

test('a worker that fails before it spoke was refused', async () => {
  const worker = fakeWorker();
  const connection = connect(worker);
  const call = connection.call('init');
  worker.onerror({ message: 'blocked' });
  await assert.rejects(connection.alive, { code: 'worker' });
  await assert.rejects(call, { code: 'worker', message: 'blocked' });
});

test('when a worker dies, calls that wait and calls that follow are rejected', async () => {
  const worker = fakeWorker();
  const connection = connect(worker);
  worker.says({ id: 0 });
  const calls = [connection.call('report'), connection.call('pair')];
  worker.onerror({ message: 'gone' });
  for (const call of [...calls, connection.call('report')]) {
    await assert.rejects(call, { code: 'trap', message: 'gone' });
  }
  assert.ok(worker.ended);
});

test('arguments that cannot be sent reject their own call only', async () => {
  const { port1, port2 } = new MessageChannel();
  serve(/** @type {any} */ (port1), { call: async (method) => method });
  const connection = connect(/** @type {any} */ (port2));
  await assert.rejects(connection.call('a', [() => {}]), { code: 'internal' });
  assert.equal(await connection.call('b'), 'b');
  connection.close(new EngineError());
});

test('a call that arrives while the core is starting waits for it', async () => {
  /** @type {string[]} */
  const log = [];
  const { port1, port2 } = new MessageChannel();
  serve(/** @type {any} */ (port1), {
    async call(method) {
      if (method === 'init') await new Promise((resolve) => setTimeout(resolve, 10));
      log.push(method);
    },
  });
  const connection = connect(/** @type {any} */ (port2));
  await Promise.all([connection.call('init'), connection.call('report')]);
  assert.deepEqual(log, ['init', 'report']);
  connection.close(new EngineError());
});
