// The sources that are made of others, which git ignores: messages as functions; for pages what is declared of all
// figures, as data; for checking a record the parsers of all figures, the placements of all countries, and an example of each
// field; what people write, of every language; for a server their elements.

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {figureMarks, figureNames, figureRooms} from './figures.mjs';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {loadSchemas} from './json-schema.mjs';
import {loadSource} from './load-source.mjs';
import {compileMessages, keepOnly, writeChanged} from './messages.mjs';
import {readTable} from './tiers/write-tiers.mjs';

/** Makes them all; returns what is wrong with the messages. */
export async function generateSources() {
  // First, since the rooms whose sources make the others read them.
  const words = new Map([
    ['lexicons.ts', await lexiconsOf(join(root, 'packages/words'))],
    ['codes-of-three.ts', codesOf(await readJson('packages/tiers/data/countries.json'))],
  ]);
  await keepOnly(words, join(root, 'packages/words/src/generated'));
  // The other modules of that room are made by what reads the first.
  const record = join(root, 'packages/record/src/generated');
  const {figures} = await loadSource({'@tip-figures/record/figures/names.js': ['figures']});
  const sections = sectionsOf(figures);
  await writeChanged(join(record, 'sections.ts'), sections);
  await keepOnly(new Map([['sections.ts', sections], ...declaredOf(await loadDeclared())]), record);
  const builder = new Map([['figures.ts', figuresOf(figureRooms(root), figureMarks(root))]]);
  await keepOnly(builder, join(root, 'packages/builder/src/generated'));
  const sources = new Map([
    ['parsers.ts', parsersOf(figureNames(root))],
    ['examples.ts', examplesOf((await loadSchemas()).sections)],
    ['placements.ts', placementsOf((await readTable()).placements)],
  ]);
  await keepOnly(sources, join(root, 'packages/check/src/generated'));
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

/** A module for the command, the schemas and protection: the declarations of all figures; a page has those of its figures. */
function sectionsOf(names) {
  const declared = names.map((name) => [name, name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]);
  return `// Made by scripts/generate.mjs of the names of figures.
${declared.map(([name, declaration]) => `import {${declaration}} from '../figures/${name}.js';\n`).join('')}
import type {FigureName} from '../figures/names.js';
import type {Declaration} from '../section/declaration.js';
export const sections: {readonly [Name in FigureName]: Declaration<Name>} = {
${declared.map(([name, declaration]) => `  '${name}': ${declaration},\n`).join('')}};
`;
}

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

/** What people write in every language that has a file `<language>.json` in a folder. */
export async function lexiconsOf(folder) {
  const names = await readdir(folder);
  const languages = names.filter((name) => /^[a-z]{2,3}(-\w+)*\.json$/.test(name)).sort();
  const lexicons = languages.map(async (name) => {
    const text = (await readFile(join(folder, name), 'utf8')).trim();
    return `  ${JSON.stringify(name.replace('.json', ''))}: ${text},\n`;
  });
  return `// Made by scripts/generate.mjs of packages/words/<language>.json.
import type {Lexicon} from '../lexicon.js';
export const lexicons = {
${(await Promise.all(lexicons)).join('')}} satisfies Record<string, Lexicon>;
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

/** A module for choosing a figure: what an editor has who wants it, and its drawing, by name. */
const figuresOf = (rooms, marks) => `// Made by scripts/generate.mjs of the rooms that hold a figure.
import {svg} from 'lit';
export const has = {
${Object.entries(rooms)
  .map(([name, {has}]) => `  '${name}': ${JSON.stringify(has)},\n`)
  .join('')}} as const;
export const marks = {
${Object.entries(marks)
  .map(([name, drawing]) => `  '${name}': svg\`${drawing.replace(/[`\\]|\$(?=\{)/g, '\\$&')}\`,\n`)
  .join('')}};
`;

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

/** The codes of countries of three letters, by those of two. */
function codesOf(countries) {
  const codes = Object.entries(countries).flatMap(([code, {until, iso3}]) => (until ? [] : [[code, iso3]]));
  return `// Made by scripts/generate.mjs of packages/tiers/data/countries.json.
export const codesOfThree: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(codes))};
`;
}

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

if (isMain(import.meta.url)) {
  const problems = await generateSources();
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
