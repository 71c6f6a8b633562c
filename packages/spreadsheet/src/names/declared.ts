import {sections} from '@tip-figures/record/generated/sections.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';

interface Cross {
  readonly list: string;
  readonly key: string;
  /** The parts of other lists that it is part of, by list. */
  readonly of: Readonly<Record<string, string>>;
}

/** Parts that divide several lists at once, as figures declare them: girls are female and children. */
export const crosses: readonly Cross[] = Object.values(sections).flatMap(({own}) =>
  Object.entries<Kind>(own).flatMap(([list, {crosses: all = {}}]) =>
    Object.entries(all).map(([key, of]) => ({list, key, of})),
  ),
);

/** The list whose keys are codes of countries, too. */
export const listOfCountries: string =
  Object.values(sections)
    .flatMap(({own}) => Object.entries<Kind>(own))
    .find(([, {ofCountries, holds}]) => ofCountries && holds === 'keys')?.[0] ?? '';

/** Whether a figure has both fields. */
export const areBeside = (one: string, other: string): boolean =>
  Object.values(sections).some(({own}) => one in own && other in own);

const kinds = (wanted: (kind: Kind) => boolean): ReadonlySet<string> =>
  new Set(
    Object.values(sections).flatMap(({own}) =>
      Object.entries<Kind>(own).flatMap(([field, kind]) => (wanted(kind) ? [field] : [])),
    ),
  );

/** The fields that may count people or cases. */
export const stages = kinds(({name}) => name === 'stage');
export const moneyFields = kinds(
  ({isMoney, holds, name}) => isMoney === true && (holds === 'periods' || name === 'quantity'),
);
export const caseFields = kinds(({counts, holds}) => counts === 'cases' && holds === 'periods');
/** Fields whose values stand by periods. */
export const periodFields = kinds(
  ({holds, isMoney, counts}) => holds === 'periods' && (isMoney === true || counts !== undefined),
);
export const tierFields = kinds(({name}) => name === 'tier');
/** Lists whose parts exclude each other. */
export const exclusive = kinds(({addUpTo, holds}) => addUpTo !== undefined && holds === 'keys');
