import {objectOf} from '@tip-figures/record/object-of.js';
import {isObject, type Fields, type Kind} from '@tip-figures/record/fields/kind.js';
import {units} from '@tip-figures/record/values/justice/stage-text.js';
import {fieldsIn} from '@tip-figures/record/section/declaration.js';
import type {Path} from '@tip-figures/record/path.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import {readFiscalYear, readPeriod, type Period} from '@tip-figures/record/values/period.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {entriesOf, quantityOf, type Document, type Section} from './document.js';

/** A number and the time that it is of. */
export interface Dated {
  readonly steps: Path;
  readonly value: unknown;
  readonly quantity: Quantity | undefined;
  readonly period: Period;
}

/** Numbers of one thing by their periods, the oldest first. */
export interface Series {
  readonly section: Section;
  readonly kind: Kind;
  readonly all: readonly Dated[];
  /** The one beside which those of earlier periods stand; it is one of all. */
  readonly now?: Dated | undefined;
}

/** All series of a document, wherever its declarations have numbers by period, also beside single numbers. */
export const seriesIn = ({sections}: Document): readonly Series[] =>
  sections.flatMap((section) => {
    const own = fieldsIn<Kind>(section.figure.own, section.figure.labelled, section.own);
    // Earlier numbers that stand beside no other are of the section's own number.
    const [main] = Object.entries<Kind>(own).find(([, {type}]) => type === 'quantity') ?? [];
    const number = main === undefined ? undefined : {value: section.own[main], steps: [...section.steps, main]};
    return inFields(section, own, section.own, section.steps, number);
  });

/** The number beside which those of earlier periods stand. */
type Main = Pick<Dated, 'value' | 'steps'> | undefined;

function inFields(section: Section, fields: Fields, own: object, steps: Path, main: Main): Series[] {
  return Object.entries(fields).flatMap(([name, kind]) => {
    const value = objectOf(own)[name];
    return value === undefined ? [] : inValue(section, kind, value, [...steps, name], main);
  });
}

function inValue(section: Section, kind: Kind, value: unknown, steps: Path, main: Main): Series[] {
  if (kind.holds === 'periods') return [seriesOf(section, kind, value, steps, main)];
  const beside = {...kind.beside, ...kind.fields};
  const inOne = (one: unknown, at: Path, fields: Fields = beside): Series[] =>
    isObject(one) ? inFields(section, fields, one, at, {value: one, steps: at}) : [];
  if (kind.holds === 'keys') return entriesOf(value).flatMap(([key, one]) => inOne(one, [...steps, key]));
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => inOne(one, [...steps, index], {...beside, ...kind.each?.fields}));
  }
  const apart = isObject(value) && kind.fields?.['unit'] ? units.filter((unit) => isObject(value[unit])) : [];
  return apart.length ? apart.flatMap((unit) => inOne(objectOf(value)[unit], [...steps, unit])) : inOne(value, steps);
}

function seriesOf(section: Section, kind: Kind, value: unknown, steps: Path, main: Main): Series {
  const at = (period: Period | undefined, one: unknown, path: Path): Dated[] =>
    period ? [{period, value: one, quantity: quantityOf(one), steps: path}] : [];
  const {period = section.fields['period']} = isObject(main?.value) ? main.value : {};
  const [now] = kind.hasBefore && main ? at(readPeriod(period), main.value, main.steps) : [];
  const earlier = entriesOf(value).flatMap(([key, one]) => at(readPeriod(key), one, [...steps, key]));
  const fiscalYear = readFiscalYear(section.fields['fiscalYear']);
  const startOf = ({period}: Dated): number => placeInTime(period, fiscalYear)[0];
  const all = [...earlier, ...(now ? [now] : [])].sort((one, other) => startOf(one) - startOf(other));
  return {section, kind, all, now};
}
