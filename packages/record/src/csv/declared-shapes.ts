import type {Fields, Kind} from '../fields/kind.js';
import {declaredIn} from '../protect/counts/declarations.js';
import {declaredSections} from '../protect/declared-sections.js';
import {sections} from '../sections/sections.js';
import type {Declared, Shapes} from './shapes.js';

type Shape = Shapes[string];

/**
 * What rows are read by of every figure that may count people, for pages on which small counts of any of them are
 * withheld. The bundles for pages have it as data, without the readers.
 */
export const declaredShapes: readonly Declared[] = Object.entries(sections)
  .filter(([name]) => declaredIn(declaredSections, name))
  .map(([name, {own, unshown}]) => ({name, fields: shapesOf({...own, ...unshown})}));

function shapesOf(fields: Fields): Shapes {
  return Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, shapeOf(kind)]));
}

function shapeOf({name, holds, type, shares, counts, countsIn, of, keys, fields, beside, each}: Kind): Shape {
  // Of the words that a field can have, rows ask for those of a unit alone.
  const given = {holds, type, shares, counts, countsIn, of, ...(name === 'choice' && {keys})};
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(fields && {fields: shapesOf(fields)}),
    ...(beside && {beside: shapesOf(beside)}),
    ...(each && {each: shapeOf(each)}),
  };
}
