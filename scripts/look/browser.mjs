// A browser with pages of drawings, and the server that they are of.

import {launch} from 'puppeteer-core';
import {findBrowserOrEnd} from '../browsers/browser.mjs';
import {root} from '../install.mjs';
import {serve} from '../serve.mjs';
import {pageOf} from './page.mjs';

const PATIENCE = 300_000;

/** Opens a browser; `draw` opens a page with drawings, and `close` ends both. */
export async function openBrowser() {
  const browser = await launch({...(await findBrowserOrEnd()), protocolTimeout: PATIENCE});
  const pages = {};
  const server = await serve({root, folders: ['dist', 'demo', 'test'], pages});
  let count = 0;
  return {
    async draw(cells, {width, height = 200, scheme = 'light', ...options} = {}) {
      const path = `/drawings-${count++}.html`;
      pages[path] = pageOf(cells, options);
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport({width: width ?? 800, height});
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
      await page.goto(server.url + path);
      await page.evaluate(settled);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Sent to a page: waits until all figures show what they have, in the letters of both faces. */
async function settled() {
  const {document, customElements} = globalThis;
  const figures = [...document.querySelectorAll('main > div > :last-child')];
  await Promise.all(figures.map(({localName}) => customElements.whenDefined(localName)));
  await Promise.all([...document.fonts].map((face) => face.load()));
  await Promise.all(figures.map((figure) => figure.settled));
}

/** Sets the width of the drawings and the face of their letters, and waits until they are laid out again. */
export const showAt = (page, width, face) =>
  page.evaluate(
    async (columns, family) => {
      const {document, requestAnimationFrame} = globalThis;
      document.documentElement.style.setProperty('--width', `${columns}px`);
      document.documentElement.style.setProperty('--face', `'${family}'`);
      // A chart is drawn again when its box has changed.
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    width,
    face,
  );
