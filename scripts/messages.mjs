// Compiles packages/messages/<language>.json (ICU MessageFormat, what translators edit)
// into typed modules. English is one module a section and comes with the figure. Every other language is one module for what
// all figures share and one for each figure, fetched where a page needs them.
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {argumentsOf, flagsOf, numberProblems, problemsOf} from './build/message-checks.mjs';
import {codeOf} from './build/message-code.mjs';
import {figureNames, partsOf} from './figures.mjs';
import {root} from './install.mjs';

const room = fileURLToPath(new URL('../packages/messages/', import.meta.url));

/** Sections for servers and for the one script of a site, which fetches no words: each is one module with all languages. */
const WHOLE = ['page', 'embed'];

const typeName = (section) => section.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase()) + 'Messages';

function typesOf(section) {
  const members = Object.entries(section).map(([key, value]) => {
    if (typeof value !== 'string') return `${JSON.stringify(key)}: ${typesOf(value)}`;
    const args = Object.entries(argumentsOf(value)).map(([name, type]) => `${name}: ${type}`);
    return `${JSON.stringify(key)}: (${args.length ? `d: {${args.join('; ')}}` : ''}) => string`;
  });
  return `{${members.join('; ')}}`;
}

function source(language, type, code, types) {
  const rule = code.includes('rule(')
    ? `import {ruleOf} from '../message-runtime.js';\nconst rule = ruleOf('${language}');\n`
    : '';
  return `// Made by scripts/messages.mjs from ${language}.json: edit that.
${rule}${types}const messages: ${type} = ${code};
export default messages;
`;
}

const partsByFigure = () => new Map(figureNames(root).map((name) => [name, partsOf(name, root)]));

/**
 * Compiles every language; returns the problems found.
 *
 * @param figures - the sections that belong to a figure, each with the figures that it is made of. Their words in other
 *   languages are modules of their own, which import those of the figures they are made of.
 */
export async function compileMessages(folder = room, figures = partsByFigure()) {
  const made = new Map();
  const read = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const english = await read('en.json');
  const names = (await readdir(folder)).filter((name) => /^[a-z]{2,3}(-\w+)*\.json$/.test(name));
  const languages = names.map((name) => basename(name, '.json')).filter((language) => language !== 'en');
  for (const [section, messages] of Object.entries(english)) {
    const type = typeName(section);
    const types = `export type ${type} = ${typesOf(messages)};\n`;
    const loaders = figures.has(section) ? translationsOf(section, languages) : '';
    made.set(`en-${section}.ts`, source('en', type, codeOf(messages, 'en', flagsOf(messages)), types) + loaders);
  }
  const sections = Object.keys(english).filter((section) => !WHOLE.includes(section));
  made.set('language.ts', languageTypes(sections, figures));
  const problems = numberProblems(english, 'en');
  const others = [];
  for (const language of languages) {
    const messages = await read(`${language}.json`);
    problems.push(...problemsOf(english, messages, language), ...numberProblems(messages, language));
    others.push({language, messages});
    addForPages(made, {language, messages, english}, sections, figures);
  }
  for (const section of WHOLE.filter((name) => name in english)) addWhole(made, section, english[section], others);
  await keepOnly(made, join(folder, 'src/generated'));
  return problems;
}

/** How the words of a figure are fetched in other languages. */
const translationsOf = (section, languages) => `
/** Other languages, each fetched only where a page needs it. */
export const translations = {
${languages.map((language) => `  '${language}': () => import('./${language}-${section}.js'),\n`).join('')}};
`;

function languageTypes(sections, figures) {
  const imports = sections.map((section) => `import type {${typeName(section)}} from './en-${section}.js';\n`);
  const members = (names) => names.map((name) => `${JSON.stringify(name)}: ${typeName(name)}`).join('; ');
  const own = sections.filter((section) => figures.has(section));
  const shared = sections.filter((section) => !figures.has(section));
  return `// Made by scripts/messages.mjs from en.json: edit that.
${imports.join('')}
/** What all figures share. */
export interface SharedMessages {${members(shared)}}

/** The messages of figures, a section a figure. */
export interface FigureMessages {${members(own)}}

/** All messages of one language. */
export interface Language extends SharedMessages, FigureMessages {}

/** A language with the figures that were asked for. */
export interface Pack extends SharedMessages, Partial<FigureMessages> {}

/** How the words of a figure, and of those that it is made of, are fetched in other languages. */
export type Translations = Readonly<Record<string, () => Promise<{default: Partial<FigureMessages>}>>>;
`;
}

/** What all figures share in a language, and a module for each figure. */
function addForPages(made, {language, messages, english}, sections, figures) {
  const flags = flagsOf(english);
  const shared = sections.filter((section) => !figures.has(section));
  const code = codeOf(Object.fromEntries(shared.map((name) => [name, messages[name] ?? {}])), language, flags);
  const typeImport = (type) => `import type {${type}} from './language.js';\n`;
  made.set(`${language}.ts`, source(language, 'SharedMessages', code, typeImport('SharedMessages')));
  for (const section of sections.filter((name) => figures.has(name))) {
    const parts = figures.get(section);
    const imports = parts.map((part, index) => `import part${index} from './${language}-${part}.js';\n`).join('');
    const own = `${JSON.stringify(section)}: ${codeOf(messages[section] ?? {}, language, flagsOf(english[section]))}`;
    const type = `Pick<FigureMessages, ${[...parts, section].map((name) => `'${name}'`).join(' | ')}>`;
    const members = [...parts.map((_, index) => `...part${index}`), own].join(', ');
    made.set(
      `${language}-${section}.ts`,
      source(language, type, `{${members}}`, imports + typeImport('FigureMessages')),
    );
  }
}

/** The section of each language, and a module that has them all by language. */
function addWhole(made, section, english, others) {
  const type = typeName(section);
  const typeImport = `import type {${type}} from './en-${section}.js';\n`;
  for (const {language, messages} of others) {
    made.set(
      `${language}-${section}.ts`,
      source(language, type, codeOf(messages[section] ?? {}, language, flagsOf(english)), typeImport),
    );
  }
  const names = ['en', ...others.map(({language}) => language)];
  const imports = names.map((name, index) => `import words${index} from './${name}-${section}.js';\n`);
  made.set(
    `${section}.ts`,
    `// Made by scripts/messages.mjs from the messages of all languages.
${imports.join('')}${typeImport}
/** The messages of all languages, by language. */
export const ${section}Messages: Readonly<Record<string, ${type}>> = {${names.map((name, index) => `'${name}': words${index}`).join(', ')}};
`,
  );
}

/** Makes a folder hold these files alone. What is the same is left as it is, so that nobody who watches is woken. */
export async function keepOnly(files, folder) {
  await mkdir(folder, {recursive: true});
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name), {recursive: true});
  for (const [name, text] of files) {
    const file = join(folder, name);
    if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) await writeFile(file, text);
  }
}
