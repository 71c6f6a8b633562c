// What must hold for the built demo: its pages at two widths, in light and dark, under a strict policy.

import puppeteer from 'puppeteer-core';
import {startLive} from '../demo/live-server.mjs';
import {findBrowser} from './browser.mjs';
import {testDay} from './demo-live-day.mjs';
import {testLive} from './demo-live-tests.mjs';
import {testPlaces} from './demo-places.mjs';
import {reportChecks} from './demo-report.mjs';
import {testSurroundings} from './demo-surroundings.mjs';
import {visit} from './demo-visit.mjs';
import {addTotals} from './plain-reporter.mjs';
import {serve} from './serve.mjs';

const policy = (...others) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${["'self'", ...others].join(' ')}; ` +
  "font-src 'self'; img-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'";

/** The numbers of the story, as a reader finds them in one figure of each kind. */
const STORY = {
  'tip-tier-badge': [/\bTier 2\b/],
  'tip-victim-breakdown': ['36', '26', '9', '1', '34', '18'].map(wholeNumber),
  'tip-funding-gap': [wholeNumber('171,010'), /\babout (€\s?)?181,000(?!\d)/],
  'tip-sentence-distribution': ['24', '23'].map(wholeNumber),
  'tip-victims-trend': ['28', '36'].map(wholeNumber),
  'tip-case-backlog': [wholeNumber('95')],
  'tip-justice-outcomes': ['24', '1'].map(wholeNumber),
  'tip-key-figure': [wholeNumber('34'), /\boutside\b/],
};

/** What the rest of the story tells, which no attribute can. */
const REST = {
  'tip-shelter-timeline': [/\bSchematic\b/, /\bsix months\b/],
  'tip-quote': [/\bsense of what was said\b/],
  'tip-accountability-record': [/\bnot a finding of guilt\b/, wholeNumber('22'), /3,000 euros each/],
  'tip-country-profile': ['36', '24', '95', '171,010', '2'].map(wholeNumber),
  'tip-region-compare': [/\bSerbia\b/],
};

/** The same page with another record, from other sources. */
const OTHER = {
  'tip-tier-badge': [/\b2022\b/],
  'tip-victim-breakdown': ['22', '19', '3', '20', '18'].map(wholeNumber),
  'tip-victims-trend': ['28', '36', '32', '15', '26', '17', '22'].map(wholeNumber),
  'tip-funding-gap': ['105,000', '119,000'].map(wholeNumber),
  'tip-key-figure': [wholeNumber('40')],
  'tip-country-profile': ['22', '119,000'].map(wholeNumber),
};

const LIVE_PAGE = '/demo/live.html';
/** The day on which the live record stands as it does. */
const LIVE_TIME = new Date('2026-03-12T14:05:00Z');

const BADGE_PAGE = '/badge-alone.html';
const BADGE_ALONE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A badge alone</title>
<link rel="icon" href="/demo/icon.svg" type="image/svg+xml">
<script type="module" src="/dist/tier-badge.js"></script>
<main><h1>A badge alone</h1>
<tip-tier-badge country="XK" report="2017" tier="2" previous="2" heading-level="2" source="Example data">Tier 2</tip-tier-badge>
</main></html>`;

/** Code that draws charts, and words in other languages: for the pages alone that need them. */
const LATE_CODE = /\/(?:chart|words)-[^/]*\.js$/;

/** Tests the demo of a folder that holds demo/ and dist/. */
export async function testDemo(root) {
  const live = await startLive({every: 0, now: () => LIVE_TIME});
  const site = await serve({
    root,
    folders: ['demo', 'dist'],
    pages: {[BADGE_PAGE]: BADGE_ALONE},
    headers: (path) => ({
      'content-security-policy': path === LIVE_PAGE ? policy(live.elsewhere) : policy(),
    }),
    handle: live.handle,
  });
  const alone = await serve({root, folders: ['demo', 'dist']});
  const browser = await puppeteer.launch({...(await findBrowser()), protocolTimeout: 120_000});
  try {
    // A day takes longer than all the rest, in a browser of its own.
    const day = testDay(site.url + LIVE_PAGE, live);
    const results = [];
    for (const [path, checks] of [
      ['/demo/index.html', (seen) => [...drawn(seen, {...STORY, ...REST}), ...always(seen), chartFetched(seen)]],
      ['/demo/index.html?record=kosovo-2022', (seen) => [...drawn(seen, OTHER), ...always(seen)]],
      ['/demo/attributes.html', (seen) => [...drawn(seen, STORY), ...always(seen)]],
      ['/demo/errors.html', (seen) => [...wrong(seen), ...always(seen)]],
      [LIVE_PAGE, (seen) => [...healthy(seen), ...always(seen)]],
    ]) {
      for (const width of [320, 680]) {
        for (const scheme of ['light', 'dark']) results.push(await judge(browser, site, {path, width, scheme}, checks));
      }
    }
    const badge = {path: BADGE_PAGE, width: 680, scheme: 'light'};
    results.push(await judge(browser, site, badge, (seen) => [...drawnAlone(seen), ...always(seen)]));
    results.push(await testSurroundings(browser, root));
    results.push(...(await testPlaces(browser, root)));
    results.push(...(await testLive(browser, site.url + LIVE_PAGE, live, alone.url + LIVE_PAGE)));
    results.push(await day);
    return addTotals(...results);
  } finally {
    await browser.close();
    await site.close();
    await alone.close();
    await live.close();
  }
}

async function judge(browser, site, page, checksOf) {
  let checks;
  try {
    checks = checksOf(await visit(browser, site.url, page));
  } catch (error) {
    checks = [['the page can be tested', [error.message]]];
  }
  return reportChecks(`${page.path.slice(1)}, ${page.width} px, ${page.scheme}`, checks);
}

/** For every page. */
const always = (seen) => [
  ['no script throws', seen.thrown],
  ['the policy is kept', seen.violations],
  ['no other server is asked', seen.requests.filter((url) => !url.startsWith(`${seen.origin}/`))],
  ['nothing is stored in the browser', seen.stored],
  ['nothing has to be scrolled sideways', seen.overflow],
  ['axe finds nothing', seen.axe],
];

/** For the pages whose figures are right. */
const healthy = (seen) => [
  ['no error on the console', seen.consoleErrors],
  ['no request fails', seen.failedRequests],
  ['every figure is drawn', seen.figures.filter(({state}) => state !== 'fresh').map(said)],
  ['nothing moves while the page is read', seen.shifts],
];

const drawn = (seen, story) => [
  ...healthy(seen),
  ['the numbers of the story are there', missingNumbers(seen.figures, story)],
];

const drawnAlone = (seen) => [
  ...healthy(seen),
  ['the badge is there', seen.figures.length === 1 ? [] : [`${seen.figures.length} figures`]],
  ['no chart code and no other language is fetched', seen.requests.filter((url) => LATE_CODE.test(url))],
];

/** Shows that the name of the code, which the badge alone must not fetch, is right. */
const chartFetched = ({requests}) => {
  const fetched = requests.some((url) => LATE_CODE.test(url) && /\/chart-/.test(url));
  return ['chart code is fetched where a chart is', fetched ? [] : ['no request for it']];
};

const wrong = ({figures, consoleErrors}) => {
  const errors = figures.filter(({state}) => state === 'error');
  const logged = consoleErrors.filter((text) => text.startsWith('<tip-'));
  return [
    ['every figure is drawn or refused', figures.filter(({state}) => !['fresh', 'error'].includes(state)).map(said)],
    ['wrong figures are refused', errors.length > 0 ? [] : ['none is']],
    ['good figures beside them are drawn', errors.length < figures.length ? [] : ['none is']],
    ['a refused figure shows its fallback', errors.filter(({fallback}) => !fallback).map(said)],
    ['a refused figure says why', errors.filter(({text, code}) => !text.trim() || !code).map(said)],
    [
      'each refusal is logged once',
      logged.length === errors.length ? [] : [`${logged.length} lines for ${errors.length}`],
    ],
  ];
};

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

function wholeNumber(digits) {
  return new RegExp(`(?<![\\d.,])${digits.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`);
}

function said({tag, state, message}) {
  return `<${tag}> is ${state ?? 'not defined'}${message ? `: ${message}` : ''}`;
}
