// What pages with published figures load: until they are painted, then while nobody touches them, and when somebody does.

import {seen, watchFigures} from './in-page.mjs';
import {VIEWPORT} from './measure.mjs';

/** How long a page is looked at, in ms: a little more than the shortest interval of live figures. */
const LIVE = 20_000;

/**
 * Loads each page once. Counts are the same on every machine.
 *
 * @returns by name `painted`, `untouched`, `hovered` and `menu`, each `{requests, bytes}`, and `lang` of the first figure;
 *   of a live page `live` in the place of the last two; `{missing}` for what publish has not written.
 */
export async function measureReaders({browser, server, pages, say}) {
  const readings = {};
  for (const [name, page] of Object.entries(pages)) {
    readings[name] = page.missing ? {missing: page.missing} : await read({browser, server, ...page});
    say(`${name}: ${page.missing ? `not there, ${page.missing}` : 'read'}`);
  }
  return readings;
}

async function read({browser, server, path, tag}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(VIEWPORT);
    await page.evaluateOnNewDocument(`(${watchFigures})(${seen})`);
    server.asked.length = 0;
    await page.goto(server.url + path);
    const frame = page.frames().at(-1);
    await frame.waitForFunction(() => performance.getEntriesByName('seen').length > 0);
    const paint = await frame.evaluate(
      () => globalThis.seenAt ?? performance.timeOrigin + performance.getEntriesByName('seen')[0].startTime,
    );
    const isLive = Boolean(await frame.$('[refresh]'));
    await (isLive ? new Promise((resolve) => setTimeout(resolve, LIVE)) : quiet(page));
    const asked = taken(server);
    const painted = sum(asked.filter(({at}) => at <= paint));
    const after = sum(asked.filter(({at}) => at > paint));
    if (isLive) return {painted, live: after};

    const figure = await frame.$(tag);
    const lang = await figure.evaluate(({shadowRoot}) => shadowRoot?.querySelector('figure')?.lang);
    const steps = {};
    for (const [step, act] of Object.entries({hovered: hover, menu: openMenu})) {
      await act(figure);
      await quiet(page);
      steps[step] = sum(taken(server));
    }
    return {painted, untouched: after, ...steps, lang};
  } finally {
    await context.close();
  }
}

const hover = (figure) => figure.hover();

async function openMenu(figure) {
  const button = await figure.evaluateHandle(({shadowRoot}) => shadowRoot?.querySelector('[part=tools] .more'));
  await button.asElement()?.click();
}

const quiet = (page) => page.waitForNetworkIdle({idleTime: 1500});

/** The requests since the last time; the outlet's own page is none of them. */
const taken = (server) =>
  server.asked.splice(0).filter(({path}) => !path.startsWith('/readers/') && path !== '/favicon.ico');

const sum = (list) => ({requests: list.length, bytes: list.reduce((total, {bytes}) => total + bytes, 0)});
