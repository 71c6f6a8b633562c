// Compiles packages/messages/<language>.json (ICU MessageFormat, what translators edit)
// into typed modules: English one module a figure, every other language one module in all,
// since English comes with the figure and the others are fetched where a page needs them.
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from '@messageformat/parser';
import {codeOf} from './build/message-code.mjs';

const room = fileURLToPath(new URL('../packages/messages/', import.meta.url));

/** Every token of one ICU message, those in its plurals and selects too. */
function tokensOf(message) {
  const all = (tokens) =>
    tokens.flatMap((token) => [token, ...(token.cases ?? []).flatMap((option) => all(option.tokens))]);
  return all(parse(message));
}

/** Argument names and TypeScript types of one ICU message. What is only asked for `yes` or `no` is true or false. */
export function argumentsOf(message) {
  const found = {};
  for (const token of tokensOf(message)) {
    const {type, arg} = token;
    if (['plural', 'selectordinal'].includes(type)) found[arg] = 'number';
    else if (type === 'select' && isYesOrNo(token)) found[arg] ??= 'boolean';
    else if (['argument', 'select'].includes(type) && found[arg] !== 'number') found[arg] = 'string';
  }
  return found;
}

const isYesOrNo = ({cases}) => cases.length > 1 && cases.every(({key}) => ['yes', 'no', 'other'].includes(key));

/** Arguments that are true or false, each after the path of its message. */
const flagsOf = (messages) =>
  new Set(
    entriesOf(messages).flatMap(([path, text]) =>
      Object.entries(argumentsOf(text)).flatMap(([name, type]) => (type === 'boolean' ? `${path} ${name}` : [])),
    ),
  );

/** Every message of a section as `[path, text]`, nested groups flattened. */
export function entriesOf(section, path = '') {
  return Object.entries(section).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : entriesOf(value, `${path}${key}.`),
  );
}

/** What is wrong with a translation beside English: missing or unknown keys and arguments. */
export function problemsOf(english, other, language) {
  const source = new Map(entriesOf(english));
  const target = new Map(entriesOf(other));
  const problems = [];
  for (const key of source.keys()) {
    if (!target.has(key)) problems.push(`${language}.json: ${key} is missing`);
  }
  for (const [key, text] of target) {
    const original = source.get(key);
    if (original === undefined) problems.push(`${language}.json: ${key} is not in en.json`);
    else {
      const known = argumentsOf(original);
      for (const [name, type] of Object.entries(argumentsOf(text))) {
        if (!(name in known)) problems.push(`${language}.json: ${key} uses {${name}}, which en.json does not have`);
        else if (known[name] === 'boolean' && type !== 'boolean')
          problems.push(
            `${language}.json: ${key} uses {${name}} for more than yes and no, which is all that en.json has`,
          );
      }
    }
  }
  return problems;
}

/**
 * Messages that would write a number themselves, with `#` or as `{n, number}`: only `formatNumber` can,
 * since browsers without a language do not know its digits, and a number is never written in two ways.
 */
export function numberProblems(messages, language) {
  const formats = ({type}) => ['octothorpe', 'function'].includes(type);
  return entriesOf(messages)
    .filter(([, text]) => tokensOf(text).some(formats))
    .map(
      ([key]) =>
        `${language}.json: ${key} formats a number itself; write an argument such as {count} instead of # or {n, number}, and hand over the formatted number`,
    );
}

/** Sections for servers alone. No page fetches their words: each is one module with all languages. */
const FOR_SERVERS = ['page'];

const typeName = (section) => section.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase()) + 'Messages';

function typesOf(section) {
  const members = Object.entries(section).map(([key, value]) => {
    if (typeof value !== 'string') return `${JSON.stringify(key)}: ${typesOf(value)}`;
    const args = Object.entries(argumentsOf(value)).map(([name, type]) => `${name}: ${type}`);
    return `${JSON.stringify(key)}: (${args.length ? `d: {${args.join('; ')}}` : ''}) => string`;
  });
  return `{${members.join('; ')}}`;
}

function source(language, type, messages, types, flags) {
  const code = codeOf(messages, language, flags);
  const rule = code.includes('rule(')
    ? `import {ruleOf} from '../message-runtime.js';\nconst rule = ruleOf('${language}');\n`
    : '';
  return `// Made by scripts/messages.mjs from ${language}.json: edit that.
${rule}${types}const messages: ${type} = ${code};
export default messages;
`;
}

/** Compiles every language; returns the problems found. */
export async function compileMessages(folder = room) {
  const made = new Map();
  const read = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const english = await read('en.json');
  const sections = Object.keys(english).filter((section) => !FOR_SERVERS.includes(section));
  for (const section of Object.keys(english)) {
    const type = typeName(section);
    made.set(
      `en-${section}.ts`,
      source(
        'en',
        type,
        english[section],
        `export type ${type} = ${typesOf(english[section])};\n`,
        flagsOf(english[section]),
      ),
    );
  }
  const imports = sections.map((section) => `import type {${typeName(section)}} from './en-${section}.js';\n`).join('');
  made.set(
    'language.ts',
    `// Made by scripts/messages.mjs from en.json: edit that.
${imports}
/** All messages of one language, a section a figure. */
export interface Language {${sections.map((section) => `${JSON.stringify(section)}: ${typeName(section)}`).join('; ')}}
`,
  );
  const problems = numberProblems(english, 'en');
  const others = [];
  for (const file of (await readdir(folder)).filter((name) => /^[a-z]{2,3}(-\w+)*\.json$/.test(name))) {
    const language = basename(file, '.json');
    if (language === 'en') continue;
    const messages = await read(file);
    problems.push(...problemsOf(english, messages, language), ...numberProblems(messages, language));
    others.push({language, messages});
    const forPages = Object.fromEntries(sections.map((section) => [section, messages[section] ?? {}]));
    made.set(
      `${language}.ts`,
      source(language, 'Language', forPages, `import type {Language} from './language.js';\n`, flagsOf(english)),
    );
  }
  for (const section of FOR_SERVERS.filter((name) => name in english))
    addForServers(made, section, english[section], others);
  await keepOnly(made, join(folder, 'src/generated'));
  return problems;
}

/** The section of each language, and a module that has them all by language. */
function addForServers(made, section, english, others) {
  const type = typeName(section);
  const typeImport = `import type {${type}} from './en-${section}.js';\n`;
  for (const {language, messages} of others) {
    made.set(
      `${language}-${section}.ts`,
      source(language, type, messages[section] ?? {}, typeImport, flagsOf(english)),
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
