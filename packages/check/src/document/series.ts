import {isObject, type Fields, type Kind} from '@tip-figures/record/fields/kind.js';
import {units} from '@tip-figures/record/fields/stage/stage.js';
import type {Path} from '@tip-figures/record/path.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import {readFiscalYear, readPeriod, type Period} from '@tip-figures/record/values/period.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
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
    const {own} = section.figure;
    // Earlier numbers that stand beside no other are of the section's own number.
    const [main] = Object.entries<Kind>(own).find(([, {type}]) => type === 'quantity') ?? [];
    return inFields(section, own, section.own, section.steps, main === undefined ? undefined : section.own[main]);
  });

function inFields(section: Section, fields: Fields, own: object, steps: Path, main: unknown): Series[] {
  return Object.entries(fields).flatMap(([name, kind]) => {
    const value = (own as Readonly<Record<string, unknown>>)[name];
    return value === undefined ? [] : inValue(section, kind, value, [...steps, name], main, own);
  });
}

function inValue(section: Section, kind: Kind, value: unknown, steps: Path, main: unknown, around: object): Series[] {
  if (kind.holds === 'periods') return [seriesOf(section, kind, value, steps, main, around)];
  const beside = {...kind.beside, ...kind.fields};
  if (kind.holds === 'keys') {
    return entriesOf(value).flatMap(([key, one]) =>
      isObject(one) ? inFields(section, beside, one, [...steps, key], one) : [],
    );
  }
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) =>
      isObject(one) ? inFields(section, {...beside, ...kind.each?.fields}, one, [...steps, index], one) : [],
    );
  }
  if (!isObject(value)) return [];
  const apart = kind.name === 'stage' ? units.filter((unit) => isObject(value[unit])) : [];
  return apart.length
    ? apart.flatMap((unit) => inFields(section, beside, Object(value[unit]) as object, [...steps, unit], value[unit]))
    : inFields(section, beside, value, steps, value);
}

function seriesOf(section: Section, kind: Kind, value: unknown, steps: Path, main: unknown, around: object): Series {
  const at = (period: Period | undefined, one: unknown, path: Path): Dated[] =>
    period ? [{period, value: one, quantity: quantityOf(one), steps: path}] : [];
  const ofItself = (isObject(main) && main['period']) || (isObject(around) && around['period']);
  const [now] = kind.hasBefore ? at(readPeriod(ofItself || section.fields['period']), main, steps.slice(0, -1)) : [];
  const earlier = entriesOf(value).flatMap(([key, one]) => at(readPeriod(key), one, [...steps, key]));
  const fiscalYear = readFiscalYear(section.fields['fiscalYear']);
  const startOf = ({period}: Dated): number => placeInTime(period, fiscalYear)[0];
  const all = [...earlier, ...(now ? [now] : [])].sort((one, other) => startOf(one) - startOf(other));
  return {section, kind, all, now};
}
