import type {ArgTypes} from '@storybook/web-components-vite';

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
  return {
    ...Object.fromEntries(attributes.map((entry) => [entry.name, attribute(entry)])),
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

function attribute({name, description = '', type}: Entry): ArgTypes[string] {
  const text = type?.text ?? 'string';
  const values = valuesOf(text, description);
  return {
    name,
    description,
    ...(values.length
      ? {
          control: {type: 'select', labels: {'': 'present'}},
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
 * The values that an attribute takes, where they are known: those that its type names, or, where it may be present
 * without one, that and those that its description names.
 */
function valuesOf(type: string, description: string): (string | number)[] {
  const options = type.split(' | ');
  if (options.includes('boolean')) return ['', ...[...description.matchAll(/`(\w+)`/g)].map(([, word = '']) => word)];
  return options.flatMap((option) => {
    const text = /^'(.*)'$/.exec(option)?.[1];
    return text ?? (/^\d+$/.test(option) ? Number(option) : []);
  });
}

function rows(entries: readonly Entry[], category: string): ArgTypes {
  return Object.fromEntries(
    entries.map(({name, description = '', type, default: initial}) => [
      `${category} ${name}`,
      {
        name,
        description,
        control: false,
        table: {
          category,
          ...(type ? {type: {summary: type.text}} : {}),
          ...(initial ? {defaultValue: {summary: initial}} : {}),
        },
      },
    ]),
  );
}
