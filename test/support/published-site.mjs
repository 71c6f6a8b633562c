// A folder of records, a library of three files, and a site made of both, for tests of publishing.

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, before, beforeEach} from 'node:test';
import {reserveStyles} from '../../scripts/figures.mjs';
import {buildCli} from './built-cli.mjs';

export const BASE = 'https://figures.example/';

/** Kosovo as one record: without a count so small that it needs leave. */
export const kosovo = {
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  asOf: '2017-06-29',
  sources: {tip2017: {publisher: 'U.S. Department of State', date: '2017-06-27'}},
  source: 'tip2017',
  'tier-badge': {tier: '2'},
  'victim-breakdown': {total: 36, sex: {female: 30}},
};

/**
 * A place for records and their site, which `remove` takes away again.
 *
 * @param cli - the command, where a test runs it.
 */
export function publishingFolder(cli = {}) {
  const root = mkdtempSync(join(tmpdir(), 'tip-publish-'));
  const place = (path) => join(root, path);
  const put = (path, content) => {
    mkdirSync(dirname(place(path)), {recursive: true});
    writeFileSync(place(path), content);
  };
  put(
    'dist/manifest.json',
    JSON.stringify({
      version: '1.0.0',
      entries: {'all.js': {}, 'embed.js': {file: 'embed.js', imports: []}},
      chunks: {'chunks/a-1.js': {}},
    }),
  );
  put('dist/reserve.css', reserveStyles());
  put('dist/page.css', 'body { margin: 0; }');
  put('dist/list.css', 'ul { margin: 0; }');
  put('dist/frame.js', '"head";\n');
  put('dist/list.js', '"list";\n');
  put('dist/baked.js', 'var draw = () => undefined;\n');
  put('dist/licenses.txt', 'MIT');
  put('dist/all.js', 'import "./chunks/a-1.js";');
  put('dist/embed.js', 'draw(sites ?? "tip-figures:own-base");');
  put('dist/chunks/a-1.js', '1;');
  put('dist/data/tiers/XK.json', '{}');
  // The library has no figures in it that could be drawn.
  const dist = ['--library', place('dist'), '--pictures', 'no'];
  const args = ['publish', place('records'), '--out', place('site'), '--base', BASE, ...dist];
  const publish = (...more) => cli.run([...args, ...more]);
  const read = (path) => readFileSync(place(`site/${path}`), 'utf8');
  return {
    root,
    place,
    args,
    read,
    record: (name, content) => put(`records/${name}`, JSON.stringify(content)),
    putFile: (path, content) => put(path, content),
    forget: (name) => rmSync(place(`records/${name}`)),
    json: (path) => JSON.parse(read(path)),
    has: (path) => statSync(place(`site/${path}`), {throwIfNoEntry: false}) !== undefined,
    run: cli.run,
    publish,
    /** Publishes where nothing may be wrong, and says what the command said. */
    published: async (...more) => {
      const {status, stdout, stderr} = await publish(...more);
      assert.equal(status, 0, stderr);
      return stdout;
    },
    validate: () => cli.run(['validate', place('records')]),
    /** What is in the site: each file with its bytes. */
    files: () => filesIn(place('site')),
    /** When each file was written. */
    times: () =>
      Object.fromEntries(listed(place('site')).map((path) => [path, statSync(place(`site/${path}`)).mtimeMs])),
    remove: () => rmSync(root, {recursive: true}),
  };
}

/** To be called in `describe`: each of its tests finds here a folder with the record of Kosovo. */
export function siteOfEachTest() {
  const site = {};
  let cli;
  before(async () => (cli = await buildCli()));
  beforeEach(() => {
    Object.assign(site, publishingFolder(cli));
    site.record('kosovo.json', kosovo);
  });
  afterEach(() => site.remove());
  return site;
}

const listed = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
    .sort();

const filesIn = (folder) =>
  Object.fromEntries(listed(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

/** Starts the command with faults of the disk, see failing-disk.mjs; resolves with its end. */
export function startWithFaults(file, args, faults) {
  const disk = new URL('failing-disk.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', disk, file, ...args], {
    env: {...process.env, FAULTS: JSON.stringify(faults)},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({code, signal, stderr})));
  return {child, ended};
}
