// What readers do while a drawing waits for its element: whether any of it is lost, and how long the element takes.

import {seen, watchFigures} from './in-page.mjs';
import {slowDown, VIEWPORT} from './measure.mjs';

/** Which pages, and how many rounds of them; the last is the control, where the element is there before the reader acts. */
const PAGES = {'badge baked': 10, 'breakdown baked': 10, 'published page of the breakdown': 10, 'breakdown by src': 1};
/** How long the element's files wait, in ms: the reader is then earlier or later than each of them. */
const WAITS = [0, 50, 150, 400, 1000];
const TABLE = '[part=tools] button[aria-controls]';
const MENU = '[part=tools] .more';

/** What a reader does, and what must be there afterwards. Opening a menu moves the focus into it. */
const ACTS = [
  {act: click(TABLE), kept: {click: isTableOpen, focus: hasFocus(TABLE)}},
  {act: press(TABLE), kept: {key: isTableOpen, focus: hasFocus(TABLE)}},
  {act: click(MENU), kept: {click: isMenuOpen, focus: hasFocus('*')}},
  {act: select, kept: {selection: isSelected}},
];

/**
 * Acts on pages, each act at each wait.
 *
 * @returns by page `facts`, how many were looked at, `lost` by kind, and `times` in ms from the pointer to the element, on
 *   slow 4G with a slow processor; `{missing}` for what publish has not written.
 */
export async function measureTakeover({browser, server, pages, rounds, say}) {
  const results = {};
  for (const [name, most] of Object.entries(PAGES)) {
    const {missing, ...page} = pages[name];
    if (missing) {
      results[name] = {missing};
      say(`${name}: not there, ${missing}`);
      continue;
    }
    const at = {browser, server, ...page};
    const times = [];
    const facts = [];
    for (let round = 0; round < Math.min(rounds ?? most, most); round++) {
      times.push(await withPage(at, timeOf));
      for (const wait of WAITS) {
        server.wait = (path) => (path.includes('/dist/') ? wait : 0);
        for (const act of ACTS) facts.push(...(await withPage(at, (opened) => actOn(opened, act))));
        server.wait = () => 0;
      }
    }
    const lost = facts.filter(({isKept}) => !isKept).map(({kind}) => kind);
    results[name] = {facts: facts.length, lost, times: times.filter((time) => time !== undefined)};
    say(`${name}: ${lost.length} of ${facts.length} lost`);
  }
  return results;
}

async function withPage({browser, server, path, tag}, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(VIEWPORT);
    await page.evaluateOnNewDocument(`(${watchFigures})(${seen})`);
    const open = async () => {
      await page.goto(server.url + path);
      await page.waitForFunction(() => performance.getEntriesByName('seen').length > 0);
      return page.$(tag);
    };
    return await work({page, open});
  } finally {
    await context.close();
  }
}

/** Undefined where the element is there without being asked for. */
async function timeOf({page, open}) {
  await slowDown(await page.createCDPSession(), {cpu: 4, slow: true});
  const figure = await open();
  await page.waitForNetworkIdle();
  if (await figure.evaluate(({localName}) => Boolean(customElements.get(localName)))) return undefined;
  await figure.evaluate((element) => {
    globalThis.taken = new Promise((resolve) => {
      const begin = async ({timeStamp}) => {
        await customElements.whenDefined(element.localName);
        await element.settled;
        requestAnimationFrame((time) => resolve(time - timeStamp));
      };
      element.addEventListener('pointerover', begin, {once: true, capture: true});
    });
  });
  await figure.hover();
  return page.evaluate(() => globalThis.taken);
}

async function actOn({page, open}, {act, kept}) {
  const figure = await open();
  await act(figure);
  await figure.evaluate(async (element) => {
    await customElements.whenDefined(element.localName);
    await element.settled;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const facts = [];
  for (const [kind, is] of Object.entries(kept)) {
    // The menu has a file of its own.
    const isKept = await page.waitForFunction(is.work ?? is, {timeout: 3000}, figure, is.given).then(
      () => true,
      () => false,
    );
    facts.push({kind, isKept});
  }
  return facts;
}

const buttonIn = (figure, selector) =>
  figure.evaluateHandle(({shadowRoot}, wanted) => shadowRoot.querySelector(wanted), selector);

function click(selector) {
  return async (figure) => (await buttonIn(figure, selector)).click();
}

function press(selector) {
  return async (figure) => (await buttonIn(figure, selector)).press('Enter');
}

/** Selects the source line. */
async function select(figure) {
  await figure.hover();
  await figure.evaluate(({shadowRoot}) => {
    const line = shadowRoot.querySelector('[part=source]');
    getSelection().setBaseAndExtent(line, 0, line, line.childNodes.length);
    globalThis.selected = getSelection().toString();
  });
}

function isTableOpen({shadowRoot}) {
  return shadowRoot.querySelector('[part=table]').checkVisibility({contentVisibilityAuto: true});
}

function isMenuOpen({shadowRoot}) {
  return shadowRoot.querySelector('[part=tools] .more').ariaExpanded === 'true';
}

function hasFocus(selector) {
  return {work: ({shadowRoot}, wanted) => Boolean(shadowRoot.activeElement?.matches(wanted)), given: selector};
}

function isSelected() {
  return globalThis.selected !== '' && getSelection().toString() === globalThis.selected;
}
