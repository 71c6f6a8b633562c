// The place that reserve.css keeps: text in view never moves, and no hole is left below a figure that was drawn or
// refused out of view, that has its height given, or whose script is absent or lost.

import {reportChecks} from './demo-report.mjs';
import {record, scrollThrough} from './demo-visit.mjs';
import {serve} from './serve.mjs';

const WIDTHS = [320, 400, 680, 1200];
/** So much white below a figure is no hole, in pixels. */
const NO_HOLE = 8;

const PAGES = ['/demo/index.html', '/demo/attributes.html', '/demo/errors.html'];

const DRAWN = {country: 'XK', value: '34', unit: 'nightclubs', phrase: 'shut down by police', source: 'Kosovo 2.0'};
const attributes = (values) =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** A figure in view. */
const inView = (css, values = DRAWN) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A figure in view</title><link rel="icon" href="/demo/icon.svg">
<link rel="stylesheet" href="/dist/reserve.css"><style>${css}</style>
<script type="module" src="/dist/key-figure.js"></script>
<main><tip-key-figure ${attributes(values)}>Kosovo’s police shut down 34 nightclubs</tip-key-figure>
${'<p>What follows in the story.</p>'.repeat(60)}</main></html>`;

const TALLER = 'tip-key-figure { --tip-reserve: 500px }';

/** Tests the places on the pages of the demo and on pages of their own. */
export async function testPlaces(browser, root) {
  const pages = {
    '/taller.html': inView(TALLER),
    '/refused.html': inView(TALLER, {...DRAWN, value: 'many'}),
    '/empty.html': inView(TALLER, {}),
  };
  const whole = await serve({root, folders: ['demo', 'dist'], pages});
  const scriptless = await serve({root, folders: ['demo', 'dist'], pages, handle: refuseScripts});
  const results = [];
  const judge = async (name, options, checks) => {
    const page = await open(browser, options);
    try {
      results.push(reportChecks(`places, ${name}, ${options.width} px`, await checks(page)));
    } catch (error) {
      results.push(reportChecks(`places, ${name}`, [['the page can be tested', [error.message]]]));
    } finally {
      await page.browserContext().close();
    }
  };
  try {
    for (const width of WIDTHS) {
      for (const path of PAGES) {
        const name = path.slice(1);
        await judge(`${name} drawn or refused`, {url: whole.url + path, width}, passed);
        await judge(`${name} without script`, {url: whole.url + path, width, script: false}, atOnce);
        await judge(`${name} with lost scripts`, {url: scriptless.url + path, width}, lost);
      }
      for (const path of ['/taller.html', '/refused.html']) {
        await judge(`${path.slice(1)} in view`, {url: whole.url + path, width}, kept);
      }
      await judge('a tag without data', {url: `${whole.url}/empty.html`, width}, lost);
      await judge('a height that is given', {url: `${whole.url}/taller.html`, width}, async (page) => {
        pages['/given.html'] = inView(`tip-key-figure { --tip-reserve: ${await ownHeight(page)}px }`);
        await page.goto(`${whole.url}/given.html`, {waitUntil: 'load'});
        await page.evaluate(settle);
        return [noHole(await page.evaluate(readGaps)), await nothingMoves(page)];
      });
    }
  } finally {
    await whole.close();
    await scriptless.close();
  }
  return results;
}

/** A reader has been everywhere. */
async function passed(page) {
  await page.evaluate(scrollThrough);
  await page.evaluate(comeBack);
  return [noHole(await page.evaluate(readGaps)), await nothingMoves(page)];
}

async function atOnce(page) {
  return [noHole(await page.evaluate(readGaps))];
}

/** Ten seconds in which nothing has come. */
async function lost(page) {
  const before = await page.evaluate(readGaps);
  await page.evaluate(tenSeconds);
  const after = await page.evaluate(readGaps);
  const [seen, unseen] = [true, false].map((isNear) => after.filter((figure) => figure.isNear === isNear));
  await page.evaluate(leave);
  await page.evaluate(tenSeconds);
  const left = (await page.evaluate(readGaps)).filter(({isNear}) => !isNear);
  return [
    ['there was a place for each', before.filter(({gap}) => gap <= 0).map(said)],
    ['the place stays that is in view', seen.filter(({gap}) => gap <= 0).map(said)],
    ['no hole is left below others', unseen.filter(({gap}) => gap > NO_HOLE).map(said)],
    noHole(left),
    await nothingMoves(page),
  ];
}

/** More was kept in view than the figure needs. */
async function kept(page) {
  await page.evaluate(settle);
  const [{gap, height}] = await page.evaluate(readGaps);
  const early = Math.round(height) === 500 && gap > NO_HOLE ? [] : [`${height} px, ${gap} of them white`];
  await page.evaluate(leave);
  return [['the place in view stays', early], noHole(await page.evaluate(readGaps)), await nothingMoves(page)];
}

/** The height of the drawn figure, as a page would write it. */
async function ownHeight(page) {
  await page.evaluate(settle);
  const [{height, gap}] = await page.evaluate(readGaps);
  return Math.round(height - gap);
}

const noHole = (figures) => [
  'no hole is left',
  figures.length > 0 ? figures.filter(({gap}) => gap > NO_HOLE).map(said) : ['there is no figure'],
];

const nothingMoves = async (page) => [
  'nothing moves that is in view',
  await page.evaluate(() => globalThis.demoRecord?.().shifts ?? ['what moves was not watched']),
];

const said = ({tag, gap, height}) => `<${tag}> has ${Math.round(gap)} px of white in ${Math.round(height)}`;

function refuseScripts({url}, response) {
  if (!/^\/dist\/.*\.js$/.test(url)) return false;
  response.writeHead(404).end();
  return true;
}

async function open(browser, {url, width, script = true}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height: 720});
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(record);
  await page.goto(url, {waitUntil: 'load', timeout: 20_000});
  return page;
}

// What follows runs in the page.

/** How much less each figure would take without the place that is kept for it. */
function readGaps() {
  const figures = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('tip-'));
  const sizes = () =>
    figures.map((figure) => {
      const {width, height, top, bottom} = figure.getBoundingClientRect();
      return {width, height, isNear: bottom > -innerHeight / 2 && top < 1.5 * innerHeight};
    });
  const bare = new CSSStyleSheet();
  // Not away with it, which would begin its time anew.
  bare.replaceSync('*::before { padding-block-start: 0 !important; inline-size: 0 !important }');
  const kept = sizes();
  document.adoptedStyleSheets = [bare];
  const own = sizes();
  document.adoptedStyleSheets = [];
  return figures.map((figure, index) => ({
    tag: figure.localName,
    ...kept[index],
    gap: Math.max(kept[index].height - own[index].height, kept[index].width - own[index].width),
  }));
}

async function settle() {
  const figures = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('tip-'));
  await document.fonts.ready;
  await Promise.all(figures.map((figure) => figure.settled));
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function comeBack() {
  scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function leave() {
  scrollTo(0, document.documentElement.scrollHeight);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Sets the clocks of all that runs on by as long as a page waits for a script. */
async function tenSeconds() {
  for (const animation of document.getAnimations()) {
    if (animation.timeline === document.timeline && animation.playState === 'running') animation.currentTime = 10_000;
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}
