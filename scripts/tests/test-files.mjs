// Which test files there are, and which of them a command line asks for.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Paths from the root, with slashes: browser tests are *.test.ts, tests that run in Node *.test.mjs, pages in several browsers *.spec.mjs. */
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

/** What a page alone has, or what engines differ in: elements, the helpers that draw or read them, and the words of `Intl`. */
const OF_ENGINES =
  /define\.js|fixture|\b(document|window|navigator|customElements|Intl|fetch|console)\b|HTML\w*Element|text-context|support\/(draw|reading|samples|clipboard|picture|until)\.js|sinon|setTimeout/;

/** Whether a browser test is of code that needs no page, and so is the same in every engine: one of them is enough. */
export const isPure = (path) =>
  /\.(model|words|property|tile)\.test\.ts$|^test\/protect\//.test(path) ||
  !OF_ENGINES.test(readFileSync(path, 'utf8'));

/** Keeps the paths that hold one of the words: a whole path, a folder, or the name of a figure. */
export function matching(paths, words) {
  const wanted = words.map((word) => word.replaceAll('\\', '/').replace(/^\.\//, ''));
  return wanted.length === 0 ? paths : paths.filter((path) => wanted.some((word) => path.includes(word)));
}
