import {contextFields} from '../section/context.js';
import {ownWords} from '../section/own-words.js';
import {besideWithdrawn} from '../section/withdrawn.js';
import {definitions} from './definitions.js';
import {
  ref,
  withWords,
  type DescribedDeclaration,
  type DescribedKind,
  type JsonSchema,
  type SchemaMaker,
  type Schemas,
} from './json-schema.js';
import {sectionOrList} from './entries.js';
import {kinds} from './kinds.js';
import {rules} from './rules.js';
import {forStrictValidators} from './strict.js';
import {usedDefinitions} from './used-definitions.js';

/** Beside the fields that a figure reads. */
const beside: Schemas = {$schema: {description: 'The JSON Schema of this document, for editors.', type: 'string'}};

/**
 * The JSON Schemas by file name: one for a record, and one for the document of each figure. They are of draft 07, which
 * VS Code knows best: it says of later drafts that it knows them in part.
 *
 * @param declarations - of all figures, with words on each and on each field.
 * @throws {Error} for a figure without a title, or for a field without words; it names the field.
 */
export function jsonSchemas(declarations: readonly DescribedDeclaration[]): Record<string, JsonSchema> {
  const shared: Record<string, JsonSchema> = {...definitions};
  const sections = Object.fromEntries(
    declarations.map((declaration) => {
      const {name, fields, labelled} = declaration;
      const maker = makerAt([name], shared);
      const others = labelled ? maker.schemaOf(labelled) : false;
      return [
        name,
        {
          title: titleOf(declaration),
          ...withdrawable(withPlaces(maker.objectOf({...fields, ...ownWords}), fields['places']?.led), others, shared),
        },
      ];
    }),
  );
  const schemas: Record<string, JsonSchema> = {'record.json': forStrictValidators(recordOf(sections, shared))};
  for (const name of Object.keys(sections))
    schemas[`${name}.json`] = forStrictValidators(documentOf(name, sections, shared));
  return schemas;
}

/**
 * A section, or what is left of one that was withdrawn.
 *
 * @param others - what it takes under other names.
 */
function withdrawable(
  {type: _type, properties = {}, additionalProperties: _none, ...asked}: JsonSchema,
  others: JsonSchema | boolean,
  shared: Record<string, JsonSchema>,
): JsonSchema {
  shared['withdrawn'] ??= {
    description: 'A section that was withdrawn has no numbers.',
    type: 'object',
    required: ['reason'],
    propertyNames: {enum: [...Object.keys(beside), ...besideWithdrawn]},
  };
  return {
    type: 'object',
    properties,
    additionalProperties: others,
    dependencies: {reason: ['withdrawn'], by: ['withdrawn']},
    if: {required: ['withdrawn']},
    then: ref('withdrawn'),
    else: asked,
  };
}

/**
 * A section that may have several places: none of its own numbers is asked for where it has them.
 *
 * @param led - the field that each of them needs; `undefined` for a figure that takes no places.
 */
function withPlaces(section: JsonSchema, led: string | undefined): JsonSchema {
  if (led === undefined) return section;
  const {properties = {}, required = [], type: _type, additionalProperties: _none, ...others} = section;
  const {places, ...fields} = properties;
  const text: JsonSchema = {type: 'string', minLength: 1};
  const place: JsonSchema = {
    type: 'object',
    properties: {
      ...fields,
      record: {...text, description: 'The name of a record of the same publication, whose section stands here.'},
      section: {...text, description: 'Which of its sections, by `id`; the first where it is left out.'},
    },
    anyOf: [['country', led], ['place', led], ['record']].map((names) => ({required: names})),
    additionalProperties: false,
  };
  return {
    properties: {...fields, places: {...(typeof places === 'object' && places), items: place}},
    if: {required: ['places']},
    else: {...others, required},
  };
}

/** Makes the schemas of what is at a path, such as `['tier-badge', 'history']`, and adds to the shared definitions. */
function makerAt(path: readonly string[], shared: Record<string, JsonSchema>): SchemaMaker {
  const maker: SchemaMaker = {
    schemaOf: (kind) => kinds[kind.name](kind, maker),
    objectOf: (fields) => ({
      type: 'object',
      properties: maker.propertiesOf(fields),
      required: Object.keys(fields).filter((name) => !fields[name]?.isOptional),
      additionalProperties: false,
      ...rules[path.join('.') as keyof typeof rules],
    }),
    propertiesOf: (fields) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, schemaOfField(field, [...path, name], shared)]),
      ),
    define(name, make) {
      shared[name] ??= make();
      return ref(name);
    },
  };
  return maker;
}

function schemaOfField(field: DescribedKind, path: readonly string[], shared: Record<string, JsonSchema>): JsonSchema {
  const words = field.words ?? fail('has no comment that says what it means', path);
  return withWords(words, makerAt(path, shared).schemaOf(field));
}

const titleOf = ({name, words}: DescribedDeclaration): string =>
  words?.title ?? fail('has no @title in the comment on its declaration', [name]);

function fail(message: string, path: readonly string[]): never {
  throw new Error(`${path.join('.')}: ${message}`);
}

type Definitions = Readonly<Record<string, JsonSchema>>;

function documentOf(name: string, sections: Definitions, shared: Definitions): JsonSchema {
  const {title = name, ...schema} = sections[name] ?? {};
  const parts = Object.keys(schema.properties ?? {}).filter((field) => sections[field]);
  const document = {
    ...heading(`${title}: a document of TIP Figures for tip-${name}`),
    ...withBeside(schema),
    // In a record they can stand beside it instead.
    ...(parts.length > 0 && {anyOf: [...parts, 'withdrawn'].map((part) => ({required: [part]}))}),
  };
  return withDefinitions(document, sections, shared);
}

/** A figure that is made of others refers to them too. */
function withDefinitions(schema: JsonSchema, sections: Definitions, shared: Definitions): JsonSchema {
  const figures = Object.entries(sections).map(([name, section]) => [`figure-${name}`, section]);
  const all = {...shared, ...(Object.fromEntries(figures) as Definitions)};
  return {...schema, definitions: usedDefinitions(schema, all)};
}

/** The parts that figures share may stand in the record or in a section; a section needs nothing from outside. */
function recordOf(sections: Definitions, shared: Definitions): JsonSchema {
  const names = Object.keys(sections);
  const figures = names.map((name) => [
    name,
    withWords({description: `What tip-${name} shows.`}, sectionOrList(ref(`figure-${name}`))),
  ]);
  const common = makerAt(['record'], {...shared}).propertiesOf(contextFields);
  const record = {
    ...heading('A record of TIP Figures: one document for all figures of a story'),
    ...withBeside({
      type: 'object',
      properties: {...common, ...(Object.fromEntries(figures) as Schemas)},
      anyOf: names.map((name) => ({required: [name]})),
      additionalProperties: false,
    }),
  };
  return withDefinitions(record, sections, shared);
}

const heading = (title: string): JsonSchema => ({$schema: 'http://json-schema.org/draft-07/schema#', title});

const withBeside = (schema: JsonSchema = {}): JsonSchema => ({
  ...schema,
  properties: {...beside, ...schema.properties},
});
