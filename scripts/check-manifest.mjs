// Part of npm run check: custom-elements.json lists and describes all that a figure offers, and README.md follows it.

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {figureNames} from './figures.mjs';
import {root} from './install.mjs';
import {forgotten, gathered, mismatches, undescribed} from './manifest-problems.mjs';
import {figuresOf, writeManifest} from './manifest.mjs';
import {fillTables} from './readme-tables.mjs';
import {publicNamesIn} from './source-api.mjs';

const manifest = await writeManifest();
const figures = figuresOf(manifest);
const {exports} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const problemsByTag = new Map();
for (const figure of figures) {
  const sources = await sourcesOf(figure.tagName.replace(/^tip-/, ''));
  problemsByTag.set(figure.tagName, [...undescribed(figure), ...mismatches(figure, publicNamesIn(sources), sources)]);
}
const problems = [
  ...forgotten(figureNames(root), figures, {exports}),
  ...gathered(problemsByTag),
  ...(await readmeProblems()),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${figures.length} figures are described in full`);

/** All that a figure is made of: its own room, and the rooms that every figure or its drawing needs. */
async function sourcesOf(name) {
  const own = await textOf(name);
  const rooms = own.includes('@tip-figures/chart/') ? ['core', 'chart'] : ['core'];
  return [own, ...(await Promise.all(rooms.map(textOf)))].join('\n');
}

async function textOf(room) {
  const folder = join(root, 'packages', room, 'src');
  const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.ts')).sort();
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

async function readmeProblems() {
  try {
    const text = await readFile(join(root, 'README.md'), 'utf8');
    return fillTables(text, manifest) === text ? [] : ['The tables in README.md are out of date: npm run readme'];
  } catch (error) {
    return [error.message];
  }
}
