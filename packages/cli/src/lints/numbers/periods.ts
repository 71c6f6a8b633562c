import {readPeriod, writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {entriesOf, stepsTo, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';

interface Span {
  readonly period: Period;
  readonly steps: Path;
}

// Fields with numbers that are set side by side, period by period.
const series: Readonly<Record<string, readonly string[]>> = {
  'victim-breakdown': ['previous'],
  'funding-gap': ['amounts', 'victims'],
  'victims-trend': ['points'],
};

export const day = 86_400_000;
// Months and leap years differ by so much.
const tolerance = 3;

/** Periods that are set side by side and overlap, or are of another length: half a year looks like a fall. */
export const lintPeriods = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) => (series[section.name] ?? []).flatMap((field) => lintSpans(spansOf(section, field))));

function lintSpans(spans: readonly Span[]): Finding[] {
  const sorted = [...spans].sort((a, b) => startOf(a.period) - startOf(b.period));
  return sorted.flatMap((span, index) => {
    const before = sorted[index - 1];
    return before ? lintPair(before, span) : [];
  });
}

function lintPair(before: Span, span: Span): Finding[] {
  const [one, other] = [before, span].map(({period}) => writePeriod(period)) as [string, string];
  // The period of the section itself comes last and is rarely the wrong one.
  const finding = {rule: 'periods', steps: span.steps.at(-1) === 'period' ? before.steps : span.steps, onKey: true};
  if (one === other) {
    const message = `${one} stands there twice, so some people or money would be shown twice`;
    // Where the parser has refused the first of the two, this is the same finding.
    return [{...finding, steps: before.steps, severity: 'error', message, hint: 'Keep one of the two.'}];
  }
  if (startOf(span.period) < endOf(before.period)) {
    const message = `${one} and ${other} overlap, so some people or money would be shown twice`;
    return [{...finding, severity: 'error', message, hint: 'Set periods side by side that do not overlap.'}];
  }
  if (Math.abs(lengthOf(before.period) - lengthOf(span.period)) <= tolerance) return [];
  const message = `${one} and ${other} are not of the same length, so they do not compare`;
  const hint = 'Use numbers of whole years on both sides, or leave the odd one out and say so in the story.';
  return [{...finding, severity: 'warning', message, hint}];
}

function spansOf(section: Section, field: string): Span[] {
  const own = field === 'previous' ? readPeriod(section.fields['period']) : undefined;
  const earlier = entriesOf(section.fields[field]).flatMap(([key]) => {
    const period = readPeriod(key);
    return period ? [{period, steps: [...section.steps, field, key]}] : [];
  });
  return [...earlier, ...(own ? [{period: own, steps: stepsTo(section, 'period')}] : [])];
}

/** The first moment of the period. */
export const startOf = ({from}: Period): number => Date.parse(`${from.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);

/** The first moment after the period. */
export function endOf({from, to = from}: Period): number {
  const [year = 0, month, date] = to.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0);
  return date === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, date) + day;
}

const lengthOf = (period: Period): number => (endOf(period) - startOf(period)) / day;
