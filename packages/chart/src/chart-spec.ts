import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';

/** A mark that a reader can point at or reach by keyboard. */
export interface ChartMark {
  /** Identifies the mark. */
  readonly id: string;
  /** The accessible name, such as `2016: 28 people`. */
  readonly name: string;
  /** First line of the tooltip, such as `2016`. */
  readonly title: string;
  /** Second line of the tooltip, such as `28 people`. */
  readonly detail: string;
}

/**
 * The content of a chart: values over time from zero, joined by a line only where they can be compared.
 *
 * The text of a chart is HTML that wraps and grows with the reader's font size. Elements with `data-place` reserve
 * places for marks, and are measured when the canvas behind them is drawn. The bottom of `plot` is zero and its top is
 * `end`. It begins with the first moment and ends with the last. Points without a printed value are not drawn.
 */
export interface LineSpec {
  /** Value at the top of the plot. */
  readonly end: number;
  /** Oldest first. */
  readonly marks: readonly PointMark[];
}

/** One value. Where the source gives none, the text of the chart says so. */
export interface PointMark extends ChartMark {
  /** The time, as a share of the width of the plot. */
  readonly at: number;
  readonly quantity: Quantity;
  /**
   * The stretch of the line that it is part of; left out for a value that no line may reach, such as one of half a year
   * among years. A stretch also ends at a value that is not one number.
   */
  readonly stretch?: number;
  /** Set where the page highlights it: its value is printed. */
  readonly isLit?: boolean;
  /** Set for a shorter time than that of the others; the mark is hollow. */
  readonly partial?: boolean;
  /** Set where counting has changed since, so that it cannot be compared with the last value; the line is thin. */
  readonly old?: boolean;
}

/** The text beside a point. */
export interface PointText {
  /** The date below the axis, such as `2015`. */
  readonly date: string;
  /** The year, where the date is all of one. */
  readonly year?: number | undefined;
  /** The value at the point, such as `28`, or the remark that there is no figure. */
  readonly value: string;
  /** The time after the value, such as `in 2015`. */
  readonly when?: string;
  /** The editor's note on it. */
  readonly note?: string | undefined;
  /** What other sources count at the same time. */
  readonly others?: readonly {readonly quantity: Quantity}[];
}

/** A place where values cannot be compared, as a share of the width, with its label. */
export interface Break {
  readonly at: number;
  readonly label: string;
  /** Set for a note on a point: its height, as a share of the plot. */
  readonly y?: number;
}

/** The text of a chart. */
export interface LineText {
  /** The text of each mark. */
  readonly points: readonly PointText[];
  /** Breaks of the line. */
  readonly breaks: readonly Break[];
}
