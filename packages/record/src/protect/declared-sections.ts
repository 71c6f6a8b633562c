import type {Kind} from '../fields/kind.js';
import {sections} from '../sections/sections.js';
import {mayCountPeople, type Declarations, type Field} from './counts/declarations.js';

/** What the declarations of all figures say of people. The bundles for pages have it as data, without the readers. */
export const declaredSections: Declarations = byName(sections, ({name, own, unshown}) => ({
  name,
  fields: byName({...own, ...unshown}, told),
}));

function told(kind: Kind): Field {
  const {name, counts, countsIn, of, addUpTo, partsOf, crosses, around, since, wholeIn, minimum, reached, each, fields} = kind;
  const given = {counts, countsIn, of, addUpTo, partsOf, crosses, around, since, wholeIn, minimum, reached};
  const field = {
    name,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(each && {each: told(each)}),
    ...(fields && {fields: byName(fields, told)}),
  };
  // Of what counts nobody no more is asked than its kind.
  return mayCountPeople(field) || wholeIn !== undefined ? field : {name};
}

function byName<T, U>(entries: Readonly<Record<string, T>>, of: (one: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, of(one)]));
}
