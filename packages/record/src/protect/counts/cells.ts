import {isObject} from '../../fields/kind.js';
import {Refusal, refuse} from '../../figure-error.js';
import {mostCounts} from '../../limits.js';
import {edgesOf} from '../../values/months.js';
import {readFiscalYear, readPeriod, writePeriod, type FiscalYear, type Period} from '../../values/period.js';
import {boundsOf, type Bounds, type Reach} from '../../values/quantity/bounds.js';
import type {Precision, Quantity} from '../../values/quantity/quantity.js';
import {peopleLimits, readQuantity} from '../../values/quantity/read-quantity.js';
import {readRegion} from '../../values/region.js';
import {pathOf, type Path} from '../../path.js';

/** A section of a record, or the record itself, as it was read. */
export type Section = Readonly<Record<string, unknown>>;

/** Whole people. */
export type Interval = Bounds;

/** The place of a count, and how it is written there. */
export interface Place {
  readonly steps: Path;
  readonly quantity: Quantity;
  /** The fields beside the number that hold other counts, and so stay where it is withheld. */
  readonly kept?: readonly string[] | undefined;
}

/** A count of people, wherever it is written. */
export interface Cell {
  /** What is counted, such as `victims`. */
  readonly kind: string;
  /** Country and place. */
  readonly where: string;
  /** From which moment up to which; empty when the record does not say. */
  readonly period: string;
  /** The same in milliseconds. */
  readonly edges?: readonly [start: number, end: number] | undefined;
  /** The period itself where its months are not known, so that it has no edges. */
  readonly year?: Period | undefined;
  /** What the record says of it. */
  stated: Interval;
  /** Nowhere for people whom a total implies and no one lists. */
  readonly places: Place[];
  /** Whether a government printed it, so that it stays and everyone knows it. */
  published: boolean;
  /** The bounds that a withheld count is printed with. */
  mask?: Interval | undefined;
  /** Between what earlier editions say that it is, which stays. */
  kept?: Interval | undefined;
}

/** The path of a count in messages, or what it counts where it has no path. */
export const cellPath = ({places: [place], kind}: Cell): string => (place ? pathOf(place.steps) : kind);

/** What a section takes over from the record around it. */
export interface Setting {
  readonly country?: unknown;
  readonly place?: unknown;
  readonly period?: unknown;
  readonly fiscalYear?: unknown;
  readonly source?: unknown;
  /** The fields beside a number that hold other counts. */
  readonly kept?: readonly string[];
}

/** Anyone or no one: what a mark without bounds tells. */
export const anyone: Interval = {low: 0, high: Infinity};

/** A number that is taken at its word, or the only one that there can be. */
export const isPoint = ({low, high}: Interval): boolean => low === high;

/** Whether no one gives the exact number, so that it may lie outside a mark made for the one given. */
export const isRounded = ({places}: Cell, ...precisions: Precision[]): boolean =>
  places.length > 0 && places.every(({quantity}) => precisions.includes(quantity.precision));

/** The counts of a record. The same count in several sections is one cell. */
export class CellBook {
  readonly cells: Cell[] = [];
  readonly #marks: readonly number[];
  readonly #isWhole: boolean;
  readonly #byMeaning = new Map<string, Cell[]>();

  /**
   * @param marks - the thresholds below which counts were withheld before.
   * @param isWhole - count those too of which only that they are withheld is said.
   */
  constructor(marks: readonly number[], isWhole = false) {
    this.#marks = marks;
    this.#isWhole = isWhole;
  }

  /** What a written value says of a count; `undefined` when it cannot be read. */
  stated(value: unknown): Interval | undefined {
    const quantity = readCount(value);
    return quantity instanceof Refusal ? undefined : statedBy(quantity, this.#marks);
  }

  /**
   * Notes a count. A value that says nothing is no cell, nor is one that cannot be read: the parser of its figure
   * refuses it, and draws nothing. A line takes both for people whom it does not list.
   *
   * @throws {FigureError} code `schema` at the path of a count that is one too many.
   */
  count(kind: string, span: unknown, steps: Path, value: unknown, setting: Setting): Cell | undefined {
    const quantity = readCount(value);
    if (quantity instanceof Refusal) return undefined;
    const stated = statedBy(quantity, this.#marks);
    if (stated.high === Infinity && !(this.#isWhole && quantity.precision === 'withheld')) return undefined;
    const meaning = meaningOf(kind, span, setting);
    const same = this.#like(meaning);
    let cell = same.find((one) => one.stated.low === stated.low && one.stated.high === stated.high);
    if (!cell) {
      cell = {...meaning, stated, places: [], published: false};
      if (this.cells.push(cell) > mostCounts) {
        refuse('too-many', {expected: {most: mostCounts, of: 'counts'}}, steps);
      }
      same.push(cell);
    }
    cell.places.push({steps, quantity, kept: setting.kept});
    if (isPublished(value, setting)) cell.published = true;
    return cell;
  }

  /** The first cell of that meaning. */
  find(kind: string, span: unknown, setting: Setting): Cell | undefined {
    return this.#like(meaningOf(kind, span, setting))[0];
  }

  /** Whether an earlier version withheld counts here: it wrote what only a source says now. */
  get isOlder(): boolean {
    return this.cells.some(({places}) =>
      places.some(({quantity}) => quantity.precision === 'under' && this.#marks.includes(quantity.value)),
    );
  }

  #like({kind, where, period}: Meaning): Cell[] {
    const key = JSON.stringify([kind, where, period]);
    const cells = this.#byMeaning.get(key) ?? [];
    this.#byMeaning.set(key, cells);
    return cells;
  }
}

/** A number, which counts also where it is not understood whether it was published. */
const readCount = (value: unknown) =>
  readQuantity(isObject(value) ? {...value, published: undefined} : value, peopleLimits);

/** Whether a government printed a number, as a source shows. */
export function isPublished(value: unknown, setting: Setting): boolean {
  const quantity = readQuantity(value, {shares: true});
  return !(quantity instanceof Refusal) && quantity.published === true && Boolean(quantity.source ?? setting.source);
}

type Meaning = Pick<Cell, 'kind' | 'where' | 'period' | 'edges' | 'year'>;

const meaningOf = (kind: string, span: unknown, {country, place, fiscalYear}: Setting): Meaning => ({
  kind,
  where: JSON.stringify([country, typeof place === 'string' ? (readRegion(place) ?? place) : place]),
  ...timeOf(span, readFiscalYear(fiscalYear)),
});

/** A year may also be written as its months, so a period is known by its edges. */
function timeOf(span: unknown, fiscalYear: FiscalYear | undefined): Pick<Meaning, 'period' | 'edges' | 'year'> {
  const period = readPeriod(span);
  if (!period) return {period: typeof span === 'string' ? span : ''};
  const edges = edgesOf(period, fiscalYear);
  return edges ? {period: edges.join(' '), edges} : {period: writePeriod(period), year: period};
}

/**
 * What a quantity tells an outsider. One that is rounded is taken at its word: to think it more exact than it is
 * hides too much rather than too little.
 */
function statedBy(quantity: Quantity, marks: readonly number[]): Interval {
  const reach: Reach = {
    about: (value) => [value, value],
    almost: (value) => [Math.max(value - 1, 0), Math.max(value - 1, 0)],
    'just-over': (value) => [value + 1, value + 1],
    over: (value) => [value + 1, value + 1],
    'at-least': (value) => [value, value],
    // A source may say "under 5" of nobody at all; where counts were withheld, 0 would have been shown.
    under: (value) => [marks.includes(value) ? 1 : 0, value - 1],
    'up-to': (value) => [0, value],
  };
  return boundsOf(quantity, reach) ?? anyone;
}
