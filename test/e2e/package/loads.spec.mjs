// What a page asks for and whether its text moves, on the pages of the benchmark. Counts, not times: they are the same on
// every machine.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test as base, expect} from '@playwright/test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../../scripts/browsers/browser.mjs';
import {root} from '../../../scripts/install.mjs';
import {measureRequests} from '../../bench/footprint.mjs';
import {measure} from '../../bench/measure.mjs';
import {filesOf, ourPage} from '../../bench/pages.mjs';
import {serveFiles} from '../../bench/server.mjs';
import {FIGURES, filesFor} from './files-for.mjs';

/** With `bench`: a server of files in memory, and Puppeteer's browser, by which the benchmark measures. */
const test = base.extend({
  bench: [
    async ({}, use) => {
      const files = await filesOf(root, {});
      const server = await serveFiles(files);
      const browser = await puppeteer.launch(await findBrowser());
      await use({browser, server, files, manifest: JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'))});
      await browser.close();
      await server.close();
    },
    {scope: 'worker'},
  ],
});

for (const job of Object.keys(FIGURES)) {
  test(`a page with ten of ${FIGURES[job]}`, async ({bench: {browser, server, files, manifest}}) => {
    files.set('/page.html', ourPage({job, count: 10, manifest}));
    const {requests, shift} = await measure(browser, `${server.url}/page.html`);
    const built = requests.filter((path) => path.startsWith('/dist/')).map((path) => path.slice('/dist/'.length));
    await test.step('asks for its files and no others', () =>
      expect.soft(built.sort()).toEqual(filesFor(job, manifest)));
    await test.step('does not move', () => expect.soft(shift).toBe(0));
  });
}

test('a page whose figures share a document', async ({bench}) => {
  const {requests} = await measureRequests(bench);
  await test.step('asks for it once', () => expect(requests).toBe(1));
});
