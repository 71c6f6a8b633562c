// The packed package, in a fresh Vite and TypeScript project, type-checks, builds and draws; its command starts.

import {spawnSync} from 'node:child_process';
import {access, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {npm, root} from '../../../scripts/install.mjs';
import {pack} from '../../../scripts/build/pack.mjs';
import {serve} from '../../../scripts/serve.mjs';
import {toolPath} from '../../../scripts/tools.mjs';
import {writeProject} from './project.mjs';

const PATIENCE = 60_000;

// Playwright asks all that it starts for colours.
delete process.env.FORCE_COLOR;

test('the packed package in a fresh project', async ({page}) => {
  const folder = await mkdtemp(join(tmpdir(), 'tip-figures-consumer-'));
  try {
    const [lock, manifest] = await Promise.all(['package-lock.json', 'package.json'].map(read));
    await writeProject(folder, {tarball: await pack(folder), lock, manifest});
    await test.step('is installed', () =>
      succeeds(npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder, 'pipe')));
    // Tools are this project's; only what the package brings along is installed anew.
    await test.step('passes tsc', () => succeeds(node(folder, toolPath('typescript', 'tsc'), '-p', folder)));
    await test.step('is built by vite', () =>
      succeeds(node(folder, toolPath('vite'), 'build', folder, '--logLevel', 'warn')));
    await test.step('is drawn', () => isDrawn(page, join(folder, 'dist')));
    await test.step('has a command that finds the schema of a document', () => validates(folder));
    await test.step('publishes with the scripts and data that it brings along', () => publishes(folder));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});

const read = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));

const node = (cwd, ...args) => spawnSync(process.execPath, args, {cwd, encoding: 'utf8'});

function succeeds({status, stdout, stderr}) {
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

async function isDrawn(page, folder) {
  const site = await serve({root: folder, start: '/index.html'});
  try {
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const requested = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname.replace(/^.*\//, '')));
    await page.goto(`${site.url}/index.html`);
    await page.waitForFunction(haveDrawn, undefined, {timeout: PATIENCE});
    await expect(page.locator('tip-tier-badge').first()).toContainText('Tier 2');
    await expect(page.locator('tip-tier-badge').nth(1)).toContainText('Thailand: Tier 2');
    await expect(page.locator('tip-region-compare')).toContainText('Cambodia');
    // Of the documents of tiers a page loads those that it draws.
    expect(requested.filter((name) => /^[A-Z]{2}[-.]/.test(name))).toHaveLength(1);
    await expect(page.locator('tip-sentence-distribution')).toContainText('24');
    await expect(page.locator('body')).toHaveAttribute('data-refused', 'tier');
    expect(faults.filter((fault) => !fault.startsWith('<tip-tier-badge> tier: '))).toEqual([]);
  } finally {
    await site.close();
  }
}

/** All figures have settled, and the chart's code has come and drawn. Runs in the page. */
const haveDrawn = () =>
  document.body.dataset.drawn === 'fresh' &&
  document.querySelector('tip-victims-trend')?.shadowRoot?.querySelector('canvas')?.width > 0;

async function validates(folder) {
  const $schema = 'node_modules/tip-figures/dist/schema/record.json';
  await access(join(folder, $schema));
  await writeFile(join(folder, 'record.json'), JSON.stringify({$schema, 'tier-badge': {tier: '4'}}));
  const {status, stdout, stderr} = command(folder, 'validate', 'record.json');
  expect(stdout + stderr).toMatch(/^record\.json:1:\d+ error tier-badge\.tier$/m);
  expect(status).toBe(1);
}

async function publishes(folder) {
  const record = {
    version: 1,
    country: 'XK',
    report: 2017,
    source: 'U.S. Department of State',
    'tier-badge': {tier: '2'},
  };
  await writeFile(join(folder, 'kosovo.json'), JSON.stringify(record));
  succeeds(command(folder, 'publish', 'kosovo.json', '--out', 'site', '--base', 'https://figures.example/'));
  const page = await readFile(join(folder, 'site/f/kosovo-tier-badge/index.html'), 'utf8');
  const named = [...page.matchAll(/(?:href|src|data-figure)="(?=\.)([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  expect(named).toContain('../../dist/tier-badge.js');
  for (const file of [...named, '../../dist/data/tiers/AE.json']) {
    await access(join(folder, 'site/f/kosovo-tier-badge', file));
  }
}

const command = (folder, ...args) => npm(['exec', '--offline', '--', 'tip-figures', ...args], folder, 'pipe');
