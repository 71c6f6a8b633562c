// npm run reference: writes stories/docs/reference.md, what every tag takes and offers, and the table of figures in start.md,
// from custom-elements.json; and stories/docs/command.md, what the command takes, from its declarations.

import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {commandPage} from './command-page.mjs';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {loadSource} from './load-source.mjs';
import {figuresOf, readManifest} from './manifest.mjs';
import {cell, code, table} from './markdown-table.mjs';

const REFERENCE = 'stories/docs/reference.md';
const COMMAND = 'stories/docs/command.md';
const START = 'stories/docs/start.md';

const INTRODUCTION = `# Reference

What a page writes on the tags, and what scripts and style sheets find there: first what all figures share, then what each
has of its own. \`npm run reference\` makes this page from the descriptions in the sources.
`;

const TABLE = /(\| Tag \| What it shows \|\n\| --- \| --- \|\n)(?:\|.*\n)*/;

/** The whole page, in Markdown. */
export function referenceOf(manifest) {
  const {shared, ...own} = Object.fromEntries(sectionsOf(manifest));
  const figures = figuresOf(manifest).map(
    ({tagName, summary}) => `## \`<${tagName}>\`\n\n${summary}\n\n${own[tagName.replace(/^tip-/, '')]}`,
  );
  return [INTRODUCTION, `## What all figures share\n\n${shared}`, ...figures].join('\n').trimEnd().concat('\n');
}

/** The rows of the table of figures, in the order of `names`. A figure without a picture has no link. */
export function figureRows(manifest, names, hasPicture) {
  const summaries = new Map(figuresOf(manifest).map(({tagName, summary}) => [tagName, summary]));
  return names
    .map((name) => {
      const tag = code(`<tip-${name}>`);
      const picture = `demo/pictures/${name}.png`;
      const shows = cell(summaries.get(`tip-${name}`)).replace(/\.$/, '');
      return `| ${hasPicture(picture) ? `[${tag}](../../${picture})` : tag} | ${shows} |\n`;
    })
    .join('');
}

/** The files that are made of the manifest, by name. */
export async function referenceFiles(manifest) {
  const {figures} = await loadSource({'@tip-figures/record/figures/names.js': ['figures']});
  const rows = figureRows(manifest, figures, (file) => existsSync(join(root, file)));
  const start = await readFile(join(root, START), 'utf8');
  return new Map([
    [REFERENCE, referenceOf(manifest)],
    [COMMAND, await commandPage()],
    [START, start.replace(TABLE, (_, head) => head + rows)],
  ]);
}

/** The tables by name: one section a figure with what is its own, and one with what all of them have. */
export function sectionsOf(manifest) {
  const figures = figuresOf(manifest);
  const own = figures.map((figure) => [figure.tagName.replace(/^tip-/, ''), tables(figure, (item) => !isShared(item))]);
  return new Map([...own, ['shared', tables(figures[0], isShared)]]);
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
  for (const [file, text] of await referenceFiles(await readManifest())) await writeFile(join(root, file), text);
}
