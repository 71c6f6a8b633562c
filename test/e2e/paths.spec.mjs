// A person's way from a page of the site to a story of their own: what was copied is pasted, filtered, and drawn.

import {test as base, expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {serve} from '../../scripts/serve.mjs';
import {copyBadge} from '../support/copied-badge.mjs';
import {checkAll} from './checks.mjs';
import {listen, record} from './visit.mjs';

const {filterPost} = await loadSource({'./test/support/kses.js': ['filterPost']});

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "trusted-types lit-html; require-trusted-types-for 'script'";
const POST = '/post.html';
const loader = ({url}) => `<script async src="/dist/embed.js" data-sites="${url}/"></script>`;

/** With `site`, which has the pages of the product, and `publish`, which makes a page of a post and opens it. */
const test = base.extend({
  site: async ({}, use) => {
    const site = await serve({
      root,
      folders: ['demo', 'dist'],
      handle: ({url}, response) => {
        if (url !== POST) return false;
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT});
        response.end(site.post);
        return true;
      },
    });
    await use(site);
    await site.close();
  },
  publish: async ({page, site}, use) => {
    await use(async (text, head = '') => {
      site.post = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title>
        <link rel="icon" href="/demo/icon.svg" type="image/svg+xml">${head}<article><p>Before.</p>${text}<p>After.</p></article>`;
      const events = listen(page);
      await page.addInitScript(record);
      await page.goto(site.url + POST);
      return events;
    });
  },
});

test('from the front page to the post of an author in WordPress', async ({page, site, publish}) => {
  const start = performance.now();
  const copied = await copyBadge(page, site.url, {country: 'Thailand', report: '2014'});
  const events = await publish(filterPost(copied), loader(site));
  const badge = page.locator('article tip-tier-badge');

  await test.step('has the badge of the country and the report', async () => {
    await expect(badge.locator('[part~=title]')).toHaveText('Thailand: Tier 3 in the 2014 trafficking report');
    await expect(badge.locator('[part=figure]')).toContainText(/2001.*2014/);
  });
  tellTime('Front page to post', start);
  await checkAll(await kept(page, events));
});

test('from ten rows of a spreadsheet to a page', async ({page, site, publish}) => {
  const start = performance.now();
  const people = [28, 36, 32, 15, 26, 17, 22, 31, 12, 19];
  const rows = people.map((count, index) => `points\t${2012 + index}\t${count}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.url});
  await page.goto(`${site.url}/demo/builder.html`);
  await page.getByRole('button', {name: 'From a file'}).click();
  await page.getByRole('button', {name: 'Trend'}).click();
  await page.locator('#pasted').fill(['measure\tperiod\tvalue', ...rows].join('\n'));
  await page.locator('#sheet-panel').getByRole('button', {name: 'Open'}).click();
  await page.getByLabel('Country', {exact: true}).selectOption('Kosovo');
  await page.getByLabel('Published by', {exact: true}).fill('Example data');
  await expect(page.locator('#code')).toContainText('source="Example data"');
  await page.getByRole('button', {name: 'Copy tag'}).click();
  await expect(page.locator('#copy [role=status]')).toContainText('copied');
  const events = await publish(await page.evaluate(() => navigator.clipboard.readText()));
  const trend = page.locator('article tip-victims-trend');

  await test.step('has the figure with the numbers of the rows', async () => {
    await expect(trend.locator('[part~=title]')).toContainText('Victims identified, Kosovo, 2012–2021');
    await trend.getByText('About the numbers').click();
    // The fallback inside the tag, which is not shown, has the same table.
    const cells = trend.locator('tbody tr').filter({visible: true});
    await expect(cells).toHaveCount(people.length);
    for (const [index, count] of people.entries()) {
      await expect(
        cells
          .filter({hasText: String(2012 + index)})
          .getByRole('cell')
          .first(),
      ).toHaveText(String(count));
    }
  });
  tellTime('Rows to page', start);
  await checkAll(await kept(page, events));
});

const tellTime = (what, start) => console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);

async function kept(page, {thrown, consoleErrors}) {
  const {violations} = await page.evaluate(() => globalThis.demoRecord());
  return [
    ['no script throws', thrown],
    ['no error on the console', consoleErrors],
    ['the policy is kept', violations],
  ];
}
