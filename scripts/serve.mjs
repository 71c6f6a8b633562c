// A small file server for the demo and the tests: loopback only, GET and HEAD, a few folders.

import {realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {basename, dirname, join, sep} from 'node:path';
import send from 'send';

const HTML = 'text/html; charset=utf-8';

/**
 * Serves some folders of a root on 127.0.0.1.
 *
 * @param options.root     folder that paths are relative to
 * @param options.port     0 for any free one
 * @param options.folders  folders of the root that may be read; undefined for all of it
 * @param options.start    where `/` redirects to
 * @param options.pages    HTML by path, for pages that are in no file or are shown otherwise
 * @param options.headers  `(pathname) => ({name: value})`, added to every answer for that path
 * @param options.handle   `(request, response) => boolean`, asked before the files: whether it has answered
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} rejects with code EADDRINUSE on a taken port
 */
export async function serve({root, port = 0, folders, start = '/demo/', pages = {}, headers = () => ({}), handle}) {
  const base = await realpath(root);
  const server = createServer((request, response) => {
    if (handle?.(request, response)) return;
    answer(request, response, {base, folders, start, pages, headers}).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address().port;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {url: `http://127.0.0.1:${bound}`, port: bound, close};
}

async function answer(request, response, site) {
  const [rawPath, query] = splitQuery(request.url);
  const path = decodePath(rawPath);
  const headers = {'x-content-type-options': 'nosniff', 'cache-control': 'no-cache', ...site.headers(path ?? rawPath)};
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const say = (status, more, body) =>
    response.writeHead(status, more).end(request.method === 'HEAD' ? undefined : body);
  const page = (status, text) => say(status, {'content-type': HTML}, messagePage(text, site.start));

  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, {allow: 'GET, HEAD'});
  if (path === undefined) return page(400, 'This address cannot be read.');
  if (path === '/') return say(302, {location: site.start + query});
  if (Object.hasOwn(site.pages, path)) return say(200, {'content-type': HTML}, site.pages[path]);

  const found = await find(path, site);
  if (!found) return page(404, 'There is no such page here.');
  if (found.folder) return say(302, {location: `${rawPath}/${query}`});
  const {file} = found;
  send(request, encodeURIComponent(basename(file)), {root: dirname(file), cacheControl: false, lastModified: false})
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file for a path, `{folder: true}` where a slash is missing, or undefined. Links out of the root are not followed. */
async function find(path, {base, folders}) {
  const parts = path.split('/').slice(1);
  if (parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part))) return undefined;
  if (folders && !folders.includes(parts[0])) return undefined;
  try {
    const wanted = join(base, ...parts, path.endsWith('/') ? 'index.html' : '');
    const file = await realpath(wanted);
    const top = folders ? join(base, parts[0]) : base;
    if (file !== top && !file.startsWith(top.endsWith(sep) ? top : top + sep)) return undefined;
    const info = await stat(file);
    if (info.isDirectory()) return {folder: true};
    return info.isFile() ? {file} : undefined;
  } catch {
    return undefined;
  }
}

function splitQuery(url) {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
}

/** The decoded path, or undefined if it is none: `//host` would make a redirect to another site. */
function decodePath(raw) {
  if (!raw.startsWith('/') || raw.startsWith('//')) return undefined;
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

function messagePage(text, start) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${text}</title><p>${text}</p><p><a href="${start}">To the start page</a></p></html>`;
}
