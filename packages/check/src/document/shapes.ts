import {contextFields} from '@tip-figures/record/sections/context.js';
import {besideNumbers} from '@tip-figures/record/fields/in-quantity.js';
import type {Fields, Kind} from '@tip-figures/record/fields/kind.js';
import {units} from '@tip-figures/record/sections/justice-outcomes.stage.js';
import {figures as allFigures} from '@tip-figures/record/sections/names.js';
import {sharedNames} from './document.js';
import {checkedFigures, type Figure} from './figures.js';

/** Which names an object may have, and what is below them. */
export interface Shape {
  /** All of them; left out where they are the writer's own. */
  readonly known?: readonly string[];
  /** What is below some of them. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** What is below all others. */
  readonly each?: Shape;
  /** What is in a list. */
  readonly items?: Shape;
  /** Whether it can also be written as a list in a text, and its keys be given a label. */
  readonly isMap?: boolean;
  /** Whether codes of countries are keys, too. */
  readonly ofCountries?: boolean;
}

// All that an object with a number can hold, whatever it counts.
const {label: _label, also: _also, ...inQuantity} = besideNumbers;
const quantity = Object.keys(inQuantity);
const each: Shape = {each: {known: quantity}};
const sum: Shape = {known: [...quantity, 'also']};

/** The names of kinds that are written as objects in ways of their own; those of the others are their fields. */
const shapes: Readonly<Record<string, (kind: Kind) => Shape>> = {
  quantity: ({isMoney}) => (isMoney ? sum : {known: quantity}),
  'quantities-by-period': ({isMoney}) => (isMoney ? {each: sum} : each),
  'counts-by-day': () => each,
  flow: ({keys = []}) => ({...each, known: keys}),
  parts: ({keys = [], beside = {}, ofCountries}) => ({
    known: keys,
    ...(ofCountries && {ofCountries}),
    each: withQuantity(beside, ['label']),
    isMap: true,
  }),
  stage: ({fields = {}}) => ({
    ...withQuantity(fields, units),
    fields: {
      ...shapeOfFields(fields).fields,
      ...Object.fromEntries(units.map((unit) => [unit, withQuantity(fields)])),
    },
  }),
  agencies: ({beside = {}}) => ({each: withQuantity(beside, ['label'])}),
  revision: ({fields = {}}) => withQuantity(fields),
  list: itemsOf,
  breaks: itemsOf,
  history: (kind) => ({items: {known: ['report', ...placed(kind)]}, each: {known: placed(kind)}}),
  tiers: (kind) => ({each: {each: {known: placed(kind.each)}}}),
  sentences: () => ({
    items: {
      known: ['sentence', 'from', 'to', 'count', 'suspended', 'fineOrPrison', 'minimum'],
      fields: {count: {known: quantity}},
    },
    ...each,
  }),
  sources: ({fields = {}}) => ({each: shapeOfFields(fields)}),
};

function itemsOf({each: item}: Kind): Shape {
  return item ? {items: shapeOf(item)} : {};
}

/** A quantity, the fields beside it, and others that are read in a way of their own. */
const withQuantity = (fields: Fields, others: readonly string[] = []): Shape => ({
  known: [...quantity, ...others, ...Object.keys(fields)],
  fields: shapeOfFields(fields).fields ?? {},
});

const placed = (kind: Kind | undefined): readonly string[] => Object.keys(kind?.each?.fields ?? {});

function shapeOf(kind: Kind): Shape {
  const shape = shapes[kind.name];
  if (shape) return shape(kind);
  return kind.fields ? shapeOfFields(kind.fields) : {};
}

const shapeOfFields = (fields: Fields): Shape => ({
  known: Object.keys(fields),
  fields: Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, shapeOf(kind)])),
});

const corrections: Shape = {items: {known: ['date', 'path', 'was', 'now', 'reason']}};

/** A document of several figures. */
export const recordShape: Shape = {
  known: ['$schema', ...sharedNames, ...allFigures],
  fields: {...shapeOfFields(contextFields).fields, corrections},
};

/** The section of a figure; alone, it is a document of its own. */
export function sectionShape({fields}: Figure, isAlone: boolean): Shape {
  const {known = [], fields: below} = shapeOfFields(fields);
  const parts = checkedFigures.filter(({name}) => known.includes(name));
  return {
    known: isAlone ? ['$schema', ...known] : known,
    fields: {
      ...below,
      corrections,
      ...Object.fromEntries(parts.map((figure) => [figure.name, sectionShape(figure, false)])),
    },
  };
}
