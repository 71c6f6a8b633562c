// A published figure on a site of its own, and another site with the pages that show it.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test as base, expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {serve} from '../../scripts/serve.mjs';
import {publishedFigure} from '../publish/published.mjs';
import {hostPage, hostsOf, scripts} from './frame-hosts.mjs';

const {embedText, figurePage} = await loadSource({
  '@tip-figures/publish/page/embed-text.js': ['embedText'],
  '@tip-figures/publish/page/figure-page.js': ['figurePage'],
});

const FOLDER = '/f/kosovo-2017-victim-breakdown/';
const ANY_ORIGIN = {'access-control-allow-origin': '*'};
/** With `figure`, the address of a published figure, and `host`, another site with the pages that show it. */
export const test = base.extend({
  sites: [
    async ({}, use) => {
      const record = await readFile(join(root, 'demo/data/kosovo-2017.json'), 'utf8');
      const {renderFigure} = await import('../../dist/server.js');
      const drawn = await renderFigure({
        figure: 'victim-breakdown',
        record: JSON.parse(record),
        attributes: {src: 'figure.json', loading: 'eager', 'heading-level': '2'},
      });
      const pages = {};
      const figures = await serve({
        root,
        folders: ['dist', 'demo'],
        pages,
        headers: () => ANY_ORIGIN,
        handle: ({url}, response) => {
          if (url !== `${FOLDER}figure.json`) return false;
          response.writeHead(200, {'content-type': 'application/json', ...ANY_ORIGIN}).end(record);
          return true;
        },
      });
      const inDist = (name) => readFile(join(root, 'dist', name), 'utf8');
      const figure = await publishedFigure({
        address: figures.url + FOLDER,
        site: {address: `${figures.url}/`, name: 'Example figures', icon: '/demo/icon.svg'},
        drawn,
        inPages: {style: await inDist('page.css'), script: 'frame.js'},
      });
      pages[FOLDER] = figurePage(figure);
      const [grow] = /<script>addEventListener.*<\/script>/.exec(embedText(figure, ''));
      const hosts = hostsOf(figure.address, grow);
      const host = await serve({
        root,
        folders: [],
        pages: {
          ...Object.fromEntries(Object.entries(hosts).map(([name, body]) => [`/${name}.html`, hostPage(body)])),
          '/all.html': hostPage(Object.values(hosts).join('\n')),
          '/empty.html': hostPage(''),
          '/ads.html': hostPage(
            `${hosts.own}<iframe id="ad" src="/ad.html?${figure.address}"></iframe><iframe id="boxed" sandbox="allow-scripts" src="/ad.html"></iframe>`,
          ),
          '/ad.html': `<!doctype html><title>Ad</title><script>setInterval(() => parent.postMessage({type: 'tip:resize', height: 1e6}, '*'), 20)</script>`,
        },
        handle: ({url}, response) => {
          if (!Object.hasOwn(scripts, url)) return false;
          response.writeHead(200, {'content-type': 'text/javascript'}).end(scripts[url]);
          return true;
        },
      });
      await use({figure: figure.address, host: host.url.replace('127.0.0.1', 'localhost')});
      await Promise.all([figures.close(), host.close()]);
    },
    {scope: 'worker'},
  ],
});

/** Uses the figure of a page, and waits until it is drawn by its script. */
export async function isDrawn(frame) {
  await frame.locator('tip-victim-breakdown').hover();
  await expect
    .poll(() => frame.evaluate(() => document.querySelector('tip-victim-breakdown')?.state), {timeout: 20_000})
    .toBe('fresh');
}

/** Waits until a page was drawn so often. */
export const frames = (page, count) =>
  page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);

/** Puts a frame into a page. */
export const addFrame = (page, src, attributes = {}) =>
  page.evaluate(
    ([address, all]) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
      frame.src = address;
      document.body.append(frame);
    },
    [src, attributes],
  );
