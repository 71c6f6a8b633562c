// What figures leave behind: memory after many were added and removed, and how often a document is asked for.

import {heapOf} from './measure.mjs';

const CYCLES = 200;
const FIGURES = 200;

/** Bytes that the heap has grown, and canvases left, after adding and removing a chart figure 200 times. */
export async function measureCycles({browser, server, files, manifest}) {
  const ahead = manifest.entries['victims-trend.js'].imports;
  files.set(
    '/cycles.html',
    `<!doctype html><html lang="en"><title>Cycles</title><link rel="icon" href="data:,">${ahead.map((file) => `<link rel="modulepreload" href="/dist/${file}">`).join('')}<script type="module" src="/dist/victims-trend.js"></script><body></body></html>`,
  );
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(120_000);
    await page.setViewport({width: 412, height: 823});
    await page.goto(`${server.url}/cycles.html`);
    await page.waitForFunction(() => customElements.get('tip-victims-trend'));
    const session = await page.createCDPSession();
    const cycle = (times) => page.evaluate(addAndRemove, times);
    // What is kept for all later figures, such as the chart code, is there after the first ones.
    await cycle(20);
    const before = await heapOf(session);
    await cycle(CYCLES);
    // The engine lets go of what it has just drawn a moment later.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const grown = (await heapOf(session)) - before;
    const canvases = await session.send('Runtime.evaluate', {expression: 'HTMLCanvasElement.prototype'});
    const {objects} = await session.send('Runtime.queryObjects', {prototypeObjectId: canvases.result.objectId});
    const {result} = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    return {cycles: CYCLES, grown, canvases: result.value};
  } finally {
    await page.close();
  }
}

async function addAndRemove(times) {
  const frame = () => new Promise(requestAnimationFrame);
  for (let index = 0; index < times; index++) {
    const figure = document.createElement('tip-victims-trend');
    figure.setAttribute('loading', 'eager');
    // Ten values or more are a line, which chart.js draws.
    const points = Array.from({length: 10}, (_, index) => [2015 + index, 20 + index]);
    figure.data = {country: 'XK', example: true, points: Object.fromEntries(points)};
    document.body.append(figure);
    await figure.settled;
    while (!figure.shadowRoot.querySelector('.chart button')) await frame();
    figure.remove();
  }
  await frame();
}

/** Requests for one document that 200 figures read. */
export async function measureRequests({browser, server, files, manifest}) {
  const record = JSON.stringify({country: 'XK', report: 2017, 'tier-badge': {tier: '2'}});
  files.set('/one.json', record);
  const {imports} = manifest.entries['tier-badge.js'];
  const badges = '<tip-tier-badge src="/one.json"></tip-tier-badge>'.repeat(FIGURES);
  files.set(
    '/requests.html',
    `<!doctype html><html lang="en"><title>Requests</title><link rel="icon" href="data:,">${imports.map((file) => `<link rel="modulepreload" href="/dist/${file}">`).join('')}<script type="module" src="/dist/tier-badge.js"></script><body>${badges}</body></html>`,
  );
  const page = await browser.newPage();
  try {
    server.asked.length = 0;
    await page.goto(`${server.url}/requests.html`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('tip-tier-badge')].every(({state}) => state === 'fresh'),
    );
    return {figures: FIGURES, requests: server.asked.filter(({path}) => path === '/one.json').length};
  } finally {
    await page.close();
  }
}
