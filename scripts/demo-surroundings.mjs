// The built files in surroundings that are not ours: a second build, a frame without an origin, a page that is left.

import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {reportChecks} from './demo-report.mjs';
import {figureNames} from './figures.mjs';
import {addTotals} from './plain-reporter.mjs';
import {serve} from './serve.mjs';

const RECORD = '/demo/data/kosovo-2017.json';
const STRICT = "trusted-types lit-html; require-trusted-types-for 'script'";
const ANY_ORIGIN = {'access-control-allow-origin': '*'};

/** Tests the built files of a folder in pages of its own, beside a second build on another site. */
export async function testSurroundings(browser, root) {
  const folder = await mkdtemp(join(tmpdir(), 'tip-figures-'));
  await cp(join(root, 'dist'), join(folder, 'dist'), {recursive: true});
  const other = await serve({root: folder, folders: ['dist'], headers: () => ANY_ORIGIN});
  const cases = casesOf(figureNames(root), other.url);
  const site = await serve({
    root,
    folders: ['demo', 'dist'],
    pages: Object.fromEntries(cases.map(({path, html}) => [path, html])),
    headers: (path) => {
      const {policy} = cases.find((one) => one.path === path) ?? {};
      return {...ANY_ORIGIN, ...(policy ? {'content-security-policy': policy} : {})};
    },
  });
  try {
    const results = [];
    for (const one of cases) results.push(await judge(browser, site.url, one));
    return addTotals(...results);
  } finally {
    await Promise.all([site.close(), other.close()]);
    await rm(folder, {recursive: true});
  }
}

function casesOf(names, other) {
  const scripts = (site) =>
    names.map((name) => `<script type="module" src="${site}/dist/${name}.js"></script>`).join('');
  const figures = names
    .map((name) => `<tip-${name} loading="eager" refresh="60" src="${RECORD}"><p>fallback</p></tip-${name}>`)
    .join('');
  const page = (content) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="/demo/icon.svg">${content}`;
  const framed = page(scripts('') + figures).replaceAll('"', '&quot;');
  const own = "default-src 'none'; connect-src 'self'; img-src 'self'; style-src 'self'; script-src 'self'";
  const drawn = (seen) => [
    ['every figure is drawn', seen.undrawn],
    ['no script throws', seen.thrown],
  ];
  return [
    {path: '/older-first.html', html: page(scripts(other) + scripts('') + figures), checks: drawn},
    {path: '/newer-first.html', html: page(scripts('') + scripts(other) + figures), checks: drawn},
    {
      path: '/two-under-one-policy.html',
      html: page(scripts('') + scripts(other) + figures),
      policy: `${own} ${other}; ${STRICT}`,
      checks: (seen) => [
        ['every figure is drawn', seen.undrawn],
        ['the second Lit is refused', seen.thrown.length > 0 ? [] : ['it is not']],
      ],
    },
    {
      path: '/sandbox.html',
      html: page(`<iframe sandbox="allow-scripts" width="700" height="700" srcdoc="${framed}"></iframe>`),
      policy: `${own}; ${STRICT}`,
      checks: drawn,
    },
    {
      path: '/left.html',
      html: page(scripts('') + figures),
      visits: 3,
      checks: (seen) => [...drawn(seen), ['every figure follows its data', seen.unfollowed]],
    },
  ];
}

async function judge(browser, url, {path, visits = 0, checks}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error?.message ?? String(error)));
    await page.goto(url + path, {waitUntil: 'load', timeout: 60_000});
    let figures = await look(page);
    for (let visit = 0; visit < visits; visit += 1) {
      await page.goto(`${url}/demo/icon.svg`);
      await page.goBack({waitUntil: 'load'});
      figures = await look(page);
    }
    const said = ({tag, state}) => `<${tag}> is ${state ?? 'not defined'}`;
    const undrawn = figures.filter(({state, words, charts}) => state !== 'fresh' || words < 100 || charts).map(said);
    return reportChecks(
      path.slice(1),
      checks({
        thrown,
        undrawn: figures.length > 0 ? undrawn : ['there is none'],
        unfollowed: figures.filter(({live}) => !live).map(({tag}) => tag),
      }),
    );
  } catch (error) {
    return reportChecks(path.slice(1), [['the page can be tested', [error.message]]]);
  } finally {
    await context.close();
  }
}

/** The figures of a page and of its frames, when they have had the time to be drawn. */
async function look(page) {
  const figures = [];
  for (const frame of page.frames()) figures.push(...(await frame.evaluate(readFigures)));
  return figures;
}

// What follows runs in the page.

async function readFigures() {
  const figures = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('tip-'));
  const isReady = ({state, shadowRoot}) =>
    state === 'fresh' &&
    shadowRoot?.querySelector('.live i') &&
    (!shadowRoot.querySelector('canvas') || shadowRoot.querySelector('.spots button'));
  for (let turn = 0; turn < 600 && !figures.every(isReady); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return figures.map(({localName, state, shadowRoot}) => ({
    tag: localName,
    state,
    words: shadowRoot?.textContent.trim().length ?? 0,
    live: Boolean(shadowRoot?.querySelector('.live i')),
    charts: Boolean(shadowRoot?.querySelector('canvas') && !shadowRoot.querySelector('.spots button')),
  }));
}
