import {accepted, Refusal, refuse} from '../../figure-error.js';
import {isObject, kind, readEntries, written, type Kind} from '../kind.js';
import type {Path} from '../../path.js';
import type {Duration} from '../../values/duration.js';
import {forms} from '../../values/forms.js';
import {keyAmong} from '../../values/key.js';
import {readLocalText, type LocalText} from '../../values/local-text.js';
import {rank} from '../../values/sentence.js';
import {readLength} from './duration.js';

/** What a law says of the length of imprisonment, for all cases or for those of a key. */
export interface Term {
  /**
   * A form of exploitation, `adult`, `child`, or both, such as `sex-trafficking child`, or a key of the document's own;
   * left out where it is for all.
   */
  readonly key?: string;
  /** Name of a key of the document's own, or another name of a known one. */
  readonly label?: LocalText;
  /** The lightest sentence; left out where only the heaviest is written. */
  readonly from?: Penalty;
  /** The heaviest sentence; left out where only the lightest is written. */
  readonly to?: Penalty;
}

/** A length of imprisonment, or what is heavier than any. */
export type Penalty = ({readonly kind: 'prison'} & Duration) | {readonly kind: 'life' | 'death'};

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
 * @param isRange - whether a term can have two ends: `8 years .. 15 years`, `15 years .. life`, `up to 3 years`, `at least 2 years`, or be `life` or `death`.
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

/** From which length of imprisonment to which, or to life or death, a law goes, one range for all cases or several by key. */
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

function readTerm(input: unknown, isRange: boolean): Term | Refusal {
  if (!isRange) {
    const length = readPrison(input);
    return length instanceof Refusal ? length : {from: length};
  }
  const {from, to} = isObject(input) ? input : endsIn(input);
  const low = from === undefined ? undefined : readEnd(from);
  const high = to === undefined ? undefined : readEnd(to);
  if (low instanceof Refusal) return low;
  if (high instanceof Refusal) return high;
  if (low && high && rank(low) > rank(high)) {
    return new Refusal('range-order', {expected: {kind: 'range', such: '2 years .. 5 years'}, found: input});
  }
  return low || high ? {...(low && {from: low}), ...(high && {to: high})} : (readPrison(input) as Refusal);
}

/** How the one end that is known is written. */
export const openEnd = /^(up to|at least) (.*)$/i;

function endsIn(input: unknown): {readonly from?: unknown; readonly to?: unknown} {
  const text = typeof input === 'string' ? input.trim().replace(/\s+/g, ' ') : '';
  const [, word = '', one] = openEnd.exec(text) ?? [];
  if (word) return /^u/i.test(word) ? {to: one} : {from: one};
  const [from, to = from, ...more] = text.split(/ ?\.\. ?| to /);
  return more.length || !text ? {from: input} : {from, to};
}

function readEnd(input: unknown): Penalty | Refusal {
  const kind = keyAmong(['life', 'death'], written(input));
  return kind ? {kind} : readPrison(input);
}

function readPrison(input: unknown): (Penalty & Duration) | Refusal {
  const length = readLength(input, 'P5Y');
  return length instanceof Refusal ? length : {kind: 'prison', ...length};
}
