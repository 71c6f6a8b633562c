// Published figures that are used while their elements take them over: seeded random actions with a real pointer and real keys,
// in pages of any driver that has Puppeteer's `goto`, `evaluate`, `mouse` and `keyboard`. Counts what a reader loses.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';

const FIGURES = ['victim-breakdown', 'funding-gap', 'victims-trend', 'tier-badge'];
const RECORD = 'kosovo-2017';

/** How a drawing stands in its page; in each it is the one that was published. */
const forms = {
  /** With its document in its root. */
  published: (html) => html,
  /** Without that, so that the element asks for it first. */
  fetching: withoutDocument,
  /** The same, and the document is newer: another number, and another name of the source. */
  newer: withoutDocument,
  /** Attached by a script, with a sheet that the root adopts. */
  baked: (html) =>
    withoutDocument(html)
      .replace('<template shadowrootmode="open">', '<template id="drawing">')
      .replace('</main>', `</main><script>(${attach})()</script>`),
};

/** Room to scroll the page, and a table that is wider than any view. */
const ROOM =
  '<style>body { padding-block: 400px 2000px } main > *::part(table) { min-inline-size: 1200px }</style></head>';

/** A seeded generator of numbers from 0 to 1. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many takeovers a test has: `TAKEOVERS=1000`. */
export const takeovers = Number(process.env.TAKEOVERS ?? 24);

/** Publishes figures and serves them in all forms. A figure's script is sent after `release`, once `hold` was called. */
export async function serveTakeovers() {
  const out = mkdtempSync(join(tmpdir(), 'tip-takeovers-'));
  const command = [join(root, 'dist/cli/tip-figures.js'), 'publish', join(root, `demo/data/${RECORD}.json`)];
  const to = ['--out', out, '--base', 'https://figures.example/', '--pictures', 'no'];
  const {status, stderr} = spawnSync(process.execPath, [...command, ...to], {encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr);
  let released = Promise.resolve();
  let release;
  const read = (path) => readFileSync(join(out, path), 'utf8');
  const pages = {};
  for (const figure of FIGURES) {
    const folder = `/f/${RECORD}-${figure}/`;
    const html = read(`${folder}index.html`)
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('</head>', ROOM);
    for (const [form, write] of Object.entries(forms)) {
      pages[`/f/${form}-${figure}/`] = write(html);
    }
  }
  const site = await serve({
    root: out,
    start: '/index.html',
    pages,
    handle: ({url}, response) => {
      const [, form, figure] = /^\/f\/(\w+)-([a-z-]+)\/figure\.json/.exec(url) ?? [];
      if (form in forms) {
        const record = read(`/f/${RECORD}-${figure}/figure.json`);
        response.setHeader('content-type', 'application/json').end(form === 'newer' ? renewed(record) : record);
        return true;
      }
      if (!FIGURES.some((name) => url === `/dist/${name}.js`)) return false;
      void released.then(() => response.setHeader('content-type', 'text/javascript').end(read(url)));
      return true;
    },
  });
  return {
    ...site,
    hold: () => (released = new Promise((resolve) => (release = resolve))),
    release: () => release(),
    async close() {
      await site.close();
      rmSync(out, {recursive: true});
    },
  };
}

/** A record with another publisher, so that no link to it has the words that it had. */
const renewed = (record) => record.replaceAll('U.S. Department of State', 'Department of State').replaceAll('36', '37');

const withoutDocumentPattern = /<script type="application\/json">[^<]*<\/script>(?=<\/template>)/;
function withoutDocument(html) {
  return html.replace(withoutDocumentPattern, '');
}

/**
 * Has one figure taken over while it is used.
 *
 * @returns what was lost, and of what
 */
export async function takeOverOnce(page, site, seed, scenarios = Object.keys(doings)) {
  const random = randomFrom(seed);
  const pick = (all) => all[Math.floor(random() * all.length)];
  const [form, figure, scenario] = [pick(Object.keys(forms)), pick(FIGURES), pick(scenarios)];
  site.hold();
  await page.setViewport({width: pick([320, 680]), height: 700});
  // A pointer that is over the figure already asks for its script at once, which is held: the page is not loaded before that.
  await page.goto(`${site.url}/f/${form}-${figure}/`, {waitUntil: 'domcontentloaded'});
  await page.evaluate(prepare);
  const doing = {
    page,
    pick,
    random,
    release: async () => {
      await page.evaluate(wake);
      site.release();
    },
  };
  const expected = await doings[scenario](doing);
  await page.evaluate(untilTaken);
  await page.evaluate(untilQuiet);
  let lost = [];
  // The code of a menu comes in its own time.
  for (const end = Date.now() + 5000; Date.now() < end;) {
    const seen = await page.evaluate(look);
    lost = Object.keys(expected).filter((one) => seen[one] !== expected[one]);
    if (lost.length === 0) break;
  }
  return lost.map((one) => `${one}: seed ${seed}, ${scenario}, ${form}, ${figure}`);
}

/** What a reader does, and what is so then. Each lets the element come at some moment. */
const doings = {
  /** Several quick clicks, some before and some after the element has come. */
  async about(doing) {
    const clicks = await clickOften(doing, 'about');
    return {table: clicks % 2 === 1, focus: 'about'};
  },

  async menu(doing) {
    const clicks = await clickOften(doing, 'menu');
    return {menu: clicks % 2 === 1, focus: 'menu'};
  },

  /** The pointer goes down before the element comes, and up after it. */
  async press({page, pick, release}) {
    const name = pick(['about', 'menu']);
    await pointAt(page, name);
    await page.mouse.down();
    await release();
    await page.evaluate(untilReady);
    await page.mouse.up();
    return {[name === 'about' ? 'table' : 'menu']: true, focus: name};
  },

  async link({page, pick, release}) {
    const moment = pick(['before', 'amid', 'after']);
    await pointAt(page, 'link');
    if (moment === 'before') await release();
    await page.mouse.down();
    if (moment === 'amid') await release();
    if (moment !== 'after') await page.evaluate(untilReady);
    await page.mouse.up();
    if (moment === 'after') await release();
    return {followed: 1};
  },

  /** Enter or the space bar on a button that was reached by the keyboard. */
  async keys({page, pick, release}) {
    const [name, key, moment] = [pick(['about', 'menu']), pick(['Enter', ' ']), pick(['before', 'amid', 'after'])];
    const ring = await tabTo(page, name);
    if (moment === 'before') await release();
    await page.keyboard.down(key);
    if (moment === 'amid') {
      await release();
      await page.evaluate(untilReady);
    }
    await page.keyboard.up(key);
    if (moment === 'after') await release();
    return {[name === 'about' ? 'table' : 'menu']: true, focus: name, ring};
  },

  /** The focus on any control, by the keyboard or the pointer, with an open table or without. */
  async focus({page, random, release}) {
    if (random() < 0.5) await click(page, 'about');
    for (let left = 1 + Math.floor(random() * 6); left > 0; left--) await press(page, 'Tab');
    const {focus, ring, table, top} = await page.evaluate(look);
    await release();
    return {focus, ring, table, top};
  },

  /** Text is selected before, while or after the element comes; then something is clicked. */
  async select({page, pick, release}) {
    const [moment, next] = [pick(['before', 'amid', 'after']), pick(['nothing', 'about', 'menu'])];
    const {x, y, width} = await page.evaluate(placeOf, 'words');
    await page.mouse.move(x + 4, y);
    if (moment === 'before') await release();
    await page.mouse.down();
    await page.mouse.move(x + width / 3, y);
    if (moment === 'amid') {
      await release();
      await page.evaluate(untilReady);
    }
    await page.mouse.move(x + width / 2, y);
    await page.mouse.up();
    if (moment === 'after') await release();
    const {selection} = await page.evaluate(look);
    await page.evaluate(untilReady);
    if (next !== 'nothing') await click(page, next);
    await page.evaluate(untilQuiet);
    const kept = await page.evaluate(look);
    // As long as text in it is selected, the drawing stays, unless the menu is wanted.
    await page.evaluate(() => getSelection().removeAllRanges());
    const opened = {about: {table: true}, menu: {menu: true}}[next];
    return {...opened, ...(kept.selection === selection && selection ? {} : {[`“${selection}” selected`]: true})};
  },

  /** The browser has opened the table, to show a text that was searched for. */
  async find({page, random, release}) {
    await page.evaluate(find);
    if (random() < 0.5) await release();
    const closes = random() < 0.3;
    if (closes) await click(page, 'about');
    await release();
    return {table: !closes};
  },

  /** The page and the open table are scrolled. */
  async scroll({page, random, release}) {
    await click(page, 'about');
    await page.evaluate(scrollBoth, Math.round(random() * 500), Math.round(20 + random() * 300));
    const {top, left, table} = await page.evaluate(look);
    await release();
    return {top, left, table};
  },
};

async function clickOften({page, random, release}, name) {
  const clicks = 1 + Math.floor(random() * 3);
  const moment = Math.floor(random() * (clicks + 1));
  for (let n = 0; n < clicks; n++) {
    if (n === moment) await release();
    await click(page, name);
  }
  if (moment === clicks) await release();
  return clicks;
}

async function pointAt(page, name) {
  const {x, y, width} = await page.evaluate(placeOf, name);
  await page.mouse.move(x + width / 2, y);
}

async function click(page, name) {
  await pointAt(page, name);
  await page.mouse.down();
  await page.mouse.up();
}

async function press(page, key) {
  await page.keyboard.down(key);
  await page.keyboard.up(key);
}

async function tabTo(page, name) {
  for (let left = 40; left > 0; left--) {
    await press(page, 'Tab');
    const {focus, ring} = await page.evaluate(look);
    if (focus === name) return ring;
  }
  throw new Error(`no key leads to ${name}`);
}

/** What is lost in so many takeovers. */
export async function lostIn(page, site, first = 1, count = takeovers) {
  const lost = [];
  for (let seed = first; seed < first + count; seed++) lost.push(...(await takeOverOnce(page, site, seed)));
  return lost;
}

// What follows runs in the page.

/** Attaches the drawing, as a script with a drawing in it does. */
function attach() {
  const drawing = document.querySelector('#drawing');
  const host = drawing.parentElement;
  const root = host.attachShadow({mode: 'open'});
  const styles = [...drawing.content.querySelectorAll('style')];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.map(({textContent}) => textContent).join('\n'));
  for (const style of styles) style.remove();
  root.append(drawing.content);
  root.adoptedStyleSheets = [sheet];
  drawing.remove();
}

/** Counts links that are followed, and lets none leave the page. */
async function prepare() {
  globalThis.figure = document.querySelector('main > *');
  globalThis.followed = 0;
  addEventListener('click', (event) => {
    if (!event.composedPath().some((one) => one instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    globalThis.followed += 1;
  });
  await document.fonts.ready;
  for (let left = 2; left > 0; left--) await new Promise(requestAnimationFrame);
}

/** Has the page ask for the element. */
function wake() {
  void import(`/dist/${globalThis.figure.localName.slice(4)}.js`);
}

/** The middle of the left edge of something, and its width. */
function placeOf(name) {
  const selectors = {about: '[aria-controls=d]', menu: '.more', link: '[part=source] a', words: '[part~=title]'};
  const found = globalThis.figure.shadowRoot.querySelector(selectors[name] ?? 'none');
  if (!found) return undefined;
  found.scrollIntoView({block: 'nearest'});
  const range = document.createRange();
  range.selectNodeContents(found);
  const [box] = name === 'words' || name === 'link' ? range.getClientRects() : found.getClientRects();
  return {x: box.x, y: box.y + box.height / 2, width: box.width};
}

function find() {
  const table = globalThis.figure.shadowRoot.querySelector('#d');
  table.dispatchEvent(new Event('beforematch', {bubbles: true}));
  table.removeAttribute('hidden');
}

function scrollBoth(top, left) {
  scrollTo(0, top);
  globalThis.figure.shadowRoot.querySelector('#d').scrollLeft = left;
}

async function untilTaken() {
  const frame = () => new Promise(requestAnimationFrame);
  for (const end = performance.now() + 20_000; performance.now() < end; await frame()) {
    if (!globalThis.figure.shadowRoot.querySelector('[popover]')) return;
  }
}

/** Waits until the element could take the drawing over, or has done so. */
async function untilReady() {
  const frame = () => new Promise(requestAnimationFrame);
  for (const end = performance.now() + 20_000; performance.now() < end; await frame()) {
    const {state, shadowRoot} = globalThis.figure;
    if (state === 'fresh' || !shadowRoot.querySelector('[popover]')) break;
  }
  await frame();
  await frame();
}

async function untilQuiet() {
  await globalThis.figure.settled;
  for (let left = 3; left > 0; left--) await new Promise(requestAnimationFrame);
}

/** What a reader sees that can be lost. */
function look() {
  const root = globalThis.figure.shadowRoot;
  const [table, active] = [root.querySelector('#d'), root.activeElement];
  const nameOf = (control) => {
    if (!control) return 'none';
    if (control.getAttribute('aria-controls') === 'd') return 'about';
    if (control.matches('.more')) return 'menu';
    const part = control.closest('[part]')?.part.value;
    const like = [...root.querySelectorAll(control.localName)].filter(
      (one) => one.closest('[part]')?.part.value === part,
    );
    return `${control.localName} ${like.indexOf(control)} in ${part}`;
  };
  const selection = getSelection();
  const [range] =
    selection.getComposedRanges?.({shadowRoots: [root]}) ?? (selection.rangeCount ? [selection.getRangeAt(0)] : []);
  const words = document.createRange();
  if (range) {
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
  }
  return {
    table: table?.firstElementChild?.checkVisibility({contentVisibilityAuto: true}) === true,
    menu: root.querySelector('.menu') !== null,
    focus: nameOf(active),
    ring: active?.matches(':focus-visible') === true,
    selection: words.toString().trim(),
    left: Math.round(table?.scrollLeft ?? 0),
    top: Math.round(scrollY),
    followed: globalThis.followed,
  };
}
