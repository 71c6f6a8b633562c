// Pages as a server writes them: figures drawn in declarative shadow roots, under a strict policy, before their scripts come.

import {test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll} from './checks.mjs';
import {drawPages, POLICY, RECORD_PATH, record} from './server-pages.mjs';
import {differenceOf} from './same-pixels.mjs';

const test = base.extend({
  site: [
    async ({browser}, use) => {
      const {pages, sheets} = await drawPages(browser);
      const asked = [];
      const site = await serve({
        root,
        folders: ['demo', 'dist'],
        pages,
        headers: (path) => (path in pages ? {'content-security-policy': POLICY} : {}),
        handle: ({url}, response) => {
          const path = url.split('?')[0];
          if (path === RECORD_PATH) {
            asked.push(path);
            response.setHeader('content-type', 'application/json').end(JSON.stringify(record));
          } else if (sheets.has(path)) response.setHeader('content-type', 'text/css').end(sheets.get(path));
          else return false;
          return true;
        },
      });
      await use({...site, asked});
      await site.close();
    },
    {scope: 'worker'},
  ],
});

for (const width of [320, 680]) {
  for (const scheme of ['light', 'dark']) {
    for (const lang of ['en', 'sq']) {
      test(`is the same before and after its scripts, ${width} px, ${scheme}, ${lang}`, async ({browser, site}) => {
        const before = await look(browser, site.url, {path: `/${lang}.html`, width, scheme, hasScripts: false});
        site.asked.length = 0;
        const after = await look(browser, site.url, {path: `/${lang}.html`, width, scheme});
        const share = await differenceOf(browser, before.image, after.image);
        await checkAll([
          ['every figure has drawn itself', after.states.filter((state) => state !== 'fresh')],
          ['nothing of the server is left', after.left],
          ['nothing moves', after.shift === 0 ? [] : [`shift of ${after.shift}`]],
          ['the policy is kept', after.violations],
          ['no script throws', after.thrown],
          ['the record is not requested', site.asked],
          ['it looks the same', share < 0.001 ? [] : [`${(share * 100).toFixed(3)} % of the pixels differ`]],
        ]);
      });
    }
  }
}

/** Opens a page, waits until its scripts have done what they do, and tells what was seen. */
async function look(browser, origin, {path, width, scheme, hasScripts = true}) {
  const context = await browser.newContext({viewport: {width, height: 2400}, colorScheme: scheme});
  try {
    const page = await context.newPage();
    // Where a page can have no scripts at all, a figure has no buttons: see browsers/scriptless.spec.mjs.
    if (!hasScripts) await page.route('**/*.js', (route) => route.abort());
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error?.message ?? String(error)));
    await page.addInitScript(watch);
    await page.goto(origin + path, {waitUntil: 'load'});
    if (!hasScripts) return {image: await page.screenshot({animations: 'disabled'})};
    const seen = await page.evaluate(waitForFigures);
    return {...seen, thrown, image: await page.screenshot({animations: 'disabled'})};
  } finally {
    await context.close();
  }
}

/** Runs in the page, before its own scripts. */
function watch() {
  const violations = [];
  let shift = 0;
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  globalThis.watched = () => ({violations, shift});
}

/** Runs in the page. */
async function waitForFigures() {
  const figures = [...document.querySelectorAll('main > *, main p > *')].filter(({localName}) =>
    localName.startsWith('tip-'),
  );
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (figures.some((figure) => figure.shadowRoot.querySelector('link'))) await frame();
  await Promise.all(figures.map(({settled}) => settled));
  // A shift is told after the frame in which it was.
  await frame();
  await frame();
  return {
    states: figures.map(({state}) => state),
    left: figures.flatMap(({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('link, script')].map(({localName}) => localName),
    ),
    ...globalThis.watched(),
  };
}
