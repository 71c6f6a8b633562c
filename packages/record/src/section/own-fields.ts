import {isObject, readEntries, written, type Fields} from '../fields/kind.js';
import {Refusal} from '../figure-error.js';
import {kebab, keyOf} from '../values/key.js';
import {readPeriod, type Period} from '../values/period.js';
import {missingOf, type Quantity} from '../values/quantity/quantity.js';
import {readQuantity} from '../values/quantity/read-quantity.js';
import {contextFields} from './context.js';
import {editorTexts} from './editor-texts.js';
import {isList, objectOf} from '../object-of.js';

type Section = Readonly<Record<string, unknown>>;

/** A value of a section that a text may hold. */
export type Value =
  {readonly place: true} | {readonly period: Period} | {readonly quantity: Quantity; readonly isMoney: boolean};

/** Why a text may not hold one: it is not said, no field, not there, of another kind, or a number that is not told. */
export type NoValue = 'unsaid' | 'no-field' | 'missing' | 'no-period' | 'no-value' | 'not-told';

/** A mark of a figure, with the list that has it. */
export interface Mark {
  readonly list: string;
  readonly key: string;
  readonly value: unknown;
}

const ownNames = [...editorTexts, 'highlight'];

/**
 * The value of `{field}` in a text of a section: a number, a period or the place, by its path.
 *
 * @param fields - those that the section's declaration has.
 * @param path - such as `sex/female`.
 */
export function valueAt(path: string, section: Section, fields: Fields): Value | NoValue {
  const [first = '', ...rest] = path.split('/').map((step) => step.trim());
  if (path === 'place') return 'country' in section || 'place' in section ? {place: true} : 'unsaid';
  const name = Object.keys(fields).find((one) => keyOf(one) === keyOf(first) || kebab(one) === keyOf(first));
  const kind = name === undefined || ownNames.includes(name) ? undefined : fields[name];
  if (name === undefined || !kind) return 'no-field';
  const value = rest.reduce<unknown>(entryOf, section[name]);
  if (value === undefined) return 'missing';
  if (kind.name === 'period') {
    const period = readPeriod(value);
    return period ? {period} : 'no-period';
  }
  const quantity = kind.type === 'quantity' || kind.holds ? quantityOf(value) : undefined;
  if (!quantity) return 'no-value';
  return missingOf(quantity) ? 'not-told' : {quantity, isMoney: kind.isMoney === true};
}

function entryOf(list: unknown, step: string): unknown {
  const entries = list === undefined ? [] : readEntries(list);
  return entries instanceof Refusal ? undefined : entries.find(([key]) => keyOf(key) === keyOf(step))?.[1];
}

function quantityOf(value: unknown): Quantity | undefined {
  const quantity = readQuantity(value, {shares: true});
  return quantity instanceof Refusal ? undefined : quantity;
}

/** What a section has marks for. */
export function marksIn(section: Section, fields: Fields): Mark[] {
  return Object.entries(fields).flatMap(([name, kind]): Mark[] => {
    const list = kebab(name);
    const value = section[name] ?? section[list];
    if (value === undefined || ownNames.includes(name) || name in contextFields) return [];
    const isStage = kind.name === 'stage' || kind.name === 'own-stage';
    if (isStage || kind.name === 'quantity' || kind.name === 'section') {
      const by = isObject(value) && isObject(value['by']) ? value['by'] : {};
      const parts = isStage && isObject(value) ? Object.entries({...value, ...by}) : [];
      return [{list, key: list, value}, ...parts.map(([key, one]) => ({list, key, value: one}))];
    }
    if (kind.name === 'places') return placeMarks(value, list);
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => {
        const {id, sentence, period, report} = objectOf(item);
        const key = [id, sentence, period, report, item].map(written).find(Boolean) ?? String(index + 1);
        return {list, key, value: item};
      });
    }
    if (!kind.holds && !['sentences', 'history', 'tiers'].includes(kind.name)) return [];
    const entries = readEntries(value);
    if (entries instanceof Refusal) return [];
    if (kind.name !== 'tiers') return entries.map(([key, one]) => ({list, key, value: one}));
    const codes = entries.map(([year, tiers]) => [year, isObject(tiers) ? Object.keys(tiers) : []] as const);
    const years = codes.flatMap(([year, all]) => all.map((code) => `${code}/${year}`));
    return [...new Set(codes.flatMap(([, all]) => all)), ...years].map((key) => ({list, key, value: undefined}));
  });
}

/** The marks of several places: each by its code or name, and of a series each number of it, such as `XK/2018`. */
const placeMarks = (places: unknown, list: string): Mark[] =>
  (isList(places) ? places : []).flatMap((place): Mark[] => {
    const {country, place: name, points} = objectOf(place);
    const key = [country, isObject(name) ? Object.values(name)[0] : name].map(written).find(Boolean);
    if (key === undefined) return [];
    const entries = points === undefined ? [] : readEntries(points);
    const years =
      entries instanceof Refusal ? [] : entries.map(([year, value]) => ({list, key: `${key}/${year}`, value}));
    return [{list, key, value: place}, ...years];
  });

/** The marks that a key names: one, or several where lists share it. */
export const marksNamed = (key: string, marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => keyOf(mark.key) === keyOf(key) || keyOf(`${mark.list}/${mark.key}`) === keyOf(key));

/** The numbers in a text, in digits of any script, without separators. */
export const digitsIn = (text: string): string[] =>
  Array.from(text.normalize('NFKC').matchAll(/\p{Nd}+(?:[.,'\u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/gu), ([number]) =>
    Array.from(number)
      .filter((one) => /\p{Nd}/u.test(one))
      .map(digitOf)
      .join(''),
  );

/** The value of a digit: each script has its ten in a row. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}
