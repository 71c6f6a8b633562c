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

/**
 * A test with a `site`, in which `record` is published; `publish` publishes another record into its folder, and `page` serves
 * HTML at a path, under a policy.
 */
export const testOf = (record) =>
  base.extend({
    site: async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tip-published-'));
      const out = join(folder, 'site');
      mkdirSync(out);
      const pages = {};
      const policies = {};
      const server = await serve({
        root: out,
        start: '/index.html',
        pages,
        headers: (path) => (path in pages ? {'content-security-policy': policies[path] ?? ''} : headersFor(out, path)),
      });
      const publish = (published, ...more) => {
        const file = join(folder, 'kosovo.json');
        writeFileSync(file, JSON.stringify(published));
        const options = ['-o', out, '--base', server.url, '--pictures', 'no'];
        const command = [join(root, 'dist/cli/tip-figures.js'), 'publish', file, ...options];
        const {status, stderr} = spawnSync(process.execPath, [...command, ...more], {encoding: 'utf8'});
        expect(status, stderr).toBe(0);
      };
      publish(record);
      const page = (path, html, policy) => {
        pages[path] = `<!doctype html><meta charset="utf-8"><title>A story</title>${html}`;
        if (policy) policies[path] = policy;
        return server.url + path;
      };
      await use({out, url: `${server.url}/`, publish, page});
      await server.close();
      rmSync(folder, {recursive: true});
    },
  });
