// The sources that are made of others, which git ignores: messages as functions; for pages what is declared of all
// figures, as data; for checking a record the parsers of all figures, the placements of all countries, an example of each
// field, and the words of every language; for a server their elements.

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {figureNames} from './figures.mjs';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {loadSchemas} from './json-schema.mjs';
import {loadSource} from './load-source.mjs';
import {compileMessages, keepOnly} from './messages.mjs';
import {readTable} from './tiers/write-tiers.mjs';

/** Makes them all; returns what is wrong with the messages. */
export async function generateSources() {
  await keepOnly(declaredOf(await loadDeclared()), join(root, 'packages/record/src/generated'));
  const sources = new Map([
    ['parsers.ts', parsersOf(figureNames(root))],
    ['examples.ts', examplesOf((await loadSchemas()).sections)],
    ['placements.ts', placementsOf((await readTable()).placements)],
    ['words.ts', await wordsOf(join(root, 'packages/messages'))],
  ]);
  await keepOnly(sources, join(root, 'packages/check/src/generated'));
  const names = new Map([['country-names.ts', countryNamesOf(await readJson('packages/tiers/data/countries.json'))]]);
  await keepOnly(names, join(root, 'packages/spreadsheet/src/generated'));
  const elements = new Map([['elements.ts', elementsOf(figureNames(root))]]);
  await keepOnly(elements, join(root, 'packages/server/src/generated'));
  return compileMessages();
}

/**
 * @returns {Promise<{
 *   declaredSections: import('@tip-figures/record/section/as-data.js').declaredSections,
 *   declaredShapes: import('@tip-figures/record/section/as-data.js').declaredShapes,
 * }>}
 */
const loadDeclared = () =>
  loadSource({'@tip-figures/record/section/as-data.js': ['declaredSections', 'declaredShapes']});

/** Modules for pages: what is declared of all figures. */
const declaredOf = ({declaredSections, declaredShapes}) =>
  new Map([
    [
      'declared-sections.ts',
      `// Made by scripts/generate.mjs of the declarations in packages/record/src/figures.
import type {Declarations} from '../protect/counts/declarations.js';
export const declaredSections: Declarations = ${JSON.stringify(declaredSections)};
`,
    ],
    [
      'declared-shapes.ts',
      `// Made by scripts/generate.mjs of the declarations in packages/record/src/figures.
import type {Declared} from '../csv/shapes.js';
export const declaredShapes: readonly Declared[] = ${JSON.stringify(declaredShapes)};
`,
    ],
  ]);

/** A module for checking: the parsers of figures, by name. */
export function parsersOf(names) {
  const parsers = names.map((name) => [name, `parse-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]);
  return `// Made by scripts/generate.mjs of the rooms that hold a figure.
${parsers.map(([name, parse]) => `import {${parse}} from '@tip-figures/${name}/${name}.model.js';\n`).join('')}
export const parsers = {
${parsers.map(([name, parse]) => `  '${name}': ${parse},\n`).join('')}};
`;
}

/** A module for checking: the words of every language. A language that has messages has words of every list. */
export async function wordsOf(folder) {
  const names = await readdir(folder);
  const files = names.filter((name) => /^words\.[\w-]+\.json$/.test(name)).sort();
  const lists = files.map(async (name) => {
    const type = names.includes(name.replace('words.', '')) ? 'Required<Words>' : 'Words';
    return `  ${(await readFile(join(folder, name), 'utf8')).trim()} satisfies ${type},\n`;
  });
  return `// Made by scripts/generate.mjs of packages/messages/words.<language>.json.
import type {Words} from '../words.js';
export const words: readonly Words[] = [
${(await Promise.all(lists)).join('')}];
`;
}

/** A module for a server: the classes of the elements, by the names of the figures. */
function elementsOf(names) {
  const classes = names.map((name) => [
    name,
    `${`-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}Element`,
  ]);
  return `// Made by scripts/generate.mjs of the rooms that hold a figure.
${classes.map(([name, type]) => `import {${type}} from '@tip-figures/${name}/${name}.js';\n`).join('')}
export const elements = {
${classes.map(([name, type]) => `  '${name}': ${type},\n`).join('')}};
`;
}

/** A module for templates: the first example of each field, by figure. */
function examplesOf(sections) {
  const examples = Object.entries(sections).map(([name, {fields}]) => [name, examplesIn(fields)]);
  return `// Made by scripts/generate.mjs of the comments on the fields in packages/record/src/figures.
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${JSON.stringify(Object.fromEntries(examples))};
`;
}

const examplesIn = (fields) =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, {words}]) => [name, words?.examples?.[0]])
      .filter(([, example]) => example !== undefined),
  );

/** A module for checking: where reports place a country, as "2", or "2WL single" where it is less sure. */
function placementsOf(placements) {
  const byCountry = {};
  for (const {country, report, tier, confidence, other} of placements) {
    const sure = confidence === 'verified' ? [] : [confidence, ...(other ? [other] : [])];
    (byCountry[country] ??= {})[report] = [tier, ...sure].join(' ');
  }
  return `// Made by scripts/generate.mjs of packages/tiers/data/placements.csv.
export const placements: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(byCountry)};
`;
}

/** A module for reading spreadsheets: what browsers do not know of the names of countries, and their codes of three letters. */
function countryNamesOf(countries) {
  const names = Object.entries(countries)
    .filter(([, {until}]) => !until)
    .map(([code, {iso3, until: _, ...called}]) => {
      const own = Object.entries(called).filter(
        ([language, name]) => new Intl.DisplayNames(language, {type: 'region'}).of(code) !== name,
      );
      return [code, [...new Set([iso3, ...own.map(([, name]) => name)])].join('|')];
    });
  return `// Made by scripts/generate.mjs of packages/tiers/data/countries.json.
export const countryNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(names))};
`;
}

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

if (isMain(import.meta.url)) {
  const problems = await generateSources();
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
