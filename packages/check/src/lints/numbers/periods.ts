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
import {victimsTrend} from '@tip-figures/record/figures/victims-trend.js';
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

/** Periods that are set side by side and overlap, or are of another length: half a year looks like a fall. */
export const lintPeriods = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) =>
    Object.entries<Kind>(section.figure.own)
      .filter(([, kind]) => isSeries(kind))
      .flatMap(([field]) => lintSpans(spansOf(section, field), breaksIn(section))),
  );

/** Whether numbers are set side by side, period by period. Open cases are of days, and a key figure may count anything. */
const isSeries = ({holds, counts, countsIn}: Kind): boolean => holds === 'periods' && counts !== 'cases' && !countsIn;

/** When counting changed. */
function breaksIn({own}: Section): readonly number[] {
  const read = 'breaks' in own ? attempt(() => victimsTrend.own.breaks.read(own['breaks'], [])) : [];
  return read instanceof FigureError ? [] : read.map(({before}) => placeInTime({from: before})[0]);
}

function lintSpans(spans: readonly Span[], breaks: readonly number[]): Finding[] {
  const sorted = [...spans].sort((a, b) => startOf(a) - startOf(b));
  return sorted.flatMap((span, index) => {
    const before = sorted[index - 1];
    return before ? lintPair(before, span, breaks) : [];
  });
}

function lintPair(before: Span, span: Span, breaks: readonly number[]): Finding[] {
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
  const isBeside = breaks.some((at) => at >= earlier[0] && at <= later[1]);
  if (isBeside || Math.abs(lengthOf(earlier) - lengthOf(later)) <= tolerance) return [];
  return [lint('warning', 'periods/length', at, {one, other}, onKey)];
}

const onKey = {onKey: true};

function spansOf(section: Section, field: string): Span[] {
  const fiscalYear = readFiscalYear(section.fields['fiscalYear']);
  const own = field === 'previous' ? readPeriod(section.fields['period']) : undefined;
  const earlier = entriesOf(section.fields[field]).flatMap(([key]) => {
    const period = readPeriod(key);
    return period ? [{period, fiscalYear, steps: [...section.steps, field, key]}] : [];
  });
  return [...earlier, ...(own ? [{period: own, fiscalYear, steps: stepsTo(section, 'period')}] : [])];
}

const startOf = ({period, fiscalYear}: Span): number => placeInTime(period, fiscalYear)[0];

const lengthOf = ([start, end]: readonly [number, number]): number => (end - start) / day;
