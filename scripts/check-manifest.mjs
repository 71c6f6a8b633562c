// Part of npm run check: custom-elements.json lists and describes all that a figure offers, and the reference and the table of figures follow it.

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {figureNames} from './figures.mjs';
import {root} from './install.mjs';
import {forgotten, gathered, mismatches, undescribed} from './manifest/manifest-problems.mjs';
import {figuresOf, writeManifest} from './manifest.mjs';
import {referenceFiles} from './reference.mjs';
import {publicNamesIn} from './manifest/source-api.mjs';

const manifest = await writeManifest();
const figures = figuresOf(manifest);
const problemsByTag = new Map();
for (const figure of figures) {
  const sources = await sourcesOf(figure.tagName.replace(/^tip-/, ''));
  problemsByTag.set(figure.tagName, [...undescribed(figure), ...mismatches(figure, publicNamesIn(sources), sources)]);
}
const problems = [
  ...forgotten(figureNames(root), figures, isExported),
  ...gathered(problemsByTag),
  ...(await outOfDate()).map((file) => `${file} is out of date: npm run reference`),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${figures.length} figures are described in full`);

/** As Node finds the package's own exports by its name. */
function isExported(path) {
  try {
    return import.meta.resolve(path.replace('.', 'tip-figures')).includes('/dist/npm/');
  } catch {
    return false;
  }
}

/** All that a figure is made of: its own room, and the rooms that every figure or its drawing needs. */
async function sourcesOf(name) {
  const own = textOf(await filesOf(name));
  const core = await filesOf('core');
  // Some figures alone need the styles that nothing in core itself needs.
  const inner = textOf(core);
  const needed = core.filter(
    ({file}) => !file.endsWith('.styles.ts') || [own, inner].some((text) => text.includes(`/${file.slice(0, -3)}.js'`)),
  );
  const chart = own.includes('@tip-figures/chart/') ? await filesOf('chart') : [];
  return [own, textOf(needed), textOf(chart)].join('\n');
}

async function filesOf(room) {
  const folder = join(root, 'packages', room, 'src');
  const files = (await readdir(folder, {recursive: true})).filter((file) => /\.(ts|css)$/.test(file)).sort();
  return Promise.all(files.map(async (file) => ({file, text: await readFile(join(folder, file), 'utf8')})));
}

function textOf(files) {
  return files.map(({text}) => text).join('\n');
}

async function outOfDate() {
  const files = [...(await referenceFiles(manifest))];
  const texts = await Promise.all(files.map(([file]) => readFile(join(root, file), 'utf8')));
  return files.filter(([, text], index) => text !== texts[index]).map(([file]) => file);
}
