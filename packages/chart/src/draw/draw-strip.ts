import type {Chart} from 'chart.js';
import type {BandMark, StackMark, StripSpec} from '../chart-spec.js';
import {dashed, height, line, type Drawing} from './drawing.js';
import type {ChartColors} from './colors.js';
import type {Spot} from '../marks/mark-buttons.js';
import type {Place, Places} from '../marks/places.js';

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly of: string;
}

/** A stack as it stands on the page. */
interface Stack {
  readonly mark: StackMark;
  readonly x: number;
  /** Its lowest edge, and how high one person is. */
  readonly foot: number;
  readonly pitch: number;
  readonly column: boolean;
}

// In sizes of a letter: one dot, and one dot with the gap to the next.
const radius = 0.4;
const pitch = 1.04;
const lift = 0.4;

/** Dots for people on an axis of imprisonment, with lanes for other penalties. */
export function drawStrip(spec: StripSpec, places: Places, colors: ChartColors): Drawing {
  const em = places.em('axis');
  const axis = places.of('axis');
  const bands = spec.marks.filter((mark) => mark.form === 'band');
  const stacks = stacksOf(spec, places, axis, em);
  const {width: right} = places;
  // The scale goes on over the lanes, since Chart.js leaves out what is beyond its ends.
  const perMonth = (axis.right - axis.left) / spec.end || 1;
  const valueAt = (x: number) => (places.rtl ? axis.right - x : x - axis.left) / perMonth;
  const solid = stacks.flatMap((stack) => dotsOf(stack, valueAt));
  const hollow = bands.flatMap((band) => bandDots(band, places, valueAt));
  const rings = stacks.filter(isSingle).flatMap((stack) => dotsOf(stack, valueAt));
  const round = {type: 'line' as const, showLine: false, clip: false as const};
  return {
    left: 0,
    right,
    min: valueAt(places.rtl ? right : 0),
    max: valueAt(places.rtl ? 0 : right),
    datasets: [
      {...round, data: solid, pointRadius: radius * em, pointBackgroundColor: colors.mark, pointBorderWidth: 0},
      {
        ...round,
        data: hollow,
        pointRadius: radius * em - 0.75,
        pointBackgroundColor: colors.surface,
        pointBorderColor: colors.mark,
        pointBorderWidth: 1.5,
      },
      {
        ...round,
        data: rings,
        pointRadius: radius * em + 1.5,
        pointBackgroundColor: colors.surface,
        pointBorderColor: colors.mark,
        pointBorderWidth: 1,
      },
    ],
    under(context) {
      drawAxis(context, spec, places, colors);
      for (const band of bands) drawBand(context, band, places, colors);
      if (spec.minimum !== undefined) {
        // On whole pixels, or it would be a blurred line.
        const x = Math.round(places.along(axis, spec.minimum / spec.end));
        const top = places.of('minimum').bottom + 0.3 * em;
        line(context, [x, top], [x, axis.bottom + 0.65 * em], colors.ref, 2);
      }
      for (const stack of stacks) drawBeside(context, stack, places, colors, em);
    },
    spots: (chart) => spotsOf(chart, solid, stacks, bands, places, em),
  };
}

/** The lanes and, after a break, the axis with its ticks; its line goes on a little after the last. */
function drawAxis(
  context: CanvasRenderingContext2D,
  {lanes, ticks, end}: StripSpec,
  places: Places,
  colors: ChartColors,
): void {
  const axis = places.of('axis');
  const y = axis.bottom - 0.5;
  const rule = (left: number, right: number) => line(context, [left, y], [right, y], colors.axis);
  for (let lane = 0; lane < lanes; lane += 1) {
    const {left, right} = places.of(`lane${lane}`);
    rule(left, right);
  }
  const scale = places.of('scale');
  rule(places.rtl ? scale.left : axis.left, places.rtl ? axis.right : scale.right);
  for (const tick of ticks) {
    const x = places.along(axis, tick / end);
    line(context, [x, y], [x, y + 5], colors.axis);
  }
}

function stacksOf({marks, end, unit}: StripSpec, places: Places, axis: Place, em: number): Stack[] {
  const stacks = marks.filter((mark) => mark.form === 'stack');
  return stacks.map((mark) => {
    const {at} = mark;
    const x = 'lane' in at ? places.along(places.of(`lane${at.lane}`), at.share) : places.along(axis, at.months / end);
    const row = places.of(mark.id);
    if (mark.labelled) {
      const foot = (row.top + row.bottom + sizeOf(mark) * pitch * em) / 2;
      return {mark, x, foot, pitch: pitch * em, column: false};
    }
    return unit
      ? {mark, x, foot: axis.bottom, pitch: unit * em, column: true}
      : {mark, x, foot: axis.bottom - lift * em, pitch: pitch * em, column: false};
  });
}

const sizeOf = ({parts}: StackMark): number => parts.solid + parts.unsure;

const isSingle = ({mark}: Stack): boolean => mark.labelled === true && sizeOf(mark) === 1;

function dotsOf({mark, x, foot, pitch: step, column}: Stack, valueAt: (x: number) => number): Dot[] {
  const count = column ? 0 : mark.parts.solid;
  return Array.from({length: count}, (_, index) => ({x: valueAt(x), y: foot - (index + 0.5) * step, of: mark.id}));
}

function bandDots({id}: BandMark, places: Places, valueAt: (x: number) => number): Dot[] {
  return places.beside(id, 'data-dots').flatMap(({place, count}) =>
    Array.from({length: count}, (_, index) => ({
      x: valueAt(places.along(place, (index + 0.5) / count)),
      y: (place.top + place.bottom) / 2,
      of: id,
    })),
  );
}

function drawBand(
  context: CanvasRenderingContext2D,
  {id, unsure}: BandMark,
  places: Places,
  colors: ChartColors,
): void {
  dashed(context, places.of(id), colors.axis, {fill: colors.raised});
  for (const {place} of places.beside(id, 'data-rest')) {
    dashed(context, place, colors.mark, {radius: height(place) / 2, hatched: unsure === 'about'});
  }
}

/** What belongs to a stack beside its dots: a column, people who are not certain, the line to its label. */
function drawBeside(
  context: CanvasRenderingContext2D,
  stack: Stack,
  places: Places,
  colors: ChartColors,
  em: number,
): void {
  const {mark, x, foot, pitch: step, column} = stack;
  const {solid, unsure, kind} = mark.parts;
  const half = radius * em;
  const sides = {left: x - half, right: x + half};
  if (column) {
    context.fillStyle = colors.mark;
    context.fillRect(x - half, foot - solid * step, 2 * half, solid * step);
  }
  if (unsure > 0) {
    const space = column ? 0 : step / 2 - half;
    const bottom = foot - solid * step - space;
    // However few they are beside tall columns, they are seen.
    const top = Math.min(foot - sizeOf(mark) * step + space, bottom - half);
    const hatched = kind === 'about';
    dashed(context, {...sides, top, bottom}, hatched ? colors.mark : colors.axis, {radius: column ? 0 : half, hatched});
  }
  if (mark.labelled) {
    const label = places.of(`${mark.id}-label`);
    const [from, to] = label.right < x ? [label.right + 0.3 * em, x - half - 3] : [label.left - 0.3 * em, x + half + 3];
    const y = foot - (sizeOf(mark) * step) / 2;
    if ((to - from) * (x - label.left) > 0) line(context, [from, y], [to, y], colors.axis);
  }
}

function spotsOf(
  chart: Chart,
  dots: readonly Dot[],
  stacks: readonly Stack[],
  bands: readonly BandMark[],
  places: Places,
  em: number,
): Map<string, Spot> {
  const elements = chart.getDatasetMeta(0).data;
  const spots = new Map<string, Spot>();
  for (const {mark, x, foot, pitch: step} of stacks) {
    const middle = elements.find((_, index) => dots[index]?.of === mark.id)?.x ?? x;
    const place = {
      left: middle - radius * em,
      right: middle + radius * em,
      top: foot - sizeOf(mark) * step,
      bottom: foot,
    };
    spots.set(mark.id, {place, tall: !mark.labelled});
  }
  for (const {id} of bands) spots.set(id, {place: places.of(id)});
  return spots;
}
