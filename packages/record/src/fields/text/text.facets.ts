import {line, type Facets} from '../facet.js';

/** What is known of these kinds beside how they are read. */
export const textFacets = {
  'plural-text': {...line, control: () => ({type: 'text', isLocal: true})},
  text: {...line, control: () => ({type: 'text', isLocal: true})},
  link: line,
  language: line,
  key: line,
  'source-keys': line,
  id: line,
  'shelter-id': line,
  'section-id': {...line, control: undefined},
} satisfies Facets;
