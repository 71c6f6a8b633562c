// A published figure in a frame that may run no script, in Chromium and in Firefox: what a button would open stands open.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../../scripts/browsers/browser.mjs';
import {root} from '../../../scripts/install.mjs';
import {serve} from '../../../scripts/serve.mjs';
import {launchFirefox, patientPage} from './firefox-page.mjs';

const FIGURE = '/f/kosovo-2017-victim-breakdown/';

const browsers = {
  Chromium: async () => puppeteer.launch(await findBrowser()),
  Firefox: launchFirefox,
};

let out;
let site;
test.beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'tip-scriptless-'));
  const command = [join(root, 'dist/cli/tip-figures.js'), 'publish', join(root, 'demo/data/kosovo-2017.json')];
  const to = ['--out', out, '--base', 'https://figures.example/'];
  const {status, stderr} = spawnSync(process.execPath, [...command, ...to], {encoding: 'utf8'});
  expect(status, stderr).toBe(0);
  // With the origin of the page around it, which then can look into it; scripts are off as in sandbox="".
  const frame = (sandbox) => `<!doctype html><iframe sandbox="${sandbox}" src="${FIGURE}"></iframe>`;
  const pages = {'/off': frame('allow-same-origin'), '/on': frame('allow-same-origin allow-scripts')};
  site = await serve({root: out, start: '/index.html', pages});
});
test.afterAll(async () => {
  await site.close();
  rmSync(out, {recursive: true});
});

for (const [name, launch] of Object.entries(browsers)) {
  test(`a figure without script in ${name}`, async () => {
    const browser = await launch();
    try {
      const page = await patientPage(browser);
      await page.goto(`${site.url}/off`, {waitUntil: 'load'});
      await test.step('has its table, and no button', () =>
        expect.poll(() => page.evaluate(seen)).toEqual({table: true, tools: false}));
      await page.goto(`${site.url}/on`, {waitUntil: 'load'});
      await test.step('with script has buttons, and a table that is closed', () =>
        expect.poll(() => page.evaluate(seen)).toEqual({table: false, tools: true}));
    } finally {
      await browser.close();
    }
  });
}

/** Which parts of the figure have a place to be seen. Runs in the page. */
function seen() {
  const figure = document.querySelector('iframe').contentDocument.querySelector('tip-victim-breakdown')?.shadowRoot;
  const hasPlace = (part) => figure?.querySelector(part)?.checkVisibility({contentVisibilityAuto: true}) ?? 'none';
  return {table: hasPlace('[part=about] table'), tools: hasPlace('[part=tools] button')};
}
