import english from '@tip-figures/messages/generated/en-corrections.js';
import {newCorrections, unexplainedChanges} from '@tip-figures/record/corrections/unexplained.js';
import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {Refusal, refusalAt} from '@tip-figures/record/figure-error.js';
import {stepsOf} from '@tip-figures/record/path.js';
import {isAhead} from '@tip-figures/record/section/dated.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import {isWithdrawn} from '@tip-figures/record/section/withdrawn.js';
import {keyAmong} from '@tip-figures/record/values/key.js';
import {bracketsOf, readList} from '@tip-figures/record/values/list.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import {isDay, isPoint, readFiscalYear, readPeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import type {Recipe} from '../../figure.js';
import {html} from 'lit';
import {strongEnd} from '../../frame/state-line.js';
import {localDay} from '../../text/format/format-moment.js';
import {asDate} from '../../text/period.js';
import {textContextFor, type TextContext} from '../../text/text-context.js';
import type {Remarks} from '../amend/remarks.js';
import {changedRows} from '../amend/corrected-rows.js';
import {isOver} from '../figure-inputs.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Readonly<Record<string, unknown>>;

type Compared = Pick<Recipe<unknown>, 'name' | 'parts'>;

/** A figure at one time: the document, and the part of it that is shown. */
export interface Version {
  readonly document: unknown;
  readonly section: Section;
}

const known = new WeakMap<Section, WeakMap<Section, {readonly day: string | undefined}>>();

/**
 * Compares a document with the one that is shown, once for figures that share both. A newer one is of the same country and section, of no earlier day or
 * period, and not from before a correction. A document whose correction names the shown number may be of any day.
 *
 * @param sent - when the document was sent, in milliseconds since 1970; later days are ignored.
 * @returns the day on which a number changed without a correction; empty where corrections explain all changes,
 *   `undefined` where no number changed.
 * @throws {FigureError} code `schema`, naming the path of the value that differs.
 */
export function changedOn(next: Version, shown: Version, figure: Compared, sent: number): string | undefined {
  const all = known.get(next.section) ?? new WeakMap<Section, {readonly day: string | undefined}>();
  known.set(next.section, all);
  const result = all.get(shown.section) ?? {day: dayOfChange(next, shown, figure, sent)};
  all.set(shown.section, result);
  return result.day;
}

function dayOfChange(next: Version, shown: Version, {name, parts}: Compared, sent: number): string | undefined {
  const [one, other] = both(next, shown, ({document, section}) =>
    sectionOf(document, name, written(section['id']) || undefined),
  );
  const [isGone, wasGone] = both<Section, boolean>(one, other, (section) => isWithdrawn(section));
  const isEither = isGone || wasGone;
  refuseOther(both(one, other, placeIn), 'country', isEither);
  refuseOther(
    both(next, shown, ({section}) => written(section['id'])),
    'id',
    isEither,
  );
  // A withdrawal may come at any time.
  if (isGone) return '';
  const [day, before] = both(one, other, (section) => {
    const point = isWithdrawn(section) ? written(section['withdrawn']) : dayOf(section);
    return isAhead(point, sent) ? '' : point;
  });
  if (wasGone) {
    if (before && (!day || isOver(day, before))) refuseOlder(day, before, 'asOf');
    return '';
  }
  const [now, then] = both(next, shown, ({section}) => {
    const within = parts ? parts.map((part) => objectOf(section[part])) : [];
    const corrections = [section, ...within].flatMap((of) => of['corrections'] ?? []);
    return {...section, ...(parts ? {} : {[name]: section}), corrections};
  });
  const at = ({section}: Version, path: unknown) => valueAt(section, stepsIn(written(path), name, section['id']));
  const told = newCorrections(then, now);
  if (!told.some(({path, was}) => was !== undefined && isSame(at(shown, path), was))) {
    if (isOver(day, before)) refuseOlder(day, before, 'asOf');
    refuseEarlier(one, other);
    for (const {path, was, date} of newCorrections(now, then)) {
      if (was === undefined || !isSame(at(next, path), was) || isSame(at(shown, path), was)) continue;
      throw refusalAt(written(path), 'before-correction', {expected: {as: written(date)}, found: was});
    }
  }
  if (unexplainedChanges(then, now).length) return isDay(day) && isOver(before, day) ? day : localDay(new Date(sent));
  const isAnother = editions.some((key) => one[key] && other[key] && written(one[key]) !== written(other[key]));
  return told.length || isAnother ? '' : undefined;
}

/**
 * The remarks, with one more: that a number changed without a stated reason.
 *
 * @param before - the section that was shown before.
 */
export function withChange(remarks: Remarks, day: string, before: Record<string, unknown> | undefined): Remarks {
  const line = (text: TextContext<unknown>, end: string) => {
    const {locale, messages} = textContextFor(text, 'corrections', english);
    return messages.unexplained({date: asDate(day, locale), end});
  };
  return {
    ...remarks,
    corrections: (text) => [...remarks.corrections(text), line(text, '')],
    correctionsOf(text, words, wordsOf) {
      const corrected = remarks.correctionsOf(text, words, wordsOf);
      const changed = before ? changedRows(before, words, wordsOf) : [];
      return (row) => [...corrected(row), ...(changed.includes(row) ? [line(text, '')] : [])];
    },
    state: (text) => ({sign: arrows, text: line(text, strongEnd)}),
  };
}

const arrows = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2 5h11m-3-3 3 3-3 3m4 3H3m3-3-3 3 3 3" />
</svg>`;

const both = <From, To>(next: From, shown: From, of: (one: From) => To): [To, To] => [of(next), of(shown)];

/**
 * Of which day, month or year the numbers of a section are: its own `asOf`, else that of its source, else the record's.
 * Empty where nothing says so.
 */
function dayOf({asOf, source, sources}: Section): string {
  const entry = isObject(sources) ? sources[written(source)] : undefined;
  const date = isObject(entry) ? written(entry['date']) : '';
  return written(asOf) || (isPoint(date) ? date : '');
}

const editions = ['period', 'report'];

/** A place by its code, since it may have several names, else by its name. */
const placeIn = ({country, place}: Section): string => written(country) || (place ? JSON.stringify(place) : '');

/** @param isLeast - whether the value may be left out, as in a figure that was withdrawn. */
function refuseOther([one, other]: readonly [string, string], path: string, isLeast: boolean): void {
  if (one === other || (isLeast && !(one && other))) return;
  throw refusalAt(path, 'another-figure', {expected: other || 'none', found: one || undefined});
}

function refuseEarlier(one: Section, other: Section): void {
  const [end, before] = both(one, other, ({period, fiscalYear}) => {
    const read = readPeriod(period);
    return read && placeInTime(read, readFiscalYear(fiscalYear))[1];
  });
  const isEarlier = end !== undefined && before !== undefined && end < before;
  const key = isEarlier ? 'period' : 'report';
  if (isEarlier || isOver(written(one[key]), written(other[key]))) {
    refuseOlder(written(one[key]), written(other[key]), key);
  }
}

function refuseOlder(found: string, least: string, path: string): never {
  throw refusalAt(path, 'older-than-shown', {expected: {least}, found});
}

/** The steps of a correction within the section. */
function stepsIn(path: string, name: string, id: unknown): string[] {
  const steps = stepsOf(path).map(String);
  if (steps[0] !== name) return steps;
  return steps.slice(id !== undefined && steps[1] === id ? 2 : 1);
}

function valueAt(target: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return target;
  const list = typeof target === 'string' ? (bracketsOf(target) ?? readList(target)) : target;
  const map = objectOf(
    list instanceof Refusal ? {} : Array.isArray(list) && typeof target === 'string' ? Object.fromEntries(list) : list,
  );
  return valueAt(map[keyAmong(Object.keys(map), step) ?? step], rest);
}

function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = both(one, other, (value) => {
    const quantity = readQuantity(value, {shares: true});
    return quantity instanceof Refusal ? JSON.stringify(value) : writeQuantity(quantity);
  });
  return a === b;
}
