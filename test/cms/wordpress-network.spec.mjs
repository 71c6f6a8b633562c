// The plugin in a network of two sites, which has it for both of them: each has settings of its own.

import {expect} from '@playwright/test';
import {SLUG, checkFigure, linkTo, tagAround, test as base} from './posts.mjs';
import {settings, startWithPlugin} from './wordpress/with-plugin.mjs';

const test = base.extend({
  wordpress: [
    async ({files}, use) => {
      const wordpress = await startWithPlugin(files, {isNetwork: true});
      await use(wordpress);
      await wordpress.close();
    },
    {scope: 'worker', timeout: 600_000},
  ],
});

test('WordPress network: the second site', async ({page, files, wordpress}) => {
  const {second} = wordpress;
  const link = `What came before.\n\n${files}${SLUG}\n\nWhat comes after.`;
  const before = await second.publish('author', link);
  await page.goto(before);
  await test.step('has no figures by the settings of the first', () =>
    expect(page.locator('tip-tier-badge')).toHaveCount(0));
  second.php('settings', JSON.stringify(settings(files)));
  // WordPress remembers for a day what it has not got for a link; this is a new post.
  await page.goto(await second.publish('author', link.replace('before', 'earlier')));
  await checkFigure(page, 'WordPress network: a link');
  // Nobody but the administrator of the network may write any HTML there.
  await page.goto(await second.publish('editor', tagAround(linkTo(files + SLUG))));
  await checkFigure(page, 'WordPress network: a tag');
  await test.step('keeps the tag', () => expect(page.locator('tip-tier-badge')).toHaveAttribute('country', 'TH'));
  const found = await (await second.ask('author', '/tip-figures/v1/figures?search=Kosovo')).json();
  await test.step('searches by its own', () =>
    expect(found.map(({url}) => url)).toEqual([`${files}/f/kosovo-2017-victim-breakdown/`]));
});

test('WordPress network: when the plugin is gone', async ({wordpress}) => {
  const {second} = wordpress;
  for (const site of [wordpress, second]) await site.ask('author', '/tip-figures/v1/figures');
  const stored = () => JSON.parse(wordpress.php('stored'));
  await test.step('each site has stored something', () =>
    expect(stored().filter((name) => name === 'tip_figures')).toHaveLength(2));
  wordpress.php('uninstall');
  await test.step('it leaves nothing behind at either', () => expect(stored()).toEqual([]));
  const complaints = (await wordpress.complaints()).split('\n').filter((line) => line.includes('tip-figures'));
  await test.step('PHP and WordPress had nothing against it', () => expect(complaints).toEqual([]));
});
