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
 * with the last. Printed values are the text of the chart; no other points are drawn.
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

/** What stands beside a point. */
export interface PointText {
  /** Below the axis, such as `2015`. */
  readonly date: string;
  /** At the point, such as `28`; or that there is no figure. */
  readonly value: string;
  /** After the value, such as `in 2015`. */
  readonly when?: string;
}

/** A place where values cannot be compared, as a share of the way, and what stands there. */
export interface Break {
  readonly at: number;
  readonly label: string;
}

/** The text of a chart. */
export interface LineText {
  /** One for each mark. */
  readonly points: readonly PointText[];
  /** Where the line is broken. */
  readonly breaks: readonly Break[];
}
