import type {ArgTypes} from '@storybook/web-components-vite';
import {controlOf} from '@tip-figures/record/fields/facets.js';
import type {Fields, Kind} from '@tip-figures/record/fields/kind.js';
import {sections} from '@tip-figures/record/generated/sections.js';

/** What is read of custom-elements.json. */
export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Entry[];
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
}

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly kind?: string;
}

/**
 * Controls and table rows of one tag: an arg is an attribute, by its name in HTML.
 *
 * Storybook's own reader gives all entries one namespace, in which the part `source` hides the attribute.
 */
export function argTypesOf(tag: string, manifest: Manifest): ArgTypes {
  const declaration = declarationOf(tag, manifest);
  if (!declaration) throw new Error(`custom-elements.json has no <${tag}>; npm run manifest makes it anew.`);
  const {members = [], attributes = [], events = [], slots = [], cssProperties = [], cssParts = []} = declaration;
  const ofScripts = members.filter(({attribute}) => attribute === undefined);
  const methods = ofScripts
    .filter(({kind}) => kind === 'method')
    .map(({name, ...method}) => ({...method, name: `${name}()`}));
  const {fields} = Object.values(sections).find(({name}) => tag === `tip-${name}`) ?? {fields: {}};
  return {
    ...Object.fromEntries(attributes.map((entry) => [entry.name, attribute(entry, fields)])),
    ...rows(
      ofScripts.filter(({kind}) => kind !== 'method'),
      'properties',
    ),
    ...rows(methods, 'methods'),
    ...rows(events, 'events'),
    ...rows(
      slots.map((slot) => ({...slot, name: slot.name || 'default'})),
      'slots',
    ),
    ...rows(cssProperties, 'custom properties'),
    ...rows(cssParts, 'parts'),
  };
}

/** What the manifest says of a tag, for its page. */
export const descriptionOf = (tag: string, manifest: Manifest): string =>
  declarationOf(tag, manifest)?.description ?? '';

function declarationOf(tag: string, {modules}: Manifest): Declaration | undefined {
  return modules.flatMap(({declarations}) => declarations).find((one) => one.tagName === tag);
}

function attribute({name, description = '', type, fieldName}: Entry, fields: Fields): ArgTypes[string] {
  const text = type?.text ?? 'string';
  // Another name of an attribute, which the figure itself writes as that one.
  if (fieldName === undefined) return row({name, description, ...(type ? {type} : {})}, 'attributes');
  const named = valuesOf(text, description);
  const values = named.length ? named : [...declaredValues(fields[fieldName])];
  return {
    name,
    description,
    ...(values.length
      ? {
          control: {type: 'select', labels: {undefined: 'left out', '': 'present'}},
          options: [undefined, ...values],
          type: {name: 'enum', value: values},
        }
      : {
          control: {type: text === 'number' ? 'number' : 'text'},
          type: {name: text === 'number' ? 'number' : 'string'},
        }),
    table: {category: 'attributes', type: {summary: text}},
  };
}

/**
 * The values that an attribute takes, where the manifest knows them: those that its type names, or, where it may be
 * present without one, that and those that its description names.
 */
function valuesOf(type: string, description: string): (string | number)[] {
  const options = type.split(' | ');
  if (options.includes('boolean')) return ['', ...[...description.matchAll(/`(\w+)`/g)].map(([, word = '']) => word)];
  // A number may stand for a word that is written so.
  const words = options.flatMap((option) => /^'(.*)'$/.exec(option)?.[1] ?? []);
  return words.length ? words : options.filter((option) => /^\d+$/.test(option)).map(Number);
}

/** The words that a field takes by its declaration, as the builder offers them. */
function declaredValues(field: Kind | undefined): readonly string[] {
  const control = field && controlOf(field);
  if (control?.type === 'choice') return control.keys;
  return control?.type === 'flag' && control.key !== undefined ? [control.key] : [];
}

const rows = (entries: readonly Entry[], category: string): ArgTypes =>
  Object.fromEntries(entries.map((entry) => [`${category} ${entry.name}`, row(entry, category)]));

/** A row of the table without a control. */
const row = ({name, description = '', type, default: initial}: Entry, category: string): ArgTypes[string] => ({
  name,
  description,
  control: false,
  table: {
    category,
    ...(type ? {type: {summary: type.text}} : {}),
    ...(initial ? {defaultValue: {summary: initial}} : {}),
  },
});
