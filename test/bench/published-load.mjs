// node test/bench/published-load.mjs <site> [slug]: what readers of one published figure ask of a content network, and that of
// its origin. Bytes are those of the files, with brotli 11; the rest is worked out from _headers for readers who come as below.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {headersIn} from './site-headers.mjs';

const READERS = 10_000_000;
/** Half of them come in the first six hours of two days. */
const HOURS = 48;
const HALF_LIFE = 6;
/** Places of a content network, of which the busiest has the most readers, and each next one fewer (Zipf). */
const EDGES = 200;
/** Of an answer, beside its body. */
const HEAD = 400;

const [site, wanted] = process.argv.slice(2);
const slug = wanted ?? readdirSync(join(site, 'f'))[0];
const folder = `f/${slug}`;
const page = readFileSync(join(site, folder, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(site, 'dist/manifest.json'), 'utf8'));
const entry = `${/<tip-([a-z-]+)/.exec(page)[1]}.js`;
const baked = [`${folder}/figure.js`].filter((path) => existsSync(join(site, path)));

const parts = {
  page: [`${folder}/`],
  ...(baked.length > 0 && {'figure.js in pages of others': baked}),
  'scripts, for readers who touch it': [entry, ...manifest.entries[entry].imports].map((path) => `dist/${path}`),
  'document, of live figures': [`${folder}/figure.json`],
};

const rows = Object.entries(parts).map(([what, paths]) => {
  const bytes = paths.map((path) => HEAD + brotliCompressSync(readFileSync(fileOf(path))).length);
  const origin = paths.map((path) => renewals(freshFor(path))).reduce((a, b) => a + b, 0);
  const requests = READERS * paths.length;
  const total = bytes.reduce((a, b) => a + b, 0);
  return [
    what,
    paths.length,
    (total / 1000).toFixed(1),
    `${(requests / 1e6).toFixed(0)} M`,
    `${((total * READERS) / 1e9).toFixed(0)} GB`,
    Math.round(origin).toLocaleString('en'),
    `${(100 * (1 - origin / requests)).toFixed(3)}%`,
  ];
});

console.log(
  `${slug}: ${READERS.toLocaleString('en')} readers in ${HOURS} hours, ${EDGES} places, nothing in a browser's cache\n`,
);
console.log('| | files | kB | requests | bytes | asked of the origin | from the network |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

function fileOf(path) {
  return join(site, path.endsWith('/') ? `${path}index.html` : path);
}

/** For how many seconds a place keeps a file, as `_headers` says. */
function freshFor(path) {
  const {'Cache-Control': says} = headersIn(readFileSync(join(site, '_headers'), 'utf8'), `/${path}`);
  return Number(/max-age=(\d+)/.exec(says)?.[1] ?? 0);
}

/** How often all places together ask the origin for a file: each at most once for every time that it may keep it. */
function renewals(seconds) {
  // Each reader is told that nothing changed by the origin itself.
  if (seconds === 0) return READERS;
  const ranks = Array.from({length: EDGES}, (_, index) => 1 / (index + 1));
  const sum = ranks.reduce((a, b) => a + b, 0);
  const window = Math.min(seconds, HOURS * 3600);
  const windows = Math.ceil((HOURS * 3600) / window);
  let asked = 0;
  for (const rank of ranks) {
    for (let index = 0; index < windows; index += 1) {
      const readers = READERS * (rank / sum) * (arrived((index + 1) * window) - arrived(index * window));
      // That at least one of them comes in this time.
      asked += 1 - Math.exp(-readers);
    }
  }
  return asked;
}

/** Which part of all readers has come after so many seconds. */
function arrived(seconds) {
  const part = (hours) => 1 - 0.5 ** (hours / HALF_LIFE);
  return part(Math.min(seconds / 3600, HOURS)) / part(HOURS);
}
