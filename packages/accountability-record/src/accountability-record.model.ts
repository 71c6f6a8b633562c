import {refuse} from '@tip-figures/record/figure-error.js';
import type {Path} from '@tip-figures/record/path.js';
import {accountabilityRecord, type CaseFields, type Step} from '@tip-figures/record/figures/accountability-record.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import type {Reference, SourceEntry} from '@tip-figures/record/fields/object/sources.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import {monthsOf} from '@tip-figures/record/values/months.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {highOf} from '@tip-figures/record/values/quantity/quantity.js';
import {confirms, isOpen, rulingOf, verdicts} from './accountability-record.standing.js';

// A fine of somebody who was not found at fault would be a slander.
const fined: readonly string[] = ['convicted', 'sanctioned', 'appeal-decided'];

/** The case of one official, or of several whose cases came equally far. */
export interface OfficialCase extends Omit<CaseFields, 'name'> {
  /** Their name, and who published it. */
  readonly name?: {readonly text: LocalText; readonly source: Reference};
}

/** The cases of officials, those decided last first. */
export interface AccountabilityRecord {
  readonly context: Context;
  readonly cases: readonly OfficialCase[];
}

/**
 * Reads an untrusted section into a record of cases.
 *
 * Steps stand in the order of time. A list without a case says that the source reports none.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `cases[0].steps[1].date`.
 */
export function parseAccountabilityRecord(section: Record<string, unknown>): AccountabilityRecord {
  const {cases, ...shared} = readSection(accountabilityRecord, section);
  for (const [index, one] of cases.entries()) checkCase(one, ['cases', index]);
  return {
    context: contextOf(shared),
    cases: cases
      .map(({name, ...rest}) => ({
        ...rest,
        ...(name ? {name: {text: name.text, source: referenceOf(name.source, shared.sources)}} : {}),
      }))
      .sort((a, b) => compare(lastDateOf(b), lastDateOf(a)) || Number(isOpen(a)) - Number(isOpen(b))),
  };
}

const lastDateOf = ({steps}: Pick<CaseFields, 'steps'>): string => {
  const last = steps.findLast((step) => step.date)?.date;
  return last?.to ?? last?.from ?? '';
};

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const referenceOf = (source: LocalText, sources: ReadonlyMap<string, SourceEntry> | undefined): Reference =>
  sources?.get(source[''] ?? '') ?? {publisher: source};

/** Refuses a case of nobody, and steps that do not follow from each other. */
function checkCase({count, act, steps}: CaseFields, at: Path): void {
  const most = (count && highOf(count)) ?? Infinity;
  if (most < 1 || (count?.precision === 'under' && most === 1)) {
    refuse('nobody-accused', {expected: {least: 1}}, [...at, 'count']);
  }
  let before = act?.date;
  let verdict: string | undefined;
  for (const [index, step] of steps.entries()) {
    const {stage, date, fine} = step;
    const path = (field: keyof Step) => [...at, 'steps', index, field];
    if (date && before && isEarlier(date, before)) {
      refuse('not-in-order', {expected: {least: before.from}, found: date.from}, path('date'));
    }
    if (fine && !fined.includes(stage)) {
      refuse('fine-without-verdict', {expected: {kind: 'stage'}, choices: fined, found: stage}, path('fine'));
    }
    // An appeal that is not said to have left a verdict standing lets another one follow.
    if (stage === 'appeal-decided' && !confirms(step))
      verdict = rulingOf(step) === 'acquitted' ? 'acquitted' : undefined;
    if (verdicts.includes(stage)) {
      if (verdict && verdict !== stage) {
        refuse('verdicts-without-appeal', {expected: 'appeal-decided', found: stage}, path('stage'));
      }
      verdict = stage;
    }
    before = date ?? before;
  }
}

/** Whether a time is over before another begins; `2016` and `2016-05` may be the same. */
function isEarlier(one: Period, before: Period): boolean {
  const [{from, to = from} = {from: ''}, months] = [monthsOf(one), monthsOf(before)];
  if (!from || !months) return false;
  const length = Math.min(to.length, months.from.length);
  return to.slice(0, length) < months.from.slice(0, length);
}
