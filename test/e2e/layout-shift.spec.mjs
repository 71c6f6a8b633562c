// What a reader with a slow phone sees move: each form in which content systems hold a figure, with the lines that the docs give
// for the head of a site.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll} from './checks.mjs';

const SLUG = 'kosovo-2017-victim-breakdown';
const FIGURE = `f/${SLUG}/`;
const SENTENCE = '36 victims of trafficking were identified in Kosovo in 2016';
const link = `<a href="/${FIGURE}">${SENTENCE}</a>`;
const src = `/${FIGURE}figure.json`;

const FORMS = {
  'a tag': `<tip-victim-breakdown src="${src}">${link}</tip-victim-breakdown>`,
  'a figure element': `<figure class="tip-embed" data-tip-figure="victim-breakdown" data-tip-src="${src}">${link}</figure>`,
  'a box around a link': `<blockquote class="tip-embed"><p>${link}</p></blockquote>`,
  'a lone link': `<p>${link}</p>`,
};

/** As Lighthouse has it: a telephone of the middle class on slow 4G. */
const NETWORK = {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};
const SLOWDOWN = 4;
const VIEW = {width: 390, height: 844};
/** A shift that nobody minds, as the share of the view that moves times how far. */
const MOST = 0.05;

const record = readFileSync(join(root, 'demo/data/kosovo-2017.json'));

const headOf = (site) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A story</title><link rel="icon" href="/demo/icon.svg">
<link rel="stylesheet" href="/dist/reserve.css">
<script async blocking="render" src="/dist/embed.js" data-sites="${site}/"></script>`;

const bodyOf = (form) => `<main><h1>A story</h1><p>What came before.</p>
${form}
${'<p>What follows in the story, a line or two of it.</p>'.repeat(40)}</main></html>`;

const test = base.extend({
  site: [
    async ({}, use) => {
      const pages = {};
      const site = await serve({root, folders: ['demo', 'dist'], pages, handle: answerWithRecord});
      for (const [index, form] of Object.values(FORMS).entries()) {
        pages[`/${index}.html`] = `${headOf(site.url)}\n${bodyOf(form)}`;
      }
      await use(site.url);
      await site.close();
    },
    {scope: 'worker'},
  ],
});

function answerWithRecord({url}, response) {
  if (url !== src) return false;
  response.writeHead(200, {'content-type': 'application/json'}).end(record);
  return true;
}

for (const [index, what] of Object.keys(FORMS).entries()) {
  test(`hardly anything moves on a slow phone around ${what}`, async ({browser, site}) => {
    const context = await browser.newContext({viewport: VIEW});
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', NETWORK);
      await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
      await page.addInitScript(watchShifts);
      await page.goto(`${site}/${index}.html`);
      await page.waitForFunction(() => document.querySelector('tip-victim-breakdown')?.state === 'fresh');
      const shifts = await page.evaluate(shiftsOf);
      const sum = shifts.reduce((all, {value}) => all + value, 0);
      await checkAll([['what moved', sum < MOST ? [] : shifts.map((one) => JSON.stringify(one))]]);
    } finally {
      await context.close();
    }
  });
}

// What follows runs in the page.

function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries())
      globalThis.shifts.push({value, nodes: sources.map(({node}) => node?.nodeName)});
  }).observe({type: 'layout-shift', buffered: true});
}

async function shiftsOf() {
  await customElements.whenDefined('tip-victim-breakdown');
  await document.querySelector('tip-victim-breakdown').settled;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  return globalThis.shifts;
}
