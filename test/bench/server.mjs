// Serves the pages of the benchmark from memory, on this machine alone, each file compressed ahead of time.

import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {compressed} from './weigh.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * @param files - texts by path, such as `/dist/tier-badge.js`.
 * @returns `asked`, which lists each request with the `bytes` of its answer and when it came; `headers` and `wait`, which
 *   may be set: what is added to an answer, and how many milliseconds it waits, by path.
 */
export async function serveFiles(files) {
  const known = new Map();
  const packed = (text) => {
    if (!known.has(text)) {
      known.set(text, {body: compressed(text), tag: `"${createHash('sha256').update(text).digest('base64url')}"`});
    }
    return known.get(text);
  };
  const site = {asked: [], headers: () => ({}), wait: () => 0};
  const server = createServer((request, response) => {
    const {pathname: path} = new URL(request.url, 'http://127.0.0.1');
    const text = files.get(path.endsWith('/') ? `${path}index.html` : path);
    const one = {path, at: Date.now(), bytes: 0, status: 404};
    site.asked.push(one);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    const {body, tag} = packed(text);
    const isKnown = request.headers['if-none-match'] === tag;
    Object.assign(one, isKnown ? {status: 304} : {status: 200, bytes: body.length});
    const headers = {
      'content-type': TYPES[extname(path)] ?? TYPES['.html'],
      'content-encoding': 'br',
      'cache-control': 'max-age=3600',
      etag: tag,
      ...site.headers(path),
    };
    const send = () => response.writeHead(one.status, headers).end(isKnown ? undefined : body);
    const wait = site.wait(path);
    if (wait) setTimeout(send, wait);
    else send();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${server.address().port}`;
  site.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return site;
}
