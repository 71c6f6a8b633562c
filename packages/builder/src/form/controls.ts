import {bracketsOf} from '@tip-figures/record/values/list.js';
import {isObject, readEntries, written, type Fields, type Kind} from '@tip-figures/record/fields/kind.js';
import {quantity} from '@tip-figures/record/fields/quantity.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {units} from '@tip-figures/record/sections/justice-outcomes.stage.js';
import {allTiers as tiers} from '@tip-figures/record/sections/tier-badge.placement.js';
import {readFlag} from '@tip-figures/record/values/flag.js';
import {readQuantity} from '@tip-figures/record/values/read-quantity.js';
import {writeQuantity} from '@tip-figures/record/values/quantity.js';
import {text} from '@tip-figures/record/fields/common.js';

/** How a value is filled in. */
export type Control =
  /** One line of text; `isLocal` where it may be in several languages. */
  | {readonly type: 'text'; readonly isLocal?: boolean}
  | {readonly type: 'country'}
  | {readonly type: 'currency'}
  | {readonly type: 'choice'; readonly keys: readonly string[]}
  /** Yes or not said; `key` is the word for yes, where it is not true. */
  | {readonly type: 'flag'; readonly key?: string}
  /** Yes, no, or not said: a source that says nothing does not say no. */
  | {readonly type: 'yes-or-no'}
  /** A number as the source states it, and what else can be said of it. */
  | {readonly type: 'quantity'; readonly beside: Fields}
  /** Values by key: of known ones, of countries, or of the person's own. */
  | {
      readonly type: 'entries';
      readonly each: Kind;
      readonly keys?: readonly string[];
      readonly ofCountries?: boolean;
      readonly keyName: string;
    }
  /** Any number of the same. */
  | {readonly type: 'list'; readonly each: Kind}
  /** Several fields. */
  | {readonly type: 'group'; readonly fields: Fields}
  /** A section of another figure of the record. */
  | {readonly type: 'figure'; readonly name: string}
  /** A value that is in a form of its own, as the record has it. */
  | {readonly type: 'json'};

/** What can be said of any number: who gives it, and what a reader must know of it. */
const ofNumbers: Fields = {note: text, source: text};

const number = quantity();

const list = (kind: Kind): Control => ({type: 'entries', each: kind, keyName: 'Period'});

/** By the kind's name. What is not here is one line of text; what is `undefined` is no field of a form. */
const controls: Readonly<Record<string, ((kind: Kind) => Control) | undefined>> = {
  version: undefined,
  corrections: undefined,
  'section-id': undefined,
  text: () => ({type: 'text', isLocal: true}),
  country: () => ({type: 'country'}),
  currency: () => ({type: 'currency'}),
  choice: choiceOf,
  tier: choiceOf,
  'tier-or-unknown': ({keys = [...tiers, 'unknown']}) => ({type: 'choice', keys}),
  'previous-tier': ({keys = tiers}) => ({type: 'choice', keys}),
  placement: ({keys = [...tiers, 'unknown']}) => ({type: 'choice', keys}),
  example: () => ({type: 'choice', keys: ['true', 'country', 'need']}),
  flag: () => ({type: 'flag'}),
  boolean: () => ({type: 'yes-or-no'}),
  quantity: ({beside = {}}) => ({type: 'quantity', beside: {...beside, ...ofNumbers}}),
  stage: ({fields = {}}) => ({type: 'quantity', beside: {...fields, ...ofNumbers}}),
  revision: ({fields = {}}) => ({type: 'quantity', beside: {...fields, ...ofNumbers}}),
  'quantities-by-period': () => list(number),
  'counts-by-day': () => ({type: 'entries', each: number, keyName: 'Day'}),
  parts: ({keys = [], ofCountries = false, beside = {}}) => ({
    type: 'entries',
    each: {...number, beside},
    keys,
    ofCountries,
    keyName: 'Of whom',
  }),
  agencies: ({beside = {}}) => ({type: 'entries', each: {...number, beside}, keyName: 'Agency'}),
  flow: ({keys = []}) => ({type: 'entries', each: number, keys, keyName: 'Cases'}),
  sentences: () => ({type: 'entries', each: number, keyName: 'Sentence'}),
  history: ({each = text}) => ({type: 'entries', each, keyName: 'Report'}),
  tiers: ({each = text}) => ({type: 'entries', each, keyName: 'Report'}),
  'tiers-of-report': ({each = text}) => ({type: 'entries', each, keys: [], ofCountries: true, keyName: 'Country'}),
  sources: ({fields = {}}) => ({type: 'entries', each: {...text, name: 'object', fields}, keyName: 'Key'}),
  list: ({each = text}) => ({type: 'list', each}),
  object: ({fields = {}}) => ({type: 'group', fields}),
  section: ({keys: [name = ''] = []}) => ({type: 'figure', name}),
};

function choiceOf({keys = []}: Kind): Control {
  const [only] = keys;
  return only !== undefined && keys.length === 1 ? {type: 'flag', key: only} : {type: 'choice', keys: [...keys]};
}

/** How a field is filled in; `undefined` for what the form leaves to the record itself. */
export function controlOf(kind: Kind): Control | undefined {
  return kind.name in controls ? controls[kind.name]?.(kind) : {type: 'text'};
}

/** The control for a value that is there already: what does not fit it is shown as the record has it. */
export function controlFor(kind: Kind, value: unknown): Control | undefined {
  const control = controlOf(kind);
  if (!control || value === undefined || fits(control, value)) return control;
  if (kind.name === 'stage' && isObject(value)) return {type: 'group', fields: apartOf(kind)};
  if (control.type === 'group' && isPlain(value)) return {type: 'text'};
  // A list of which an item says more than a word, such as a year with a remark.
  const fields = entryFields(kind);
  if (fields && Array.isArray(value)) return {type: 'list', each: {...text, name: 'object', fields}};
  return kind.fields && isObject(value) ? {type: 'group', fields: kind.fields} : {type: 'json'};
}

/** What each entry of a list can say, in a list that may be written in words, too. */
export const entryFields = ({fields, each}: Kind): Fields | undefined => fields ?? each?.fields;

/** People and cases apart. */
const apartOf = (kind: Kind): Fields => Object.fromEntries(units.map((unit) => [unit, {...kind, isOptional: true}]));

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
  return typeof from === 'string' && typeof to === 'string' && count !== undefined && names === 3
    ? [`${from} .. ${to}`, count]
    : undefined;
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
