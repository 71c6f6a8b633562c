// The site as a folder, on a host that serves it below a path.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect, test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {writeSite} from '../../scripts/site/write-site.mjs';
import {always, healthy} from './demo.mjs';
import {checkAll} from './checks.mjs';
import {visit} from './visit.mjs';

const PATH = 'a/b';
/** What the command adds to the folder. */
const ADDED = ['storybook/', 'source.tar.gz'];

const test = base.extend({
  host: [
    async ({}, use) => {
      const top = await mkdtemp(join(tmpdir(), 'tip-figures-site-'));
      const folder = join(top, PATH);
      await writeSite(root, folder);
      const {url, close} = await serve({root: top});
      await use({folder, url});
      await close();
      await rm(top, {recursive: true});
    },
    {scope: 'worker'},
  ],
});

test('the folder of the site', async ({host: {folder}}) => {
  await test.step('has a file for every link of its pages', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['index.html', 'story.html', 'attributes.html', 'errors.html']));
    expect(pages.flatMap((page) => deadLinks(folder, page))).toEqual([]);
  });

  await test.step('has the data and the schemas', () => {
    for (const file of ['dist/data/tiers/XK.json', 'dist/schema/record.json', 'data/kosovo-2017.json']) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
    const record = JSON.parse(readFileSync(join(folder, 'data/kosovo-2017.json'), 'utf8'));
    expect(existsSync(resolve(folder, 'data', record.$schema))).toBe(true);
  });

  await test.step('has nothing of the server', () => {
    expect(readdirSync(folder, {recursive: true}).filter((name) => /\.mjs$|^live\./.test(name))).toEqual([]);
  });
});

for (const page of ['', 'story.html', 'builder.html']) {
  test(`${page || 'its first page'} below a path`, async ({browser, host}) => {
    const seen = await visit(browser, host.url, {path: `/${PATH}/${page}`, width: 680, scheme: 'light'});
    const outside = seen.requests.filter((url) => !url.startsWith(`${host.url}/${PATH}/`));
    await checkAll([...healthy(seen), ...always(seen), ['nothing is asked for above the path', outside]]);
  });
}

function deadLinks(folder, page) {
  return linksOf(join(folder, page))
    .filter((link) => !ADDED.includes(link))
    .filter((link) => !existsSync(join(folder, link, link.endsWith('/') ? 'index.html' : '')))
    .map((link) => `${page}: ${link}`);
}

/** Addresses without a host, as in `href` and `src`, without what follows `#` or `?`. */
function linksOf(file) {
  const html = readFileSync(file, 'utf8').replace(/<!--[^]*?-->/g, '');
  return [...html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)]
    .map(([, link]) => link.replace(/[#?].*/, ''))
    .filter((link) => link && !/^[a-z]+:/.test(link));
}
