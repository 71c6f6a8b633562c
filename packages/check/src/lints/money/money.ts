import {isObject, written, type Kind} from '@tip-figures/record/fields/kind.js';
import type {Verb} from '@tip-figures/record/figures/funding-gap.js';
import {countedBy} from '@tip-figures/record/values/quantity/counted.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {
  entriesOf,
  quantityOf,
  stepsTo,
  walk,
  type Document,
  type Found,
  type Section,
} from '../../document/document.js';
import type {Dated} from '../../document/series.js';
import {lint, type Finding} from '../../report/problem.js';
import {fewestUnits, isCurrencyOf, unitsPerDollar} from './currency-data.js';

/** Sums in a currency that can hardly be meant, or at a rate that can hardly be right. */
export const lintMoney = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) => [
    ...lintCurrency(section),
    ...lintSame(section),
    // Those by period are looked at with the others of their series.
    ...sumsIn(section, false).flatMap((sum) => lintRate(sum, currencyOf(section))),
  ]);

/** The field with the currency of a section's sums. */
const currencyField = ({figure: {own}, fields}: Section): string | undefined =>
  Object.keys(own).find(
    (name) => own[name]?.type === 'currency' || (name === 'unit' && countedBy(fields[name]) === 'money'),
  );

// These are said before the money is spent.
const ahead: readonly unknown[] = ['allocated', 'budgeted', 'pledged'] satisfies readonly Verb[];
const year = 366 * 86_400_000;

/** Whether a section tells of money that can be known before its period is over: of several years, or meant to be spent. */
export const isKnownAhead = (section: Section, [start, end]: readonly [number, number]): boolean =>
  currencyField(section) !== undefined && (end - start > year || ahead.includes(section.fields['verb']));

/** Currencies, wherever one is declared, that are another country's. */
function lintCurrency(section: Section): Finding[] {
  const {country} = section.fields;
  const field = currencyField(section);
  const inside = walk(section.own, section.steps).filter(
    ({steps}) => steps.length > section.steps.length + 1 && steps.at(-1) === 'currency',
  );
  const all: readonly Found[] = [
    ...(field === undefined ? [] : [{steps: stepsTo(section, field), value: section.fields[field]}]),
    ...inside,
  ];
  return all.flatMap(({steps, value}) =>
    typeof country === 'string' && countedBy(value) === 'money' && !isCurrencyOf(String(value), country)
      ? [lint('question', 'currencies/other-country', steps, {currency: String(value), country})]
      : [],
  );
}

/** The single sums of a section, or those by period. */
const sumsIn = ({figure, own, steps}: Section, byPeriod: boolean): readonly Found[] =>
  Object.entries<Kind>(figure.own).flatMap(([name, {isMoney, holds}]) => {
    const [at, value] = [[...steps, name], own[name]];
    if (!isMoney || value === undefined || (holds !== undefined) !== byPeriod) return [];
    return byPeriod ? entriesOf(value).map(([key, one]) => ({steps: [...at, key], value: one})) : [{steps: at, value}];
  });

const currencyOf = (section: Section): string => written(section.fields[currencyField(section) ?? '']);

const othersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? entriesOf(value['also']) : [];

/** Sums that are said again in their own currency. */
function lintSame(section: Section): Finding[] {
  const currency = currencyOf(section);
  return [true, false]
    .flatMap((byPeriod) => sumsIn(section, byPeriod))
    .flatMap(({value, steps}) =>
      othersOf(value)
        .filter(([other]) => other === currency)
        .map(([other]) => lint('question', 'currencies/same', [...steps, 'also', other], {currency}, {onKey: true})),
    );
}

/** A sum and what it is in another currency, at a rate that can hardly be. */
function lintRate({value, steps}: Found, currency: string): Finding[] {
  return othersOf(value).flatMap(([other, one]) => {
    const [here, there] = [quantityOf(value), quantityOf(one)].map(middleOf);
    if (other === currency || !here || !there || !isUnlikely(there / here, currency, other)) return [];
    const rate = shortOf(there / here);
    return [lint('question', 'unlikely/rate', [...steps, 'also', other], {currency, rate, other})];
  });
}

/** The same of sums by period, of which one slip may be in all; or else a rate that goes far from one to the next. */
export function lintRates(section: Section, all: readonly Dated[]): readonly Finding[] {
  const [first] = all.flatMap((dated) => lintRate(dated, currencyOf(section)));
  return first ? [first] : all.flatMap((dated, index) => lintMove(all[index - 1], dated));
}

/** A rate goes up and down over the years, but hardly by so many times. */
const most = 20;

/** Whether one of a currency can hardly be so many of another. What has lost most of its value may be worth anything less. */
function isUnlikely(rate: number, of: string, other: string): boolean {
  const [one, another] = [unitsPerDollar(of), unitsPerDollar(other)];
  const highest = (another ?? Infinity) / (one ?? fewestUnits);
  const lowest = (another ?? fewestUnits) / (one ?? Infinity);
  return rate > most * highest || rate < lowest / most;
}

/** A rate seldom goes so far from one period to the next. */
const farMove = 4;

function lintMove(before: Dated | undefined, dated: Dated): Finding[] {
  const [then, now] = [before && ratesOf(before), ratesOf(dated)];
  const off = Object.keys(now).find((currency) => {
    const times = (now[currency] ?? 1) / (then?.[currency] ?? now[currency] ?? 1);
    return Math.max(times, 1 / times) >= farMove;
  });
  if (off === undefined) return [];
  return [lint('question', 'unlikely/rate-moved', [...dated.steps, 'also'], {currency: off})];
}

function ratesOf({value, quantity}: Dated): Readonly<Record<string, number>> {
  const sum = middleOf(quantity);
  return Object.fromEntries(
    othersOf(value).flatMap(([currency, one]) => {
      const other = middleOf(quantityOf(one));
      return sum && other ? [[currency, other / sum]] : [];
    }),
  );
}

/** The middle of what a number can be. */
function middleOf(quantity: Quantity | undefined): number | undefined {
  const bounds = quantity && boundsOf(quantity, commonReach);
  return bounds && (bounds.high === Infinity ? bounds.low : (bounds.low + bounds.high) / 2);
}

const shortOf = (number: number): string => String(Number(number.toPrecision(2)));
