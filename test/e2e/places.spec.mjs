// The place that reserve.css keeps: text in view never moves, and no hole is left below a figure that was drawn or
// refused out of view, that has its height given, or whose script is absent or lost.

import {test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {frontPages} from '../../scripts/site/gallery.mjs';
import {checkAll} from './checks.mjs';
import {record, scrollThrough} from './visit.mjs';

const WIDTHS = [320, 400, 680, 1200];
/** So much white below a figure is no hole, in pixels. */
const NO_HOLE = 8;

const PAGES = ['/demo/index.html', '/demo/story.html', '/demo/attributes.html', '/demo/errors.html'];

const DRAWN = {
  country: 'XK',
  value: '34',
  counts: 'things',
  label: 'nightclubs shut down by police',
  source: 'Kosovo 2.0',
};
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

const OWN_PAGES = {
  '/taller.html': inView(TALLER),
  '/refused.html': inView(TALLER, {...DRAWN, value: 'many'}),
  '/empty.html': inView(TALLER, {}),
};

/** With `whole`, the address of the demo and the pages, and `scriptless`, the same where no script comes. */
const test = base.extend({
  pages: [async ({}, use) => use({...OWN_PAGES, ...(await frontPages(root))}), {scope: 'worker'}],
  whole: [({pages}, use) => useSite({pages}, use), {scope: 'worker'}],
  scriptless: [({pages}, use) => useSite({pages, handle: refuseScripts}, use), {scope: 'worker'}],
});

async function useSite(options, use) {
  const site = await serve({root, folders: ['demo', 'dist'], ...options});
  await use(site.url);
  await site.close();
}

for (const width of WIDTHS) {
  for (const path of PAGES) {
    const name = path.slice(1);
    testPlaces(`${name} drawn or refused`, {path, width}, passed);
    testPlaces(`${name} without script`, {path, width, javaScriptEnabled: false}, atOnce);
    testPlaces(`${name} with lost scripts`, {path, width, isLost: true}, lost);
  }
  for (const path of ['/taller.html', '/refused.html']) testPlaces(`${path.slice(1)} in view`, {path, width}, kept);
  testPlaces('a tag without data', {path: '/empty.html', width}, lost);
  testPlaces('a height that is given', {path: '/taller.html', width}, async (page, {whole, pages}) => {
    pages['/given.html'] = inView(`tip-key-figure { --tip-reserve: ${await ownHeight(page)}px }`);
    await page.goto(`${whole}/given.html`, {waitUntil: 'load'});
    await page.evaluate(settle);
    return [noHole(await page.evaluate(readGaps)), await nothingMoves(page)];
  });
}

function testPlaces(name, {path, width, javaScriptEnabled = true, isLost = false}, checksOf) {
  test(`places, ${name}, ${width} px`, async ({browser, pages, whole, scriptless}) => {
    const context = await browser.newContext({viewport: {width, height: 720}, javaScriptEnabled});
    try {
      const page = await context.newPage();
      await page.addInitScript(record);
      await page.goto((isLost ? scriptless : whole) + path, {waitUntil: 'load', timeout: 20_000});
      await checkAll(await checksOf(page, {whole, pages}));
    } finally {
      await context.close();
    }
  });
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

// What follows runs in the page.

/** How much less each figure would take without the place that is kept for it. */
function readGaps() {
  // A line of text keeps no place, and what a page does not show has none.
  const figures = [...document.querySelectorAll('*')].filter(
    (one) =>
      one.localName.startsWith('tip-') && !one.matches('[size=inline], [variant=inline]') && one.checkVisibility(),
  );
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
  await Promise.all(figures.map(({localName}) => customElements.whenDefined(localName)));
  await Promise.all(figures.map((figure) => figure.settled));
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function comeBack() {
  scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Goes to the end page by page: in a jump, browsers call what was above moved, though nobody has seen it there. */
async function leave() {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
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
