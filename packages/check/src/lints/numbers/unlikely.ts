import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import {readDuration, writeDuration} from '@tip-figures/record/values/justice/duration.js';
import {readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {isExact, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {entriesOf, quantityOf, type Document, type Section} from '../../document/document.js';
import {seriesIn, type Dated, type Series} from '../../document/series.js';
import {lint, type Finding} from '../../report/problem.js';
import {lintRates} from '../money/money.js';

/** So many times another number is a digit more, with some change beside it. */
const leap = 8;
/** Of fewer people or cases a year can well have so many times those of another. */
const many = 100;

/** Numbers that are seldom right: another number of digits than those beside it, a year for a count, months for years. */
export const lintUnlikely = (document: Document): readonly Finding[] => [
  ...seriesIn(document).flatMap(lintSeries),
  ...document.sections.flatMap((section) => [...lintCounts(section), ...lintLengths(section)]),
];

function lintSeries(series: Series): readonly Finding[] {
  const {section, kind, all} = series;
  const years = all.filter((dated) => isYear(dated, section));
  if (years.length) return years.map(ofYear);
  const off = all.find((dated, index) => isOff(dated, all[index - 1], all[index + 1], series));
  if (off) return [ofDigits(off, all)];
  const since = kind.since === undefined ? undefined : section.fields[kind.since];
  const fall = since === undefined ? undefined : all.find((dated, index) => timesOf(all[index - 1], dated).least > 1);
  if (fall) return [ofFall(fall)];
  return kind.isMoney ? lintRates(section, all) : [];
}

/** A year that stands in place of the number of that year. */
const isYear = ({quantity, period}: Dated, {fields}: Section): boolean =>
  quantity !== undefined &&
  isExact(quantity) &&
  [period.from.slice(0, 4), String(fields['report'])].includes(String(quantity.value));

/** Counts in a section, and in its lists, that are the year of its period or of its report. */
function lintCounts(section: Section): Finding[] {
  const period = readPeriod(section.fields['period']);
  if (!period) return [];
  return Object.entries<Kind>(section.figure.own).flatMap(([name, {counts, type, holds}]) => {
    const at = [...section.steps, name];
    const value = section.own[name];
    const entries = holds === 'keys' ? entriesOf(value).map(([key, one]) => ({value: one, steps: [...at, key]})) : [];
    return [...(type === 'quantity' ? [{value, steps: at}] : []), ...entries]
      .map((one) => ({...one, period, quantity: quantityOf(one.value)}))
      .filter((one) => counts !== undefined && isYear(one, section))
      .map(ofYear);
  });
}

/** Whether a number has a digit more or less than the one on each side; of two, the one that stands for itself is right. */
function isOff(one: Dated, before: Dated | undefined, after: Dated | undefined, {kind, all, now}: Series): boolean {
  const beside = [before, after].filter((other) => other !== undefined);
  if (!beside.length || one === now) return false;
  if (beside.length === 1 && all.length > 2 && isOffFrom(beside[0], all.at(one === all[0] ? 2 : -3), kind))
    return false;
  if (all.length === 2 && !now && one === all[0]) return false;
  return beside.every((other) => isOffFrom(one, other, kind));
}

function isOffFrom(one: Dated | undefined, other: Dated | undefined, {counts, isMoney, countsIn}: Kind): boolean {
  const [more, less] = [timesOf(one, other), timesOf(other, one)];
  const times = Math.max(more.least, less.least);
  const isCount = counts !== undefined || (countsIn !== undefined && !isMoney);
  return times >= leap && times < Infinity && (!isCount || Math.max(more.most, less.most) >= many);
}

/** How many times another number a number is at least, and the more of the two. */
function timesOf(one: Dated | undefined, other: Dated | undefined): {least: number; most: number} {
  const [a, b] = [one, other].map((dated) => dated?.quantity && boundsOf(dated.quantity, commonReach));
  return a && b && b.high > 0 ? {least: a.low / b.high, most: a.low} : {least: 0, most: 0};
}

const numberOf = ({quantity}: Dated): string => (quantity ? writeQuantity(quantity) : '');

const ofYear = ({steps, quantity}: Dated): Finding =>
  lint('question', 'unlikely/year', steps, {number: quantity ? writeQuantity(quantity) : ''});

function ofDigits(off: Dated, all: readonly Dated[]): Finding {
  const other = all[all.indexOf(off) - 1] ?? all[all.indexOf(off) + 1] ?? off;
  const facts = {number: numberOf(off), other: numberOf(other), period: writePeriod(other.period)};
  return lint('question', 'unlikely/digits', off.steps, facts);
}

const ofFall = (dated: Dated): Finding => lint('question', 'unlikely/fall', dated.steps, {number: numberOf(dated)});

/** Lengths of time that are far from the example of their declaration: months for years, or the other way round. */
function lintLengths({figure, own, steps}: Section): Finding[] {
  return Object.entries<Kind>(figure.own).flatMap(([name, {example}]) => {
    const usual = readDuration(example)?.months;
    if (usual === undefined) return [];
    const value = own[name];
    const lengths = isObject(value)
      ? Object.entries(value).map(([key, one]) => [[name, key], isObject(one) ? one['value'] : one] as const)
      : [[[name], value] as const];
    return lengths.flatMap(([path, one]): Finding[] => {
      const length = readDuration(one);
      if (!length || (length.months >= usual / 5 && length.months <= usual * 10)) return [];
      const facts = {length: writeDuration(length), usual: String(example)};
      return [lint('question', 'unlikely/length', [...steps, ...path], facts)];
    });
  });
}
