import {bracketsOf} from '@tip-figures/record/values/list.js';
import {
  isObject,
  readEntries,
  written,
  type Fields,
  type Kind,
  type KindName,
} from '@tip-figures/record/fields/kind.js';
import type {Control} from '@tip-figures/record/fields/facet.js';
import {controlOf} from '@tip-figures/record/fields/facets.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {readFlag} from '@tip-figures/record/values/flag.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {text} from '@tip-figures/record/fields/text/text.js';

/** The control for a value that is there already: what does not fit it is shown as the record has it. */
export function controlFor(kind: Kind, value: unknown): Control | undefined {
  if (kind.name === 'places' && kind.each && (value === undefined || Array.isArray(value))) {
    return {type: 'list', each: kind.each};
  }
  const control = controlOf(kind);
  if (!control || value === undefined || fits(control, value)) return control;
  if (kind.name === 'ranges' && isObject(value) && Object.keys(value).every((end) => end === 'from' || end === 'to')) {
    return control;
  }
  if (lawsByCase.includes(kind.name) && isObject(value)) {
    return {type: 'entries', each: {...kind, ...inCase}, keyName: 'Kind of case'};
  }
  if (control.type === 'quantity' && control.apart && isObject(value)) return {type: 'group', fields: control.apart};
  if (control.type === 'group' && isPlain(value)) return {type: 'text'};
  // An item of a list can hold more than a word, such as a year with a remark.
  const fields = entryFields(kind);
  if (fields && Array.isArray(value)) return {type: 'list', each: {...text, name: 'object', fields}};
  return kind.fields && isObject(value) ? {type: 'group', fields: kind.fields} : {type: 'json'};
}

const lawsByCase: readonly KindName[] = ['minimums', 'ranges'];
const inCase = {isInCase: true};

/** Whether a law can say something for each kind of case: then a button makes a list of it. */
export const isByCase = (kind: Kind): boolean => lawsByCase.includes(kind.name) && !('isInCase' in kind);

/** What each entry of a list can say, in a list that may be written in words, too. */
export const entryFields = ({fields, each}: Kind): Fields | undefined => fields ?? each?.fields;

function fits(control: Control, value: unknown): boolean {
  switch (control.type) {
    case 'text':
      return (
        isPlain(value) ||
        (Array.isArray(value) && value.every(isPlain)) ||
        (control.isLocal === true && isObject(value) && Object.values(value).every(isPlain))
      );
    case 'quantity':
      return isPlain(value) || isNumbered(value) || (isObject(value) && ('by' in value || 'agencies' in value));
    case 'choice':
    case 'country':
    case 'currency':
    case 'flag':
    case 'yes-or-no':
      return isPlain(value);
    case 'entries':
      return pairsOf(value) !== undefined;
    case 'list':
      return Array.isArray(value);
    case 'group':
      return isObject(value);
    case 'figure':
    case 'json':
      return true;
  }
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const isNumbered = (value: unknown): boolean =>
  isObject(value) && ['value', 'low', 'missing', 'share'].some((key) => key in value);

/** The entries of a list by key, in whatever form it is written; `undefined` where each is more than a key and a value. */
export function pairsOf(value: unknown): (readonly [string, unknown])[] | undefined {
  if (value === '') return [];
  if (Array.isArray(value)) {
    const pairs = value.map((item: unknown) => pairOf(item));
    return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
  }
  if (isObject(value)) return Object.entries(value);
  const entries = readEntries(value, Infinity);
  return entries instanceof Refusal
    ? undefined
    : entries.map(([key, one]) => {
        const brackets = typeof one === 'string' ? bracketsOf(one) : undefined;
        return [key, brackets ?? one] as const;
      });
}

/** An item of a list that says no more than an entry does: of which report and what tier, which sentence and how many. */
function pairOf(item: unknown): readonly [string, unknown] | undefined {
  if (!isObject(item)) return undefined;
  const {report, tier, sentence, from, to, count} = item;
  const names = Object.keys(item).length;
  if (report !== undefined && tier !== undefined && names === 2) return [written(report), tier];
  if (typeof sentence === 'string' && count !== undefined && names === 2) return [sentence, count];
  if (typeof from !== 'string' || count === undefined) return undefined;
  if (to === undefined && names === 2) return [`${from} ..`, count];
  return typeof to === 'string' && names === 3 ? [`${from} .. ${to}`, count] : undefined;
}

/** A flag as true or false; as it is where it is none. */
export function flagOr(value: unknown): unknown {
  const flag = readFlag(value);
  return flag instanceof Refusal ? value : flag;
}

/** A number as the person types it. */
export function typedNumber(value: unknown): string {
  if (!isObject(value)) return written(value);
  if (typeof value['value'] === 'string') return value['value'];
  const read = readQuantity(value, {shares: true});
  return read instanceof Refusal ? '' : writeQuantity(read);
}

/** The value with another number, and all else that it says. */
export function withNumber(value: unknown, typed: string): unknown {
  const number = String(Number(typed)) === typed ? Number(typed) : typed;
  if (!isObject(value)) return number;
  const {
    value: _value,
    qualifier: _qualifier,
    low: _low,
    high: _high,
    missing: _missing,
    share: _share,
    ...rest
  } = value;
  return Object.keys(rest).length ? {value: number, ...rest} : number;
}
