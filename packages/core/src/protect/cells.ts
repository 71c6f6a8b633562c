import {readPeriod, writePeriod} from '../period.js';
import {readQuantity} from '../quantity.js';
import type {Precision, Quantity, QuantityLimits} from '../quantity.js';

/** A section of a record, or the record itself, as it was read. */
export type Section = Readonly<Record<string, unknown>>;

/** The keys and indexes that lead from the record to a value. */
export type Steps = readonly (string | number)[];

/** Whole people, both ends included; `high` may be `Infinity`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How a count is hidden, and so what is told of it: `small` is from 1 to below the threshold, `none-or-small`
 * may be 0 as well, `range` is what others leave for it, `withheld` is nothing.
 */
export type Mask = 'small' | 'none-or-small' | 'range' | 'withheld';

/** A count of people, wherever it stands. */
export interface Cell {
  /** What is counted, such as `victims`. */
  readonly kind: string;
  /** Country and place. */
  readonly where: string;
  /** As data write it; empty when the record does not say. */
  readonly period: string;
  /** What the record says of it. */
  stated: Interval;
  /** Nowhere for people whom a total implies and no one lists. */
  readonly places: {readonly steps: Steps; readonly quantity: Quantity}[];
  /** Whether a government printed it, so that it stays and everyone knows it. */
  published: boolean;
  mask?: Mask | undefined;
}

/** What a section takes over from the record around it. */
export interface Setting {
  readonly country?: unknown;
  readonly place?: unknown;
  readonly period?: unknown;
  readonly source?: unknown;
}

// As in quantity-schema.ts, which would bring its schemas along.
const people: QuantityLimits = {min: 0, whole: 'people'};

/** A number that is taken at its word, or the only one that there can be. */
export const isPoint = ({low, high}: Interval): boolean => low === high;

/** Whether no one gives the exact number, so that it may lie outside a mark made for the one given. */
export const isRounded = ({places}: Cell, ...precisions: Precision[]): boolean =>
  places.length > 0 && places.every(({quantity}) => precisions.includes(quantity.precision));

/** Whether two intervals are the same. */
export const isEqual = (a: Interval, b: Interval): boolean => a.low === b.low && a.high === b.high;

/** The counts of a record. The same count in several sections is one cell. */
export class CellBook {
  readonly cells: Cell[] = [];
  readonly #marks: readonly number[];

  /** @param marks - the thresholds below which counts were withheld before. */
  constructor(marks: readonly number[]) {
    this.#marks = marks;
  }

  /** What a written value says of a count; `undefined` when it cannot be read. */
  stated(value: unknown): Interval | undefined {
    const quantity = readQuantity(value, people);
    return typeof quantity === 'string' ? undefined : statedBy(quantity, this.#marks);
  }

  /**
   * Notes a count. A value that says nothing is no cell, nor is one that cannot be read: the parser of its figure
   * refuses it, and draws nothing. A line takes both for people whom it does not list.
   */
  count(kind: string, span: unknown, steps: Steps, value: unknown, setting: Setting): Cell | undefined {
    const quantity = readQuantity(value, people);
    if (typeof quantity === 'string') return undefined;
    const stated = statedBy(quantity, this.#marks);
    if (stated.high === Infinity) return undefined;
    const meaning = meaningOf(kind, span, setting);
    let cell = this.cells.find((one) => isSame(one, meaning) && isEqual(one.stated, stated));
    if (!cell) this.cells.push((cell = {...meaning, stated, places: [], published: false}));
    cell.places.push({steps, quantity});
    if (isPublished(value, setting)) cell.published = true;
    return cell;
  }

  /** The first cell of that meaning. */
  find(kind: string, span: unknown, setting: Setting): Cell | undefined {
    const meaning = meaningOf(kind, span, setting);
    return this.cells.find((one) => isSame(one, meaning));
  }
}

/** Whether a government printed a number, as a source shows. */
export function isPublished(value: unknown, setting: Setting): boolean {
  const quantity = readQuantity(value);
  return typeof quantity !== 'string' && quantity.published === true && Boolean(quantity.source ?? setting.source);
}

type Meaning = Pick<Cell, 'kind' | 'where' | 'period'>;

/** Whether two cells count the same people, be it with different results. */
export const isSame = (a: Meaning, b: Meaning): boolean =>
  a.kind === b.kind && a.where === b.where && a.period === b.period;

const meaningOf = (kind: string, span: unknown, {country, place}: Setting): Meaning => ({
  kind,
  where: JSON.stringify([country, place]),
  period: periodOf(span),
});

function periodOf(span: unknown): string {
  const period = readPeriod(span);
  if (period) return writePeriod(period);
  return typeof span === 'string' ? span : '';
}

/**
 * What a quantity tells an outsider. One that is rounded is taken at its word: to think it more exact than it is
 * hides too much rather than too little.
 */
function statedBy(quantity: Quantity, marks: readonly number[]): Interval {
  if ('low' in quantity) return {low: quantity.low, high: quantity.high};
  if (!('value' in quantity)) return {low: 0, high: Infinity};
  const {precision, value} = quantity;
  // A source may say "under 5" of nobody at all; where counts were withheld, 0 would have been shown.
  if (precision === 'under') return {low: marks.includes(value) ? 1 : 0, high: value - 1};
  const one = precision === 'almost' ? Math.max(value - 1, 0) : precision === 'over' ? value + 1 : value;
  return {low: one, high: one};
}
