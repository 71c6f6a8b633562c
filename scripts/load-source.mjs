// Loads TypeScript of packages into a script, compiled on the spot, so that nothing has to be built first.

import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from './install.mjs';

// Inside node_modules, so that what is compiled finds the libraries that it imports.
const CACHE = join(root, 'node_modules/.cache/tip-figures');
let count = 0;

/**
 * The exports of several modules, such as `{'@tip-figures/record/values/quantity/quantity.js': ['readQuantity']}`.
 *
 * @param plugins of esbuild, which may change the sources.
 */
export async function loadSource(names, plugins = []) {
  const contents = Object.entries(names)
    .map(([module, exported]) => `export {${exported.join(', ')}} from '${module}';`)
    .join('\n');
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    // It requires modules of Node, which a module cannot.
    external: ['postcss'],
    logLevel: 'silent',
    plugins,
  });
  const file = join(CACHE, `source-${process.pid}-${count++}.mjs`);
  await mkdir(CACHE, {recursive: true});
  await writeFile(file, outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file);
  }
}
