// Each recipe of stories/docs/recipes.md, as a project of its own: it is installed, built, and looked at without and with scripts.

import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {pack} from '../../../scripts/build/pack.mjs';
import {root} from '../../../scripts/install.mjs';
import {serve} from '../../../scripts/serve.mjs';
import {differenceOf} from '../same-pixels.mjs';
import {develop} from './develop.mjs';
import {build, install, RECORD, writeRecipe} from './recipe.mjs';

/**
 * Where a recipe is built to, and who draws its figures first. A page that a browser draws says what stands in its tags; one
 * that a server draws may be hydrated by its framework.
 */
const RECIPES = {
  html: {output: 'public', firstDrawnBy: 'browser', says: 'Victims identified, Kosovo, 2016: 36.'},
  hugo: {output: 'public', files: 'static', firstDrawnBy: 'browser', says: 'Victims identified, Kosovo, 2016: 36.'},
  react: {
    output: 'dist',
    firstDrawnBy: 'browser',
    says: '',
    packaged: 'Thailand: Tier 2 in the 2025 trafficking report',
  },
  vue: {output: 'dist', firstDrawnBy: 'browser', says: ''},
  next: {output: 'out', firstDrawnBy: 'server', isHydrated: true},
  astro: {output: 'dist', firstDrawnBy: 'server'},
  eleventy: {output: '_site', firstDrawnBy: 'server'},
  sveltekit: {output: 'build', firstDrawnBy: 'server', isHydrated: true},
};

const FIGURES = {
  'tip-tier-badge': 'Kosovo: Tier 2 in the 2017 trafficking report',
  'tip-victim-breakdown': 'Victims identified, Kosovo, 2016',
};

// The tools of some frameworks tell their makers of each build.
Object.assign(process.env, {ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1'});

for (const name of await readdir(join(root, 'test/recipes'))) {
  test(`the recipe ${name}`, async ({browser}) => {
    const {output, files, firstDrawnBy, isHydrated, says, packaged} = RECIPES[name];
    const isDrawn = firstDrawnBy === 'server';
    const folder = await mkdtemp(join(tmpdir(), `tip-figures-recipe-${name}-`));
    let site;
    try {
      await writeRecipe(folder, {name, files, tarball: await pack(folder)});
      await test.step('is installed', () => install(folder));
      await mkdir(join(folder, output), {recursive: true});
      site = await serve({root: join(folder, output), start: '/index.html'});
      // Of the address that a site is built for, Hugo makes the base of its figures.
      process.env.HUGO_BASEURL = `${site.url}/`;
      await test.step('is built', () => build(folder));
      const before = await look(browser, `${site.url}/index.html`, {javaScriptEnabled: false});
      const loading = await look(browser, `${site.url}/index.html`, {javaScriptEnabled: true, isLoading: true});
      const after = await look(browser, `${site.url}/index.html`, {javaScriptEnabled: true});
      await test.step('says the figures without scripts', () =>
        isDrawn ? expect.soft(before.titles).toEqual(FIGURES) : expect.soft(before.text).toContain(says));
      await test.step('draws each figure once', () => {
        const badges = [FIGURES['tip-tier-badge'], packaged].filter(Boolean).join(' | ');
        expect.soft(after.titles).toEqual({...FIGURES, 'tip-tier-badge': badges});
        expect.soft(after.states).toEqual(['fresh', 'fresh']);
      });
      if (packaged)
        await test.step('loads of the package’s documents the one that it draws', () =>
          expect.soft(after.requested.filter((url) => /\/[A-Z]{2}-[\w-]+\.js$/.test(url))).toHaveLength(1));
      await test.step('logs nothing', () => expect.soft([...before.logged, ...after.logged]).toEqual([]));
      await test.step('requests the record once, and not at all where the server drew it', () =>
        expect.soft(after.requested.filter((url) => url.endsWith(RECORD))).toHaveLength(isDrawn ? 0 : 1));
      await test.step('requests nothing of another site', () =>
        expect
          .soft(after.requested.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')))
          .toEqual([]));
      if (isDrawn)
        await test.step('looks the same before and after its scripts', async () =>
          expect.soft(await differenceOf(browser, loading.image, after.image)).toBeLessThan(0.001));
      if (isHydrated) await test.step('is hydrated without a warning', () => hydrates(browser, folder));
    } finally {
      await site?.close();
      // What a framework's command started may still write for a moment.
      await rm(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
    }
  });
}

async function hydrates(browser, folder) {
  const {url, close} = await develop(folder);
  try {
    const {titles, logged} = await look(browser, url, {javaScriptEnabled: true});
    expect.soft(titles).toEqual(FIGURES);
    expect.soft(logged.filter((message) => /hydrat|mismatch/i.test(message))).toEqual([]);
  } finally {
    await close();
  }
}

/** Opens a page without scripts, with them, or where they are still on their way: a page without has its tables open. */
async function look(browser, address, {javaScriptEnabled, isLoading = false}) {
  const context = await browser.newContext({javaScriptEnabled, viewport: {width: 680, height: 1600}});
  try {
    const page = await context.newPage();
    const logged = [];
    const requested = [];
    page.on('pageerror', (error) => logged.push(error.message));
    page.on('console', (message) => logged.push(message.text()));
    page.on('request', (request) => requested.push(request.url()));
    if (isLoading)
      await page.route('**/*', (route) =>
        route.request().resourceType() === 'script' ? route.abort() : route.continue(),
      );
    await page.goto(address);
    const states = javaScriptEnabled && !isLoading ? await statesOf(page) : [];
    return {
      states,
      titles: await titlesIn(page),
      text: await page.locator('body').innerText(),
      image: await page.screenshot({animations: 'disabled'}),
      logged,
      requested,
    };
  } finally {
    await context.close();
  }
}

/** Waits until each figure has drawn itself: what a server drew has its styles with it, which the element takes out. */
async function statesOf(page) {
  const tags = Object.keys(FIGURES);
  for (const tag of tags)
    await page.waitForFunction((tag) => {
      const figures = [...document.querySelectorAll(tag)];
      return (
        figures.length > 0 &&
        figures.every(({state, shadowRoot}) => state === 'fresh' && !shadowRoot.querySelector('link, script, style'))
      );
    }, tag);
  return page.evaluate((tags) => tags.map((tag) => document.querySelector(tag).state), tags);
}

/** Titles by tag, with plain spaces, of all figures that stand in the page; two of one tag are told as two. */
async function titlesIn(page) {
  const titles = {};
  for (const tag of Object.keys(FIGURES)) {
    const found = await page.locator(`${tag} figure [part~=title]`).allInnerTexts();
    if (found.length > 0) titles[tag] = found.join(' | ').replace(/\s/g, ' ');
  }
  return titles;
}
