import type {LineSpec} from '../chart-spec.js';
import {alike, height, width, type Drawing} from './drawing.js';
import type {ChartColors} from './colors.js';
import type {Spot} from '../marks/mark-buttons.js';
import type {Place, Places} from '../marks/places.js';
import {drawnPoints, isDot, single, stretched, type DrawnPoint, type Row} from '../line/drawn-points.js';

// Radii where there is room: of the latest and inexact points, of other points and of those of a shorter time; then the
// radius of all where there are many.
const widest = 5.5;
const usual = 3.5;
const hollow = 4;
const least = 2;
// Half the width of the place of a missing value, in shares of the plot.
const missing = 0.04;
// The width of a line that cannot be compared with the last value.
const thin = 1.4;

/**
 * A line from zero: solid points are exact, hollow ones of a shorter time. The line to what is not exact is dashed, and
 * none goes through a range, an upper bound, or what is not known: their pills stand over the canvas (`lineMarks`).
 */
export function drawLine(spec: LineSpec, places: Places, colors: ChartColors): Drawing {
  const {end, marks} = spec;
  const plot = places.of('plot');
  const radius = Math.min(widest, Math.max(least, (0.35 * width(plot)) / marks.length));
  const points = drawnPoints(spec);
  const yOf = (value: number) => plot.bottom - (height(plot) * value) / end;
  const datum = ({mark, value = NaN}: DrawnPoint) => ({x: mark.at, y: yOf(value)});
  const line = stretched(points);
  const apart = single(points);
  const boxOf = ({mark, value = missing * end, span}: DrawnPoint): Place => {
    const x = places.along(plot, mark.at);
    const [low, high] = span ?? [value, value];
    const middle = (yOf(low) + yOf(high)) / 2;
    const half = Math.max((yOf(low) - yOf(high)) / 2, radius);
    // A pill that begins at zero stands on the zero line.
    const shift = span && low === 0 ? Math.min(plot.bottom - middle - half, 0) : 0;
    return {left: x - radius, right: x + radius, top: middle - half + shift, bottom: middle + half + shift};
  };
  return {
    left: plot.left,
    right: plot.right,
    min: 0,
    max: 1,
    // A dataset is expensive in Chart.js, even without points.
    datasets: (apart.length > 0 ? [line, apart] : [line]).map((row) => ({
      type: 'line',
      data: row.map((point, index) => (point ? datum(point) : {x: row[index - 1]?.mark.at ?? 0, y: NaN})),
      showLine: row === line,
      spanGaps: false,
      tension: 0,
      clip: false,
      borderColor: colors.earlier,
      borderWidth: 2,
      ...(row.some((point) => point?.span ?? point?.mark.old) && {
        segment: {
          borderDash: ({p0DataIndex, p1DataIndex}) =>
            (row[p0DataIndex]?.span ?? row[p1DataIndex]?.span) ? [4, 4] : undefined,
          borderColor: ({p0DataIndex}) => (row[p0DataIndex]?.mark.old ? colors.axis : undefined),
          borderWidth: ({p0DataIndex}) => (row[p0DataIndex]?.mark.old ? thin : undefined),
        },
      }),
      pointRadius: alike(row.map((point) => radiusOf(point, row, radius))),
      pointBackgroundColor: alike(row.map((point) => (point?.mark.partial ? colors.surface : colorOf(point, colors)))),
      pointBorderColor: alike(row.map((point) => (point?.mark.partial ? colors.earlier : colors.surface))),
      pointBorderWidth: Math.min(1.5, radius / 2),
    })),
    spots: new Map(points.map((point): [string, Spot] => [point.mark.id, {place: boxOf(point)}])),
  };
}

function radiusOf(point: DrawnPoint | undefined, row: Row, radius: number): number {
  if (!point || !isDot(point, row)) return 0;
  if (point.mark.partial) return Math.min(radius, hollow);
  return point.last ? Math.min(radius + 2, widest) : Math.min(radius, usual);
}

const colorOf = (point: DrawnPoint | undefined, colors: ChartColors): string =>
  point?.last ? colors.mark : point?.mark.old ? colors.axis : colors.earlier;
