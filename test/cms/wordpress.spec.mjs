// Figures in posts of a real WordPress, by what each role may write, with the plugin that the docs give.

import {expect} from '@playwright/test';
import {FIGURE, LINK, SLUG, checkFigure, linesOfDocs, linkTo, tagAround, test as base} from './posts.mjs';
import {copyBadge} from '../support/copied-badge.mjs';
import {startWordPress} from './wordpress/start.mjs';

const inBlock = (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const inParagraph = (markup) => `<!-- wp:paragraph -->\n<p>${markup}</p>\n<!-- /wp:paragraph -->`;
const classic = (markup) => `What came before.\n\n${markup}\n\nWhat comes after.`;

const test = base.extend({
  wordpress: [
    async ({files}, use) => {
      const wordpress = await startWordPress(await linesOfDocs('php', files));
      await use(wordpress);
      await wordpress.close();
    },
    {scope: 'worker', timeout: 600_000},
  ],
});

for (const [what, role, write] of [
  ['an author’s figure element', 'author', () => inBlock(FIGURE)],
  ['an author’s figure element in the classic editor', 'author', () => classic(FIGURE)],
  ['an author’s link to a published figure', 'author', (files) => inParagraph(linkTo(files + SLUG))],
  ['the same in the classic editor', 'author', (files) => classic(linkTo(files + SLUG))],
  ['the link that is left of an author’s tag', 'author', (files) => classic(tagAround(linkTo(files + SLUG)))],
  ['an editor’s tag', 'editor', () => inBlock(tagAround(LINK))],
  ['an editor’s tag in the classic editor', 'editor', () => classic(tagAround(LINK))],
  ['an editor’s figure element', 'editor', () => inBlock(FIGURE)],
]) {
  test(`WordPress: ${what}`, async ({page, files, wordpress}, {title}) => {
    await page.goto(await wordpress.publish(role, write(files)));
    await checkFigure(page, title);
  });
}

test('WordPress: what an author copies on the front page', async ({page, files, wordpress}, {title}) => {
  const copied = await copyBadge(page, files, {country: 'Thailand', report: '2014'});
  for (const [editor, write] of Object.entries({block: inBlock, classic})) {
    await page.goto(await wordpress.publish('author', write(copied)));
    await checkFigure(page, `${title}, ${editor}`);
  }
});

test('WordPress: an author’s tag around a link to elsewhere', async ({page, wordpress}) => {
  await page.goto(await wordpress.publish('author', inBlock(tagAround(LINK))));
  await test.step('is the link', () => expect(page.getByRole('link', {name: /Thailand was on Tier 3/})).toBeVisible());
  await test.step('and no figure', () => expect(page.locator('tip-tier-badge')).toHaveCount(0));
});

test('WordPress: the feed', async ({request, wordpress}) => {
  const address = await wordpress.publish('author', inBlock(FIGURE));
  const feed = await (await request.get(`${new URL(address).origin}/?feed=rss2`)).text();
  await test.step('has the sentence and its link', () => expect(feed).toContain(LINK));
});
