import {line, type Facets} from '../facet.js';
import {namesOfItems} from '../object/object.facets.js';

/** What is known of these kinds beside how they are read. */
export const timeFacets = {
  period: line,
  day: line,
  'day-month-or-year': line,
  'publication-date': line,
  point: line,
  'fiscal-year': line,
  report: line,
  pinned: line,
  breaks: {...line, names: namesOfItems},
} satisfies Facets;
