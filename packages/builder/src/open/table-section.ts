import type {Path} from '@tip-figures/record/path.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {sections} from '@tip-figures/record/sections/sections.js';
import {kindOf, readPeriod, type Period} from '@tip-figures/record/values/period.js';
import {precedes} from '@tip-figures/record/values/precedes.js';
import {valueAt, withValue} from '../model/values.js';
import {isPeriod} from './headings.js';

/** What a table says of a figure, as it would be typed into the form; or all that is not understood, in sentences. */
export type PlainTable =
  | {
      readonly section: unknown;
      /** What the newest of its numbers cover, where they are of one period. */
      readonly period?: string | undefined;
    }
  | {readonly problems: readonly string[]};

/** Where a number belongs in the section. */
export interface Place {
  readonly path: Path;
  readonly period?: string | undefined;
  readonly value: string;
  readonly currency?: string | undefined;
  /** The names of its row and column. */
  readonly called: string;
}

export const isSame = (one: Place, other: Place): boolean =>
  one.period === other.period && one.path.join(' ') === other.path.join(' ');

/** The section with all numbers: the newest, and beside them what they were before. */
export function sectionOf(places: readonly Place[], figure: FigureName): PlainTable {
  const periods = [...new Set(places.flatMap(({period}) => period ?? []))].sort(byTime);
  const period = periods.at(-1);
  const undated = places.find((one) => one.period === undefined && period !== undefined);
  if (undated) return {problems: [`“${undated.called}” has no period, and others have one.`]};
  const inList = places.map(({path}) => String(path.at(-1))).filter(isPeriod);
  const read = [...periods, ...inList].flatMap((one) => readPeriod(one) ?? []);
  const isOrdered = periods.slice(1).every((one, index) => precedes(timeOf(periods[index]), timeOf(one)));
  if (!isOrdered || new Set(read.map(kindOf)).size > 1) {
    return {problems: ['The periods are not of one kind, or overlap: paste years apart from months.']};
  }
  const [currency, ...more] = new Set(places.flatMap((one) => one.currency ?? []));
  if (more.length) return {problems: ['The numbers are in several currencies: paste those of each apart.']};
  let section: unknown = currency === undefined ? {} : {currency};
  for (const {path, value} of places.filter((one) => one.period === period)) section = withValue(section, path, value);
  const problems: string[] = [];
  for (const {path, period: earlier = '', value, called} of places.filter((one) => one.period !== period)) {
    const now = valueAt(section, path);
    const beside = 'previous' in sections[figure].own && path.length === 1 ? [] : path;
    if (now === undefined) problems.push(`“${called}” has no number of ${period ?? ''}, the newest period.`);
    else {
      if (beside.length && typeof now === 'string') section = withValue(section, path, {value: now});
      section = withValue(section, [...beside, 'previous', earlier], value);
    }
  }
  return problems.length ? {problems} : {section, period};
}

const timeOf = (written = ''): Period => readPeriod(written) ?? {from: written};

const byTime = (one: string, other: string): number => (timeOf(one).from < timeOf(other).from ? -1 : 1);
