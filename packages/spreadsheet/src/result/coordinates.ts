import {namesOf} from '@tip-figures/record/object-of.js';
import {caseFields, crosses, moneyFields, stages, tierFields} from '../names/declared.js';
import {isSame} from '../names/terms.js';
import type {Unit} from '../numbers/number-cell.js';
import type {Datum, Meaning} from '../reading.js';
import type {Place} from '../workbook.js';

/** All that a row, a column and a sheet say of one number. */
export interface Coordinates extends Omit<Datum, 'at' | 'quantity'> {
  readonly isTotal?: boolean;
  readonly isShare?: boolean;
  readonly factor?: number;
  /** The currencies that have the sign of it. */
  readonly among?: string;
  /** Whether the factor is that of the whole sheet, and of which numbers it is. */
  readonly factorOf?: 'money';
}

/** A cell that shows an error in place of a number, such as “#REF!”. */
export interface Broken {
  readonly at: Place;
  readonly error: string;
  readonly of: Coordinates;
}

/** Two things that cannot both be. */
export interface Contradiction {
  readonly contradiction: readonly [Meaning, Meaning];
}

type Slot = 'country' | 'period' | 'field' | 'status';
const slots: Readonly<Record<Slot, (meaning: Meaning) => string | undefined>> = {
  country: (one) => (one.is === 'country' ? one.code : undefined),
  period: (one) => (one.is === 'period' ? one.period : undefined),
  field: (one) => (one.is === 'field' && !tierFields.has(one.field) ? one.field : undefined),
  status: (one) => (one.is === 'status' ? one.status : undefined),
};

/** What is said near a number, and farther away where nothing nearer says otherwise. */
export function coordinatesOf(near: readonly Meaning[], far: readonly Meaning[]): Coordinates | Contradiction {
  const found: Partial<Record<Slot, string>> = {};
  for (const slot of namesOf(slots)) {
    const said = near.filter((one) => slots[slot](one) !== undefined);
    const [first] = said;
    const value = first && slots[slot](first);
    const other = said.find((one) => slots[slot](one) !== value);
    if (first && other) return {contradiction: [first, other]};
    if (value !== undefined) found[slot] = value;
  }
  const parts = partsOf(near);
  if ('contradiction' in parts) return parts;
  const unit = unitOf(near);
  if ('contradiction' in unit) return unit;
  const isTotal = near.some(({is}) => is === 'total');
  return withFar({...found, ...unit, parts, ...(isTotal && {isTotal})}, far);
}

type Part = Datum['parts'][number];

/** Parts of several lists, and of the list that divides them both in place of these. */
function partsOf(near: readonly Meaning[]): readonly Part[] | Contradiction {
  const said = near.flatMap((one) => (one.is === 'part' ? {list: one.list, key: one.key} : []));
  const divided = said.flatMap((one): readonly Part[] => {
    const cross = crosses.find(({list, key}) => list === one.list && key === one.key);
    const isBeside = cross && said.some(({list}) => list in cross.of);
    // “Women” beside children are all who are female.
    const lists = Object.entries(cross?.of ?? {}).filter(([list]) => !said.some((other) => other.list === list));
    return isBeside ? lists.map(([list, key]) => ({list, key})) : [one];
  });
  const parts = divided.filter((one, index) => divided.findIndex((other) => isSame(one, other)) === index);
  const twice = parts.find((one) => parts.some(({list, key}) => list === one.list && key !== one.key));
  if (twice) {
    const other = parts.find(({list, key}) => list === twice.list && key !== twice.key) ?? twice;
    return {
      contradiction: [
        {is: 'part', ...twice},
        {is: 'part', ...other},
      ],
    };
  }
  const cross = crosses.find(({of}) => {
    const entries = Object.entries(of);
    return entries.every(([list, key]) => parts.some((one) => one.list === list && one.key === key));
  });
  if (!cross) return [...parts].sort((one, other) => (one.list < other.list ? -1 : 1));
  return [...parts.filter(({list}) => !(list in cross.of) && list !== cross.list), {list: cross.list, key: cross.key}];
}

function unitOf(near: readonly Meaning[]): Partial<Coordinates> | Contradiction {
  const units = near.filter((one): one is Unit => one.is === 'unit');
  for (const name of ['counts', 'currency', 'factor'] as const) {
    const said = units.filter((one) => one[name] !== undefined);
    const other = said.find((one) => one[name] !== said[0]?.[name]);
    if (said[0] && other) return {contradiction: [said[0], other]};
  }
  return Object.fromEntries(units.flatMap((one) => Object.entries(one)).filter(([name]) => name !== 'is'));
}

const isCounted = ({field, parts, status, counts}: Coordinates): boolean =>
  parts.length > 0 || status !== undefined || counts !== undefined || (field !== undefined && !moneyFields.has(field));

function withFar(near: Coordinates, far: readonly Meaning[]): Coordinates {
  const only = (slot: Slot): string | undefined => {
    const said = new Set(far.flatMap((one) => slots[slot](one) ?? []));
    return said.size === 1 ? [...said][0] : undefined;
  };
  const units = far.filter((one): one is Unit => one.is === 'unit');
  const currency = near.currency ?? only1(units.flatMap((one) => one.currency ?? []));
  const farField = only('field');
  const isCountedApart = farField !== undefined && !stages.has(farField) && near.counts !== undefined;
  const isOther =
    near.status !== undefined ||
    isCountedApart ||
    (farField !== undefined && moneyFields.has(farField) && isCounted(near));
  const field = near.field ?? (isOther ? undefined : farField);
  const isMoney =
    near.isMoney === true ||
    near.currency !== undefined ||
    (field !== undefined ? moneyFields.has(field) : currency !== undefined && !isCounted(near));
  const share = near.isShare === true || (!isMoney && units.some(({isShare}) => isShare));
  const fields: Record<string, unknown> = {...near, field, isMoney: isMoney || undefined, isShare: share || undefined};
  for (const slot of ['country', 'period', 'status'] as const) fields[slot] = near[slot] ?? only(slot);
  if (isMoney) {
    fields['currency'] = currency;
    delete fields['status'];
  } else {
    delete fields['currency'];
    fields['counts'] =
      near.counts ??
      countsOf(field, near.status) ??
      only1(units.flatMap((one) => one.counts ?? [])) ??
      (fields['status'] ? 'people' : undefined);
    const isAccused = near.counts === undefined && near.status === undefined && units.some((one) => one.isAccused);
    fields['isAccused'] = (near.isAccused ?? isAccused) || undefined;
    const isOther = near.counts === undefined && near.status === undefined && units.some((one) => one.isOther);
    fields['isOther'] = (near.isOther ?? isOther) || undefined;
    if (fields['counts'] === 'cases' || field !== undefined) fields['status'] = near.status;
  }
  const factor = units.find((one) => one.factor !== undefined);
  if (near.factor === undefined && factor && (isMoney || !(factor.currency ?? factor.isMoney))) {
    fields['factor'] = factor.factor;
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Coordinates;
}

const only1 = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

function countsOf(field: string | undefined, status: string | undefined): 'people' | 'cases' | undefined {
  if (field !== undefined) return stages.has(field) ? undefined : caseFields.has(field) ? 'cases' : undefined;
  return status === undefined ? undefined : 'people';
}

/** Which value a number is, as a text. */
export const keyOf = ({
  country,
  period,
  field,
  status,
  parts,
  counts,
  isAccused,
  isOther,
  isMoney,
  isShare,
  isTier,
}: Coordinates): string =>
  [
    country,
    period,
    field,
    status,
    parts.map(({list, key}) => `${list}.${key}`).join(),
    counts === 'cases' ? 'cases' : '',
    isAccused,
    isOther,
    isMoney,
    isShare,
    isTier,
  ].join('|');
