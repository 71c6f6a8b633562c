import {choiceFacets} from './choice/choice.facets.js';
import {editorWordsFacets} from './editor-words/editor-words.facets.js';
import type {Control, Facet, Names, NamesInside} from './facet.js';
import type {Fields, Kind, KindName} from './kind.js';
import {objectFacets} from './object/object.facets.js';
import {partsFacets} from './parts/parts.facets.js';
import {quantityFacets} from './quantity/quantity.facets.js';
import {sentencesFacets} from './sentences/sentences.facets.js';
import {stageFacets} from './stage/stage.facets.js';
import {textFacets} from './text/text.facets.js';
import {tierFacets} from './tier/tier.facets.js';
import {timeFacets} from './time/time.facets.js';

/** What is known of each kind beside how it is read. */
export const facets: Readonly<Record<KindName, Facet>> = {
  ...textFacets,
  ...editorWordsFacets,
  ...timeFacets,
  ...choiceFacets,
  ...quantityFacets,
  ...partsFacets,
  ...stageFacets,
  ...sentencesFacets,
  ...tierFacets,
  ...objectFacets,
};

/** How a field is filled in; `undefined` for what a form leaves to the record itself. */
export const controlOf = (kind: Kind): Control | undefined => facets[kind.name].control?.(kind);

/**
 * Which names an object of these fields may have.
 *
 * @param labelled - what a key of the writer's own holds, where it may have one.
 */
export const namesOf = (fields: Fields, labelled?: Kind): Names => ({
  known: Object.keys(fields),
  ...(labelled && {labelled: inside.ofKind(labelled)}),
  fields: Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, inside.ofKind(kind)])),
});

const inside: NamesInside = {
  ofKind: (kind) => facets[kind.name].names(kind, inside),
  ofFields: namesOf,
};
