// Test files and all that they import, compiled once a run: a browser takes a few files of each, not hundreds.

import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {build} from 'rolldown';
import {forTestFiles} from '../config/rolldown.config.mjs';
import {root} from '../install.mjs';
import {madeModules} from './made-modules.mjs';

const CACHE = join(root, 'node_modules/.cache/tip-figures');

/** A file that imports what is not there fails alone. */
const failAlone = {
  name: 'fail-alone',
  async resolveId(id, importer, options) {
    if (!importer || id.startsWith('/__web')) return undefined;
    const found = await this.resolve(id, importer, {...options, skipSelf: true});
    return found ?? {id: `/not-there/${id}`, external: true};
  },
};

/**
 * Compiles test files into a folder that lasts as long as this process.
 *
 * @param paths - from the root, with slashes.
 * @returns {Promise<string[]>} their compiled files, in the same order.
 */
export async function bundleTests(paths) {
  if (paths.length === 0) return [];
  mkdirSync(CACHE, {recursive: true});
  const folder = mkdtempSync(join(CACHE, 'tests-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const names = paths.map((path) => [path.replace(/\.ts$/, ''), path]);
  const options = forTestFiles(await madeModules());
  await build({
    ...options,
    cwd: root,
    input: Object.fromEntries(names),
    plugins: [...options.plugins, failAlone],
    output: {dir: folder, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].[hash].js', sourcemap: true},
  });
  return paths.map((path) => join(folder, path.replace(/\.ts$/, '.js')));
}

/** The source of a compiled test file, from the root. */
export const sourceOf = (file) => {
  const path = relative(CACHE, file).replaceAll('\\', '/');
  return path.startsWith('tests-') ? path.replace(/^[^/]+\//, '').replace(/\.js$/, '.ts') : relative(root, file);
};
