// The figures for pages, built for a test in seconds, and a browser whose starts a test sees.

import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import virtual from '@rollup/plugin-virtual';
import {build} from 'rolldown';
import {writePictureFonts} from '../../scripts/build/picture-fonts.mjs';
import {findBrowser} from '../../scripts/browsers/browser.mjs';
import {allDefinitions, reserveStyles} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';

/** Builds a folder like `dist`, with all figures and the typeface of pictures; `remove` takes it away. */
export async function buildPictureLibrary() {
  const folder = mkdtempSync(join(tmpdir(), 'tip-library-'));
  const put = (name, content) => writeFileSync(join(folder, name), content);
  await build({
    input: 'all',
    cwd: root,
    tsconfig: join(root, 'tsconfig.json'),
    transform: {target: 'es2022'},
    resolve: {conditionNames: ['source', 'browser', 'production', 'import', 'default']},
    logLevel: 'silent',
    plugins: [virtual({all: allDefinitions()})],
    output: {dir: folder, entryFileNames: 'all.js', chunkFileNames: 'chunks/[name]-[hash].js'},
  });
  put('manifest.json', JSON.stringify({version: '1.0.0', entries: {'all.js': {}}}));
  put('reserve.css', reserveStyles());
  for (const name of ['page.css', 'list.css', 'frame.js', 'list.js', 'baked.js', 'licenses.txt']) put(name, '');
  mkdirSync(join(folder, 'data'));
  writePictureFonts(join(folder, 'fonts'));
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}

/** The browser of the tests as a program that notes the number of each process in which it was started. */
export async function watchedBrowser(folder) {
  const {executablePath, env} = await findBrowser();
  const file = join(folder, 'browser');
  const notes = join(folder, 'started');
  const set = Object.entries(env ?? {}).filter(([name, value]) => process.env[name] !== value);
  const lines = set.map(([name, value]) => `export ${name}='${value}'`);
  writeFileSync(file, ['#!/bin/sh', `echo $$ >> '${notes}'`, ...lines, `exec '${executablePath}' "$@"`, ''].join('\n'));
  chmodSync(file, 0o755);
  return {
    file,
    started: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number) : []),
  };
}
