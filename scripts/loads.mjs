// npm run loads: what a page asks for and whether its text moves, on the pages of the benchmark. Counts, not times:
// they are the same on every machine. Needs npm run build first.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {measureRequests} from '../test/bench/footprint.mjs';
import {measure} from '../test/bench/measure.mjs';
import {filesOf, ourPage} from '../test/bench/pages.mjs';
import {serveFiles} from '../test/bench/server.mjs';
import {findBrowserOrEnd} from './browser.mjs';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';

const FIGURES = {
  badge: 'tier-badge',
  victims: 'victim-breakdown',
  sentences: 'sentence-distribution',
  trend: 'victims-trend',
};

/** The files of `dist` that a page with one kind of figure asks for, and no others. */
export function filesFor(job, {entries, chunks}) {
  const {imports, later} = entries[`${FIGURES[job]}.js`];
  const drawing = job === 'badge' || job === 'victims' ? [] : later.filter((file) => /chunks\/chart-/.test(file));
  const all = [`${FIGURES[job]}.js`, ...imports, ...drawing, ...drawing.flatMap((file) => chunks[file].imports)];
  return [...new Set(['reserve.css', ...all])].sort();
}

/** Findings as lines: what was wrong, or nothing. */
async function findings(browser) {
  const files = await filesOf(root, {});
  const manifest = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
  const server = await serveFiles(files);
  const wrong = [];
  const expect = (what, found, wanted) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push(`${what}: ${found} instead of ${wanted}`);
  };
  try {
    for (const job of Object.keys(FIGURES)) {
      files.set('/page.html', ourPage({job, count: 10, manifest}));
      const {requests, shift} = await measure(browser, `${server.url}/page.html`);
      const built = requests.filter((path) => path.startsWith('/dist/')).map((path) => path.slice('/dist/'.length));
      expect(`${job}, files`, built.sort(), filesFor(job, manifest));
      expect(`${job}, layout shift`, shift, 0);
    }
    const {figures, requests} = await measureRequests({browser, server, files, manifest});
    expect(`requests for a document that ${figures} figures read`, requests, 1);
  } finally {
    await server.close();
  }
  return wrong;
}

if (isMain(import.meta.url)) {
  const browser = await puppeteer.launch(await findBrowserOrEnd());
  try {
    const wrong = await findings(browser);
    console.log(wrong.length > 0 ? wrong.join('\n') : 'Files, requests and layout as they should be.');
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
