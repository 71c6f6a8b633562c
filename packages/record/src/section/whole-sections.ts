import type {Declared} from '../csv/shapes.js';
import type {Declaration} from './declaration.js';
import {ownWords} from './own-words.js';
import type {FigureName} from '../figures/names.js';
import {sections} from '../generated/sections.js';

/** The declarations of all figures, with the editor's own words, which no page reads yet. */
export const wholeSections = Object.fromEntries(
  Object.entries(sections).map(([name, section]) => [name, {...section, fields: {...section.fields, ...ownWords}}]),
) as unknown as Readonly<Record<FigureName, Declaration & Declared>>;
