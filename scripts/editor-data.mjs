// What editors read: completions for VS Code's HTML and CSS, and types for JSX.

import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generateJsxTypes} from 'custom-element-jsx-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {loadSource} from './load-source.mjs';
import {figuresOf} from './manifest.mjs';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HTML_FILE = 'vscode.html-custom-data.json';

// What the generator leaves out. Frameworks name the same event in their own way, and hand on an event of their own.
const ofAnyTag = `/** What the element is, for assistive technology. */
  role?: string;
  /** Any event of the page, such as \`onClick\`, as the framework spells it. */
  [handler: \`on\${Capitalize<string>}\`]: ((event: any) => void) | undefined;`;

export async function writeEditorData(manifest, outdir) {
  const editor = {outdir, descriptionSrc: 'summary', hideLogs: true};
  silently(() => generateVsCodeCustomElementData(manifest, {...editor, htmlFileName: HTML_FILE, cssFileName: null}));
  const file = join(outdir, HTML_FILE);
  const {sections, values} = await editorValues();
  await writeFile(file, JSON.stringify(withValues(JSON.parse(await readFile(file, 'utf8')), sections, values)));
  const css = {...editor, htmlFileName: null, cssFileName: 'vscode.css-custom-data.json'};
  silently(() => generateVsCodeCustomElementData(forCss(manifest), css));
  const jsx = {
    ...editor,
    fileName: 'jsx.d.ts',
    componentTypePath: (_name, tag) => `./npm/${tag.replace(/^tip-/, '')}/element.js`,
    globalEvents: `${ofAnyTag}\n${jsxEvents(manifest)}`,
  };
  silently(() => generateJsxTypes(forJsx(manifest), jsx));
  const types = join(outdir, 'jsx.d.ts');
  await writeFile(types, withWrittenNumbers(await readFile(types, 'utf8'), manifest));
}

/** Runs a generator that reports each file, though `hideLogs` asks it not to. */
function silently(generate) {
  const {log} = console;
  console.log = () => {};
  try {
    generate();
  } finally {
    console.log = log;
  }
}

/** HTML data of VS Code with sets of values by kind of field, each once in the file though every figure may take it. */
function withValues({tags, ...data}, sections, values) {
  const kindOf = (tag, attribute) => {
    const field = attribute.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
    return sections[tag.replace(/^tip-/, '')].fields[field]?.name;
  };
  const withSet = (tag, attribute) => {
    const kind = kindOf(tag, attribute.name);
    return Object.hasOwn(values, kind) ? {...attribute, valueSet: kind, values: undefined} : attribute;
  };
  return {
    ...data,
    tags: tags.map((tag) => ({
      ...tag,
      attributes: tag.attributes.map((attribute) => withSet(tag.name, attribute)),
    })),
    valueSets: Object.entries(values).map(([name, list]) => ({name, values: list})),
  };
}

/** Each custom property and part once, though every figure has it: editors offer them without a tag. */
export function forCss(manifest) {
  const seen = new Set();
  const first = (items) => items.filter(({name}) => !seen.has(name) && seen.add(name));
  return withFigures(manifest, (figure) => ({
    ...figure,
    cssProperties: first(figure.cssProperties),
    cssParts: first(figure.cssParts),
  }));
}

/**
 * Without events, which the generator takes for a CustomEvent each, and without what JSX cannot set. An attribute that
 * stands for another has no property of its own to take its type from.
 */
export function forJsx(manifest) {
  const isSettable = ({kind, readonly}) => kind === 'field' && !readonly;
  return withFigures(manifest, (figure) => ({
    ...figure,
    events: [],
    members: figure.members.filter(isSettable),
    attributes: figure.attributes.filter(({fieldName}) => fieldName),
  }));
}

/** The types with attributes of few numbers as a page writes them, too: `heading-level="2"`. */
export function withWrittenNumbers(types, manifest) {
  const all = figuresOf(manifest).flatMap(({attributes}) => attributes);
  const names = all.filter(({type}) => /^\d( \| \d)*$/.test(type?.text)).map(({name}) => name);
  return types.replace(/"([\w-]+)"\?: (\w+\["\w+"\]);/g, (line, name, type) =>
    names.includes(name) ? `"${name}"?: ${type} | \`\${${type}}\`;` : line,
  );
}

function withFigures(manifest, change) {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({...module, declarations: module.declarations.map(change)})),
  };
}

/** The events of all figures, typed by the map that also types `addEventListener`. */
export function jsxEvents(manifest) {
  const events = new Map(
    figuresOf(manifest).flatMap((figure) => figure.events.map(({name, description}) => [name, description])),
  );
  return [...events]
    .map(
      ([name, description]) => `/** ${description} */
  'on${name}'?: (event: GlobalEventHandlersEventMap['${name}']) => void;`,
    )
    .join('\n');
}

/**
 * The declarations of all figures, and the values of the kinds of fields that take few, as the readers take them: lists
 * of `{name, description}`.
 */
async function editorValues() {
  const {allTiers, english, readCountry, readCurrency, sections} = await loadSource({
    '@tip-figures/record/values/country.js': ['readCountry'],
    '@tip-figures/record/values/currency.js': ['readCurrency'],
    '@tip-figures/messages/generated/en-tier-badge.js': ['default as english'],
    '@tip-figures/record/generated/sections.js': ['sections'],
    '@tip-figures/record/fields/tier/tier.js': ['allTiers'],
  });
  const placements = allTiers.map((tier) => ({name: tier, description: english.tier({tier})}));
  const pairs = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  const values = {
    country: named(pairs.filter(taken(readCountry)).filter(isCurrent), 'region'),
    currency: named(Intl.supportedValuesOf('currency').filter(taken(readCurrency)), 'currency'),
    'previous-tier': placements,
    tier: placements,
  };
  return {sections, values};
}

/** A reader gives what it takes, and else a refusal. */
const taken = (read) => (code) => read(code) === code;

/** Codes of countries that are no more have the names of others. */
const isCurrent = (code) => new Intl.Locale(`und-${code}`).region === code;

/** Codes with their English names; those without a name are of nothing. */
function named(codes, type) {
  const names = new Intl.DisplayNames('en', {type, fallback: 'none'});
  return codes.flatMap((name) => (names.of(name) ? [{name, description: names.of(name)}] : []));
}
