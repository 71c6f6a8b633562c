// npm run build: everything that the package ships, in dist, and custom-elements.json beside it.

import {prepare, root} from './install.mjs';

prepare();

const {copyFile, rm} = await import('node:fs/promises');
const {rollup} = await import('rollup');
const {writeEditorData} = await import('./editor-data.mjs');
const {writeManifest} = await import('./manifest.mjs');
const {compileMessages} = await import('./messages.mjs');

process.chdir(root);

await rm('dist', {recursive: true, force: true});
await step('messages', checkedMessages);
const manifest = await step('custom-elements.json', writeManifest);
await step('bundles and types', bundle);
await step('styles and editor data', async () => {
  await copyFile('packages/core/src/reserve.css', 'dist/reserve.css');
  writeEditorData(manifest, 'dist');
});

async function checkedMessages() {
  const problems = await compileMessages();
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function bundle() {
  const {default: builds} = await import('../rollup.config.mjs');
  for (const {output, ...input} of builds) {
    const build = await rollup(input);
    await build.write(output);
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
    process.exit(1);
  }
}
