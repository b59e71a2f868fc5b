/** A web server on this machine, for what cannot be tested from disk: the host's own policy. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { bundle } from './paths.js';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** What the documentation asks of a host page. */
export const hostPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:";

/**
 * Serves the bundles of `dist/`, and pages written for a test.
 *
 * @param {Record<string, string>} pages by path, e.g. `/host.html`
 * @param {Record<string, string>} [policies] the policy of each path; {@link hostPolicy} for the others
 * @returns {Promise<{ address: (path: string) => string, asked: string[], close: () => void }>}
 */
export async function serve(pages, policies = {}) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    try {
      const body = pages[path] ?? (await readFile(bundle(path.slice(1))));
      const policy = policies[path] ?? hostPolicy;
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      if (extname(path) === '.html' && policy) {
        response.setHeader('Content-Security-Policy', policy);
      }
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
