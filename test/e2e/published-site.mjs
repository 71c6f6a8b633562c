// A site that the built command publishes, served with the headers that it asks of a host.

import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';

/** What `_headers` says of a path. */
function headersFor(out, path) {
  const rules = readFileSync(join(out, '_headers'), 'utf8').split('\n\n');
  const matching = rules.filter((rule) => {
    const [pattern = ''] = rule.trim().split('\n');
    const written = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replace(':file', '[^/]+');
    return new RegExp(`^${written}$`).test(path);
  });
  const lines = matching.flatMap((rule) => rule.trim().split('\n').slice(1));
  return Object.fromEntries(lines.map((line) => /^\s*([\w-]+): (.*)$/.exec(line).slice(1)));
}

/** A server of a folder, for all tests of a worker: of most of them the site stays as it was published. */
async function openHost(use) {
  const folder = mkdtempSync(join(tmpdir(), 'tip-published-'));
  const out = join(folder, 'site');
  mkdirSync(out);
  const host = {folder, out, pages: {}, policies: {}, isFresh: false};
  const server = await serve({
    root: out,
    start: '/index.html',
    pages: host.pages,
    headers: (path) =>
      path in host.pages ? {'content-security-policy': host.policies[path] ?? ''} : headersFor(out, path),
  });
  await use(Object.assign(host, {url: server.url}));
  await server.close();
  rmSync(folder, {recursive: true});
}

function publishAt({folder, out, url}, record, more = []) {
  const file = join(folder, 'kosovo.json');
  writeFileSync(file, JSON.stringify(record));
  const command = [
    join(root, 'dist/cli/tip-figures.js'),
    'publish',
    file,
    '-o',
    out,
    '--base',
    url,
    '--pictures',
    'no',
  ];
  const {status, stderr} = spawnSync(process.execPath, [...command, ...more], {encoding: 'utf8'});
  expect(status, stderr).toBe(0);
}

/**
 * A test with a `site`, in which `record` is published; `publish` publishes another record into its folder, and `page` serves
 * HTML at a path, under a policy.
 */
export const testOf = (record) =>
  base.extend({
    host: [async ({}, use) => openHost(use), {scope: 'worker'}],
    site: async ({host}, use) => {
      const {out, url, pages, policies} = host;
      if (!host.isFresh) {
        rmSync(out, {recursive: true});
        mkdirSync(out);
        publishAt(host, record);
        host.isFresh = true;
      }
      const publish = (published, ...more) => {
        host.isFresh = false;
        publishAt(host, published, more);
      };
      const page = (path, html, policy) => {
        pages[path] = `<!doctype html><meta charset="utf-8"><title>A story</title>${html}`;
        policies[path] = policy;
        return url + path;
      };
      await use({out, url: `${url}/`, publish, page});
    },
  });
