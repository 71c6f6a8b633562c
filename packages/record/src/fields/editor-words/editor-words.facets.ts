import {line, type Facets} from '../facet.js';

/** What is known of these kinds beside how they are read. The form offers none yet, as no figure draws them. */
export const editorWordsFacets = {
  'editor-words': {...line, control: undefined},
  mark: {...line, control: undefined},
  annotations: {...line, control: undefined},
} satisfies Facets;
