// The product's page: what it promises is true, the pickers draw a badge and write its tag, the gallery shows every figure.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {expect} from '@playwright/test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {checkAll} from './checks.mjs';
import {always, healthy, test, testEverywhere, testPage} from './demo.mjs';
import {readOverflow, runAxe, scrollThrough} from './visit.mjs';

const PATH = '/demo/index.html';
const looks = (seen) => [...healthy(seen), ...always(seen)];

testEverywhere(PATH, looks);
for (const width of [390, 1200]) testPage({path: PATH, width, scheme: 'light'}, looks);

test('a badge by country, report and size', async ({page, site}) => {
  await page.goto(site.url + PATH);
  const [badge, tag] = [page.locator('#badge'), page.locator('#tag')];
  const [country, report] = [page.locator('[name=country]'), page.locator('[name=report]')];
  const script = `<script type="module" src="${site.url}/dist/embed.js" data-sites="${site.url}/dist/"></script>`;
  const heading = badge.getByRole('heading');
  await expect(tag).toContainText(`${script}\n<tip-tier-badge country="TH" report="2025"><a href="https:`);

  await test.step('follows the country and the report', async () => {
    await country.selectOption('Kosovo');
    await report.selectOption('2017');
    await expect(heading).toHaveText('Kosovo: Tier 2 in the 2017 trafficking report');
    await expect(tag).toContainText('<tip-tier-badge country="XK" report="2017"><a');
  });

  await test.step('has the words of the figure inside the tag', async () => {
    const summary = await badge.evaluate((figure) => figure.summary);
    expect(summary).toContain('Kosovo');
    await expect(tag).toContainText(`>${summary}</a></tip-tier-badge>`);
  });

  await test.step('takes another report where the country was not placed in this one', async () => {
    await report.selectOption('2024');
    await country.selectOption('Netherlands Antilles');
    await expect(report).toHaveValue('2010');
    await expect(heading).toContainText('Netherlands Antilles');
    await expect(tag).toContainText('country="AN" report="2010"');
  });

  await test.step('takes a size, by key', async () => {
    await page.getByRole('radio', {name: 'Full'}).press('ArrowLeft');
    await expect(tag).toContainText('report="2010" size="compact"');
    await expect(badge).toHaveAttribute('size', 'compact');
  });
});

for (const width of [320, 340, 390, 640, 680, 928, 1280]) {
  for (const type of ['own', 'stand-in']) testGallery(width, type);
}

function testGallery(width, type) {
  test(`the place of each figure in the gallery, ${width} px, ${type} type`, async ({page, site}) => {
    if (type === 'stand-in') await page.route('**/*.woff2', (route) => route.abort());
    await page.setViewportSize({width, height: 720});
    await page.goto(site.url + PATH);
    await page.evaluate(scrollThrough);
    const lacking = await page.locator('.figures [size=compact]').evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const own = figure.shadowRoot.querySelector('figure').getBoundingClientRect().height;
        const kept = parseFloat(getComputedStyle(figure).getPropertyValue('--tip-reserve'));
        return kept + 1 < own ? [`${figure.localName} is ${Math.round(own)} px high, not ${kept}`] : [];
      }),
    );
    await checkAll([['no figure is higher than its place', lacking]]);
  });
}

for (const width of [390, 640]) {
  test(`text of twice the size, ${width} px`, async ({page, site}) => {
    await page.setViewportSize({width, height: 720});
    await page.goto(site.url + PATH);
    await expect(page.locator('#badge').getByRole('heading')).toBeVisible();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

    await test.step('leaves nothing to scroll sideways, and no figure of the gallery a sliver', async () => {
      expect(await page.evaluate(readOverflow)).toEqual([]);
      const widths = await page
        .locator('.figures > li')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThan(200);
    });

    await test.step('leaves the pickers room for what is picked', async () => {
      for (const picker of await page.locator('#pick select').all())
        expect((await picker.boundingBox()).width).toBeGreaterThan(120);
    });
  });
}

test('the lists of the pickers', async ({page, site}) => {
  await page.goto(site.url + PATH);
  await expect(page.locator('[name=country] option').nth(100)).toBeAttached();

  await test.step('have the countries of the placements', async () => {
    const codes = await page.locator('[name=country] option').evaluateAll((all) => all.map(({value}) => value));
    expect(codes.sort()).toEqual([...new Set(placements.map(({iso2}) => iso2))].sort());
  });

  await test.step('have the reports in which a country was placed', async () => {
    const years = placements.filter(({iso2}) => iso2 === 'TH').map(({year}) => year);
    expect(await page.locator('[name=report] option').allTextContents()).toEqual(years.sort().reverse());
  });
});

test('placements that cannot be had', async ({page, site}) => {
  await page.route('**/data/tiers/**', (route) => route.abort());
  await page.goto(site.url + PATH);

  await test.step('leave nothing to copy, and the words inside the tag to read', async () => {
    await expect(page.locator('#said')).toHaveText('The placements could not be loaded. Reload this page.');
    await expect(page.locator('#tag')).toBeEmpty();
    await expect(page.getByRole('button', {name: 'Copy tag'})).toBeDisabled();
    await expect(page.locator('#badge')).toContainText('Thailand: Tier 2');
  });
});

test('the button Copy tag', async ({page, site, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.url + PATH);
  await expect(page.locator('#tag')).toContainText('</tip-tier-badge>');

  await test.step('copies the tag, and says so', async () => {
    await page.getByRole('button', {name: 'Copy tag'}).press('Enter');
    await expect(page.locator('#said')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#tag').textContent());
  });
});

test('a site that removes tags', async ({page, site, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.url + PATH);
  const tag = page.locator('#tag');
  const removes = page.getByRole('radio', {name: 'removes tags'});
  await expect(tag).toContainText('</tip-tier-badge>');

  await test.step('gets the element that it keeps, by key', async () => {
    await page.getByRole('radio', {name: 'keeps tags'}).press('ArrowRight');
    await expect(removes).toBeFocused();
    await expect(tag).toHaveText(
      /^<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH" data-tip-report="2025"><a href="https:[^"]+">[^<]*Thailand[^<]*<\/a><\/figure>$/,
    );
  });

  await test.step('is told of the line that it needs once', async () => {
    await expect(page.locator('#needs')).toContainText(
      `<script type="module" src="${site.url}/dist/embed.js" data-sites="${site.url}/dist/"></script>`,
    );
  });

  await test.step('keeps to it with another report and size', async () => {
    await page.locator('[name=report]').selectOption('2014');
    await page.getByRole('radio', {name: 'Full'}).press('ArrowLeft');
    await expect(tag).toContainText('data-tip-report="2014" data-tip-size="compact"');
    await page.getByRole('button', {name: 'Copy figure'}).press('Enter');
    await expect(page.locator('#said')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await tag.textContent());
  });

  await test.step('can be one that keeps them again', async () => {
    await removes.press('ArrowLeft');
    await expect(tag).toContainText('<tip-tier-badge country="TH" report="2014" size="compact">');
    await expect(page.locator('#needs')).toBeHidden();
  });

  await test.step('is accessible', async () => {
    await removes.press(' ');
    expect(await runAxe(page)).toEqual([]);
  });
});

test('the gallery', async ({page, site}) => {
  await page.goto(site.url + PATH);
  const cells = page.locator('.figures > li');

  await test.step('has every figure once', async () => {
    const ids = await cells.evaluateAll((all) => all.map(({id}) => id));
    expect(ids.sort()).toEqual(figureNames(root));
  });

  await test.step('calls each by its title', async () => {
    const names = await cells.evaluateAll((all) =>
      all.map((cell) => [cell.id, cell.querySelector('b').textContent.replace(/:.*/, '')]),
    );
    const {sections} = await loadSchemas();
    expect(Object.fromEntries(names)).toEqual(
      Object.fromEntries(Object.values(sections).map(({name, words}) => [name, words.title])),
    );
  });

  await test.step('leads from each to the builder', async () => {
    const ways = await cells.evaluateAll((all) =>
      all.filter(
        (cell) =>
          cell.firstElementChild.localName !== `tip-${cell.id}` ||
          cell.querySelector('a').getAttribute('href') !== `builder.html#figure=${cell.id}`,
      ),
    );
    expect(ways).toEqual([]);
  });

  await test.step('shows a figure at full size, and small again', async () => {
    const button = page.getByRole('button', {name: 'Full size: Victim breakdown'});
    const figure = page.locator('.figures tip-victim-breakdown');
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(figure.getByText('Sex', {exact: true})).toBeVisible();
    await button.press('Enter');
    await expect(figure.getByText('Sex', {exact: true})).toHaveCount(0);
  });
});

test('the links of the bar on a phone', async ({page, site}) => {
  await page.setViewportSize({width: 390, height: 700});
  await page.goto(site.url + PATH);
  const link = page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: 'In a story'});

  await test.step('come by a button, by key too', async () => {
    await expect(link).toBeHidden();
    await page.getByRole('button', {name: 'Menu'}).press('Enter');
    await link.press('Enter');
    await expect(page).toHaveURL(/story\.html$/);
  });
});

test('what the page promises', async ({page, site}) => {
  await page.goto(site.url + PATH);
  const text = (id) => page.locator(`#${id}`).textContent();

  await test.step('counts the placements', async () => {
    const years = placements.map(({year}) => year).sort();
    expect(await text('placements')).toBe(placements.length.toLocaleString('en'));
    expect(await text('reports')).toBe(`${years[0]}–${years.at(-1)}`);
  });

  await test.step('is as many bytes as a badge takes', async () => {
    const limit = 1000 * Number(await text('kilobytes'));
    expect(badgeBytes()).toBeLessThan(limit);
    // Nor is it an old number, since which a badge has become smaller.
    expect(badgeBytes()).toBeGreaterThan(limit - 3000);
  });

  await test.step('counts the marks of certainty', async () => {
    expect(Number(await text('kinds'))).toBe(kindsOfCertainty());
  });
});

const placements = parse(readFileSync(join(root, 'packages/tiers/data/placements.csv')), {columns: true});

/** The bytes of all that a page with one badge takes of the scripts at once, each file compressed by itself. */
function badgeBytes() {
  const {entries, chunks} = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
  const {brotli, imports} = entries['tier-badge.js'];
  return imports.reduce((sum, file) => sum + (chunks[file] ?? entries[file]).brotli, brotli);
}

/** Those of the table that have a mark of their own; a zero is a certain number. */
function kindsOfCertainty() {
  const rows = readFileSync(join(root, 'stories/docs/marks-of-certainty.md'), 'utf8')
    .match(/^\|.*\|$/gm)
    .slice(2);
  return rows.filter((row) => !/\| as “|\| `0` \|/.test(row)).length;
}
