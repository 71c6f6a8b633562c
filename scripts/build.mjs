// npm run build: everything that the package ships, in dist, and custom-elements.json beside it.
// The old dist goes first, so that it cannot pass for the work of a build that died; the new one comes whole or not at all.

import {prepare, root} from './install.mjs';

prepare();

const {readFileSync} = await import('node:fs');
const {rm, writeFile} = await import('node:fs/promises');
const {join, relative} = await import('node:path');
const {rollup} = await import('rollup');
const {publishDraft, startDraft} = await import('./build/drafts.mjs');
const {writeEditorData} = await import('./editor-data.mjs');
const {reserveStyles} = await import('./figures.mjs');
const {generateSources} = await import('./generate.mjs');
const {writeJsonSchemas} = await import('./json-schema.mjs');
const {writeManifest} = await import('./manifest.mjs');
const {peakMemory} = await import('./build/peak-memory.mjs');
const {writePictureFonts} = await import('./build/picture-fonts.mjs');
const {minifyCss} = await import('./rollup/minify-templates.mjs');
const {writeTiers} = await import('./tiers/write-tiers.mjs');
const {inputsOf, noteBuilt, removeOutputs} = await import('./build/up-to-date.mjs');

process.chdir(root);

const start = performance.now();
removeOutputs(root);
const draft = startDraft(root);
const inputs = inputsOf(root);

await step('messages and parsers', checkedSources);
const manifest = await step('custom-elements.json', writeManifest);
await step('JSON Schemas', () => writeJsonSchemas(draft));
await step('tiers', () => writeTiers(draft));
const {forBuilder, forBundlers, forNode, forPages, forServers, inOneFile, inScripts, serverTypes, types} = await step(
  'settings',
  () => import('../rollup.config.mjs'),
);
// The first is made smaller by helpers while this process goes on with the others.
const pages = step('bundles for pages', () => bundle(forPages));
await step('modules for bundlers', () => bundle(forBundlers));
await step('types', () => bundle(types));
await step('command', () => bundle(forNode));
await step('drawing on servers', async () => {
  await bundle(forServers);
  await bundle(serverTypes);
});
await step('builder', () => bundle(forBuilder));
await pages;
await step('all figures in one file', () => bundle(inOneFile(draft)));
await step('scripts for a whole site and for a figure’s page', async () => {
  for (const script of inScripts) await bundle(script);
});
await step('styles and editor data', async () => {
  await writeFile(join(draft, 'reserve.css'), reserveStyles(root));
  await writeFile(join(draft, 'page.css'), minifyCss(readFileSync('packages/frame/src/page.css', 'utf8')));
  await writeEditorData(manifest, draft);
  writePictureFonts(join(draft, 'fonts'));
});
await step('dist', () => {
  publishDraft(draft, root, commands());
  noteBuilt(root, inputs);
});
console.log(`Built in ${secondsSince(start)} s with at most ${peakMemory()} MB of memory.`);

async function checkedSources() {
  const problems = await generateSources();
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function bundle({output, ...input}) {
  const build = await rollup(input);
  await build.write({...output, dir: output.dir.replace(/^dist/, draft)});
  await build.close();
}

function commands() {
  const {bin} = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.values(bin).map((file) => relative('dist', file));
}

async function step(name, run) {
  const begun = performance.now();
  try {
    const result = await run();
    console.log(`  ${name}: ${secondsSince(begun)} s`);
    return result;
  } catch (error) {
    console.error(`  ${name}: ${error.message}`);
    await rm(draft, {recursive: true, force: true});
    process.exit(1);
  }
}

function secondsSince(time) {
  return ((performance.now() - time) / 1000).toFixed(1);
}
