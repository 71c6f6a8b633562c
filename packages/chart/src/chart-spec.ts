import type {Quantity} from '@tip-figures/record/values/quantity.js';

/** A mark that a reader can point at or reach by keyboard. */
export interface ChartMark {
  /** Tells it from the other marks. */
  readonly id: string;
  /** Read whole, such as `2016: 28 people`. */
  readonly name: string;
  /** First line of the tooltip, such as `2016`. */
  readonly title: string;
  /** Second line of the tooltip, such as `28 people`. */
  readonly detail: string;
}

/**
 * What a chart draws, in our own words: values over time from zero, joined by a line only where they can be compared.
 *
 * The text of a chart is HTML that lays itself out, wraps and grows with the reader's letters. It keeps places for
 * what is drawn: elements with `data-place`, measured when the canvas behind them is drawn. The bottom of `plot` is zero and its top `end`; it begins with the first moment and ends
 * with the last. Printed values are the text of the chart: `line-text.ts`; no other points are drawn.
 */
export interface LineSpec {
  /** Value at the top of the plot. */
  readonly end: number;
  /** Oldest first. */
  readonly marks: readonly PointMark[];
}

/** One value. Where the source gives none, the text of the chart says so. */
export interface PointMark extends ChartMark {
  /** When, as a share of the way through the plot. */
  readonly at: number;
  readonly quantity: Quantity;
  /**
   * Which stretch of the line it is part of; left out for a value that no line may reach, such as one
   * of half a year among years. A stretch ends as well where there is no one number to go through.
   */
  readonly stretch?: number;
  /** Hollow: of a shorter time than the others. */
  readonly partial?: boolean;
  /** Thin: it cannot be compared with the last, since counting changed between them. */
  readonly old?: boolean;
}
