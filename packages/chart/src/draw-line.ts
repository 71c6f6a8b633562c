import type {LineSpec, PointMark} from './chart-spec.js';
import {dashed, height} from './drawing.js';
import type {Drawing} from './drawing.js';
import type {Ink} from './ink.js';
import type {Spot} from './mark-buttons.js';
import type {Place, Places} from './places.js';

/** A mark with what of it can be drawn. */
interface Point {
  readonly mark: PointMark;
  /** The one number that the source states, if it does. */
  readonly value: number | undefined;
  /** From where to where it can be, where that is not certain. */
  readonly span: readonly [number, number] | undefined;
}

const radius = 5.5;
// A rounded number is drawn this far from itself, in shares of the plot; a withheld one from zero.
const slack = 0.05;
const withheld = 0.14;

/**
 * A line from zero: solid points are exact, hollow ones of a shorter time. What is not exact is a
 * dashed pill around, below, above or between its numbers, and the line to it is dashed. No line
 * goes through a range, an upper bound, or what is not known.
 */
export function drawLine({end, marks}: LineSpec, places: Places, ink: Ink): Drawing {
  const plot = places.of('plot');
  const points = marks.map((mark) => pointOf(mark, end));
  const yOf = (value: number) => plot.bottom - height(plot) * Math.min(value / end, 1);
  const datum = ({mark, value = NaN}: Point) => ({x: mark.at, y: yOf(value)});
  const line = stretched(points);
  const single = points.filter(({mark}) => mark.stretch === undefined);
  const boxOf = ({mark, value = 0, span}: Point): Place => {
    const x = places.along(plot, mark.at);
    const [low, high] = span ?? [value, value];
    const middle = (yOf(low) + yOf(high)) / 2;
    const half = Math.max((yOf(low) - yOf(high)) / 2, radius);
    // What begins at zero stands on it.
    const shift = span && low === 0 ? Math.min(plot.bottom - middle - half, 0) : 0;
    return {left: x - radius, right: x + radius, top: middle - half + shift, bottom: middle + half + shift};
  };
  return {
    left: plot.left,
    right: plot.right,
    min: 0,
    max: 1,
    datasets: [line, single].map((row) => ({
      type: 'line',
      data: row.map((point) => (point ? datum(point) : {x: NaN, y: NaN})),
      showLine: row === line,
      spanGaps: false,
      tension: 0,
      clip: false,
      borderColor: ink.mark,
      borderWidth: 2,
      segment: {
        borderDash: ({p0DataIndex, p1DataIndex}) =>
          (row[p0DataIndex]?.span ?? row[p1DataIndex]?.span) ? [4, 4] : undefined,
      },
      pointRadius: row.map((point) => (point?.span ? 0 : point?.mark.partial ? radius - 0.5 : radius + 1)),
      pointBackgroundColor: row.map((point) => (point?.mark.partial ? ink.surface : ink.mark)),
      pointBorderColor: row.map((point) => (point?.mark.partial ? ink.mark : ink.surface)),
      pointBorderWidth: 2,
    })),
    over(context) {
      for (const point of points) {
        if (!point.span) continue;
        const hatched = point.value !== undefined;
        dashed(context, boxOf(point), hatched ? ink.mark : ink.axis, {radius, hatched, fill: ink.surface});
      }
    },
    spots() {
      return new Map(
        points.map((point): [string, Spot] => {
          const shown = point.value !== undefined || point.span;
          return [point.mark.id, {place: shown ? boxOf(point) : places.of(point.mark.id)}];
        }),
      );
    },
  };
}

function pointOf(mark: PointMark, end: number): Point {
  const {quantity} = mark;
  if ('low' in quantity) return {mark, value: undefined, span: [quantity.low, quantity.high]};
  if (!('value' in quantity)) {
    return {mark, value: undefined, span: quantity.precision === 'withheld' ? [0, withheld * end] : undefined};
  }
  const {precision, value} = quantity;
  switch (precision) {
    case 'exact':
      return {mark, value, span: undefined};
    case 'under':
      return {mark, value: undefined, span: [0, Math.max(value - 1, 0)]};
    case 'about':
      return {mark, value, span: [Math.max(value - slack * end, 0), value + slack * end]};
    case 'almost':
      return {mark, value, span: [Math.max(value - 2 * slack * end, 0), value]};
    case 'over':
      return {mark, value, span: [value, value + 2 * slack * end]};
  }
}

/** The points of the line, with a gap between its stretches. */
function stretched(points: readonly Point[]): (Point | undefined)[] {
  const line: (Point | undefined)[] = [];
  for (const point of points) {
    const {stretch} = point.mark;
    if (stretch === undefined) continue;
    const last = line.at(-1);
    if (last && last.mark.stretch !== stretch) line.push(undefined);
    line.push(point);
  }
  return line;
}
