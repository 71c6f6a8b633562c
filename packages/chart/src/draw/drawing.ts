import {hatching} from '@tip-figures/core/marks/hatch.js';
import type {ChartDataset} from 'chart.js';
import type {Place} from '../marks/places.js';
import type {Spot} from '../marks/mark-buttons.js';

/** A drawing, made from one measurement of the page. */
export interface Drawing {
  /** Marks that Chart.js draws. `y` is in pixels, since the text of the chart decides where rows are. */
  readonly datasets: ChartDataset<'line', {x: number; y: number}[]>[];
  /** The ends of the scale in pixels, and the values at them. */
  readonly left: number;
  readonly right: number;
  readonly min: number;
  readonly max: number;
  /** Draws over the marks what Chart.js has no elements for. */
  over(context: CanvasRenderingContext2D): void;
  /** The places of the marks, by their id. */
  readonly spots: ReadonlyMap<string, Spot>;
}

/** One value where all points have the same, which Chart.js then resolves once for all of them. */
export function alike<T>(values: T[]): T | T[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : values;
}

/** A dashed outline around what is not certain: hatched, filled or empty. */
export function dashed(
  context: CanvasRenderingContext2D,
  place: Place,
  color: string,
  {radius = 2, fill, hatched = false}: {radius?: number; fill?: string; hatched?: boolean} = {},
): void {
  context.beginPath();
  context.roundRect(place.left + 0.5, place.top + 0.5, width(place) - 1, height(place) - 1, radius);
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (hatched) hatch(context, place, color);
  context.beginPath();
  context.roundRect(place.left + 0.5, place.top + 0.5, width(place) - 1, height(place) - 1, radius);
  context.setLineDash([3, 2]);
  stroke(context, color, 1);
  context.setLineDash([]);
}

/** Stripes inside a place. */
function hatch(context: CanvasRenderingContext2D, place: Place, color: string): void {
  const {left, top, right, bottom} = place;
  context.save();
  context.beginPath();
  context.rect(left, top, width(place), height(place));
  context.clip();
  context.beginPath();
  for (let x = left - height(place); x < right; x += hatching.stride * Math.SQRT2) {
    context.moveTo(x, bottom);
    context.lineTo(x + height(place), top);
  }
  stroke(context, color, hatching.stripe);
  context.restore();
}

function stroke(context: CanvasRenderingContext2D, color: string, thickness: number): void {
  context.strokeStyle = color;
  context.lineWidth = thickness;
  context.stroke();
}

export const width = ({left, right}: Place): number => Math.max(right - left, 0);
export const height = ({top, bottom}: Place): number => Math.max(bottom - top, 0);
