import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LineSpec} from '../chart-spec.js';
import {isDotted, shapedPoints, stretched, type ShapedPoint} from './shaped-points.js';

/**
 * What the canvas of a line shows, as elements in its plot: the picture until the canvas is drawn, or where it never is.
 * Nothing has to be measured for it.
 */
export function lineMarks(spec: LineSpec): TemplateResult {
  const points = shapedPoints(spec);
  const line = stretched(points);
  return html`<div class="sketch" aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">
      ${[...pathsOf(line, spec.end)].map(([kind, path]) => svg`<path class=${kind} d=${path} />`)}
    </svg>
    ${points.map((point) => {
      if (point.span) return pill(point, point.span, spec.end);
      const row = point.mark.stretch === undefined ? [point] : line;
      return point.value !== undefined && isDotted(point, row) ? dot(point, spec.end) : nothing;
    })}
  </div>`;
}

/** The pieces of the line that look alike, by the class that they have. */
function pathsOf(line: readonly (ShapedPoint | undefined)[], end: number): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from?.value === undefined || to?.value === undefined) continue;
    const kind = `${from.mark.old ? 'old' : ''} ${(from.span ?? to.span) ? 'dashed' : ''}`.trim();
    const place = ({mark, value = 0}: ShapedPoint) => `${rounded(100 * mark.at)} ${rounded(100 - (100 * value) / end)}`;
    paths.set(kind, `${paths.get(kind) ?? ''}M${place(from)}L${place(to)}`);
  }
  return paths;
}

const dot = ({mark, value = 0, last}: ShapedPoint, end: number): TemplateResult =>
  html`<i
    class="dot ${mark.partial ? 'partial' : last ? 'latest' : mark.old ? 'old' : ''}"
    .style=${`--x: ${mark.at}; --y: ${value / end}`}
  ></i>`;

const pill = ({mark, value}: ShapedPoint, [low, high]: readonly [number, number], end: number): TemplateResult =>
  html`<i
    class="pill ${value === undefined ? '' : 'hatched'} ${low ? '' : 'grounded'}"
    .style=${`--x: ${mark.at}; --y: ${(low + high) / 2 / end}; --h: ${(high - low) / end}`}
  ></i>`;

/** To a thousandth of the plot: fewer letters, and no difference to the eye. */
const rounded = (share: number): number => Math.round(share * 10) / 10;
