// npm run build: everything that the package ships, in dist, and custom-elements.json beside it.
// The old dist goes first, so that it cannot pass for the work of a build that died; the new one comes whole or not at all.

import {prepare, root} from './install.mjs';

prepare();

const {readFileSync} = await import('node:fs');
const {mkdir, rm, writeFile} = await import('node:fs/promises');
const {dirname, join, relative} = await import('node:path');
const {build} = await import('rolldown');
const {rollup} = await import('rollup');
const {findProblems} = await import('./build/bundle-checks.mjs');
const {describeBundle, filesAhead} = await import('./build/bundle-manifest.mjs');
const {publishDraft, startDraft} = await import('./build/drafts.mjs');
const {figureSheets} = await import('./build/figure-sheets.mjs');
const {licensesOf} = await import('./build/licenses.mjs');
const {writeEditorData} = await import('./editor-data.mjs');
const {figureNames, reserveStyles} = await import('./figures.mjs');
const {generateSources} = await import('./generate.mjs');
const {writeJsonSchemas} = await import('./json-schema.mjs');
const {writeManifest} = await import('./manifest.mjs');
const {peakMemory} = await import('./build/peak-memory.mjs');
const {writePictureFonts} = await import('./build/picture-fonts.mjs');
const {importsLater} = await import('./rollup/imports-later.mjs');
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
const {beforeImports, forBundlers, forDrawn, forPages, inOneFile, inScripts, types} = await step(
  'settings',
  () => import('../rollup.config.mjs'),
);
const {forBuilder, forNode, forServers} = await import('./config/rolldown.config.mjs');
const {bin, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const figures = figureNames();

await step('command', async () => write('cli/licenses.txt', licensesOf(await bundleFast(forNode))));
await step('drawing on servers', () => bundleFast(forServers));
await step('builder', async () => {
  await writeFile(join(forBuilder.output.dir, 'licenses.txt'), licensesOf(await bundleFast(forBuilder)));
});
await step('types', async () => {
  await bundle(types);
  for (const name of figures) await write(`npm/${name}.d.ts`, registering([name]));
  await write('npm/all.d.ts', registering(figures));
});
// The first is made smaller by helpers while this process goes on with the other.
const pages = step('bundles for pages', () => bundle(forPages));
await step('modules for bundlers', () => bundle(forBundlers));
const built = await pages;
await step('checks and licences of the pages', async () => {
  const problems = findProblems(chunksOf(built));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await write('licenses.txt', licensesOf(built));
});
await step('all figures in one file', async () => built.push(...(await bundle(inOneFile(draft)))));
await step('requests before imports', async () => {
  const first = await codeOf(beforeImports);
  const tags = figures.map((name) => `tip-${name}`);
  for (const name of [...figures, 'all']) {
    const entry = built.findLast(({fileName}) => fileName === `${name}.js`);
    const own = name === 'all' ? tags.join() : `tip-${name}`;
    entry.code = importsLater(entry.code, first.replace('tip-figures:own-tags', own));
    await write(entry.fileName, entry.code);
  }
});
await step('scripts for a whole site and for a figure’s page', async () => {
  const [embed, ...inlined] = inScripts(filesAhead(chunksOf(built), figures));
  for (const one of [embed, forDrawn]) built.push(...(await bundle(one)));
  for (const one of inlined) await bundle(one);
});
await step('manifest.json', async () => {
  const sheets = await figureSheets();
  for (const {fileName, source} of sheets) await write(fileName, source);
  await write('manifest.json', `${JSON.stringify(describeBundle(chunksOf(built), version, sheets), null, 2)}\n`);
});
await step('styles and editor data', async () => {
  await writeFile(join(draft, 'reserve.css'), reserveStyles(root));
  for (const name of ['page.css', 'list.css']) {
    await writeFile(join(draft, name), minifyCss(readFileSync(`packages/frame/src/${name}`, 'utf8')));
  }
  await writeEditorData(manifest, draft);
  writePictureFonts(join(draft, 'fonts'));
});
await step('dist', () => {
  publishDraft(
    draft,
    root,
    Object.values(bin).map((file) => relative('dist', file)),
  );
  noteBuilt(root, inputs);
});
console.log(`Built in ${secondsSince(start)} s with at most ${peakMemory()} MB of memory.`);

async function checkedSources() {
  const problems = await generateSources();
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Writes what Rollup makes, and hands back its files. */
async function bundle({output, ...input}) {
  const bundled = await rollup(input);
  const {output: files} = await bundled.write(inDraft(output));
  await bundled.close();
  return files;
}

/** The code of a script that is part of others. */
async function codeOf({output, ...input}) {
  const bundled = await rollup(input);
  const [{code}] = (await bundled.generate(output)).output;
  await bundled.close();
  return code;
}

/** The same of Rolldown, which needs a tenth of the time. */
async function bundleFast(settings) {
  return (await build({...settings, output: inDraft(settings.output)})).output;
}

function inDraft(output) {
  return {...output, dir: output.dir.replace(/^dist/, draft)};
}

function chunksOf(files) {
  return files.filter(({type}) => type === 'chunk');
}

async function write(name, text) {
  await mkdir(dirname(join(draft, name)), {recursive: true});
  await writeFile(join(draft, name), text);
}

/** Declarations for an entry that registers tags: it exports nothing, and still their names and events need to be known. */
function registering(names) {
  return `${names.map((name) => `import './${name}/element.js';\n`).join('')}\nexport {};\n`;
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
