// node test/bench/server-paint.mjs [rounds]: when figures that a server has drawn are seen, against plain HTML with the same marks, words and tables, in one run. After npm run build; close other programs first.

import {brotliCompressSync} from 'node:zlib';
import {chromium} from '@playwright/test';
import {findBrowser} from '../../scripts/browsers/browser.mjs';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {drawPages, figures, record} from '../e2e/server-pages.mjs';

const SLOW_4G = {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};
const VIEWPORT = {width: 412, height: 823};
const COUNTS = [1, 10, 100];
const rounds = Number(process.argv[2] ?? 7);

process.chdir(root);
const {executablePath, args, env} = await findBrowser();
const browser = await chromium.launch({executablePath, args, env});
const {drawn, sheets} = await drawPages(browser);
const pages = pagesOf(drawn.en);
const site = await serve({root, folders: ['dist'], handle: answer});
try {
  console.log(
    `until the figures in view are painted with their styles, in ms, medians of ${rounds}; slow 4G, processor 4 times slower, nothing in the cache`,
  );
  console.log(
    'figures | plain, sheets linked | plain, styles inside | figures | with scripts | to linked | to inside | script before paint',
  );
  for (const count of COUNTS) {
    const seen = {linked: [], inside: [], drawn: [], live: []};
    let early = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Interleaved, so that a slow minute of the machine is everybody's.
      for (const kind of Object.keys(seen)) {
        const {paint, scriptBytes} = await visit(`${site.url}/${kind}-${count}.html`);
        seen[kind].push(paint);
        if (kind === 'live') early = Math.max(early, scriptBytes);
      }
    }
    const [linked, inside, alone, live] = Object.values(seen).map(median);
    const ratios = [linked, inside].map((plain) => (live / plain).toFixed(2));
    const row = [count, linked, inside, alone, live, ...ratios, `${early} B`];
    console.log(row.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)).join(' | '));
  }
} finally {
  await Promise.all([site.close(), browser.close()]);
}

/** Of each number of figures: plain HTML in two ways, drawn by a server without scripts, and with them. */
function pagesOf(one) {
  const links = (names) => names.map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('');
  const imports = figures.map(({name}) => `import("/dist/${name}.js")`).join();
  // As published pages have them: they come after the first paint.
  const scripts = `<script>new PerformanceObserver(()=>[${imports}]).observe({type:"paint",buffered:true})</script>`;
  const all = new Map();
  for (const count of COUNTS) {
    const list = Array.from({length: count}, (_, index) => index % figures.length);
    const names = [...new Set(list.map((index) => figures[index].name))];
    const plain = list.map((index) => `<div class="host">${one[index].html}</div>`).join('<p>Text between.</p>');
    const roots = list.map((index) => rootOf(index, one[index].html)).join('<p>Text between.</p>');
    const page = (head, body, end = '') =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Figures</title>${head}<main><h1>A story</h1>${body}</main>${end}</html>`;
    // As one sheet they would collide, so a plain page has what its kinds need.
    all.set(`/linked-${count}.html`, page(links([...names.map((name) => `plain-${name}`), 'en']), plain));
    const styles = [...names.map((name) => asPlain(sheets.get(`/${name}.css`))), sheets.get('/en.css')];
    all.set(`/inside-${count}.html`, page(styles.map((text) => `<style>${text}</style>`).join(''), plain));
    all.set(`/drawn-${count}.html`, page('', roots));
    all.set(`/live-${count}.html`, page('', roots, scripts));
  }
  return all;
}

function rootOf(index, html) {
  const {name, attributes} = figures[index];
  const json = attributes.includes('src=') ? `<script type="application/json">${JSON.stringify(record)}</script>` : '';
  return `<tip-${name} ${attributes}><template shadowrootmode="open"><style>${sheets.get(`/${name}.css`)}</style><style>${sheets.get('/en.css')}</style>${html}${json}</template></tip-${name}>`;
}

function answer({url}, response) {
  const inPlain = () => asPlain(sheets.get(url.replace('/plain-', '/')));
  const text = pages.get(url) ?? sheets.get(url) ?? inPlain();
  if (text === undefined) return false;
  const type = url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
  response.writeHead(200, {'content-type': type, 'content-encoding': 'br', 'cache-control': 'max-age=600'});
  response.end(brotliCompressSync(text));
  return true;
}

/** The sheet of a figure for one that stands in the page itself. */
function asPlain(sheet) {
  return sheet?.replaceAll(/:host(\((.*?)\))?/g, '.host$2');
}

/** When a page was first painted, and how much of its scripts had come by then. */
async function visit(url) {
  const context = await browser.newContext({viewport: VIEWPORT});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await page.addInitScript(watch);
    await page.goto(url, {waitUntil: 'load'});
    return await page.evaluate(async () => {
      const paint = await globalThis.seen;
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({name, responseEnd}) => name.endsWith('.js') && responseEnd < paint);
      return {paint, scriptBytes: scripts.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)};
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page, before all else: looks in each frame whether the figures in view are there, with their styles. */
function watch() {
  const figureIn = (box) => (box.shadowRoot ?? box).querySelector('figure');
  const isPainted = () => {
    const boxes = [...document.querySelectorAll('main > :not(h1, p)')];
    const inView = boxes.filter((box) => box.getBoundingClientRect().top < innerHeight).map(figureIn);
    return inView.length > 0 && inView.every((one) => one && getComputedStyle(one).borderBlockStartWidth === '1px');
  };
  globalThis.seen = new Promise((resolve) => {
    const look = () => {
      // In the next frame what was laid out in this one is on the screen.
      if (isPainted()) requestAnimationFrame((time) => resolve(time));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
