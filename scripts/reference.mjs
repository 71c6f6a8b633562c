// npm run reference: writes stories/docs/reference.md, what every tag takes and offers, and the table of figures in start.md,
// from custom-elements.json, and the table of content systems that the builder shows.

import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {loadSource} from './load-source.mjs';
import {figuresOf, readManifest} from './manifest.mjs';

const REFERENCE = 'stories/docs/reference.md';
const START = 'stories/docs/start.md';
const SYSTEMS = 'stories/docs/content-systems.md';

const INTRODUCTION = `# Reference

What a page writes on the tags, and what scripts and style sheets find there. [Start](start.md#the-figures) says what each figure
shows. An attribute is a property too, in camel case: \`heading-level\` is \`.headingLevel\`. \`npm run reference\` makes this page
from the descriptions in the sources.
`;

const SYSTEMS_TABLE = /\| Where \| .*\n(?:\|.*\n)*/;
const TABLE = /(\| Tag \| What it shows \|\n\| --- \| --- \|\n)(?:\|.*\n)*/;

/** The whole page, in Markdown. */
export function referenceOf(manifest) {
  const {shared, ...own} = Object.fromEntries(sectionsOf(manifest));
  const figures = figuresOf(manifest).map(
    ({tagName}) => `## \`<${tagName}>\`\n\n${own[tagName.replace(/^tip-/, '')] || 'Nothing of its own.\n'}`,
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
  const contentSystems = await readFile(join(root, SYSTEMS), 'utf8');
  const left = await systemsTable();
  return new Map([
    [REFERENCE, referenceOf(manifest)],
    [START, start.replace(TABLE, (_, head) => head + rows)],
    [SYSTEMS, contentSystems.replace(SYSTEMS_TABLE, () => left)],
  ]);
}

/** What readers get of each form, by content system; those that leave the same share a row. */
async function systemsTable() {
  const {pastedForms, systems, systemsMessages} = await loadSource({
    '@tip-figures/builder/copy/systems.js': ['pastedForms', 'systems'],
    '@tip-figures/messages/generated/systems.js': ['systemsMessages'],
  });
  const {where, group: groups, system: names, form: forms, outcome} = systemsMessages.en;
  const rows = new Map();
  for (const {name, group, left} of systems) {
    const system = group === 'other' ? names[name]() : `${groups[group]()}: ${names[name]()}`;
    const outcomes = pastedForms.map((form) => outcome[left[form]]());
    const alike = rows.get(outcomes.join()) ?? {systems: [], outcomes};
    rows.set(outcomes.join(), {...alike, systems: [...alike.systems, system]});
  }
  return tableOf(
    [where(), ...pastedForms.map((form) => forms[form]())],
    [...rows.values()].map((row) => [row.systems.join('; '), ...row.outcomes]),
  );
}

/** The lists by name: one section a figure with what is its own, and one with what all or several of them have. */
export function sectionsOf(manifest) {
  const figures = figuresOf(manifest);
  const several = severalHave(figures);
  const isCommon = (item) => several.some(({properties}) => properties.some((one) => isSame(one, item)));
  const own = figures.map((figure) => [
    figure.tagName.replace(/^tip-/, ''),
    listsOf(figure, (item) => !isShared(item) && !isCommon(item)),
  ]);
  const groups = several.map(({tags, properties}) =>
    list(`CSS custom properties of ${tags.map(code).join(', ')}`, properties, ({name}) => name),
  );
  return new Map([...own, ['shared', [listsOf(figures[0], isShared), ...groups].join('\n')]]);
}

/** What comes from the base class is told once. */
const isShared = ({inheritedFrom}) => inheritedFrom !== undefined;

const isSame = (one, other) => one.name === other.name && one.description === other.description;

/** Custom properties that more than one figure declares, by the figures that do. */
function severalHave(figures) {
  const groups = new Map();
  const own = figures.flatMap(({cssProperties}) => cssProperties.filter((item) => !isShared(item)));
  for (const property of own.filter((item, index) => own.findIndex((one) => isSame(one, item)) === index)) {
    const having = figures.filter(({cssProperties}) => cssProperties.some((one) => isSame(one, property)));
    const tags = having.map(({tagName}) => `<${tagName}>`);
    if (tags.length < 2) continue;
    const group = groups.get(tags.join()) ?? {tags, properties: []};
    groups.set(tags.join(), {tags, properties: [...group.properties, property]});
  }
  return [...groups.values()];
}

function listsOf(figure, isWanted) {
  const of = (list) => figure[list].filter(isWanted);
  const properties = of('members').filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = of('members').filter(({kind}) => kind === 'method');
  const sections = [
    list('Attributes', of('attributes'), ({name}) => name),
    list('Properties', properties, ({name}) => `.${name}`),
    list('Methods', methods, signature),
    list('Events', of('events'), ({name}) => name),
    list('Slots', of('slots'), ({name}) => name),
    list('CSS parts', of('cssParts'), ({name}) => name),
    list('CSS custom properties', of('cssProperties'), ({name}) => name),
  ];
  return sections.filter(Boolean).join('\n');
}

/** What there is of one kind, each with its name, its type where that says more than its description, and what it is. */
function list(title, items, nameOf) {
  if (items.length === 0) return '';
  const lines = items.map((item) => `- ${code(nameOf(item)) || 'The children'}${typeOf(item)}: ${described(item)}\n`);
  return `**${title}**\n\n${lines.join('')}`;
}

const tableOf = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');

const code = (text) => (text ? `\`${text}\`` : '');

const typeOf = ({kind, type}) => (kind !== 'method' && /^[A-Z]/.test(type?.text ?? '') ? ` (${code(type.text)})` : '');

/** The values that an attribute takes, where it takes no others and its description leaves some out. */
function valuesOf({type, description = ''}) {
  if (type?.text === 'boolean') return 'Boolean.';
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => code(value));
  return values.every((value) => description.includes(value)) ? '' : `${values.join(', ')}.`;
}

function described(item) {
  const {description = '', default: value, readonly} = item;
  return [
    valuesOf(item),
    description.replace(/\s+/g, ' '),
    value && value !== 'false' ? `Default ${code(value)}.` : '',
    readonly ? 'Read only.' : '',
  ]
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
