// npm run bench:worst: how long the worst documents keep a page busy, and the command. Prints a table; fails past the goal.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {prepare, root} from '../../scripts/install.mjs';

prepare();

const {build} = await import('rolldown');
const {default: virtual} = await import('@rollup/plugin-virtual');
const {launch} = await import('puppeteer-core');
const {findBrowser} = await import('../../scripts/browsers/browser.mjs');
const {median} = await import('./numbers.mjs');
const {buildCli} = await import('../support/built-cli.mjs');
const {worstDocuments} = await import('./worst-documents.mjs');

/** Milliseconds of the main thread. */
const goal = 200;
const rounds = 5;

const figures = [...new Set(worstDocuments.map(({figure}) => figure))];
const bundle = await build({
  input: 'worst',
  write: false,
  resolve: {conditionNames: ['source', 'browser', 'import', 'default']},
  tsconfig: join(root, 'tsconfig.json'),
  plugins: [virtual({worst: figures.map((name) => `import '@tip-figures/${name}/define.js';`).join('\n')})],
  output: {format: 'iife', minify: true, codeSplitting: false},
});

/** Draws a document in a new page; hands back the time of the main thread, and what came of it. */
async function drawIn(browser, {figure, document}) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><title>worst</title>');
    await page.addScriptTag({content: bundle.output[0].code});
    const text = JSON.stringify(document);
    await page.evaluate((json) => (window.worst = JSON.parse(json)), text);
    const before = await page.metrics();
    const said = await page.evaluate(async (name) => {
      const one = window.document.createElement(`tip-${name}`);
      one.setAttribute('suppress-below', '5');
      one.data = window.worst;
      window.document.body.append(one);
      await one.settled;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return one.state === 'fresh' ? 'drawn' : one.error.message.slice(0, 70);
    }, figure);
    const after = await page.metrics();
    return {busy: 1000 * (after.TaskDuration - before.TaskDuration), said};
  } finally {
    await page.close();
  }
}

const {executablePath, args, headless, env} = await findBrowser();
const browser = await launch({executablePath, args, headless, env});
const cli = await buildCli();
const folder = mkdtempSync(join(tmpdir(), 'tip-figures-'));
let failed = false;
try {
  console.log('Document | kB | page, ms | command, ms | what came of it');
  for (const one of worstDocuments) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await drawIn(browser, one));
    const busy = median(runs.map((run) => run.busy));
    const file = join(folder, 'worst.json');
    writeFileSync(file, JSON.stringify(one.document));
    const start = performance.now();
    cli.start(['sanitize', file]);
    const command = performance.now() - start;
    const size = Math.round(JSON.stringify(one.document).length / 1000);
    console.log([one.what, size, busy.toFixed(0), command.toFixed(0), runs[0].said].join(' | '));
    failed ||= busy > goal;
  }
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}
if (failed) {
  console.error(`Some keep the page busy for more than ${goal} ms.`);
  process.exitCode = 1;
}
