// The TypeScript of compiled messages: types of a section, and what a module imports.
import {argumentsOf, isKeys} from './message-parse.mjs';

export const typeName = (section) =>
  section.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase()) + 'Messages';

const TYPES = {text: 'string', flag: 'boolean', number: 'number', count: 'Count'};

const typeOf = (kind) =>
  isKeys(kind) ? kind.map((key) => JSON.stringify(key)).join(' | ') : (TYPES[kind] ?? 'Formed');

/** The type of a section: a function a message. */
export function typesOf(section) {
  const members = Object.entries(section).flatMap(([key, value]) => {
    if (key.startsWith('@')) return [];
    if (typeof value !== 'string') return [`${JSON.stringify(key)}: ${typesOf(value)}`];
    const args = Object.entries(argumentsOf(value, section[`@${key}`]));
    const members = args.map(([name, kind]) => `${name}: ${typeOf(kind)}`).join('; ');
    return [`${JSON.stringify(key)}: (${args.length ? `d: {${members}}` : ''}) => string`];
  });
  return `{${members.join('; ')}}`;
}

/** A module with messages, which imports what their code calls. */
export function moduleOf(language, type, code, types) {
  const isUsed = (name) => new RegExp(`\\b${name}\\b`).test(`${type} ${code}${types}`);
  const imports = [
    ...['Count', 'Formed', 'Term'].filter(isUsed).map((name) => `type ${name}`),
    ...['isExactly', 'termOf', 'unnamed'].filter(isUsed),
    ...(code.includes('rule(') ? ['ruleOf'] : []),
  ];
  return `// Made by scripts/messages.mjs from ${language}.json: edit that.
${imports.length ? `import {${imports.join(', ')}} from '../message-runtime.js';\n` : ''}${imports.includes('ruleOf') ? `const rule = ruleOf('${language}');\n` : ''}${types}const messages: ${type} = ${code};
export default messages;
`;
}

/** What all languages have: the messages of figures, those that figures share, and names in their forms. */
export function languageTypes(sections, figures, english, others) {
  const imports = sections.map((section) => `import type {${typeName(section)}} from './en-${section}.js';\n`);
  const members = (names) => names.map((name) => `${JSON.stringify(name)}: ${typeName(name)}`).join('; ');
  const terms = [...new Set([...english, ...others])].map(
    (name) => `${name}${english.includes(name) ? '' : '?'}: Term`,
  );
  return `// Made by scripts/messages.mjs from en.json: edit that.
${terms.length ? `import type {Term} from '../message-runtime.js';\n` : ''}${imports.join('')}
/** What all figures share. */
export interface SharedMessages {${members(sections.filter((section) => !figures.has(section)))}; terms: {${terms.join('; ')}}}

/** The messages of figures, a section a figure. */
export interface FigureMessages {${members(sections.filter((section) => figures.has(section)))}}

/** All messages of one language. */
export interface Language extends SharedMessages, FigureMessages {}

/** A language with the figures that were asked for. */
export interface Pack extends SharedMessages, Partial<FigureMessages> {}

/** How the words of a figure, and of those that it is made of, are fetched in other languages. */
export type Translations = Readonly<Record<string, () => Promise<{default: Partial<FigureMessages>}>>>;
`;
}
