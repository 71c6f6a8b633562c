import {sections, type FigureName} from './sections.js';

/**
 * The figures that a record can feed. The bundles for pages have these names as data, so that a page knows a record by
 * them without the declarations of all figures.
 */
export const figures = Object.keys(sections) as readonly FigureName[];
