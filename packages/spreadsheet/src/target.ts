import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Datum} from './reading.js';

/** Where a figure has a number, and of which period it is where the place does not say it. */
export interface Target {
  readonly path: Path;
  readonly period?: string | undefined;
  /** Whether the path says of which period it is. */
  readonly isByPeriod?: boolean;
}

export const ownOf = (figure: FigureName): readonly (readonly [string, Kind])[] =>
  Object.entries<Kind>(sections[figure].own);

/** The field that the parts of lists add up to, or that holds the one number. */
export const totalOf = (figure: FigureName): string | undefined =>
  ownOf(figure).find(([, {addUpTo, holds}]) => addUpTo !== undefined && holds === 'keys')?.[1].addUpTo;

const isOf = ({counts = 'people'}: Datum, kind: Kind): boolean => kind.counts === undefined || counts === kind.counts;

/** Where in the section of a figure a number belongs; `undefined` where the figure has nothing of it. */
export function targetOf(
  datum: Datum,
  figure: FigureName,
  {hasStatuses}: {readonly hasStatuses: boolean},
): Target | undefined {
  const {period, field, parts, status, country} = datum;
  const [part] = parts;
  const isShare = datum.quantity.endsWith('%');
  for (const [name, kind] of ownOf(figure)) {
    if (name === 'previous') continue;
    if (isShare && !kind.shares) continue;
    const isByPeriod = kind.holds === 'periods';
    const here: Target | undefined = isByPeriod
      ? period === undefined
        ? undefined
        : {path: [name, period], isByPeriod}
      : {path: [name], period};
    if (datum.isTier) {
      if (!period) return undefined;
      if (kind.name === 'tiers') return country ? {path: [name, period, country]} : undefined;
      if (kind.name === 'history') return {path: [name, period]};
      continue;
    }
    if (parts.length > 1) return undefined;
    if (part) {
      // Parts are of people, where they do not say otherwise.
      const isOfParts = isOf(datum, {...kind, counts: kind.counts ?? 'people'});
      if (kind.holds === 'keys' && part.list === name && field === undefined && isOfParts)
        return {path: [name, part.key], period};
      continue;
    }
    if (field !== undefined) {
      if (name === field && (isByPeriod || kind.type === 'quantity' || kind.name === 'stage')) return here;
      continue;
    }
    if (hasStatuses && status !== undefined && name === 'statuses') return {path: [name, status], period};
    if (hasStatuses && status !== undefined) continue;
    if (
      isByPeriod &&
      Boolean(datum.isMoney) === Boolean(kind.isMoney) &&
      isOf(datum, kind) &&
      !kind.countsIn &&
      isStock(datum, kind)
    )
      return here;
    if (!datum.isMoney && name === totalOf(figure) && isOf(datum, kind) && kind.counts) return here;
  }
  return undefined;
}

/** Cases on a day are those that were open; those of a year may be new. */
const isStock = ({period = ''}: Datum, {name}: Kind): boolean =>
  name !== 'counts-by-day' || /^\d{4}-\d\d-\d\d$/.test(period);
