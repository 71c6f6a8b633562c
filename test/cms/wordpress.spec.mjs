// Figures in posts of a real WordPress, by what each role may write, with the plugin that the docs give.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test as base, expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {startWordPress} from './wordpress/start.mjs';

const SLUG = '/f/thailand-2014-tier-badge/';
const ANY_ORIGIN = {'access-control-allow-origin': '*'};
const RECORD = {version: 1, country: 'TH', report: 2014, source: 'U.S. Department of State', 'tier-badge': {tier: '3'}};
const PICTURES = join(root, 'node_modules/.cache/tip-figures/cms');

const sentence = (address) => `<a href="${address}">Thailand was on Tier 3 in the 2014 report</a>`;
const REPORT = sentence('https://www.state.gov/trafficking-in-persons-report/');
const FIGURE = `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH" data-tip-report="2014">${REPORT}</figure>`;
const TAG = (link) => `<tip-tier-badge country="TH" report="2014">${link}</tip-tier-badge>`;
const BLOCK = (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const PARAGRAPH = (markup) => `<!-- wp:paragraph -->\n<p>${markup}</p>\n<!-- /wp:paragraph -->`;
const CLASSIC = (markup) => `What came before.\n\n${markup}\n\nWhat comes after.`;

/** With `files`, the address of the scripts and of a published figure, on another site than `wordpress`. */
const test = base.extend({
  files: [
    async ({}, use) => {
      const site = await serve({root, folders: ['dist'], headers: () => ANY_ORIGIN, handle: answerWithRecord});
      await use(site.url);
      await site.close();
    },
    {scope: 'worker'},
  ],
  wordpress: [
    async ({files}, use) => {
      const docs = await readFile(join(root, 'stories/docs/content-systems.md'), 'utf8');
      const [, plugin] = /```php\n([^`]+)```/.exec(docs);
      const wordpress = await startWordPress(plugin.replace("'/tip-figures/'", `'${files}/dist/'`));
      await use(wordpress);
      await wordpress.close();
    },
    {scope: 'worker', timeout: 600_000},
  ],
});

for (const [what, role, write] of [
  ['an author’s figure element', 'author', () => BLOCK(FIGURE)],
  ['an author’s figure element in the classic editor', 'author', () => CLASSIC(FIGURE)],
  ['an author’s link to a published figure', 'author', (files) => PARAGRAPH(sentence(files + SLUG))],
  ['the same in the classic editor', 'author', (files) => CLASSIC(sentence(files + SLUG))],
  ['the link that is left of an author’s tag', 'author', (files) => CLASSIC(TAG(sentence(files + SLUG)))],
  ['an editor’s tag', 'editor', () => BLOCK(TAG(REPORT))],
  ['an editor’s tag in the classic editor', 'editor', () => CLASSIC(TAG(REPORT))],
  ['an editor’s figure element', 'editor', () => BLOCK(FIGURE)],
]) {
  test(what, async ({page, files, wordpress}, {title}) => {
    await page.goto(await wordpress.publish(role, write(files)));
    const figure = page.locator('.entry-content tip-tier-badge');
    await test.step('is drawn', () => expect(figure.locator('[part=title]')).toContainText('Thailand'));
    await test.step('has its tier', () => expect(figure.locator('[part=summary]')).toContainText('Tier 3'));
    await test.step('has its years, where the package knows them', async () => {
      if ((await figure.getAttribute('country')) !== null)
        await expect(figure.locator('[part=figure]')).toContainText('2001–2014');
    });
    await test.step('hides what others read', () => expect(figure.getByText('was on Tier 3 in the')).toBeHidden());
    await page.screenshot({path: join(PICTURES, `${title.replace(/\W+/g, '-')}.png`)});
  });
}

test('an author’s tag around a link to elsewhere', async ({page, wordpress}) => {
  await page.goto(await wordpress.publish('author', BLOCK(TAG(REPORT))));
  await test.step('is the link', () => expect(page.getByRole('link', {name: /Thailand was on Tier 3/})).toBeVisible());
  await test.step('and no figure', () => expect(page.locator('tip-tier-badge')).toHaveCount(0));
});

test('the feed', async ({request, wordpress}) => {
  const address = await wordpress.publish('author', BLOCK(FIGURE));
  const feed = await (await request.get(`${new URL(address).origin}/?feed=rss2`)).text();
  await test.step('has the sentence and its link', () => expect(feed).toContain(REPORT));
});

function answerWithRecord({url}, response) {
  if (url !== `${SLUG}figure.json`) return false;
  response.writeHead(200, {'content-type': 'application/json', ...ANY_ORIGIN}).end(JSON.stringify(RECORD));
  return true;
}
