// Opens live.html with a clock that the test sets on, so that looks take no real minutes.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {listen, readFigures, record, runAxe} from './visit.mjs';

const sinon = await readFile(fileURLToPath(import.meta.resolve('sinon/pkg/sinon-no-sourcemaps.cjs')), 'utf8');

/** The page in a context of its own, with all four figures drawn. */
export async function openLive(browser, url, {channel, width, scheme}) {
  const context = await browser.newContext({viewport: {width, height: 720}, colorScheme: scheme});
  const page = await context.newPage();
  const events = listen(page);
  await page.addInitScript(record);
  await page.addInitScript({content: `${sinon}; (${takeClock})();`});
  await page.goto(`${url}?channel=${channel}`, {waitUntil: 'load', timeout: 60_000});
  await page.evaluate(drawAll);
  return {
    page,
    events,
    /**
     * Sets the clock on to the next look of the figures, and waits for what comes of it.
     *
     * @param patience  seconds to pass after the request, for an answer that does not come
     */
    look: (patience = 0) => page.evaluate((time) => globalThis.demoClock.look(time * 1000), patience),
    /** Violations of the policy, and what has moved. */
    record: () => page.evaluate(() => globalThis.demoRecord()),
    async axe() {
      await page.evaluate(() => globalThis.demoClock.end());
      return runAxe(page);
    },
    /** What a reader finds, and in which state it is. */
    read: () => page.evaluate(readFigures),
    /** Clicks something that asks the server, and waits until it has answered. */
    async click(selector, asked) {
      const answered = page.waitForResponse((response) => response.url().includes(asked));
      await page.click(selector);
      await answered;
    },
    close: () => context.close(),
  };
}

/** In which state the figures are, or in which different ones. */
export function stateOf(figures) {
  return [...new Set(figures.map(({state}) => state))].join(', ');
}

// What follows runs in the page.

/** Stops the clock of the page, and makes `demoClock`, which sets it on. */
function takeClock() {
  const ask = fetch;
  const start = Date.now();
  const clock = globalThis.sinon.useFakeTimers({now: start, toFake: ['setTimeout', 'clearTimeout', 'Date']});
  const plan = setTimeout;
  let requests = 0;
  let answered;
  let isPlanned = false;
  let tellPlanned;
  globalThis.fetch = (url, ...more) => {
    const answer = ask(url, ...more);
    if (String(url).includes('record.json')) {
      requests += 1;
      answered = answer.catch(() => undefined);
    }
    return answer;
  };
  globalThis.setTimeout = (run, delay, ...more) => {
    // A request waits ten seconds for its answer, which waits twenty for its figure: what else waits longer is the next look,
    // planned after the last.
    if (delay > 10_000 && delay !== 20_000) {
      isPlanned = true;
      tellPlanned?.();
    }
    return plan(run, delay, ...more);
  };

  globalThis.demoClock = {
    /** Gives the page its own clock back, for tools that wait. The figures look no more. */
    end: () => clock.uninstall(),
    /**
     * @param patience  milliseconds to pass after the request
     * @returns how many seconds it was until the look, how many requests it made, and the hours since the page came
     */
    async look(patience) {
      // The code that looks comes in its own time.
      while (!isPlanned) await new Promise((resolve) => requestAnimationFrame(resolve));
      const [then, before] = [clock.now, requests];
      const planned = new Promise((resolve) => (tellPlanned = resolve));
      // Other timers may come first, but not many.
      for (let n = 0; n < 20 && requests === before; n += 1) await clock.nextAsync();
      if (requests === before) throw new Error('the figures do not look');
      const waited = (clock.now - then) / 1000;
      if (patience) {
        // Or the page would give up before the server has been asked: its ten seconds are over at once.
        await answered;
        await clock.tickAsync(patience);
      }
      await planned;
      await Promise.all([...document.querySelectorAll('[refresh]')].map((figure) => figure.updateComplete));
      return {waited, requests: requests - before, hours: (clock.now - start) / 3_600_000};
    },
  };
}

async function drawAll() {
  for (const figure of document.querySelectorAll('[refresh]')) {
    figure.scrollIntoView();
    await figure.settled;
  }
}
