// The built files in surroundings that are not ours: a second build, a frame without an origin, a page that is left.

import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base} from '@playwright/test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll} from './checks.mjs';

const RECORD = '/demo/data/kosovo-2017.json';
const STRICT = "trusted-types lit-html; require-trusted-types-for 'script'";
const ANY_ORIGIN = {'access-control-allow-origin': '*'};

/** With `site`, which has the pages; a second build is on another site. */
const test = base.extend({
  site: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'tip-figures-'));
      await cp(join(root, 'dist'), join(folder, 'dist'), {recursive: true});
      const other = await serve({root: folder, folders: ['dist'], headers: () => ANY_ORIGIN});
      const pages = pagesOf(figureNames(root), other.url);
      const site = await serve({
        root,
        folders: ['demo', 'dist'],
        pages: Object.fromEntries(Object.entries(pages).map(([path, {html}]) => [path, html])),
        headers: (path) => ({
          ...ANY_ORIGIN,
          ...(pages[path]?.policy ? {'content-security-policy': pages[path].policy} : {}),
        }),
      });
      await use(site);
      await Promise.all([site.close(), other.close()]);
      await rm(folder, {recursive: true});
    },
    {scope: 'worker'},
  ],
});

const drawn = (seen) => [
  ['every figure is drawn', seen.undrawn],
  ['no script throws', seen.thrown],
];
testPage('/older-first.html', drawn);
testPage('/newer-first.html', drawn);
testPage('/two-under-one-policy.html', (seen) => [
  ['every figure is drawn', seen.undrawn],
  ['the second Lit is refused', seen.thrown.length > 0 ? [] : ['it is not']],
]);
testPage('/sandbox.html', drawn);
testPage('/left.html', (seen) => [...drawn(seen), ['every figure follows its data', seen.unfollowed]], 3);

/** The pages by their paths: `html`, and the `policy` that it is under. */
function pagesOf(names, other) {
  const scripts = (site) =>
    names.map((name) => `<script type="module" src="${site}/dist/${name}.js"></script>`).join('');
  const figures = names
    .map((name) => `<tip-${name} loading="eager" refresh="60" src="${RECORD}"><p>fallback</p></tip-${name}>`)
    .join('');
  const page = (content) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="/demo/icon.svg">${content}`;
  const framed = page(scripts('') + figures).replaceAll('"', '&quot;');
  const own = "default-src 'none'; connect-src 'self'; img-src 'self'; style-src 'self'; script-src 'self'";
  return {
    '/older-first.html': {html: page(scripts(other) + scripts('') + figures)},
    '/newer-first.html': {html: page(scripts('') + scripts(other) + figures)},
    '/two-under-one-policy.html': {
      html: page(scripts('') + scripts(other) + figures),
      policy: `${own} ${other}; ${STRICT}`,
    },
    '/sandbox.html': {
      html: page(`<iframe sandbox="allow-scripts" width="700" height="700" srcdoc="${framed}"></iframe>`),
      policy: `${own}; ${STRICT}`,
    },
    '/left.html': {html: page(scripts('') + figures)},
  };
}

/** Tests a page after it was left and come back to so many times. */
function testPage(path, checksOf, visits = 0) {
  test(path.slice(1), async ({page, site}) => {
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error?.message ?? String(error)));
    await page.goto(site.url + path, {waitUntil: 'load', timeout: 60_000});
    let figures = await look(page);
    for (let visit = 0; visit < visits; visit += 1) {
      await page.goto(`${site.url}/demo/icon.svg`);
      await page.goBack({waitUntil: 'load'});
      figures = await look(page);
    }
    const said = ({tag, state}) => `<${tag}> is ${state ?? 'not defined'}`;
    const undrawn = figures.filter(({state, words, charts}) => state !== 'fresh' || words < 100 || charts).map(said);
    await checkAll(
      checksOf({
        thrown,
        undrawn: figures.length > 0 ? undrawn : ['there is none'],
        unfollowed: figures.filter(({live}) => !live).map(({tag}) => tag),
      }),
    );
  });
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
