import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import type {Typeface} from './typeface.js';

/** Serves the page in which pictures are drawn. */
export interface PageServer {
  readonly address: string;
  close(): void;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

// The width is that of a column of text, so that a figure takes its wide form.
const width = 640;

/**
 * Serves an empty page with the library, to this computer alone.
 *
 * @param library - the folder of the library's files for pages.
 */
export async function servePage(library: string, {family, css, files}: Typeface): Promise<PageServer> {
  const own = new Map<string, string | Buffer>([
    [
      '/page.html',
      '<!doctype html><html lang="en"><head><title>Pictures</title><link rel="stylesheet" href="page.css">' +
        '<script type="module" src="dist/all.js"></script></head><body></body></html>',
    ],
    ['/page.css', `${css}\nbody {margin: 0; inline-size: ${width}px; font: 16px ${family};}`],
    ...[...files].map(([name, bytes]) => [`/fonts/${name}`, bytes] as const),
  ]);
  const server = createServer(({url = '/'}, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll('\\', '/');
    const inLibrary = path.startsWith('/dist/') && readFile(join(library, path.slice('/dist/'.length)));
    Promise.resolve(own.get(path) ?? (inLibrary || Promise.reject(new Error('not found')))).then(
      (body) => {
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('Content-Security-Policy', policy);
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/page.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
