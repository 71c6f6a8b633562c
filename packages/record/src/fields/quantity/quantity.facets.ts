import {text} from '../text/text.js';
import {line, type Control, type Facet, type Facets, type Names, type NamesInside} from '../facet.js';
import {besideNumbers} from './in-quantity.js';
import type {Fields, Kind} from '../kind.js';
import {quantity} from './quantity.js';

/** A number, with fields beside it and what can be said of any: who gives it, and what a reader must know of it. */
export const quantityControl = (beside: Fields = {}): Extract<Control, {type: 'quantity'}> => ({
  type: 'quantity',
  beside: {...beside, note: text, source: text},
});

/** Numbers by key. */
export const numbersBy =
  (keyName: string): Facet['control'] =>
  ({keys, ofCountries, beside}) => ({
    type: 'entries',
    each: {...quantity(), ...(beside && {beside})},
    ...(keys && {keys}),
    ...(ofCountries && {ofCountries}),
    keyName,
  });

// All that an object with a number can hold, whatever it counts.
const {label: _label, also: _also, ...inQuantity} = besideNumbers;
const known = Object.keys(inQuantity);

/** The names beside a number, those of the fields beside it, and others that are read in a way of their own. */
export const namesBeside = (
  fields: Fields,
  others: readonly string[],
  {ofFields}: Pick<NamesInside, 'ofFields'>,
): Names => ({
  known: [...known, ...others, ...Object.keys(fields)],
  fields: ofFields(fields).fields ?? {},
});

const namesOfNumber = ({isMoney}: Kind): Names => ({known: isMoney ? [...known, 'also'] : known});

const namesOfOne: Facet['names'] = (kind, inside) =>
  kind.beside ? namesBeside(kind.beside, [], inside) : namesOfNumber(kind);

/** The names in each of numbers by key. */
export const namesOfNumbers = (kind: Kind): Names => ({each: namesOfNumber(kind)});

/** What is known of these kinds beside how they are read. */
export const quantityFacets = {
  quantity: {control: ({beside}) => quantityControl(beside), names: namesOfOne, people: 'one'},
  'quantities-by-period': {control: numbersBy('Period'), names: namesOfNumbers, people: 'periods'},
  'counts-by-day': {...line, control: numbersBy('Day'), names: namesOfNumbers},
  flow: {
    ...line,
    control: numbersBy('Cases'),
    names: (kind) => ({...namesOfNumbers(kind), known: kind.keys ?? []}),
  },
  revision: {
    ...line,
    control: ({fields}) => quantityControl(fields),
    names: ({fields = {}}, inside) => namesBeside(fields, [], inside),
  },
  threshold: line,
} satisfies Facets;
