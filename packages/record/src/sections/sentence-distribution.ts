import {isObject, kind, optional, readEntries, written} from '../fields/kind.js';
import {boolean} from '../fields/objects.js';
import {count} from '../fields/quantity.js';
import {caseKeyOf, minimums, ranges} from '../fields/terms.js';
import {accepted, Refusal, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import {readAll} from '../read-all.js';
import {unknownQuantity, type Quantity} from '../values/quantity.js';
import {peopleLimits, readQuantity} from '../values/read-quantity.js';
import {readSpan, spanOf, suspendedSpan, type Span} from '../values/sentence.js';
import {section} from './declaration.js';

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

/** The sentences of the people convicted, against the legal minimum. @title "Sentences" */
export const sentenceDistribution = section('sentence-distribution', {
  /** How many people were convicted. @example 24 @title "People convicted" */
  convicted: optional(count('people', {of: 'convicted'})),
  /**
   * The shortest imprisonment that the law allows, for all cases or by form of exploitation and age of the victim; a
   * key of your own has a label.
   * @example "P5Y"
   * @example {"adult": "6 years", "sex-trafficking child": "10 years"}
   * @title "Legal minimum"
   */
  minimum: optional(minimums),
  /**
   * From which imprisonment to which the law goes, for all cases or by key; without a minimum, its lower end is one.
   * @example "8 years .. 15 years"
   * @example {"adult": {"from": "P6Y", "to": "P12Y"}, "forced-labour": "up to 3 years"}
   * @title "What the law prescribes"
   */
  prescribed: optional(ranges),
  /**
   * Sentences and the people who got them, as a list or by sentence.
   * @example [{"sentence": "P5Y6M", "count": 1}]
   * @example {"P5Y6M": 1, "fine just over 1000 EUR .. P3Y6M": 23}
   */
  sentences: optional(
    kind('sentences', readGroups, {
      counts: 'people',
      addUpTo: 'convicted',
      minimum: 'minimum',
      reached: 'at-minimum',
      most,
      each: count('people', {shares: true}),
    }),
  ),
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
    const read = {...accepted(span, path), ...more};
    const quantity = more.uncounted
      ? unknownQuantity
      : accepted(readQuantity(people, {...peopleLimits, shares: true}), countAt);
    const name = JSON.stringify({...read, uncounted: undefined});
    if (groups.has(name)) refuse('duplicate-key', {}, path);
    groups.set(name, {...read, count: quantity});
  });
  return groups.size ? [...groups.values()] : new Refusal('too-many', {expected: {least: 1, of: 'sentence'}, found: 0});
}

function readEntriesOf(input: unknown, at: Path): Entry[] {
  if (Array.isArray(input)) return readAll(input, (item: unknown, index) => readItem(item, [...at, index]));
  return accepted(readEntries(input), at).map(([key, people]) => {
    const path = [...at, key];
    return {span: readSpan(key), count: people, at: path, countAt: path};
  });
}

function readItem(item: unknown, at: Path): Entry {
  const {sentence, from, to, count: people, suspended, fineOrPrison, minimum} = isObject(item) ? item : {};
  const span = typeof sentence === 'string' ? readSpan(sentence) : spanOf(from ?? sentence, to);
  const isSuspended = readFlag(suspended, [...at, 'suspended']);
  const isFine = readFlag(fineOrPrison, [...at, 'fineOrPrison']);
  return {
    span: isSuspended ? suspendedSpan(span) : span,
    count: people,
    at,
    countAt: [...at, 'count'],
    ...(people === undefined && isObject(item) ? {uncounted: true} : {}),
    ...(isFine ? {fineOrPrison: true} : {}),
    ...(minimum === undefined ? {} : {minimum: readMinimumKey(minimum, [...at, 'minimum'])}),
  };
}

const readFlag = (input: unknown, at: Path): boolean => input !== undefined && boolean.read(input, at);

const readMinimumKey = (input: unknown, at: Path): string =>
  caseKeyOf(written(input)) ||
  refuse('unknown-key', {expected: {kind: 'key', of: 'minimum', such: 'child'}, found: input}, at);
