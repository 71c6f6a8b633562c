// What content systems leave of each form of a figure: their filters and editors run here, and the table that builder and docs
// show says the same.

import {cp, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {build} from 'esbuild';
import {npm, root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {serve} from '../../scripts/serve.mjs';

const {figureForm, iframeCode, linkCode, systems} = await loadSource({
  '@tip-figures/builder/copy/systems.js': ['systems'],
  '@tip-figures/core/menu/code.js': ['figureForm', 'iframeCode', 'linkCode'],
});

const SCRIPT = '<script type="module" src="https://figures.example/tier-badge.js"></script>';
const PUBLISHED = 'https://figures.example/f/thailand-tier-badge/';
const SENTENCE = 'Thailand is on Tier 2.';
const PLAIN =
  '<figure lang="en" dir="ltr"><figcaption><strong>Thailand is on Tier 2</strong><br>2025</figcaption>' +
  `<p>${SENTENCE}</p><table><caption>Tiers</caption><thead><tr><th scope="col">Report</th><th scope="col">Tier</th></tr></thead>` +
  '<tbody><tr><th scope="row">2025</th><td>Tier 2</td></tr></tbody></table>' +
  '<p>Source: <a href="https://state.example/">State</a></p></figure>';
const TAG = `<div><tip-tier-badge country="TH" report="2025">${PLAIN}</tip-tier-badge></div>`;
const VALUES = '<script type="application/json">{"tier":"2","country":"TH"}</script>';

const FORMS = {
  tag: `${SCRIPT}\n${TAG}`,
  'tag-with-json': `${SCRIPT}\n<div><tip-tier-badge>${VALUES}${PLAIN}</tip-tier-badge></div>`,
  figure: figureForm(TAG),
  iframe: iframeCode(PUBLISHED, SENTENCE, 400),
  link: linkCode(PUBLISHED, SENTENCE),
  plain: PLAIN,
};

test('the table of content systems is what their filters and editors do', async ({page}) => {
  const site = await serve({root, folders: [], pages: {'/': '<!doctype html><title>Content systems</title>'}});
  await page.goto(site.url);
  await page.addScriptTag({content: await bundled(await installed())});
  const left = await page.evaluate((forms) => window.tryForms(forms), FORMS);
  await site.close();
  for (const [name, found] of Object.entries(left)) {
    await test.step(name, () => expect(systems.find((system) => system.name === name)?.left).toEqual(found));
  }
  await test.step('all of them', () => expect(Object.keys(left).sort()).toEqual(systems.map(({name}) => name).sort()));
});

/** The packages of filters and editors, which nothing else needs: in a folder of their own. */
async function installed() {
  const folder = join(root, 'node_modules/.cache/tip-figures/content-systems');
  await mkdir(folder, {recursive: true});
  await cp(join(root, 'test/cms/systems/package.json'), join(folder, 'package.json'));
  const {status, stderr} = npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder, 'pipe');
  if (status !== 0) throw new Error(`The content systems could not be installed: ${stderr}`);
  return join(folder, 'node_modules');
}

async function bundled(packages) {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'test/cms/systems/try-forms.mjs')],
    bundle: true,
    write: false,
    conditions: ['source'],
    nodePaths: [packages],
    plugins: [withoutStyles],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** A sanitizer parses style attributes with it, which no rule lets through. */
const withoutStyles = {
  name: 'without-styles',
  setup(builder) {
    builder.onResolve({filter: /^postcss$/}, () => ({path: 'postcss', namespace: 'empty'}));
    builder.onLoad({filter: /^/, namespace: 'empty'}, () => ({contents: 'module.exports = {};'}));
  },
};
