// Compiles packages/messages/<language>.json (ICU MessageFormat, what translators edit)
// into typed modules. English is one module a section and comes with the figure. Every other language is one module for what
// all figures share and one for each figure, fetched where a page needs them.
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {kindsOf, problemsOf} from './build/message-checks.mjs';
import {codeOf, termCode} from './build/message-code.mjs';
import {usedForms} from './build/message-parse.mjs';
import {languageTypes, moduleOf, typeName, typesOf} from './build/message-types.mjs';
import {figureNames, partsOf} from './figures.mjs';
import {root} from './install.mjs';

const room = fileURLToPath(new URL('../packages/messages/', import.meta.url));

/** Sections for servers, for who makes a page, and for the one script of a site: each is one module with all languages. */
const WHOLE = [
  'page',
  'systems',
  'embed',
  'issues',
  'hints',
  'files',
  'sheets',
  'report-day',
  'command',
  'help',
  'lints',
  'check',
];

/** Sections of tools: like those of a figure, English comes with the tool, and another language where it is asked for. */
const TOOLS = ['builder'];

const partsByFigure = () =>
  new Map([...figureNames(root).map((name) => [name, partsOf(name, root)]), ...TOOLS.map((name) => [name, []])]);

/**
 * Compiles every language; returns the problems found.
 *
 * @param figures - the sections that belong to a figure, each with the figures that it is made of. Their words in other
 *   languages are modules of their own, which import those of the figures they are made of.
 */
export async function compileMessages(folder = room, figures = partsByFigure()) {
  const made = new Map();
  const read = async (name) => {
    const file = join(folder, `${name}.json`);
    return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  };
  const names = (await readdir(folder)).filter((name) => /^[a-z]{2,3}(-\w+)*\.json$/.test(name));
  const others = names.map((name) => basename(name, '.json')).filter((language) => language !== 'en');
  const [english, ...translated] = await Promise.all(
    ['en', ...others].map(async (language) => ({
      language,
      messages: await read(language),
      terms: await read(`terms.${language}`),
    })),
  );
  const {messages} = english;
  const sections = Object.keys(messages).filter((section) => !WHOLE.includes(section));
  for (const [section, own] of Object.entries(messages)) {
    const type = typeName(section);
    const types = `export type ${type} = ${typesOf(own)};\n`;
    const loaders = figures.has(section) ? translationsOf(section, others) : '';
    made.set(`en-${section}.ts`, moduleOf('en', type, codeOf(own, 'en', kindsOf(own)), types) + loaders);
  }
  const forms = usedForms(messages, kindsOf(messages));
  for (const [term, names] of Object.entries(english.terms)) {
    made.set(`en-term-${term}.ts`, moduleOf('en', 'Term', termCode(names, forms.get(term)), ''));
  }
  for (const language of translated) addForPages(made, language, messages, sections, figures);
  const declared = new Map();
  for (const language of others) {
    const words = await read(`fields.${language}`);
    if (Object.keys(words).length > 0) declared.set(language, words);
  }
  for (const [language, words] of declared) made.set(`${language}-fields.ts`, fieldsOf(language, words));
  if (declared.size > 0) made.set('fields.ts', fieldLoadersOf([...declared.keys()]));
  for (const section of WHOLE.filter((name) => name in messages))
    addWhole(made, section, messages[section], translated);
  const terms = translated.flatMap((one) => Object.keys(one.terms));
  made.set('language.ts', languageTypes(sections, figures, Object.keys(english.terms), terms));
  made.set('languages.ts', loadersOf(others));
  await keepOnly(made, join(folder, 'src/generated'));
  return [english, ...translated].flatMap((one) => problemsOf(messages, one.messages, one.language, one.terms));
}

/** Which languages there are beside English. */
const loadersOf = (languages) => `// Made by scripts/messages.mjs from the names of the languages.
import type {SharedMessages} from './language.js';

/** Languages beside English: what all figures share of them. The words of one figure are its translations. */
export const languages: Readonly<Record<string, () => Promise<{default: SharedMessages}>>> = {
${languages.map((language) => `  '${language}': () => import('./${language}.js'),\n`).join('')}};
`;

/** The words of declarations in a language, by their English words. */
const fieldsOf = (language, words) => `// Made by scripts/messages.mjs from fields.${language}.json: edit that.
const words: Readonly<Record<string, string>> = ${JSON.stringify(words)};
export default words;
`;

/** How these are fetched. */
const fieldLoadersOf = (languages) => `// Made by scripts/messages.mjs from the names of the languages.

/** What declarations call fields and keys and say of them, by their English words, where an editor asks for a language. */
export const fieldWords: Readonly<Record<string, () => Promise<{default: Readonly<Record<string, string>>}>>> = {
${languages.map((language) => `  '${language}': () => import('./${language}-fields.js'),\n`).join('')}};
`;

/** How the words of a figure are fetched in other languages. */
const translationsOf = (section, languages) => `
/** Other languages, each fetched only where a page needs it. */
export const translations = {
${languages.map((language) => `  '${language}': () => import('./${language}-${section}.js'),\n`).join('')}};
`;

/** What all figures share in a language, and a module for each figure. */
function addForPages(made, {language, messages, terms}, english, sections, figures) {
  const kinds = kindsOf(english);
  const shared = sections.filter((section) => !figures.has(section));
  const forms = usedForms(messages, kinds);
  const names = Object.entries(terms).map(([term, all]) => `${term}: ${termCode(all, forms.get(term))}`);
  const code = codeOf(Object.fromEntries(shared.map((name) => [name, messages[name] ?? {}])), language, kinds);
  const typeImport = (type) => `import type {${type}} from './language.js';\n`;
  const all = `{...${code}, terms: {${names.join(', ')}}}`;
  made.set(`${language}.ts`, moduleOf(language, 'SharedMessages', all, typeImport('SharedMessages')));
  for (const section of sections.filter((name) => figures.has(name))) {
    const parts = figures.get(section);
    const imports = parts.map((part, index) => `import part${index} from './${language}-${part}.js';\n`).join('');
    const own = `${JSON.stringify(section)}: ${codeOf(messages[section] ?? {}, language, kindsOf(english[section]))}`;
    const type = `Pick<FigureMessages, ${[...parts, section].map((name) => `'${name}'`).join(' | ')}>`;
    const members = [...parts.map((_, index) => `...part${index}`), own].join(', ');
    made.set(
      `${language}-${section}.ts`,
      moduleOf(language, type, `{${members}}`, imports + typeImport('FigureMessages')),
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
      moduleOf(language, type, codeOf(messages[section] ?? {}, language, kindsOf(english)), typeImport),
    );
  }
  const names = ['en', ...others.map(({language}) => language)];
  const imports = names.map((name, index) => `import words${index} from './${name}-${section}.js';\n`);
  made.set(
    `${section}.ts`,
    `// Made by scripts/messages.mjs from the messages of all languages.
${imports.join('')}${typeImport}
/** The messages of all languages, by language. */
export const ${type.charAt(0).toLowerCase()}${type.slice(1)}: Readonly<Record<string, ${type}>> & {readonly en: ${type}} = {${names.map((name, index) => `'${name}': words${index}`).join(', ')}};
`,
  );
}

/** Makes a folder hold these files alone. */
export async function keepOnly(files, folder) {
  await mkdir(folder, {recursive: true});
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name), {recursive: true});
  for (const [name, text] of files) await writeChanged(join(folder, name), text);
}

/** Writes a file. One that is the same is left as it is, so that nobody who watches is woken. */
export async function writeChanged(file, text) {
  if (existsSync(file) && (await readFile(file, 'utf8')) === text) return;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}
