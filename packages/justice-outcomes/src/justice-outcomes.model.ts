import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/sections/context.js';
import type {Reference} from '@tip-figures/record/fields/object/sources.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {earlyStages, justiceOutcomes} from '@tip-figures/record/sections/justice-outcomes.js';
import type {StageCount, Unit} from '@tip-figures/record/fields/stage/stage.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import type {Duration} from '@tip-figures/record/values/duration.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {missingOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';

export type StageName = Exclude<keyof typeof justiceOutcomes.own, 'minimum'>;

/** What a count is of; `none` where there is no number, and nobody said. */
export type CountUnit = Unit | 'none';

/** People or cases that came to one stage. */
export interface Count extends Omit<StageCount, 'period' | 'unit'> {
  readonly unit: CountUnit;
  readonly stage: StageName;
  /** What it covers, be it the period of the whole figure or one of its own. */
  readonly period: Period | undefined;
  /** Who published it, where that is not the source of the figure. */
  readonly origin?: Reference | undefined;
}

/** How far people or cases came, from an investigation to a sentence of the legal minimum or more. */
export interface JusticeOutcomes {
  readonly context: Context;
  /** Those that are written, in the order of the stages. */
  readonly counts: readonly Count[];
  /** The shortest imprisonment that the law allows. */
  readonly minimum?: Duration;
  /** Those of whom those at the minimum are some: of one unit, period and source. No other stages are. */
  readonly whole?: Count;
}

const names = Object.keys(justiceOutcomes.own).filter((name): name is StageName => name !== 'minimum');

/**
 * Reads an untrusted section into stages.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `prosecuted.unit`.
 */
export function parseJusticeOutcomes(section: Record<string, unknown>): JusticeOutcomes {
  // As attributes spell it; passed over, the people would be missing without a word.
  if ('at-minimum' in section) refuse('spelled-otherwise', {expected: 'atMinimum'}, ['at-minimum']);
  const {minimum, ...read} = readSection(justiceOutcomes, section);
  if (!names.some((name) => read[name])) refuse('no-stages', {choices: names}, ['convicted']);
  const context = contextOf(read);
  const all = read.source?.[''];
  // Those at the minimum are some of the convicted.
  const [convicted, ...others] = read.convicted ?? [];
  const unitBeside = (stage: StageName) => (stage === 'atMinimum' && !others.length ? convicted?.unit : undefined);
  const counts = names.flatMap((stage) =>
    (read[stage] ?? []).map((one): Count => {
      const source = one.quantity?.source ?? all;
      const origin = source === all ? undefined : read.sources?.get(source ?? '');
      return {
        ...one,
        stage,
        unit: one.unit ?? unitBeside(stage) ?? 'none',
        period: one.period ?? context.period,
        origin,
      };
    }),
  );
  const whole = wholeOf(counts, all);
  return {context, counts, ...(minimum ? {minimum} : {}), ...(whole ? {whole} : {})};
}

/** Whom those at the minimum are some of: the convicted, who are never fewer, else those sentenced. */
function wholeOf(counts: readonly Count[], all: string | undefined): Count | undefined {
  for (const some of counts.filter(({stage}) => stage === 'atMinimum')) {
    for (const whole of counts.filter(({stage}) => stage === 'convicted' || stage === 'sentenced')) {
      const isOfThem = whole.unit === some.unit && dateOf(whole) === dateOf(some);
      const [most, least] = [whole, some].map(({quantity}) => quantity && boundsOf(quantity, commonReach));
      if (!isOfThem || !most || !least || !whole.quantity || !some.quantity) continue;
      if (least.low > most.high) {
        const [limit = '', found] = [whole.quantity, some.quantity].map(writeQuantity);
        refuse('above-convicted', {expected: {most: limit, as: whole.stage}, found}, ['atMinimum']);
      }
      const isSame = (whole.quantity.source ?? all) === (some.quantity.source ?? all);
      // Of nobody there is no part.
      if (isSame && most.high > 0 && !missingOf(some.quantity)) return whole;
    }
  }
  return undefined;
}

/** Whether a count has a number. */
export const isGiven = (count: Count): count is Count & {readonly quantity: Quantity} =>
  count.quantity !== undefined && !missingOf(count.quantity);

/**
 * The count that the figure is about: of the people convicted, else of the last stage before a verdict, of people where
 * they are counted at one. Of cases alone it is the last stage, convictions among them. Never of those sentenced, some of
 * the convicted, nor of those who were freed.
 */
export function loudOf({counts}: JusticeOutcomes): Count | undefined {
  const given = counts.filter(isGiven);
  const people = given.filter(({unit}) => unit === 'people');
  const isOfCases = counts.every(({unit}) => unit === 'cases');
  return (
    (isOfCases ? given : people).find(({stage}) => stage === 'convicted') ??
    people.findLast(isEarly) ??
    given.findLast(isEarly)
  );
}

const isEarly = ({stage}: Count): boolean => earlyStages.includes(stage);

/** The count that stands for all where there is room for one: what the figure is about, else what comes last. */
export const chiefOf = (model: JusticeOutcomes): Count | undefined =>
  loudOf(model) ?? model.counts.findLast(isGiven) ?? model.counts.find(({quantity}) => quantity);

/** The period of a count as data write it; empty where there is none. */
export const dateOf = ({period}: {readonly period?: Period | undefined}): string => (period ? writePeriod(period) : '');
