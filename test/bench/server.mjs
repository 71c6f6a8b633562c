// Serves the pages of the benchmark from memory, on this machine alone, each file compressed ahead of time.

import {createServer} from 'node:http';
import {extname} from 'node:path';
import {compressed} from './weigh.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** @param files - texts by path, such as `/dist/tier-badge.js`. */
export async function serveFiles(files) {
  const asked = [];
  const known = new Map();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://127.0.0.1');
    asked.push(pathname);
    const text = files.get(pathname);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!known.has(text)) known.set(text, compressed(text));
    const headers = {
      'content-type': TYPES[extname(pathname)] ?? TYPES['.html'],
      'content-encoding': 'br',
      'cache-control': 'max-age=3600',
    };
    response.writeHead(200, headers).end(known.get(text));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {url: `http://127.0.0.1:${server.address().port}`, asked, close};
}
