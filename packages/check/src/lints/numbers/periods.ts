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
import type {Finding} from '../../report/problem.js';
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
  const finding = {
    rule: 'periods',
    steps: span.steps.at(-1) === 'period' ? before.steps : span.steps,
    onKey: true,
  } as const;
  if (one === other) {
    const message = `${one} stands there twice, so some people or money would be shown twice`;
    // Where the parser has refused the first of the two, this is the same finding.
    return [{...finding, steps: before.steps, severity: 'error', message, hint: 'Keep one of the two.'}];
  }
  const [earlier, later] = [before, span].map(({period, fiscalYear}) => edgesOf(period, fiscalYear));
  if (!earlier || !later) return lintYears(before, span, {...finding, severity: 'warning'});
  if (later[0] < earlier[1]) {
    const message = `${one} and ${other} overlap, so some people or money would be shown twice`;
    return [{...finding, severity: 'error', message, hint: 'Set periods side by side that do not overlap.'}];
  }
  // Beside a change of counting nothing is compared, and readers are told of it.
  const isBeside = breaks.some((at) => at >= earlier[0] && at <= later[1]);
  if (isBeside || Math.abs(lengthOf(earlier) - lengthOf(later)) <= tolerance) return [];
  const message = `${one} and ${other} are not of the same length, so they do not compare`;
  const hint = 'Use numbers of whole years on both sides, or leave the odd one out and say so in the story.';
  return [{...finding, severity: 'warning', message, hint}];
}

/** Years whose months are not known compare with years of their kind alone. */
function lintYears(before: Span, span: Span, finding: Omit<Finding, 'message' | 'hint'>): Finding[] {
  if (kindOf(before.period) === kindOf(span.period) && !before.period.name === !span.period.name) return [];
  const [one, other] = [before, span].map(({period}) => writePeriod(period)) as [string, string];
  const message = `${one} and ${other} may overlap or leave a gap: the document does not say the months of both`;
  const hint =
    'Add "fiscalYear" with the month in which fiscal years begin, where it is known ("4 start" where that year names them), or use years of one kind.';
  return [{...finding, message, hint}];
}

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
