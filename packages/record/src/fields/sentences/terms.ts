import {accepted, Refusal, refuse} from '../../figure-error.js';
import {isObject, kind, readEntries, type Kind} from '../kind.js';
import type {Path} from '../../path.js';
import type {Duration} from '../../values/justice/duration.js';
import {forms} from '../../values/forms.js';
import {keyAmong} from '../../values/key.js';
import {readLocalText, type LocalText} from '../../values/local-text.js';
import {endsIn, readSentence, without} from '../../values/justice/read-sentence.js';
import {canBeFine, limitOf, rank, type Sentence} from '../../values/justice/sentence.js';
import {readLength} from './duration.js';

/** What a law prescribes, for all cases or for those of a key. */
export interface Term {
  /**
   * A form of exploitation, `adult`, `child`, or both, such as `sex-trafficking child`, or a key of the document's own;
   * left out where it is for all.
   */
  readonly key?: string;
  /** Name of a key of the document's own, or another name of a known one. */
  readonly label?: LocalText;
  /** The lightest sentence; left out where only the heaviest is written. */
  readonly from?: Sentence;
  /** The heaviest sentence, and a fine beside both; left out where only the lightest is written. */
  readonly to?: Sentence;
}

export const ages = ['adult', 'child'] as const;
const whom = [...forms, ...ages];

/** The key of a case as the vocabulary spells it; `undefined` for one that is not known. */
export function readCaseKey(written: string): string | undefined {
  const [, form = written, age = ''] = /^(.*[^\s_-])[\s_-]+(adult|child)$/i.exec(written.trim()) ?? [];
  const key = keyAmong(whom, form);
  return key && age && !ages.some((one) => one === key) ? `${key} ${age.toLowerCase()}` : age ? undefined : key;
}

/**
 * Reads one length or range for all cases, or several by key, in JSON or as a list.
 *
 * @param isRange - whether a term can have two ends, `8 years .. 15 years`, `15 years .. life and fine`, `up to 3 years`,
 *   `at least 2 years`, or be any other sentence: `fine`, `life`.
 * @throws {FigureError} code `schema`, naming the path, such as `prescribed.child`.
 */
export function readTerms(input: unknown, at: Path, isRange: boolean): Term[] {
  const isKeyed = typeof input === 'string' ? input.includes(':') : isObject(input) && !isEnds(input);
  if (!isKeyed) return [accepted(readTerm(input, isRange), at)];
  const terms = new Map<string, Term>();
  for (const [written, value] of accepted(readEntries(input), at)) {
    const path = [...at, written];
    const {label, term} = labelled(value);
    const known = readCaseKey(written);
    if (!known && label === undefined) {
      refuse('unknown-key', {choices: whom, expected: {kind: 'label'}, found: written}, path);
    }
    const key = known ?? ownKey(written);
    if (terms.has(key)) refuse('duplicate-key', {}, path);
    const name = label === undefined ? {} : {label: accepted(readLocalText(label), [...path, 'label'])};
    terms.set(key, {key, ...name, ...accepted(readTerm(term, isRange), path)});
  }
  return [...terms.values()];
}

/** The shortest imprisonment that a law allows, one for all cases or several by key. */
export const minimums: Kind<Term[]> = kind('minimums', (input, at) => readTerms(input, at, false), {
  example: 'P5Y',
  hasLabels: true,
});

/** From which sentence to which a law goes, one range for all cases or several by key. */
export const ranges: Kind<Term[]> = kind('ranges', (input, at) => readTerms(input, at, true), {hasLabels: true});

/** The key of a case as the vocabulary or the document itself has it. */
export const caseKeyOf = (written: string): string => readCaseKey(written) ?? ownKey(written);

const ownKey = (written: string): string => written.trim();

/** What is said of a case, and how the document calls it. */
function labelled(input: unknown): {readonly label?: unknown; readonly term: unknown} {
  if (!isObject(input) || !('label' in input)) return {term: input};
  const {label, value, ...ends} = input;
  return {label, term: value ?? ends};
}

const isEnds = (input: object): boolean => 'from' in input || 'to' in input;

/** The shortest imprisonment of a law; none where a fine can be paid in its place, or it is more than a length. */
export function minimumIn({from, to}: Term): Duration | undefined {
  if (from?.kind !== 'prison' || from.part || limitOf(from) || canBeFine({from, ...(to && {to})})) return undefined;
  const {months, days, whole} = from;
  return {months, ...(days && {days}), ...(whole && {whole})};
}

function readTerm(input: unknown, isRange: boolean): Term | Refusal {
  if (!isRange) {
    const length = readLength(input, 'P5Y');
    return length instanceof Refusal ? length : {from: {kind: 'prison', ...length}};
  }
  const {from, to} = isObject(input) ? input : typeof input === 'string' ? endsOf(input) : {from: input};
  const low = from === undefined ? undefined : readSentence(from);
  const high = to === undefined ? undefined : readSentence(to);
  if (low instanceof Refusal) return low;
  if (high instanceof Refusal) return high;
  const isOrdered = !low || !high || from === to || (rank(low) >= 0 && rank(low) <= rank(high));
  // "Up to 3 years" says nothing of the lightest sentence, nor "at least 2 years" of the heaviest.
  const isStart = low && limitOf(low) >= 0 && (high ?? rank(low) >= 0);
  const isEnd = high && limitOf(high) <= 0 && (low ?? rank(high) > 1);
  return isOrdered && (isStart || isEnd)
    ? {...(isStart && {from: without(low, 'at-least')}), ...(isEnd && {to: without(high, 'up-to')})}
    : new Refusal('range-order', {expected: {kind: 'range', such: '2 years .. 5 years'}, found: input});
}

/** What is heavier than any length, where one end alone is known. */
const openEnd = /^(up to|at least) ((?:life|death)(?: .*)?)$/i;

/** The ends of a text. Of one sentence both are that. */
function endsOf(text: string): {readonly from?: unknown; readonly to?: unknown} {
  const [, word = '', heavy] = openEnd.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (word) return /^u/i.test(word) ? {to: heavy} : {from: heavy};
  const {ends, open} = endsIn(text);
  const [from, to = from, ...more] = ends;
  return more.length ? {from: text} : open ? {from} : {from, to};
}
