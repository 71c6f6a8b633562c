// Part of npm run check: the packed package, in a fresh Vite and TypeScript project, type-checks, builds and draws.
// Takes the path of a tarball, or packs what dist holds.

import {spawnSync} from 'node:child_process';
import {copyFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {findBrowser} from './browser.mjs';
import {writeProject} from './consumer-project.mjs';
import {npm, root} from './install.mjs';
import {pack} from './pack.mjs';
import {serve} from './serve.mjs';
import {toolPath} from './tools.mjs';

const PATIENCE = 60_000;

const folder = await mkdtemp(join(tmpdir(), 'tip-figures-consumer-'));
try {
  const tarball = process.argv[2] ? resolve(process.argv[2]) : await pack(folder);
  if (process.argv[2]) await copyFile(tarball, join(folder, basename(tarball)));
  await writeProject(folder, {tarball, lock: await read('package-lock.json'), manifest: await read('package.json')});
  await step('npm ci', () => install());
  await step('tsc', () => tool(toolPath('typescript', 'tsc'), '-p', folder));
  await step('vite build', () => tool(toolPath('vite'), 'build', folder, '--logLevel', 'warn'));
  await step('in the browser', draw);
  await step('tip-figures validate', validate);
  console.log('The packed package works in a fresh project.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function read(file) {
  return JSON.parse(await readFile(join(root, file), 'utf8'));
}

function install() {
  const {status, stdout, stderr} = npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder, 'pipe');
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** Tools are this project's; only what the package brings along is installed anew. */
function tool(path, ...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path, ...args], {cwd: folder, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

async function draw() {
  const {default: puppeteer} = await import('puppeteer-core');
  const site = await serve({root: join(folder, 'dist'), start: '/index.html'});
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${site.url}/index.html`);
    const drawn = await waitUntilDrawn(page);
    const badge = await textOf(page, 'tip-tier-badge');
    const sentences = await textOf(page, 'tip-sentence-distribution');
    if (!drawn) faults.push('the figures were not drawn in time');
    if (!badge.includes('Tier 2')) faults.push(`the tier badge reads: ${badge}`);
    if (!sentences.includes('24')) faults.push(`the sentences read: ${sentences}`);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The command starts under its own name, and finds the schema that the document names. */
async function validate() {
  const schema = 'node_modules/tip-figures/dist/schema/record.json';
  await readFile(join(folder, schema));
  const record = {$schema: schema, 'tier-badge': {tier: '4'}};
  await writeFile(join(folder, 'record.json'), JSON.stringify(record));
  const {status, stdout, stderr} = npm(
    ['exec', '--offline', '--', 'tip-figures', 'validate', 'record.json'],
    folder,
    'pipe',
  );
  if (status !== 1 || !/^record\.json:1:\d+ error tier-badge\.tier$/m.test(stdout))
    throw new Error(`${stdout}${stderr}`);
}

/** Both figures have settled, and the chart's code has come and drawn. */
async function waitUntilDrawn(page) {
  const isDrawn = () =>
    document.body.dataset.drawn === 'fresh' &&
    document.querySelector('tip-sentence-distribution')?.shadowRoot?.querySelector('canvas')?.width > 0;
  return page.waitForFunction(isDrawn, {timeout: PATIENCE}).then(
    () => true,
    () => false,
  );
}

function textOf(page, tag) {
  return page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '', tag);
}

async function step(name, run) {
  const start = Date.now();
  try {
    await run();
  } catch (error) {
    throw new Error(`${name} failed:\n${error.message}`, {cause: error});
  }
  console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
