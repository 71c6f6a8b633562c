import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import type {Unit} from '@tip-figures/core/marks/marks.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context, type Reference} from '@tip-figures/record/sections/context.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {justiceOutcomes} from '@tip-figures/record/sections/justice-outcomes.js';
import type {Duration} from '@tip-figures/record/values/duration.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {writeQuantity} from '@tip-figures/record/values/write-quantity.js';

const names = ['investigated', 'prosecuted', 'convicted', 'atMinimum'] as const;

/** People or cases that came to one stage. */
export interface Stage {
  readonly name: (typeof names)[number];
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** What it covers, be it the period of the whole figure or one of its own. */
  readonly period: Period | undefined;
  /** Who published it, where that is not the source of the figure. */
  readonly origin?: Reference | undefined;
}

/** How far people or cases came, from an investigation to a sentence of the legal minimum or more. */
export interface JusticeOutcomes {
  readonly context: Context;
  /** All four, in their order; those of no figure are unknown. */
  readonly stages: readonly Stage[];
  readonly convicted: Stage;
  readonly atMinimum: Stage;
  /** The shortest imprisonment that the law allows. */
  readonly minimum?: Duration;
  /** Whether those at the minimum are some of the convicted: of one unit, period and source. No other stages are. */
  readonly linked: boolean;
}

/**
 * Reads an untrusted section into stages.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `prosecuted.unit`.
 */
export function parseJusticeOutcomes(section: Record<string, unknown>): JusticeOutcomes {
  // As attributes spell it; passed over, the people would be missing without a word.
  if ('at-minimum' in section) refuse('spelled-otherwise', 'is atMinimum in JSON', ['at-minimum']);
  const {minimum, ...read} = readSection(justiceOutcomes, section);
  if (!names.some((name) => read[name])) refuse('no-stages', 'is missing, as is every stage', ['convicted']);
  const context = contextOf(read);
  const all = read.source?.[''];
  const stageOf = (name: Stage['name']): Stage => {
    const {quantity = unknownQuantity, unit = 'people', period = context.period} = read[name] ?? {};
    const {source = all} = quantity;
    return {name, quantity, unit, period, origin: source === all ? undefined : read.sources?.get(source ?? '')};
  };
  const [convicted, atMinimum] = [stageOf('convicted'), stageOf('atMinimum')];
  const [most, some] = [convicted, atMinimum].map(({quantity}) => boundsOf(quantity, commonReach));
  const isOne = convicted.unit === atMinimum.unit && dateOf(convicted) === dateOf(atMinimum);
  const areKnown = isOne && most !== undefined && some !== undefined;
  if (areKnown && some.low > most.high) {
    const [limit, got] = [convicted, atMinimum].map(({quantity}) => writeQuantity(quantity));
    refuse('above-convicted', `expected at most convicted, ${limit}, got ${got}`, ['atMinimum']);
  }
  return {
    context,
    stages: [stageOf('investigated'), stageOf('prosecuted'), convicted, atMinimum],
    convicted,
    atMinimum,
    linked: areKnown && (convicted.quantity.source ?? all) === (atMinimum.quantity.source ?? all),
    ...(minimum ? {minimum} : {}),
  };
}

/** The period of a stage as data write it; empty where there is none. */
export const dateOf = ({period}: {readonly period?: Period | undefined}): string => (period ? writePeriod(period) : '');
