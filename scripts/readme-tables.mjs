// npm run readme: fills the API tables of README.md from custom-elements.json, between comments such as
// <!-- api:tier-badge --> and <!-- /api:tier-badge -->. With --check it only says whether they are up to date.

import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {figuresOf, readManifest} from './manifest.mjs';

const SHARED = 'shared';

/** The text with its tables filled in. @throws where a figure has no place for its table, or a place has no figure. */
export function fillTables(text, manifest) {
  const sections = sectionsOf(manifest);
  const filled = new Set();
  const result = text.replace(/<!-- api:([\w-]+) -->[^]*?<!-- \/api:\1 -->/g, (_match, name) => {
    if (!sections.has(name)) throw new Error(`README.md has a place for ${name}, which is no figure`);
    filled.add(name);
    return `<!-- api:${name} -->\n\n${sections.get(name)}\n<!-- /api:${name} -->`;
  });
  const missing = [...sections.keys()].filter((name) => !filled.has(name));
  if (missing.length > 0) throw new Error(`README.md has no <!-- api:${missing[0]} --> … <!-- /api:${missing[0]} -->`);
  return result;
}

/** The tables by name: one section a figure with what is its own, and one with what all of them have. */
export function sectionsOf(manifest) {
  const figures = figuresOf(manifest);
  const own = figures.map((figure) => [figure.tagName.replace(/^tip-/, ''), tables(figure, (item) => !isShared(item))]);
  return new Map([...own, [SHARED, tables(figures[0], isShared)]]);
}

/** What comes from the base class is told once. */
const isShared = ({inheritedFrom}) => inheritedFrom !== undefined;

function tables(figure, isWanted) {
  const of = (list) => figure[list].filter(isWanted);
  const properties = of('members').filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = of('members').filter(({kind}) => kind === 'method');
  const sections = [
    table(
      ['Attribute', 'Type', 'Description'],
      of('attributes').map((item) => [code(item.name), typeOf(item), described(item)]),
    ),
    table(
      ['Property', 'Type', 'Description'],
      properties.map((item) => [code(`.${item.name}`), typeOf(item), described(item)]),
    ),
    table(
      ['Method', 'Description'],
      methods.map((item) => [code(signature(item)), item.description]),
    ),
    table(
      ['Event', 'Type', 'Description'],
      of('events').map((item) => [code(item.name), typeOf(item), item.description]),
    ),
    table(
      ['Slot', 'Description'],
      of('slots').map((item) => [item.name ? code(item.name) : 'the children', item.description]),
    ),
    table(
      ['CSS part', 'Description'],
      of('cssParts').map((item) => [code(item.name), item.description]),
    ),
    table(
      ['CSS custom property', 'Default', 'Description'],
      of('cssProperties').map((item) => [code(item.name), code(item.default), item.description]),
    ),
  ];
  return sections.filter(Boolean).join('\n');
}

function table(head, rows) {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');
}

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
const code = (text) => (text ? `\`${text}\`` : '');
const typeOf = ({type}) => code(type?.text);

function described({description = '', default: value, readonly}) {
  return [description, value && value !== 'false' ? `Default ${code(value)}.` : '', readonly ? 'Read only.' : '']
    .filter(Boolean)
    .join(' ');
}

function signature({name, parameters = [], return: returned}) {
  const type = returned?.type?.text;
  return `.${name}(${parameters.map((each) => each.name).join(', ')})${type ? `: ${type}` : ''}`;
}

if (isMain(import.meta.url)) {
  const file = join(root, 'README.md');
  const before = await readFile(file, 'utf8');
  const after = fillTables(before, await readManifest());
  if (before !== after && process.argv.includes('--check')) {
    console.error('The tables in README.md are out of date: npm run readme');
    process.exitCode = 1;
  } else if (before !== after) {
    await writeFile(file, after);
  }
}
