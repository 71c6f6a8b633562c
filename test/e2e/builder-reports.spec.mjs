// From the reports: a tier by country and report alone, and a report that the package does not have. The placements of a
// 2026 report are invented for this test.

import {expect} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {unzipSync, strFromU8} from 'fflate';
import {root} from '../../scripts/install.mjs';
import {tierDocuments} from '../../scripts/tiers/write-tiers.mjs';
import {checkAll} from './checks.mjs';
import {BUILDER_PAGE as PATH, test} from './demo.mjs';
import {listen, record, runAxe} from './visit.mjs';

const countries = JSON.parse(readFileSync(`${root}/packages/tiers/data/countries.json`, 'utf8'));
const {tiers} = (await tierDocuments())['report-2025.json']['region-compare'];

/** The 188 placements of 2025 as a list of 2026: Albania rises, Slovenia falls, one name has a slip. */
const LIST = Object.entries({1: 'Tier 1', 2: 'Tier 2', '2WL': 'Tier 2 Watch List', 3: 'Tier 3', SC: 'Special Case'})
  .map(([tier, heading]) => {
    const own = Object.entries(tiers[2025]).filter(
      ([code, one]) => ({AL: '1', SI: '2'})[code] === tier || (!['AL', 'SI'].includes(code) && one.tier === tier),
    );
    return [heading, ...own.map(([code]) => countries[code].en.replace('Kazakhstan', 'Kazkhstan'))].join('\n');
  })
  .join('\n\n');

async function open(page, site) {
  const events = listen(page);
  await page.addInitScript(record);
  await page.goto(site.url + PATH);
  await page.getByRole('button', {name: 'From the reports'}).click();
  return events;
}

const figure = (page) => page.locator('builder-preview figure').first();
const panel = (page) => page.locator('reports-panel');

test('a country and the newest report are a tier, in three clicks from nothing to its code', async ({page, site}) => {
  await page.setViewportSize({width: 1280, height: 900});
  const events = await open(page, site); // The first click.
  await panel(page).getByLabel('Kosovo', {exact: true}).click();
  await expect(figure(page)).toContainText('Kosovo');
  await expect(figure(page)).toContainText('Source: U.S. Department of State, 2025');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.bar').getByRole('button', {name: /^Copy/}).first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('<tip-tier-badge country="XK" report="2025"');
  expect(copied).not.toContain('<script type="application/json">');
  const {violations} = await page.evaluate(() => globalThis.demoRecord());
  await checkAll([
    ['no policy is violated', violations],
    ['nothing is thrown', events.thrown],
    ['axe finds nothing', await runAxe(page)],
  ]);
});

test('countries are searched by name; several are a river, and those that moved are one click', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.getByLabel('Find a country').fill('côte');
  await expect(panel(page).getByRole('checkbox')).toHaveCount(1);
  await page.getByLabel('Find a country').fill('ALBANIA');
  await panel(page).getByRole('checkbox').check();
  await page.getByLabel('Find a country').fill('serb');
  await panel(page).getByRole('checkbox').check();
  await expect(figure(page)).toContainText('Tiers of 2 governments');

  await page.getByRole('button', {name: 'Who moved in 2025'}).click();
  await expect(figure(page)).toContainText('Tier changes, 31 of 188 governments, 2024–2025');

  await panel(page).getByLabel('Report').selectOption('2009');
  await page.getByLabel('Find a country').fill('netherlands');
  await test.step('a code that was withdrawn is not offered under another name', () =>
    expect(panel(page).getByRole('checkbox')).toHaveCount(1));
});

test('a new report of 188 rows is pasted, its questions are answered, and who moved is drawn', async ({page, site}) => {
  const events = await open(page, site);
  await page.locator('reports-panel summary').click();
  await page.locator('#new-list').fill(LIST);
  const questions = panel(page).locator('.question');
  await expect(panel(page)).toContainText('no country is called “Kazkhstan”');
  await panel(page).getByRole('button', {name: 'Kazakhstan'}).click();
  await panel(page).getByRole('button', {name: 'As listed: it was waived'}).first().click();
  await expect(questions).toHaveCount(0);
  await expect(panel(page)).toContainText('188 governments, 2 of them moved since 2025.');
  await expect(panel(page)).toContainText('Tier 2 to Tier 1: Albania');
  await expect(panel(page)).toContainText('Say who lists the placements');

  await page.getByLabel('Who lists them').fill('Invented for a test');
  await page.getByRole('button', {name: 'Draw who moved'}).click();
  await expect(figure(page)).toContainText('Tier changes, 2 of 188 governments, 2025–2026');
  await expect(figure(page)).toContainText('1 up');

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Save the documents (zip)'}).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('tiers-2026.zip');
  const files = unzipSync(readFileSync(await saved.path()));
  expect(Object.keys(files)).toHaveLength(Object.keys(await tierDocuments()).length + 1);
  const {'tier-badge': badge} = JSON.parse(strFromU8(files['tiers/AL.json']));
  expect(badge.history.at(-1)).toEqual({report: 2026, tier: '1', confidence: 'single', source: ['LIST2026']});
  await checkAll([
    ['axe finds nothing', await runAxe(page)],
    ['no other site is asked', events.requests.filter((url) => !url.startsWith(site.url))],
  ]);

  await test.step('which are all there when the page is opened again', async () => {
    await page.goto('about:blank');
    await open(page, site);
    await page.locator('reports-panel summary').click();
    await expect(panel(page)).toContainText('188 governments, 2 of them moved since 2025.');
    await expect(questions).toHaveCount(0);
    await expect(page.getByLabel('Who lists them')).toHaveValue('Invented for a test');
  });
});

test('what is pasted is text alone, and a list that nobody can read is refused with help', async ({page, site}) => {
  await open(page, site);
  await page.locator('reports-panel summary').click();
  const list = page.locator('#new-list');
  await list.fill('<img src=x onerror=alert(1)>');
  await expect(panel(page).getByRole('alert')).toContainText('No government with a tier was found');
  await list.fill('Tier 1     Tier 2\nAlbania   Chad');
  await expect(panel(page).getByRole('alert')).toContainText('Only spaces part the columns');
  await list.fill('Tier 1\n<img src=x onerror=alert(1)>, Albania');
  await expect(panel(page).locator('.question').first()).toContainText('<img src=x');
  expect(await panel(page).locator('img').count()).toBe(0);
  const {violations} = await page.evaluate(() => globalThis.demoRecord());
  await checkAll([['no policy is violated', violations]]);
});
