// The guides of Storybook: its search, tags that can be changed, and how they are read on a phone and in the dark.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test as base} from '@playwright/test';
import {figureNames} from '../../../scripts/figures.mjs';
import {root} from '../../../scripts/install.mjs';
import {loadSource} from '../../../scripts/load-source.mjs';
import {serve} from '../../../scripts/serve.mjs';
import {notHere} from '../../../scripts/site/not-here.mjs';
import {listen, readOverflow, runAxe} from '../visit.mjs';

const FOLDER = join(root, 'storybook-static');
const entries = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')).entries;
const guides = Object.keys(entries).filter((id) => /^(guides-|start--|search--)/.test(id));

const test = base.extend({
  origin: [
    async ({}, use) => {
      const site = await serve({root: FOLDER, start: '/index.html'});
      await use(site.url);
      await site.close();
    },
    {scope: 'worker'},
  ],
});

/** Storybook is some megabytes. */
const LOADING = {timeout: 30_000};

const open = async (page, origin, id) => {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible(LOADING);
};

test('the search of all pages', async ({page, origin}) => {
  const {requests, thrown} = listen(page);
  await page.goto(`${origin}/index.html?path=/docs/search--docs`);
  const frame = page.frameLocator('#storybook-preview-iframe');
  const [field, said] = [frame.getByRole('searchbox', {name: 'Search all pages'}), frame.getByRole('status')];
  await expect(field).toBeVisible(LOADING);
  const before = requests.length;

  await test.step('finds what people type, asking no server', async () => {
    for (const [words, title] of [
      ['React', 'Recipes: React'],
      ['csv', 'Spreadsheets'],
      ['suppress-below', 'Corrections and small counts'],
    ]) {
      await field.fill(words);
      await expect(frame.locator('docs-search a').first()).toContainText(title);
      await expect(frame.locator('docs-search mark').first()).toHaveText(new RegExp(words, 'i'));
    }
    expect(requests.slice(before)).toEqual([]);
  });

  await test.step('says how many places there are, and that there is none', async () => {
    await expect(said).toHaveText(/^\d+ places$/);
    await field.fill('xylophone');
    await expect(said).toHaveText('No page has all of these words.');
  });

  await test.step('takes markup for words', async () => {
    await field.fill('<img src=x onerror=alert(1)> (');
    await expect(said).toHaveText('No page has all of these words.');
    expect(thrown).toEqual([]);
  });

  await test.step('leads to the place in the page', async () => {
    await field.fill('react');
    await frame.getByRole('link', {name: 'Recipes: React'}).press('Enter');
    await expect(page).toHaveURL(/guides-recipes--docs#react/);
    await expect(frame.locator('#react')).toBeInViewport(LOADING);
  });
});

test('Storybook’s own box', async ({page, origin}) => {
  const {thrown} = listen(page);
  await page.goto(`${origin}/index.html?path=/docs/start--docs`);
  const [box, found] = [page.locator('#storybook-explorer-searchfield'), page.locator('.search-result-item')];
  const frame = page.frameLocator('#storybook-preview-iframe');
  await expect(box).toBeVisible(LOADING);

  await test.step('finds words that are in no name', async () => {
    for (const word of [
      'React',
      'CSV',
      'suppress-below',
      'oEmbed',
      'iframe',
      'refresh',
      'Next.js',
      'sanitize',
      'colour',
      'Albanian',
    ]) {
      await box.fill(word);
      await expect(found.first(), word).toContainText(new RegExp(word, 'i'));
    }
  });

  await test.step('leads to the place in a guide', async () => {
    await box.fill('React');
    await found.filter({hasText: 'Recipes'}).click();
    await expect(frame.locator('#react')).toBeInViewport(LOADING);
  });

  await test.step('leads to the search of all pages with the word in it, and on to the next', async () => {
    for (const word of ['suppress-below', 'csv']) {
      await box.fill(word);
      await found.filter({hasText: 'Search'}).click();
      await expect(frame.getByRole('searchbox', {name: 'Search all pages'})).toHaveValue(word, LOADING);
      await expect(frame.locator('docs-search a').first()).toBeVisible();
    }
  });

  expect(thrown).toEqual([]);
});

test('the places that a search leads to', async ({page, origin}) => {
  const {sectionsOfGuide, sectionsOfStories} = await loadSource({
    './stories/docs/search/sections.ts': ['sectionsOfGuide', 'sectionsOfStories'],
  });
  const read = (folder, end) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(end))
      .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);
  const sections = [
    ...read('stories/docs', '.md').flatMap(([name, text]) => sectionsOfGuide(name, text)),
    ...read('stories', '.stories.ts').flatMap(([, text]) => sectionsOfStories(text)),
  ];

  await test.step('are there', () => {
    const ids = sections.map(({href}) => /\/(?:docs|story)\/([\w-]+)/.exec(href)[1]);
    expect(ids.filter((id) => !entries[id])).toEqual([]);
    expect(ids.length).toBeGreaterThan(200);
  });

  await test.step('have the anchors of their headings', async () => {
    const lacking = [];
    for (const id of guides.filter((id) => id.startsWith('guides-'))) {
      await open(page, origin, id);
      const anchors = sections.filter(({href}) => href.includes(`/${id}#`)).map(({href}) => href.split('#')[1]);
      lacking.push(
        ...(await page.evaluate((all) => all.filter((anchor) => !document.getElementById(anchor)), anchors)).map(
          (anchor) => `${id}#${anchor}`,
        ),
      );
    }
    expect(lacking).toEqual([]);
  });
});

const HOSTILE = {
  'a script': '<script>globalThis.harmed = 1</script>',
  'an image': '<img src="x" onerror="globalThis.harmed = 1">',
  'a script beside a tag': '<script>globalThis.harmed = 1</script><tip-quote speaker="A">B</tip-quote>',
  'two tags': '<tip-quote speaker="A">B</tip-quote><tip-quote speaker="A">B</tip-quote>',
  'no figure': '<tip-nothing></tip-nothing>',
  'a frame': '<iframe src="https://other.example/"></iframe>',
};

test('a tag that can be changed', async ({page, origin}) => {
  const {requests, thrown} = listen(page);
  await open(page, origin, 'start--docs');
  const example = page.locator('docs-example');
  const [field, said] = [example.getByRole('textbox', {name: 'Change this tag'}), example.locator('p[role=status]')];
  const figures = example.locator('.figure > *');
  const heading = example.locator('.figure').getByRole('heading');

  await test.step('is drawn as it stands, and anew while it is changed', async () => {
    await expect(heading).toHaveText('Moldova finds fewer than half as many victims as in 2021');
    const tag = '<tip-tier-badge tier="2" report="2017" country="XK">Tier 2</tip-tier-badge>';
    await field.fill(tag);
    await expect(heading).toHaveText('Kosovo: Tier 2 in the 2017 trafficking report');
    await field.fill(tag.replace('tier="2"', 'tier="3"'));
    await expect(heading).toHaveText('Kosovo: Tier 3 in the 2017 trafficking report');
    await field.fill('<tip-quote speaker="A reader">Of another figure.</tip-quote>');
    await expect(figures.getByText('Of another figure.').last()).toBeVisible();
  });

  await test.step('takes its numbers from a JSON child, too', async () => {
    const json = JSON.stringify({place: 'Example country', period: '2016', 'key-figure': {value: 9, label: 'days'}});
    await field.fill(`<tip-key-figure>Nine.<script type="application/json">${json}</script></tip-key-figure>`);
    await expect(figures.getByText('days').first()).toBeVisible();
  });

  for (const [what, code] of Object.entries(HOSTILE)) {
    await test.step(`is not ${what}`, async () => {
      await field.fill(code);
      await expect(said).toHaveText(/^Write one tag of a figure/);
      await expect(figures).toHaveCount(0);
    });
  }

  await test.step('keeps what is no attribute of the figure out, and names it', async () => {
    await field.fill(
      '<tip-tier-badge tier="2" report="2017" country="XK" src="https://other.example/a.json" onclick="globalThis.harmed = 1" style="color: red"><img src="x" onerror="globalThis.harmed = 1">Words</tip-tier-badge>',
    );
    await expect(said).toHaveText('Left out: src, onclick, style.');
    await expect(heading).toHaveText('Kosovo: Tier 2 in the 2017 trafficking report');
    const [attributes, children] = await figures.evaluate((figure) => [
      figure.getAttributeNames(),
      [...figure.childNodes].map(({nodeName, textContent}) => [nodeName, textContent]),
    ]);
    expect(attributes).toEqual(expect.arrayContaining(['tier', 'report', 'country']));
    expect(attributes.filter((name) => /^(on|style|src)/.test(name))).toEqual([]);
    expect(children).toEqual([['#text', 'Words']]);
  });

  await test.step('leads nowhere by a script in an address', async () => {
    await field.fill(
      '<tip-tier-badge tier="2" report="2017" country="XK" source="A" source-url="javascript:globalThis.harmed = 1"></tip-tier-badge>',
    );
    await expect(heading.or(said)).not.toHaveCount(0);
    await expect(example.locator('.figure [href^="javascript"]')).toHaveCount(0);
  });

  await test.step('runs no code, throws nothing, and asks no other server', async () => {
    expect(await page.evaluate(() => globalThis.harmed)).toBeUndefined();
    expect(thrown).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  });
});

test('the first page', async ({page, origin}) => {
  const {thrown} = listen(page);
  const drawn = page.locator('docs-figures .figure > :first-child');
  const names = figureNames(root);

  await test.step('shows all figures as pictures, after the tag that can be changed', async () => {
    await page.setViewportSize({width: 1200, height: 900});
    await open(page, origin, 'start--docs');
    await expect(drawn).toHaveCount(names.length);
    expect(await drawn.evaluateAll((all) => all.map(({localName}) => localName.slice(4)).sort())).toEqual(names);
    for (const figure of await drawn.all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => figure.evaluate(({state}) => state)).toBe('fresh');
    }
    const [example, first] = [page.locator('docs-example'), drawn.first()];
    expect((await first.boundingBox()).y).toBeGreaterThan((await example.boundingBox()).y);
  });

  await test.step('has two side by side, as high as each other', async () => {
    const boxes = () => drawn.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const differences = async () =>
      (await boxes()).flatMap(({y, height}, at, all) =>
        all.slice(0, at).flatMap((other) => (Math.abs(other.y - y) < 1 ? Math.abs(other.height - height) : [])),
      );
    await expect.poll(async () => Math.max(...(await differences()))).toBeLessThan(1);
    expect(await differences()).toHaveLength(Math.floor(names.length / 2));
  });

  await test.step('leads from each to its stories', async () => {
    const links = page.locator('docs-figures .figure > a');
    const ids = await links.evaluateAll((all) => all.map(({href}) => new URL(href).searchParams.get('path').slice(6)));
    expect(ids).toHaveLength(names.length);
    expect(ids.filter((id) => !entries[id])).toEqual([]);
  });

  await test.step('leads on to the gallery', async () => {
    const path = await page.getByRole('link', {name: 'Gallery'}).getAttribute('href');
    expect(entries).toHaveProperty(/\/story\/(.+)$/.exec(path)[1]);
  });

  expect(thrown).toEqual([]);
});

test('the guides on a phone', async ({page, origin}) => {
  await page.setViewportSize({width: 390, height: 844});

  await test.step('are never scrolled sideways', async () => {
    const wide = [];
    for (const id of guides) {
      await open(page, origin, id);
      wide.push(...(await page.evaluate(readOverflow)).map((what) => `${id}: ${what}`));
    }
    expect(wide).toEqual([]);
  });
});

for (const scheme of ['light', 'dark']) {
  test(`the guides that are new to a reader, ${scheme}`, async ({page, origin}) => {
    await page.emulateMedia({colorScheme: scheme});

    await test.step('are accessible', async () => {
      for (const id of ['start--docs', 'search--docs']) {
        await open(page, origin, id);
        if (id === 'search--docs') await page.getByRole('searchbox').fill('csv');
        else await expect(page.locator('docs-example .figure').getByRole('heading')).toBeVisible();
        // Storybook itself has no landmarks in this frame.
        const found = await runAxe(page);
        expect(
          found.filter((what) => !/^(region|landmark)/.test(what)),
          id,
        ).toEqual([]);
      }
    });
  });
}

test('the way from the pages of npm start', async ({page}) => {
  const site = await serve({root, folders: ['storybook-static'], pages: notHere});

  await test.step('leads to the Storybook that was last built', async () => {
    await page.goto(`${site.url}/demo/storybook/`);
    await page.getByRole('link', {name: 'Open the one that was last built'}).click();
    await expect(page.frameLocator('#storybook-preview-iframe').getByRole('heading', {level: 1})).toBeVisible(LOADING);
  });
  await site.close();
});
