// npm run build: everything that the package ships, in dist, and custom-elements.json beside it.
// dist is replaced at the end, all at once, so that what reads it meanwhile finds it whole.

import {prepare, root} from './install.mjs';

prepare();

const {copyFile, cp, mkdir, mkdtemp, rm} = await import('node:fs/promises');
const {join} = await import('node:path');
const {rollup} = await import('rollup');
const {writeEditorData} = await import('./editor-data.mjs');
const {writeJsonSchemas} = await import('./json-schema.mjs');
const {writeManifest} = await import('./manifest.mjs');
const {compileMessages} = await import('./messages.mjs');
const {writeTiers} = await import('./tiers/write-tiers.mjs');

process.chdir(root);

const CACHE = 'node_modules/.cache/tip-figures';

await mkdir(CACHE, {recursive: true});
const draft = await mkdtemp(join(CACHE, 'dist-'));
await step('messages', checkedMessages);
const manifest = await step('custom-elements.json', writeManifest);
await step('JSON Schemas', () => writeJsonSchemas(draft));
await step('tiers', () => writeTiers(draft));
await step('bundles and types', bundle);
await step('styles and editor data', async () => {
  await copyFile('packages/core/src/reserve.css', join(draft, 'reserve.css'));
  writeEditorData(manifest, draft);
});
await removeOld();
await cp(draft, 'dist', {recursive: true});
await rm(draft, {recursive: true});

/** What an earlier build left must not pass for the work of one that failed. */
async function removeOld() {
  await rm('dist', {recursive: true, force: true});
}

async function checkedMessages() {
  const problems = await compileMessages();
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function bundle() {
  const {default: builds} = await import('../rollup.config.mjs');
  for (const {output, ...input} of builds) {
    const build = await rollup(input);
    await build.write({...output, dir: output.dir.replace(/^dist/, draft)});
    await build.close();
  }
}

async function step(name, run) {
  const start = Date.now();
  try {
    const result = await run();
    console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    await rm(draft, {recursive: true, force: true});
    await removeOld();
    process.exit(1);
  }
}
