import {accepted, Refusal, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import {unknownQuantity, type Quantity} from '../../values/quantity/quantity.js';
import {peopleLimits, readQuantity} from '../../values/quantity/read-quantity.js';
import {readDuration, type Duration} from '../../values/justice/duration.js';
import {readFlag} from '../../values/flag.js';
import {readLocalText} from '../../values/local-text.js';
import {readSpan, spanOf, suspendedSpan} from '../../values/justice/read-sentence.js';
import {canBeFine, type Sentence, type Span} from '../../values/justice/sentence.js';
import {boolean} from '../object/object.js';
import {ownText, text} from '../text/text.js';
import {isObject, kind, optional, readEntries, written, type Fields} from '../kind.js';
import {count} from '../quantity/quantity.js';
import {caseKeyOf} from './terms.js';

/** People with the same sentence, or with sentences of which only the ends are known. */
export interface SentenceGroup extends Span {
  readonly count: Quantity;
  /** Set where nothing is written of how many they are. */
  readonly uncounted?: true;
  /** Whether they may pay a fine in place of imprisonment. */
  readonly fineOrPrison?: true;
  /** Key of the minimum that holds for them, where there are several. */
  readonly minimum?: string;
}

const most = 60;

const number = count('people', {shares: true});
const word = optional(text);
/** What an entry of an array can say. */
const beside: Fields = {
  sentence: word,
  from: word,
  to: word,
  count: optional(number),
  // True or false are no text.
  suspended: {...word, type: undefined},
  fineOrPrison: optional(boolean),
  minimum: word,
  label: optional(ownText),
};

/** Sentences and the people who got them. */
export const sentences = kind('sentences', readGroups, {
  counts: 'people',
  addUpTo: 'convicted',
  minimum: 'minimum',
  reached: 'at-minimum',
  most,
  each: {...number, fields: beside},
});

/** One entry of a list or an array, and the path to its count. */
interface Entry extends Pick<SentenceGroup, 'uncounted' | 'fineOrPrison' | 'minimum'> {
  readonly span: Span | Refusal;
  readonly count: unknown;
  readonly at: Path;
  readonly countAt: Path;
}

function readGroups(input: unknown, at: Path): SentenceGroup[] | Refusal {
  const entries = readEntriesOf(input, at);
  if (entries.length > most) return new Refusal('too-many', {expected: {most, of: 'sentences'}, found: entries.length});
  const groups = new Map<string, SentenceGroup>();
  readAll(entries, ({span, count: people, at: path, countAt, ...more}) => {
    const read = {...plainFine(accepted(span, path)), ...more};
    const quantity = more.uncounted
      ? unknownQuantity
      : accepted(readQuantity(people, {...peopleLimits, shares: true}), countAt);
    const name = JSON.stringify({...read, uncounted: undefined});
    if (groups.has(name)) refuse('duplicate-key', {}, path);
    groups.set(name, {...read, count: quantity});
  });
  return groups.size ? [...groups.values()] : new Refusal('too-many', {expected: {least: 1, of: 'sentence'}, found: 0});
}

/** `2 years or fine` is 2 years, with the flag that JSON has for it; a sum stays. */
export function plainFine(span: Span): Span & Pick<SentenceGroup, 'fineOrPrison'> {
  if (!canBeFine(span)) return span;
  const plain = (end: Sentence): Sentence => {
    const {fine, ...other} = end as Sentence & {fine?: string};
    return fine === 'or' && !('amount' in other) ? other : end;
  };
  return {...span, from: plain(span.from), ...(span.to && {to: plain(span.to)}), fineOrPrison: true};
}

function readEntriesOf(input: unknown, at: Path): Entry[] {
  if (Array.isArray(input)) return readAll(input, (item: unknown, index) => readItem(item, [...at, index]));
  return accepted(readEntries(input), at).map(([key, people]) => {
    const path = [...at, key];
    return {span: readSpan(key), count: people, at: path, countAt: path};
  });
}

function readItem(item: unknown, at: Path): Entry {
  const {count: people, fineOrPrison, minimum} = isObject(item) ? item : {};
  const isFine = fineOrPrison !== undefined && boolean.read(fineOrPrison, [...at, 'fineOrPrison']);
  return {
    span: spanIn(item),
    count: people,
    at,
    countAt: [...at, 'count'],
    ...(people === undefined && isObject(item) ? {uncounted: true} : {}),
    ...(isFine ? {fineOrPrison: true} : {}),
    ...(minimum === undefined ? {} : {minimum: readMinimumKey(minimum, [...at, 'minimum'])}),
  };
}

/** The sentences that an entry of an array is about, with how much of them is suspended, and what another penalty is. */
export function spanIn(item: unknown): Span | Refusal {
  const {sentence, from, to, suspended, label} = isObject(item) ? item : {};
  const span =
    typeof sentence === 'string'
      ? readSpan(sentence)
      : spanOf(from ?? sentence, to, from !== undefined && to === undefined);
  const part = suspended === undefined ? false : readSuspended(suspended);
  if (part instanceof Refusal) return part;
  const read = part ? within(suspendedSpan(span, part), span, 'suspended') : span;
  return label === undefined || read instanceof Refusal ? read : within(labelled(read, label), read, 'label');
}

/** A refusal of what stands beside a sentence names it; of the sentence itself it names the entry. */
const within = (read: Span | Refusal, before: Span | Refusal, name: string): Span | Refusal =>
  read instanceof Refusal && read !== before ? new Refusal(read.issue, read.facts, [name, ...read.steps]) : read;

/** True or false, or how much of a sentence is suspended. */
function readSuspended(input: unknown): boolean | Duration | Refusal {
  const flag = readFlag(input);
  if (!(flag instanceof Refusal)) return flag;
  const length = typeof input === 'string' ? readDuration(input) : undefined;
  return length?.months
    ? length
    : new Refusal('not-a-duration', {expected: {kind: 'duration', such: '6 months, or true'}, found: input}, [
        'suspended',
      ]);
}

function labelled(span: Span, label: unknown): Span | Refusal {
  const name = readLocalText(label);
  if (name instanceof Refusal) return name;
  return span.from.kind === 'other'
    ? {from: {kind: 'other', label: name}}
    : new Refusal('not-a-sentence', {expected: {kind: 'sentence', such: 'other'}});
}

const readMinimumKey = (input: unknown, at: Path): string =>
  caseKeyOf(written(input)) ||
  refuse('unknown-key', {expected: {kind: 'key', of: 'minimum', such: 'child'}, found: input}, at);
