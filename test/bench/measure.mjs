// Opens one page in a browser context of its own, and measures it.

import {seen, watchFigures} from './in-page.mjs';

const SLOW_4G = {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};
export const VIEWPORT = {width: 412, height: 823};
const LONGEST = 120_000;

/**
 * From the start of navigation to the figures in view on the screen.
 *
 * @param options.cpu - how many times slower the processor is.
 * @param options.slow - whether the network is a slow 4G.
 * @param options.warm - whether the files are in the cache.
 * @param options.look - whether to look for figures in the page, which does not tell by itself when they are seen.
 * @returns milliseconds `paint`, `task` (main thread) and `blocked` (total blocking time), `shift` (layout), `heap`
 *   in bytes, `requests` by path.
 */
export async function measure(browser, url, {cpu = 1, slow = false, warm = false, look = false} = {}) {
  const context = await browser.createBrowserContext();
  try {
    if (warm) await visit(context, url, {look});
    return await visit(context, url, {cpu, slow, look});
  } finally {
    await context.close();
  }
}

async function visit(context, url, {cpu = 1, slow = false, look}) {
  const page = await context.newPage();
  try {
    await page.setViewport(VIEWPORT);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await slowDown(session, {cpu, slow});
    const requests = [];
    const errors = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => errors.push(error?.message ?? String(error)));
    await page.evaluateOnNewDocument(watch);
    if (look) await page.evaluateOnNewDocument(`(${watchFigures})(${seen})`);
    const before = await taskOf(session);
    await page.goto(url, {waitUntil: 'load', timeout: LONGEST});
    await page.waitForFunction(() => performance.getEntriesByName('seen').length > 0, {
      timeout: LONGEST,
      polling: 100,
    });
    const task = (await taskOf(session)) - before;
    if (errors.length > 0) throw new Error(`${url}: ${errors[0]}`);
    const marks = await page.evaluate(() => ({
      paint: performance.getEntriesByName('seen')[0].startTime,
      ...globalThis.benchWatch(),
    }));
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    return {...marks, task, heap: await heapOf(session), requests};
  } finally {
    await page.close();
  }
}

/** Makes the processor of a page slower by a factor, and its network a slow 4G. */
export async function slowDown(session, {cpu, slow}) {
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (!slow) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
}

/** Runs in the page, before its own scripts. */
function watch() {
  let blocked = 0;
  let shift = 0;
  const tasks = new PerformanceObserver((list) => addTasks(list.getEntries()));
  const shifts = new PerformanceObserver((list) => addShifts(list.getEntries()));
  const addTasks = (entries) => {
    for (const {duration} of entries) blocked += Math.max(0, duration - 50);
  };
  const addShifts = (entries) => {
    for (const {value} of entries) shift += value;
  };
  tasks.observe({type: 'longtask', buffered: true});
  shifts.observe({type: 'layout-shift', buffered: true});
  globalThis.benchWatch = () => {
    addTasks(tasks.takeRecords());
    addShifts(shifts.takeRecords());
    return {blocked, shift};
  };
}

async function taskOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** Bytes of the heap after collecting what nobody holds. */
export async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
