// Which test files there are, and which of them a command line asks for.

import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Paths from the root, with slashes: browser tests are *.test.ts (those of several engines
 * *.engines.test.ts), tests that run in Node *.test.mjs, pages in several browsers *.spec.mjs. */
export function testFiles(root) {
  const folder = join(root, 'test');
  const all = existsSync(folder) ? readdirSync(folder, {recursive: true}) : [];
  // The benchmark has packages of its own in there.
  const own = all.map((path) => path.replaceAll('\\', '/')).filter((path) => !path.includes('node_modules/'));
  const paths = own.map((path) => `test/${path}`).sort();
  return {
    browser: paths.filter((path) => path.endsWith('.test.ts')),
    node: paths.filter((path) => path.endsWith('.test.mjs')),
    pages: paths.filter((path) => /^test\/e2e\/browsers\/.+\.spec\.mjs$/.test(path)),
  };
}

/**
 * Whether a browser test is of what engines differ in: layout, letters, focus, pointers, canvas, requests, policies, `Intl`.
 * All others ask what is the same in each of them.
 */
export const isOfEngines = (path) => path.endsWith('.engines.test.ts');

/** Keeps the paths that hold one of the words: a whole path, a folder, or the name of a figure. */
export function matching(paths, words) {
  const wanted = words.map((word) => word.replaceAll('\\', '/').replace(/^\.\//, ''));
  return wanted.length === 0 ? paths : paths.filter((path) => wanted.some((word) => path.includes(word)));
}
