// The built demo as a reader opens it: at two widths, in light and dark, under a strict policy.

import {test as base} from '@playwright/test';
import {startLive} from '../../demo/live-server.mjs';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {frontPages} from '../../scripts/site/gallery.mjs';
import {checkAll} from './checks.mjs';
import {visit} from './visit.mjs';

const policy = ({connect = '', types = ''} = {}) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${connect}; ` +
  `font-src 'self'; img-src 'self'; worker-src 'self'; trusted-types lit-html ${types}; require-trusted-types-for 'script'`;

export const LIVE_PAGE = '/demo/live.html';
/** It has a Lit of its own beside that of the figures. */
export const BUILDER_PAGE = '/demo/builder.html';

/** Opens the builder; without an address after its `#` it asks how one begins: by hand. */
export async function openBuilder(page, site, address = '') {
  await page.goto(site.url + BUILDER_PAGE + address);
  if (!address) await page.getByRole('button', {name: 'By hand'}).click();
}
/** The day on which the live record stands as it does. */
const LIVE_TIME = new Date('2026-03-12T14:05:00Z');

/** A page that is in no file. */
export const BADGE_PAGE = '/badge-alone.html';
const BADGE_ALONE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A badge alone</title>
<link rel="icon" href="/demo/icon.svg" type="image/svg+xml">
<script type="module" src="/dist/tier-badge.js"></script>
<main><h1>A badge alone</h1>
<tip-tier-badge country="XK" report="2017" tier="2" previous="2" heading-level="2" source="Example data">Tier 2</tip-tier-badge>
</main></html>`;

/** Another one, with a country that has three sections. */
export const PROFILE_PAGE = '/profile-alone.html';
const PROFILE_ALONE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A profile alone</title>
<link rel="icon" href="/demo/icon.svg" type="image/svg+xml">
<script type="module" src="/dist/country-profile.js"></script>
<main><h1>A profile alone</h1>
<tip-country-profile heading-level="2"><p>Tier 2; 36 victims were identified.</p>
<script type="application/json">${JSON.stringify({
  country: 'XK',
  source: 'Example data',
  'tier-badge': {report: 2017, tier: '2', previous: '2'},
  'victim-breakdown': {total: 36, previous: {2015: 28}},
  'justice-outcomes': {convicted: 24},
})}</script></tip-country-profile>
</main></html>`;

/** With `live`, the server of the record that changes, and `site`, the demo beside it under the policy. */
export const test = base.extend({
  live: [
    async ({}, use) => {
      const live = await startLive({every: 0, now: () => LIVE_TIME});
      await use(live);
      await live.close();
    },
    {scope: 'worker'},
  ],
  site: [
    async ({live}, use) => {
      const site = await serve({
        root,
        folders: ['demo', 'dist'],
        pages: {...(await frontPages(root)), [BADGE_PAGE]: BADGE_ALONE, [PROFILE_PAGE]: PROFILE_ALONE},
        headers: (path) => ({
          'content-security-policy': policy({
            ...(path === LIVE_PAGE && {connect: live.elsewhere}),
            ...(path === BUILDER_PAGE && {connect: 'https:', types: "tip-figures-sheets 'allow-duplicates'"}),
          }),
        }),
        handle: live.handle,
      });
      await use(site);
      await site.close();
    },
    {scope: 'worker'},
  ],
});

/** Tests a page at both widths and in both schemes. */
export function testEverywhere(path, checksOf) {
  for (const width of [320, 680]) {
    for (const scheme of ['light', 'dark']) testPage({path, width, scheme}, checksOf);
  }
}

export function testPage({path, width, scheme}, checksOf) {
  test(`${path.slice(1)}, ${width} px, ${scheme}`, async ({browser, site}) => {
    await checkAll(checksOf(await visit(browser, site.url, {path, width, scheme})));
  });
}

/** Code that draws charts, and words in other languages: for the pages alone that need them. */
export const LATE_CODE = /\/(?:chart|words)-[^/]*\.js$/;

/** For every page. */
export const always = (seen) => [
  ['no script throws', seen.thrown],
  ['the policy is kept', seen.violations],
  ['no other server is asked', seen.requests.filter((url) => !url.startsWith(`${seen.origin}/`))],
  ['nothing is stored in the browser', seen.stored],
  ['nothing has to be scrolled sideways', seen.overflow],
  ['axe finds nothing', seen.axe],
];

/** For the pages whose figures are right. */
export const healthy = (seen) => [
  ['no error on the console', seen.consoleErrors],
  ['no request fails', seen.failedRequests],
  ['every figure is drawn', seen.figures.filter(({state}) => state !== 'fresh').map(said)],
  ['nothing moves while the page is read', seen.shifts],
];

export const drawn = (seen, story) => [
  ...healthy(seen),
  ['the numbers of the story are there', missingNumbers(seen.figures, story)],
];

function missingNumbers(figures, story) {
  return Object.entries(story).flatMap(([tag, patterns]) => {
    const missing = figures
      .filter((figure) => figure.tag === tag)
      .map(({text}) => patterns.filter((pattern) => !pattern.test(text)));
    if (missing.some((none) => none.length === 0)) return [];
    return [
      `<${tag}>: ${missing.length > 0 ? `lacks ${missing.map((all) => all.join(' ')).join(' or ')}` : 'is not there'}`,
    ];
  });
}

export function wholeNumber(digits) {
  return new RegExp(`(?<![\\d.,])${digits.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`);
}

export function said({tag, state, message}) {
  return `<${tag}> is ${state ?? 'not defined'}${message ? `: ${message}` : ''}`;
}
