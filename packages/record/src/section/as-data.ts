import type {Known, Shapes} from '../csv/shapes.js';
import {facets} from '../fields/facets.js';
import type {Fields, Kind} from '../fields/kind.js';
import {declaredIn, mayCountPeople, type Declarations, type Field} from '../protect/counts/declarations.js';
import {sections} from '../generated/sections.js';

// What is known of all figures, without their readers. scripts/generate.mjs makes modules of data of it: as code it
// would bring all readers to a page, and each declaration would be a file of its own there.

/** What the declarations of all figures say of people. */
export const declaredSections: Declarations = byName(sections, ({name, own, unshown, labelled}) => ({
  name,
  fields: byName({...own, ...unshown}, peopleIn),
  ...(labelled && {labelled: peopleIn(labelled)}),
}));

/** What protection knows of a field. */
export function peopleIn(kind: Kind): Field {
  const {
    name,
    counts,
    countsIn,
    of,
    addUpTo,
    partsOf,
    crosses,
    around,
    since,
    wholeIn,
    minimum,
    reached,
    each,
    fields,
  } = kind;
  const {people} = facets[name];
  const counting = people === 'apart' ? {} : {counting: people};
  const field = {
    ...counting,
    ...defined({counts, countsIn, of, addUpTo, partsOf, crosses, around, since, wholeIn, minimum, reached}),
    ...(each && {each: peopleIn(each)}),
    ...(fields && {fields: byName(fields, peopleIn)}),
  };
  // For a field that counts nobody, only what its kind counts is needed.
  return mayCountPeople(field) || wholeIn !== undefined ? field : counting;
}

/**
 * What rows are read by of every figure that may count people, for pages on which small counts of any of them are
 * withheld.
 */
export const declaredShapes = Object.entries(sections)
  .filter(([name]) => declaredIn(declaredSections, name))
  .map(([name, {own, unshown, labelled}]) => ({
    name,
    fields: shapesOf({...own, ...unshown}),
    ...(labelled && {labelled: shapeOf(labelled)}),
  }));

function shapesOf(fields: Fields): Shapes {
  return byName(fields, shapeOf);
}

function shapeOf({name, holds, type, shares, counts, countsIn, of, keys, fields, beside, each}: Kind): Known {
  return {
    // Rows need the words of a unit alone.
    ...defined({holds, type, shares, counts, countsIn, of, keys: name === 'choice' ? keys : undefined}),
    ...(fields && {fields: shapesOf(fields)}),
    ...(beside && {beside: shapesOf(beside)}),
    ...(each && {each: shapeOf(each)}),
  };
}

function defined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function byName<T, U>(entries: Readonly<Record<string, T>>, of: (one: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, of(one)]));
}
