// node test/bench/dictionary.mjs <dist of the last release> [dist]: what a release costs a reader who had the last one, by
// stories/docs/compression-dictionaries.md, and whether a browser reads it. Needs zstd, since Node 20 compresses with no dictionary.

import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers/browser.mjs';
import {root} from '../../scripts/install.mjs';
import {compressed} from './weigh.mjs';

const ENTRIES = ['tier-badge.js', 'victim-breakdown.js', 'sentence-distribution.js', 'all.js'];

const [last, next = join(root, 'dist')] = process.argv.slice(2);
const [before, after] = [last, next].map(filesOf);
const manifest = JSON.parse(readFileSync(join(next, 'manifest.json'), 'utf8'));

console.log('loaded | brotli | with what the reader has | files | of them new');
for (const entry of ENTRIES) {
  const files = [entry, ...manifest.entries[entry].imports];
  // A file that is the same has the same name, and is in the cache; an entry is asked for again.
  const changed = files.filter((path) => before.get(path) !== after.get(path));
  const sum = (list, sizeOf) => list.reduce((total, path) => total + sizeOf(path), 0);
  const whole = sum(files, (path) => compressed(after.get(path)).length);
  console.log([entry, whole, sum(changed, (path) => costOf(path)), files.length, changed.length].join(' | '));
}
await readInBrowser();

/** Scripts by path from dist. */
function filesOf(dist) {
  const paths = readdirSync(dist).concat(readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`));
  return new Map(
    paths.filter((path) => path.endsWith('.js')).map((path) => [path, readFileSync(join(dist, path), 'utf8')]),
  );
}

/** The pattern of a file's versions. */
function patternOf(path) {
  return path.replace(/-[\w-]{8}\.js$/, '-*.js');
}

/** The last version of a file. */
function lastOf(path) {
  return [...before.keys()].find((one) => patternOf(one) === patternOf(path));
}

function costOf(path) {
  const whole = compressed(after.get(path)).length;
  const old = lastOf(path);
  return old === undefined ? whole : Math.min(whole, deltaOf(path, old).length);
}

/** As `dcz`: eight bytes that say so, the hash of the dictionary, and a frame. */
function deltaOf(path, old) {
  const folder = mkdtempSync(join(tmpdir(), 'tip-delta-'));
  try {
    const frame = join(folder, 'frame');
    const quiet = {stdio: ['ignore', 'ignore', 'inherit']};
    execFileSync('zstd', ['-q', '--ultra', '-22', '-D', join(last, old), join(next, path), '-o', frame], quiet);
    return Buffer.concat([Buffer.from('5e2a4d1820000000', 'hex'), hashOf(before.get(old)), readFileSync(frame)]);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function hashOf(text) {
  return createHash('sha256').update(text).digest();
}

/** Opens the last release, then the next one. */
async function readInBrowser() {
  const known = new Map([...before].map(([path, text]) => [`:${hashOf(text).toString('base64')}:`, path]));
  const server = createServer(({url, headers}, response) => {
    const path = url.replace('/dist/', '');
    const text = after.get(path) ?? before.get(path);
    if (text === undefined) {
      response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Releases</title>');
      return;
    }
    const old = known.get(headers['available-dictionary']);
    const delta = old !== undefined && /\bdcz\b/.test(headers['accept-encoding']) ? deltaOf(path, old) : undefined;
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'cache-control': 'max-age=31536000, immutable',
      'use-as-dictionary': `match="/dist/${patternOf(path)}"`,
      vary: 'accept-encoding, available-dictionary',
      'content-encoding': delta ? 'dcz' : 'br',
    });
    response.end(delta ?? compressed(text));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const [page] = await browser.pages();
    await page.goto(`http://localhost:${server.address().port}/`);
    const core = [...after.keys()].find((path) => path.startsWith('chunks/core-'));
    for (const path of [lastOf(core), core]) {
      const read = await page.evaluate(async (address) => {
        await import(address);
        const {encodedBodySize, decodedBodySize} = performance.getEntriesByName(address)[0];
        return `${encodedBodySize} bytes came for ${decodedBodySize}`;
      }, `${page.url()}dist/${path}`);
      console.log(`${path}: ${read}`);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
