// npm run pictures: builds, and makes the pictures of the README and the documentation in the packed browser.

import {checkNamedBrowser, findBrowserOrEnd} from './browsers/browser.mjs';
import {prepare, root} from './install.mjs';

// Letters differ a little from browser to browser; whoever has no packed one may name another.
process.env.CHROME_PATH ||= 'packed';
checkNamedBrowser();
prepare();

const {mkdir, readFile, writeFile} = await import('node:fs/promises');
const {join} = await import('node:path');
const {launch} = await import('puppeteer-core');
const {serve} = await import('./serve.mjs');
const {attributesOf, drawnNow, filesNow, FOLDER, LIST, listOf, pictures} = await import('./site/picture-list.mjs');

const COLUMN = 640;
const SHEET = {width: 1120, columns: 2, space: 16, gap: 32};

const browser = await launch(await findBrowserOrEnd());
const fonts = (await readFile(join(root, 'dist/fonts/fonts.css'), 'utf8')).replaceAll("'/fonts/", "'/dist/fonts/");
const pages = {};
const server = await serve({root, folders: ['dist', 'demo'], pages});
try {
  await mkdir(join(root, FOLDER), {recursive: true});
  const page = await browser.newPage();
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: 'light'},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  for (const [name, cells] of Object.entries(pictures())) {
    pages['/pictures.html'] = pageOf(cells);
    await page.setViewport({width: cells.length > 1 ? SHEET.width : COLUMN, height: 800});
    await page.goto(`${server.url}/pictures.html`);
    await page.evaluate(drawn);
    const main = await page.$('main');
    const format = name.endsWith('.webp') ? {type: 'webp', quality: 90} : {type: 'png'};
    await writeFile(join(root, FOLDER, name), await main.screenshot(format));
    console.log(`${FOLDER}/${name}`);
  }
} finally {
  await browser.close();
  await server.close();
}
const list = listOf(await drawnNow(root), await filesNow(root));
await writeFile(join(root, FOLDER, LIST), `${JSON.stringify(list, null, 2)}\n`);

function pageOf(cells) {
  const {columns, space, gap} = SHEET;
  const layout =
    cells.length > 1 ? `columns: ${columns}; column-gap: ${gap}px; padding: ${space}px;` : 'display: flow-root;';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>${fonts}
body {margin: 0; background: #fff; color: #1d2327; font: 16px/1.45 'Libre Franklin', sans-serif;}
main {${layout}}
main > * {break-inside: avoid;}</style>
<script type="module" src="/dist/all.js"></script>
<main>${cells.map(tagOf).join('')}</main></html>`;
}

function tagOf(cell) {
  const attributes = {loading: 'eager', ...attributesOf(cell), ...(cell.record && {src: `/${cell.record}`})};
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<tip-${cell.figure}${written.join('')}></tip-${cell.figure}>`;
}

/** Sent to the page: waits until each figure shows what it has, in its own letters. */
async function drawn() {
  const {document, customElements, requestAnimationFrame} = globalThis;
  const figures = [...document.querySelectorAll('main > *')];
  await Promise.all(figures.map(({localName}) => customElements.whenDefined(localName)));
  await Promise.all([...document.fonts].map((face) => face.load()));
  await Promise.all(figures.map((figure) => figure.settled));
  const failed = figures.find(({state}) => !['fresh', 'stale'].includes(state));
  if (failed) throw new Error(`${failed.localName} is ${failed.state}`);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
