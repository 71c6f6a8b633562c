// The declared fields that have attributes, as the manifest lists them.

import {describedFields} from '../rollup/described-fields.mjs';
import {loadSource} from '../load-source.mjs';

/**
 * What finds the fields that `propertiesOf` in a source is given.
 *
 * @returns {Promise<(argument: string) => {name: string, attribute: string, type: string, description: string}[]>}
 */
export async function declaredFields() {
  const {attributesIn, contextFields, kebab, sections} = await loadSource(
    {
      '@tip-figures/record/section/context.js': ['contextFields'],
      '@tip-figures/record/section/declaration.js': ['attributesIn'],
      '@tip-figures/record/generated/sections.js': ['sections'],
      '@tip-figures/record/values/key.js': ['kebab'],
    },
    [describedFields()],
  );
  const all = new Map([
    ['contextFields', contextFields],
    ...Object.values(sections).map(({name, own}) => [`${camel(name)}.own`, own]),
  ]);
  return (argument) =>
    attributesIn(all.get(argument)).map((name) => ({
      name,
      attribute: kebab(name),
      type: typeOf(all.get(argument)[name]),
      description: wordsOf(all.get(argument)[name]),
    }));
}

const camel = (name) => name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());

/** The type by the kind, which `Taken` in the sources names; of a choice, the word that is the only one. */
const typeOf = ({name, keys}) => (name === 'choice' && keys.length === 1 ? `'${keys[0]}'` : `Taken ${name}`);

const wordsOf = ({words: {attribute, description} = {}}) => attribute ?? description;
