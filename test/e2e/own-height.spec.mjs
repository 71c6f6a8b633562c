// The place of a published figure, where a browser has measured it: the code to paste keeps it as high as the figure, which
// then leaves no white below itself, though a reader has it in view.

import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {watchedBrowser} from '../support/picture-library.mjs';
import {checkAll} from './checks.mjs';
import {testOf} from './published-site.mjs';

const SLIGHT = 24;
const NO_HOLE = 1;

const record = {
  ...{version: 1, country: 'MD', report: 2024, period: '2023', asOf: '2024-06-30', source: 'A ministry'},
  'tier-badge': {tier: '2', history: [2019, 2020, 2021, 2022, 2023].map((report) => ({report, tier: '2'}))},
  'victim-breakdown': {total: 308, sex: {female: 169, male: 139}},
  'key-figure': {value: 25, counts: 'things', label: 'shelters'},
  'funding-gap': {currency: 'MDL', purpose: 'shelters', amounts: {2022: 2100000, 2023: 2400000}},
  'justice-outcomes': {investigated: 54, prosecuted: 40, convicted: 21},
};

const test = testOf(record);

for (const width of [320, 680])
  test(`published figures in a column of ${width} px keep their own place`, async ({page, site}) => {
    const scratch = mkdtempSync(join(tmpdir(), 'tip-browser-'));
    const {file} = await watchedBrowser(scratch);
    site.publish(record, '--pictures', 'yes', '--browser', file);
    rmSync(scratch, {recursive: true});
    const codes = Object.keys(record)
      .filter((name) => name.includes('-'))
      .map((name) => /<link rel="stylesheet"[^]*?<\/tip-[\w-]+>/.exec(codeOf(site, name))[0]);
    const style = `<style>body {margin: 0; font: 16px 'Libre Franklin', sans-serif; inline-size: ${width}px}</style>`;
    await page.setViewportSize({width: Math.max(width, 400), height: 4000});
    const body = codes.map((code) => `${code}<p>What follows.</p>`).join('');

    // As the page is before any script, and with them.
    await page.goto(site.page('/late.html', style + body.replaceAll(/<script[^]*?<\/script>/g, '')));
    const kept = await page.evaluate(heights);
    await page.goto(site.page('/story.html', style + body), {waitUntil: 'networkidle'});
    await page.waitForTimeout(300);
    const drawn = await page.evaluate(heights);
    await checkAll(
      Object.keys(drawn).flatMap((name) => [
        [`${name}: its place is as high`, near(kept[name].height, drawn[name].height, SLIGHT)],
        [`${name}: no white below it`, near(drawn[name].height, drawn[name].own, NO_HOLE)],
      ]),
    );
  });

const codeOf = (site, name) => readFileSync(join(site.out, `f/kosovo-${name}/embed.txt`), 'utf8');

const near = (one, other, most) => (Math.abs(one - other) <= most ? [] : [`${one} px beside ${other} px`]);

function heights() {
  const figures = [...document.querySelectorAll('p')].map((next) => next.previousElementSibling);
  return Object.fromEntries(
    figures.map((figure) => [
      figure.localName,
      {
        height: figure.getBoundingClientRect().height,
        own: figure.shadowRoot?.querySelector('figure').getBoundingClientRect().height,
      },
    ]),
  );
}
