// The way of a newsroom: records are published, each content system embeds a figure of theirs, a number is corrected and
// published again, and every embed shows it.

import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {ANY_ORIGIN} from './published.mjs';
import {linesOfDocs, linkTo, test as base} from './posts.mjs';
import {startGhost} from './ghost/start.mjs';
import {startWordPress} from './wordpress/start.mjs';
import {mayRead, startWithPlugin} from './wordpress/with-plugin.mjs';

const FOLDER = '/f/kosovo-2017-victim-breakdown/';
const TAG = 'tip-victim-breakdown';
const PICTURES = join(root, 'node_modules/.cache/tip-figures/cms');
/** A newspaper, in pixels, and what a reader waits for at most: the least `refresh` is 15 seconds. */
const VIEW = {width: 680, height: 1000};
const PATIENCE = {timeout: 60_000};

/** Records in a folder, and the site that `publish` makes of them. */
function outlet() {
  const folder = mkdtempSync(join(tmpdir(), 'tip-outlet-'));
  const records = join(folder, 'records');
  const out = join(folder, 'site');
  mkdirSync(out);
  cpSync(join(root, 'demo/data'), records, {recursive: true, filter: (path) => !/broken|\.csv$/.test(path)});
  const kosovo = join(records, 'kosovo-2017.json');
  return {
    out,
    records,
    publish(address) {
      const command = [join(root, 'dist/cli/tip-figures.js'), 'publish', records, '--out', out, '--base', address];
      const {status, stdout, stderr} = spawnSync(process.execPath, command, {encoding: 'utf8'});
      expect(status, stderr).toBe(0);
      return stdout;
    },
    /** Of the people who were identified in 2016 there was one more, wherever the record says how many. */
    correct() {
      const record = JSON.parse(readFileSync(kosovo, 'utf8'));
      const {'victim-breakdown': breakdown, 'victims-trend': trend, 'funding-gap': funding} = record;
      breakdown.total = 37;
      trend.points['2016'] = 37;
      funding.victims['2016'] = 37;
      const paths = ['victim-breakdown.total', 'victims-trend.points["2016"]', 'funding-gap.victims["2016"]'];
      const told = {date: '2017-07-04', was: 36, now: 37, reason: 'One more person was identified in December.'};
      record.corrections = paths.map((path) => ({path, ...told}));
      writeFileSync(kosovo, JSON.stringify(record));
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}

const servers = {scope: 'worker', timeout: 1_200_000};

const test = base.extend({
  site: [
    async ({}, use) => {
      const newsroom = outlet();
      const server = await serve({root: newsroom.out, start: '/index.html', headers: () => ANY_ORIGIN});
      newsroom.publish(server.url);
      await use({...newsroom, url: server.url, publish: () => newsroom.publish(server.url)});
      await server.close();
      newsroom.remove();
    },
    servers,
  ],
  withPlugin: [
    async ({site}, use) => {
      const wordpress = await startWithPlugin(site.url);
      await use(wordpress);
      await wordpress.close();
    },
    servers,
  ],
  withScript: [
    async ({site}, use) => {
      const wordpress = await startWordPress((await linesOfDocs('php', site.url)) + mayRead(site.url));
      await use(wordpress);
      await wordpress.close();
    },
    servers,
  ],
  ghost: [
    async ({site}, use) => {
      const ghost = await startGhost(await linesOfDocs('html', site.url));
      await use(ghost);
      await ghost.close();
    },
    servers,
  ],
  /** Pages that somebody wrote by hand, on another site than the figures. */
  pages: [
    async ({site: {url}}, use) => {
      const page = (content) => `<!doctype html><html lang="en"><title>A story</title><main>${content}</main></html>`;
      const script = `<script type="module" src="${url}/dist/victim-breakdown.js"></script>`;
      const tag = (more) => `<${TAG} src="${url}${FOLDER}figure.json"${more}>${linkTo(url + FOLDER)}</${TAG}>`;
      const server = await serve({
        root,
        folders: [],
        pages: {
          '/tag': page(script + tag('')),
          '/live': page(script + tag(' refresh="15"')),
          '/frame': page(`<iframe src="${url}${FOLDER}" width="100%" height="700" title="Kosovo"></iframe>`),
        },
      });
      await use(server.url);
      await server.close();
    },
    servers,
  ],
});

test('every record is published', async ({request, site}) => {
  const figures = await (await request.get(`${site.url}/figures.json`)).json();
  for (const name of readdirSync(site.records).map((file) => basename(file, '.json'))) {
    const own = figures.filter(({slug}) => slug.startsWith(name));
    await test.step(`with each section of ${name}`, () => {
      const record = JSON.parse(readFileSync(join(site.records, `${name}.json`), 'utf8'));
      const held = [...new Set(figures.map(({figure}) => figure))].filter((figure) => figure in record);
      expect([...new Set(own.map(({figure}) => figure))].sort()).toEqual(held.sort());
    });
    for (const {slug, source} of own) {
      await test.step(`${slug} has its source`, () => expect(source).toMatch(/^Sources?: \S/));
    }
  }
});

test('a corrected number is in every embed', async ({
  page,
  browser,
  request,
  site,
  withPlugin,
  withScript,
  ghost,
  pages,
}) => {
  const address = site.url + FOLDER;
  const paragraph = (markup) => `<!-- wp:paragraph -->\n<p>${markup}</p>\n<!-- /wp:paragraph -->`;
  const alone = `Before.\n\n${address}\n\nAfter.`;
  const tag = `<${TAG} src="${address}figure.json">${linkTo(address)}</${TAG}>`;
  const feeds = await withPlugin.publish('author', alone);
  const embeds = {
    'WordPress with the plugin, a link': feeds,
    'WordPress with the script alone, a link': await withScript.publish('author', paragraph(linkTo(address))),
    'WordPress by itself, a frame': await withScript.publish('author', alone),
    'Ghost, an HTML card': await ghost.publish({card: {type: 'html', version: 1, html: tag}}),
    'Ghost, a link': await ghost.publish({html: `<p>Before.</p><p>${linkTo(address)}</p>`}),
    'a page with the tag': `${pages}/tag`,
    'a page with a frame': `${pages}/frame`,
    'the page of the figure': address,
  };
  await page.setViewportSize(VIEW);
  const live = await browser.newPage({viewport: VIEW});
  await live.goto(`${pages}/live`);
  await test.step('live, before', () => expect(figureIn(live, '').locator('[part=figure]')).toContainText('36'));

  for (const [name, at] of Object.entries(embeds)) {
    await page.goto(at);
    const figure = figureIn(page, name);
    await test.step(`${name}, before`, () => expect(figure.locator('[part=figure]')).toContainText('36'));
    await test.step(`${name}, corrects nothing`, () => expect(figure.getByText('Corrected')).toHaveCount(0));
  }

  site.correct();
  const told = site.publish();
  await test.step('publishing finds it explained', () => expect(told).not.toContain('corrections say nothing'));

  for (const [name, at] of Object.entries(embeds)) {
    await page.goto(at);
    await showsCorrection(page, name);
    if (name.startsWith('WordPress') && name.endsWith('a frame')) await isAsHighAsItsFigure(page, name);
    // Of what is in view: a picture of a whole page makes its frames another size for a moment.
    await page.screenshot({path: join(PICTURES, `outlet-${name.replace(/\W+/g, '-')}.png`)});
  }
  await showsCorrection(live, 'live, without a reload');
  await live.close();

  await test.step('what feeds and readers without script get', async () => {
    withPlugin.php('hours-later');
    await request.get(feeds);
    await request.get(`${withPlugin.url}/wp-cron.php?doing_wp_cron`);
    const reader = await browser.newPage({viewport: VIEW, javaScriptEnabled: false});
    await reader.goto(feeds);
    const words = reader.locator('figure.tip-embed');
    await test.step('has the new number', () => expect(words).toContainText('37'));
    await test.step('and its source', () => expect(words).toContainText('Source: U.S. Department of State'));
    await reader.screenshot({path: join(PICTURES, 'outlet-sentence.png')});
    await reader.close();
  });
});

/** The figure of a page, in whatever frame the embed of that name puts it. */
const figureIn = (page, name) => (name.endsWith('a frame') ? page.frameLocator('iframe') : page).locator(TAG);

async function showsCorrection(page, name) {
  const figure = figureIn(page, name);
  await test.step(`${name}, has the new number`, () =>
    expect(figure.locator('[part=figure]')).toContainText('37', PATIENCE));
  await test.step(`${name}, says that it was corrected`, () =>
    expect(figure.locator('.remark')).toContainText('was 36', PATIENCE));
  await test.step(`${name}, can be seen`, () => expect(figure.locator('.remark')).toBeVisible());
}

/** WordPress makes a frame as high as it is told. */
async function isAsHighAsItsFigure(page, name) {
  const room = async () =>
    (await page.locator('iframe').boundingBox()).height - (await figureIn(page, name).boundingBox()).height;
  await test.step(`${name}, is as high as its figure`, () => expect.poll(room, PATIENCE).toBeLessThan(40));
}
