// Loads TypeScript of packages into a script, compiled on the spot, so that nothing has to be built first.

import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'rolldown';
import {root} from './install.mjs';

// Inside node_modules, so that what is compiled finds the libraries that it imports.
const CACHE = join(root, 'node_modules/.cache/tip-figures');
let count = 0;

/** Lies in no file; its imports are looked for from here. */
const ENTRY = join(root, 'loaded-source.ts');
const entry = (contents) => ({
  name: 'entry',
  load: (id) => (id === ENTRY ? contents : null),
  resolveId: (id) => (id === ENTRY ? id : null),
});

/**
 * The exports of several modules, such as `{'@tip-figures/record/values/quantity/quantity.js': ['readQuantity']}`.
 *
 * @param plugins of Rolldown, which may change the sources.
 */
export async function loadSource(names, plugins = []) {
  const contents = Object.entries(names)
    .map(([module, exported]) => `export {${exported.join(', ')}} from '${module}';`)
    .join('\n');
  const {output} = await build({
    input: ENTRY,
    write: false,
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    resolve: {conditionNames: ['source', 'node', 'default', 'import'], mainFields: ['module', 'main']},
    // It requires modules of Node, which a module cannot.
    external: ['postcss'],
    checks: {pluginTimings: false},
    logLevel: 'silent',
    plugins: [entry(contents), ...plugins],
    output: {codeSplitting: false},
  });
  const file = join(CACHE, `source-${process.pid}-${count++}.mjs`);
  await mkdir(CACHE, {recursive: true});
  await writeFile(file, output[0].code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file);
  }
}
