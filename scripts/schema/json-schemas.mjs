// Makes the JSON Schemas of documents from the declarations of the figures.
// Draft 07, which VS Code knows best: it says of later drafts that it knows them in part.

import {definitions} from './definitions.mjs';
import {beside, own, shared} from './fields.mjs';
import {kinds} from './kinds.mjs';
import {ref} from './refs.mjs';
import {rules} from './rules.mjs';
import {named} from './strict.mjs';

/**
 * The JSON Schemas by file name: one for a record, and one for the document of each figure.
 *
 * @param figures the declarations of all figures.
 * @throws where a kind or a field is not described here, or is described but gone.
 */
export function jsonSchemas(figures) {
  const used = new Set();
  const sections = Object.fromEntries(figures.map(({name, fields}) => [name, objectOf(fields, [name], used)]));
  const leftOver = allDescribed().filter((each) => !used.has(each));
  if (leftOver.length > 0) throw new Error(`scripts/schema describes what is gone: ${leftOver.join(', ')}`);
  const alone = figures.map(({name}) => [`${name}.json`, named(documentOf(name, sections))]);
  return {'record.json': named(recordOf(sections)), ...Object.fromEntries(alone)};
}

/** An object of fields, at a path that begins with the name of a figure. */
function objectOf(fields, [name, ...path], used) {
  const properties = Object.entries(fields).map(([field, kind]) => {
    const at = [name, ...path, field];
    return [field, withWords(wordsOf(at, used), jsonOf(kind, at, used))];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(fields).filter((field) => !fields[field].isOptional),
    additionalProperties: false,
    ...rules[[name, ...path].join('.')],
  };
}

const jsonOf = (kind, at, used) =>
  entryOf(kind, used)(kind, {
    jsonOf: (each) => jsonOf(each, at, used),
    objectOf: (fields) => objectOf(fields, at, used),
  });

function wordsOf([name, ...path], used) {
  const field = path.join('.');
  const isOwn = Object.hasOwn(own[name] ?? {}, field);
  used.add(isOwn ? `${name}.${field}` : field);
  const words = isOwn ? own[name][field] : shared[field];
  if (!words) throw new Error(`scripts/schema/fields.mjs does not describe ${field} of ${name}`);
  return words;
}

/** What a kind takes, from the table. */
function entryOf({name}, used) {
  used.add(`kind ${name}`);
  if (!Object.hasOwn(kinds, name))
    throw new Error(`scripts/schema/kinds.mjs does not say what the kind "${name}" takes`);
  return kinds[name];
}

function allDescribed() {
  return [
    ...Object.keys(kinds).map((name) => `kind ${name}`),
    ...Object.keys(shared),
    ...Object.entries(own).flatMap(([name, fields]) => Object.keys(fields).map((field) => `${name}.${field}`)),
  ];
}

/** Words beside a reference do not count in draft 07, so it is wrapped. */
const withWords = (words, json) => ({...words, ...(json.$ref ? {allOf: [json]} : json)});

function documentOf(name, sections) {
  // A figure that is made of others needs their definitions too.
  const parts = Object.keys(sections[name].properties).filter((field) => sections[field]);
  const own = definitionsOf(Object.fromEntries(parts.map((part) => [part, sections[part]])));
  const title = `A document of TIP Figures for tip-${name}`;
  // In a record they can stand beside it instead.
  const some = parts.length > 0 && {anyOf: parts.map((part) => ({required: [part]}))};
  return {...heading(title), ...withBeside(sections[name]), ...some, definitions: {...definitions, ...own}};
}

const definitionsOf = (sections) =>
  Object.fromEntries(Object.entries(sections).map(([name, section]) => [`figure-${name}`, section]));

/** The parts that figures share may stand in the record or in a section; a section needs nothing from outside. */
function recordOf(sections) {
  const [any] = Object.values(sections);
  const common = Object.fromEntries(Object.keys(shared).map((field) => [field, any.properties[field]]));
  const names = Object.keys(sections);
  const figures = names.map((name) => [name, {description: `What tip-${name} shows.`, allOf: [ref(`figure-${name}`)]}]);
  const record = {
    type: 'object',
    properties: {...common, ...Object.fromEntries(figures)},
    anyOf: names.map((name) => ({required: [name]})),
    additionalProperties: false,
  };
  const title = 'A record of TIP Figures: one document for all figures of a story';
  return {...heading(title), ...withBeside(record), definitions: {...definitions, ...definitionsOf(sections)}};
}

const heading = (title) => ({$schema: 'http://json-schema.org/draft-07/schema#', title});

const withBeside = (schema) => ({...schema, properties: {...beside, ...schema.properties}});
