import {adopt} from '@tip-figures/core/render/sheet-of.js';
import {upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, type TemplateResult} from 'lit';
import type {LineSpec, LineText, PointMark, PointText} from '../chart-spec.js';
import {mostDrawn} from '../limits.js';
import {fewerPoints} from './downsample.js';
import {lineStyles} from './line.styles.js';
import {lineText} from './line-text.js';

/** A value of a line with its texts: those of its mark, and those that are printed beside it. */
export type LinePoint = Omit<PointMark, 'id'> & PointText;

/** The content of the box of a line. */
export const lineSpec = (points: readonly LinePoint[]): LineSpec => ({
  end: Math.max(
    1,
    ...points.flatMap(({quantity, others = []}) =>
      [quantity, ...others.map((other) => other.quantity)].map((one) => upperOf(one) ?? 0),
    ),
  ),
  marks: drawnOf(points).map(
    ({date: _date, year: _year, value: _value, when: _when, note: _note, others: _others, ...mark}, index) => ({
      ...mark,
      id: `point${index}`,
    }),
  ),
});

/**
 * The box of a line, with its text.
 *
 * @param said - the picture in words: the description, or the editor's own text in its place.
 */
export const lineChart = (
  points: readonly LinePoint[],
  said: string,
  breaks: LineText['breaks'] = [],
): TemplateResult => chartBox(lineText(lineSpec(points), {points: drawnOf(points), breaks}), said);

/**
 * The box of a chart, empty until its controller draws in it.
 *
 * @param text - labels and places for the marks. It is hidden from screen readers when the marks, which have the same
 *   words, can be reached.
 */
export const chartBox = (text: TemplateResult, said: string): TemplateResult =>
  html`<div class="chart">
    <div class="canvas"><canvas role="img" aria-label=${said}></canvas></div>
    <div class="text">${text}</div>
  </div>`;

const drawnOf = (points: readonly LinePoint[]): readonly LinePoint[] =>
  fewerPoints(points, (point) => point, mostDrawn);

/** Adds the styles of lines to the shadow root of a figure. */
export function adoptStyles(root: ShadowRoot): void {
  for (const style of lineStyles) adopt(root, style);
}
