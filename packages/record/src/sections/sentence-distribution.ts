import {duration} from '../fields/duration.js';
import {isObject, kind, optional, readEntries} from '../fields/kind.js';
import {count} from '../fields/quantity.js';
import {accepted, Refusal, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import type {Quantity} from '../values/quantity.js';
import {readQuantity} from '../values/read-quantity.js';
import {readSpan, spanOf, type Span} from '../values/sentence.js';
import {section} from './declaration.js';

/** People with the same sentence, or with sentences of which only the ends are known. */
export interface SentenceGroup extends Span {
  readonly count: Quantity;
}

const most = 60;

/** The sentences of the people convicted, against the legal minimum. */
export const sentenceDistribution = section('sentence-distribution', {
  /** How many people were convicted. @example 24 */
  convicted: optional(count('people', {of: 'convicted'})),
  /** The shortest imprisonment that the law allows, such as P5Y. */
  minimum: optional(duration('P5Y')),
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
    }),
  ),
});

/** One entry of a list or an array, and the path to its count. */
interface Entry {
  readonly span: Span | Refusal;
  readonly count: unknown;
  readonly at: Path;
  readonly countAt: Path;
}

function readGroups(input: unknown, at: Path): SentenceGroup[] | Refusal {
  const entries = readAll(input, at);
  if (entries.length > most)
    return new Refusal('too-many', `expected at most ${most} sentences, got ${entries.length}`);
  const groups = new Map<string, SentenceGroup>();
  for (const {span, count: people, at: path, countAt} of entries) {
    const read = accepted(span, path);
    const quantity = accepted(readQuantity(people, {min: 0, whole: 'people'}), countAt);
    const name = JSON.stringify(read);
    if (groups.has(name)) refuse('duplicate-key', 'duplicate key', path);
    groups.set(name, {...read, count: quantity});
  }
  return groups.size
    ? [...groups.values()]
    : new Refusal('too-many', 'expected at least one sentence, got an empty list');
}

function readAll(input: unknown, at: Path): Entry[] {
  if (Array.isArray(input)) {
    return input.map((item: unknown, index) => {
      const {sentence, from, to, count: people} = isObject(item) ? item : {};
      const span = typeof sentence === 'string' ? readSpan(sentence) : spanOf(from ?? sentence, to);
      return {span, count: people, at: [...at, index], countAt: [...at, index, 'count']};
    });
  }
  return accepted(readEntries(input), at).map(([key, people]) => {
    const path = [...at, key];
    return {span: readSpan(key), count: people, at: path, countAt: path};
  });
}
