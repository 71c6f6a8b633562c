// What a published site says of its files on a host that is set up by the lines of the documentation: a real nginx.

import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {checkAll, unless} from '../e2e/checks.mjs';
import {answersAt, end, freePort, installPackages} from './servers.mjs';

const FOLDER = '/f/shqiperi-key-figure/';
const RECORD = {
  version: 1,
  language: 'sq',
  country: 'AL',
  period: '2023',
  source: 'Ministria e Brendshme',
  'key-figure': {value: 36, counts: 'things', label: 'banesa për të mbrojtur fëmijë'},
};
const WORDS = 'banesa për të mbrojtur fëmijë';

const [, documented] = /```nginx\n([^]*?)```/.exec(readFileSync(join(root, 'stories/docs/publish.md'), 'utf8'));

/** With `documented`, the address of a site on a host with those lines, and `bare`, on one without any. */
const test = base.extend({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tip-nginx-'));
      mkdirSync(join(folder, 'records'));
      writeFileSync(join(folder, 'records/shqiperi.json'), JSON.stringify(RECORD));
      const site = join(folder, 'site');
      const args = ['--output', site, '--base', 'https://figures.example/', '--lang', 'sq', '--pictures', 'no'];
      const {status, stderr} = spawnSync(
        process.execPath,
        [join(root, 'dist/cli/tip-figures.js'), 'publish', join(folder, 'records'), ...args],
        {encoding: 'utf8'},
      );
      if (status !== 0) throw new Error(stderr);
      mkdirSync(join(site, '.publish/draft'), {recursive: true});
      writeFileSync(join(site, '.publish/draft/figure.json'), '{}');
      await use(site);
      rmSync(folder, {recursive: true});
    },
    {scope: 'worker'},
  ],
  documented: [({site}, use) => useNginx(site, documented, use), {scope: 'worker'}],
  bare: [({site}, use) => useNginx(site, '', use), {scope: 'worker'}],
});

async function useNginx(site, lines, use) {
  installPackages('nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'tip-nginx-'));
  const port = await freePort();
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/${of};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${places.join(' ')}
  server { listen 127.0.0.1:${port}; root ${site}; ${lines} }
}
`,
  );
  const server = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  try {
    await answersAt({port}, server);
    await use(`http://127.0.0.1:${port}`);
  } finally {
    await end(server);
    rmSync(folder, {recursive: true});
  }
}

const chunk = (site) => /dist\/chunks\/frame-\w+\.js/.exec(readFileSync(join(site, 'index.html'), 'utf8'))[0];

/** What is wrong with the headers of a path. */
async function faultsOf(address, {type, cache}) {
  const {status, headers} = await fetch(address);
  return [
    unless([status, headers.get('content-type')], [200, type]),
    unless(headers.get('access-control-allow-origin'), '*'),
    unless(headers.get('cache-control'), cache),
  ].flat();
}

test('a site in nginx, as the documentation sets it up', async ({documented: host, site}) => {
  const again = 'no-cache';
  const told = {
    '/': ['text/html; charset=utf-8', again],
    '/figures.json': ['application/json; charset=utf-8', again],
    [FOLDER]: ['text/html; charset=utf-8', again],
    [`${FOLDER}embed.txt`]: ['text/plain; charset=utf-8', again],
    [`${FOLDER}figure.csv`]: ['text/csv; charset=utf-8', again],
    [`${FOLDER}figure.html`]: ['text/html; charset=utf-8', again],
    [`${FOLDER}figure.js`]: ['application/javascript; charset=utf-8', again],
    [`${FOLDER}figure.json`]: ['application/json; charset=utf-8', again],
    '/dist/reserve.css': ['text/css; charset=utf-8', 'public, max-age=3600'],
    [`/${chunk(site)}`]: ['application/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  };
  const checks = Object.entries(told).map(async ([path, [type, cache]]) => [
    `type, origin and cache: ${path.replace(/-\w{8}\.js/, '.js')}`,
    await faultsOf(host + path, {type, cache}),
  ]);
  const {status} = await fetch(`${host}/.publish/draft/figure.json`);
  await checkAll([...(await Promise.all(checks)), ['drafts are for nobody', unless(status, 403)]]);
});

for (const name of ['documented', 'bare'])
  test(`the letters of a site in nginx, ${name}`, async ({page, documented, bare}) => {
    const read = async (path) => {
      await page.goto({documented, bare}[name] + path);
      return page.locator(path === FOLDER ? 'tip-key-figure [part=figure]' : 'body').innerText();
    };
    const checks = [];
    for (const file of ['', 'embed.txt', 'figure.html']) {
      const text = await read(FOLDER + file);
      const wrong = text.includes(WORDS) && !/[ÃÂ]/.test(text) ? [] : [text.slice(0, 300)];
      checks.push([`are those that were written: ${file || 'the page'}`, wrong]);
    }
    await checkAll(checks);
  });
