import {text} from '../text/text.js';
import {line, namesOfObject, type Facet, type Facets} from '../facet.js';

/** The names in each item of a list. */
export const namesOfItems: Facet['names'] = ({each}, {ofKind}) => (each ? {items: ofKind(each)} : {});

/** What is known of these kinds beside how they are read. */
export const objectFacets = {
  boolean: {...line, control: () => ({type: 'yes-or-no'})},
  object: {...line, control: ({fields = {}}) => ({type: 'group', fields}), names: namesOfObject},
  list: {control: ({each = text}) => ({type: 'list', each}), names: namesOfItems, people: 'entries'},
  section: {...line, control: ({figure = ''}) => ({type: 'figure', name: figure}), people: 'records'},
  places: {control: () => ({type: 'json'}), names: () => ({}), people: 'places'},
  sources: {
    ...line,
    control: ({fields = {}}) => ({type: 'entries', each: {...text, name: 'object', fields}, keyName: 'Key'}),
    names: ({fields = {}}, {ofFields}) => ({each: ofFields(fields)}),
  },
  corrections: {
    ...line,
    control: undefined,
    names: () => ({items: {known: ['date', 'path', 'was', 'now', 'reason']}}),
  },
  confirmed: {...line, control: undefined, names: () => ({items: {known: ['path', 'code', 'value']}})},
} satisfies Facets;
