import type {Kind} from '@tip-figures/record/fields/kind.js';
import {edgesOf, placeInTime} from '@tip-figures/record/values/months.js';
import {
  kindOf,
  readFiscalYear,
  readPeriod,
  writePeriod,
  type FiscalYear,
  type Period,
} from '@tip-figures/record/values/period.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {breaks} from '@tip-figures/record/fields/time/breaks.js';
import {attempt} from '../../document/check-section.js';
import {entriesOf, stepsTo, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';

interface Span {
  readonly period: Period;
  readonly fiscalYear: FiscalYear | undefined;
  readonly steps: Path;
}

export const day = 86_400_000;
// Months and leap years differ by so much.
const tolerance = 3;

/**
 * Periods that are set side by side and overlap, or are of another length: half a year looks like a fall. And changes of
 * counting with numbers on one side only: no figure has a place for them.
 */
export const lintPeriods = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) =>
    Object.entries<Kind>(section.figure.own)
      .filter(([, kind]) => isSeries(kind))
      .flatMap(([field, kind]) => {
        const [spans, changes] = [spansOf(section, field, kind), changesIn(section)];
        const isRead = !(attempt(() => kind.read(section.fields[field], [])) instanceof FigureError);
        return [...lintSpans(spans, changes), ...(isRead ? lintSides(section, spans.map(startOf), changes) : [])];
      }),
  );

/** Whether numbers are set side by side, period by period. Open cases are of days, and a key figure may count anything. */
const isSeries = ({holds, counts, countsIn}: Kind): boolean => holds === 'periods' && counts !== 'cases' && !countsIn;

interface Change {
  readonly before: string;
  readonly time: number;
}

/** When counting changed. */
function changesIn({own, figure}: Section): readonly Change[] {
  const read = 'breaks' in own && 'breaks' in figure.own ? attempt(() => breaks.read(own['breaks'], [])) : [];
  return read instanceof FigureError ? [] : read.map(({before}) => ({before, time: placeInTime({from: before})[0]}));
}

function lintSides({own, steps}: Section, times: readonly number[], changes: readonly Change[]): Finding[] {
  return changes.flatMap(({before, time}, index): Finding[] => {
    const side = times.every((one) => one >= time) ? 'before' : times.every((one) => one < time) ? 'from' : undefined;
    const at = [...steps, 'breaks', ...(Array.isArray(own['breaks']) ? [index] : [])];
    return side ? [lint('question', 'breaks/one-side', at, {side, day: before})] : [];
  });
}

function lintSpans(spans: readonly Span[], changes: readonly Change[]): Finding[] {
  const sorted = [...spans].sort((a, b) => startOf(a) - startOf(b));
  return sorted.flatMap((span, index) => {
    const before = sorted[index - 1];
    return before ? lintPair(before, span, changes) : [];
  });
}

function lintPair(before: Span, span: Span, changes: readonly Change[]): Finding[] {
  const [one, other] = [before, span].map(({period}) => writePeriod(period)) as [string, string];
  // The period of the section itself comes last and is rarely the wrong one.
  const at = span.steps.at(-1) === 'period' ? before.steps : span.steps;
  // Where the parser has refused the first of the two, this is the same finding.
  if (one === other) return [lint('error', 'periods/twice', before.steps, {one}, onKey)];
  const [earlier, later] = [before, span].map(({period, fiscalYear}) => edgesOf(period, fiscalYear));
  if (!earlier || !later) {
    // Years whose months are not known compare with years of their kind alone.
    const isAlike = kindOf(before.period) === kindOf(span.period) && !before.period.name === !span.period.name;
    return isAlike ? [] : [lint('warning', 'periods/gap', at, {one, other}, onKey)];
  }
  if (later[0] < earlier[1]) return [lint('error', 'periods/overlap', at, {one, other}, onKey)];
  // Beside a change of counting nothing is compared, and readers are told of it.
  const isBeside = changes.some(({time}) => time >= earlier[0] && time <= later[1]);
  if (isBeside || Math.abs(lengthOf(earlier) - lengthOf(later)) <= tolerance) return [];
  return [lint('warning', 'periods/length', at, {one, other}, onKey)];
}

const onKey = {onKey: true};

function spansOf(section: Section, field: string, {hasBefore}: Kind): Span[] {
  const fiscalYear = readFiscalYear(section.fields['fiscalYear']);
  const own = hasBefore ? readPeriod(section.fields['period']) : undefined;
  const earlier = entriesOf(section.fields[field]).flatMap(([key]) => {
    const period = readPeriod(key);
    return period ? [{period, fiscalYear, steps: [...section.steps, field, key]}] : [];
  });
  return [...earlier, ...(own ? [{period: own, fiscalYear, steps: stepsTo(section, 'period')}] : [])];
}

const startOf = ({period, fiscalYear}: Span): number => placeInTime(period, fiscalYear)[0];

const lengthOf = ([start, end]: readonly [number, number]): number => (end - start) / day;
