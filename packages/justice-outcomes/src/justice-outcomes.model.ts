import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import type {Reference} from '@tip-figures/record/fields/object/sources.js';
import {fieldsIn, readSection} from '@tip-figures/record/section/declaration.js';
import {earlyStages, justiceOutcomes} from '@tip-figures/record/figures/justice-outcomes.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import {ownStage, type OwnStage, type StageCount} from '@tip-figures/record/fields/stage/stage.js';
import type {Unit} from '@tip-figures/record/values/justice/stage-text.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import {keyAmong} from '@tip-figures/record/values/key.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {missingOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';

export type StageName = Exclude<keyof typeof justiceOutcomes.own, 'minimum'>;

/** What a count is of; `none` where nobody said it of a share, or of what has no number. */
export type CountUnit = Unit | 'none';

/** A stage by its name, or one of the writer's own by its key, with its label. */
type Stage =
  {readonly stage: StageName; readonly label?: undefined} | {readonly stage: string; readonly label: LocalText};

/** People, cases, offences or incidents that came to one stage. */
export type Count = Stage & Counted;

interface Counted extends Omit<StageCount, 'period' | 'unit'> {
  readonly unit: CountUnit;
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
  const own = ownStagesIn(section);
  if (!own.size && !names.some((name) => read[name])) refuse('no-stages', {choices: names}, ['convicted']);
  const context = contextOf(read);
  const all = read.source?.[''];
  // Those at the minimum are some of the convicted.
  const [convicted, ...others] = read.convicted ?? [];
  const unitBeside = ({stage}: Stage) => (stage === 'atMinimum' && !others.length ? convicted?.unit : undefined);
  const countsAt = (stage: Stage, given: readonly StageCount[] = []) =>
    given.map((one): Count => {
      const source = one.quantity?.source ?? all;
      const origin = source === all ? undefined : read.sources?.get(source ?? '');
      return {
        ...one,
        ...stage,
        unit: one.unit ?? unitBeside(stage) ?? 'none',
        period: one.period ?? context.period,
        origin,
      };
    });
  const counts = inOrder(own).flatMap((stage) => {
    const mine = own.get(stage);
    if (mine) return countsAt({stage, label: mine.label}, mine.counts);
    const known = names.find((name) => name === stage);
    return known ? countsAt({stage: known}, read[known]) : [];
  });
  const whole = wholeOf(counts, all);
  return {context, counts, ...(minimum ? {minimum} : {}), ...(whole ? {whole} : {})};
}

/** The stages of the writer's own, by their keys. */
const ownStagesIn = (section: Readonly<Record<string, unknown>>): ReadonlyMap<string, OwnStage> =>
  new Map(
    Object.entries(fieldsIn<Kind>({...justiceOutcomes.fields, ...justiceOutcomes.unshown}, ownStage, section)).flatMap(
      ([key, kind]) => {
        return kind === ownStage ? [[key, ownStage.read(section[key], [key])] as const] : [];
      },
    ),
  );

/**
 * The keys of all stages, each of the writer's own after the one that it names, else last.
 *
 * @throws {FigureError} code `schema`, path such as `deferred.after`, for a stage that there is not, or after itself.
 */
function inOrder(own: ReadonlyMap<string, OwnStage>): string[] {
  const all = [...names, ...own.keys()];
  const places = [...own].map(([key, {after}]) => {
    const before =
      after === undefined ? undefined : (keyAmong(all, after) ?? keyAmong(all, after.replace(/[\W_]/g, '')));
    if (after !== undefined && before === undefined)
      refuse('unknown-key', {choices: all, found: after}, [key, 'after']);
    return {key, after, before};
  });
  const withThose = (stage: string): string[] => [
    stage,
    ...places.filter(({before}) => before === stage).flatMap(({key}) => withThose(key)),
  ];
  const last = places.filter(({before}) => before === undefined).map(({key}) => key);
  const order = [...names, ...last].flatMap(withThose);
  // Of stages in a circle none is after a known one.
  const lost = places.find(({key}) => !order.includes(key));
  if (lost) refuse('unknown-key', {choices: order, found: lost.after}, [lost.key, 'after']);
  return order;
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
 * they are counted at one. Of cases alone, or of shares, it is the last stage, convictions among them. Never of those sentenced, some of
 * the convicted, nor of those who were freed.
 */
export function loudOf({counts}: JusticeOutcomes): Count | undefined {
  const given = counts.filter(isGiven);
  const people = given.filter(({unit}) => unit === 'people');
  const isOfOne = new Set(counts.map(({unit}) => unit)).size === 1;
  return (
    (isOfOne ? given : people).find(({stage}) => stage === 'convicted') ??
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
