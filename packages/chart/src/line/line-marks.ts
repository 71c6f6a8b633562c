import {html, svg, type TemplateResult} from 'lit';
import type {LineSpec} from '../chart-spec.js';
import {drawnPoints, isDot, single, stretched, type DrawnPoint, type Row} from './drawn-points.js';

/** Consecutive pieces of the line in one style. */
interface Run {
  readonly kind: string;
  path: string;
}

/**
 * The marks of a line as SVG, in shares of the plot: they fill it before the chart code has come, where it never comes,
 * and in what a server draws. The canvas then draws
 * line and dots, and the pills of what is not exact stay above it.
 */
export function lineMarks(spec: LineSpec): TemplateResult {
  const {end, marks} = spec;
  const points = drawnPoints(spec);
  const rows = [stretched(points), single(points)];
  const yOf = (value: number) => rounded(100 - (100 * value) / end);
  const dots = rows.flatMap((row) => row.filter((point) => point !== undefined && isDot(point, row)));
  return html`<div class="drawn" aria-hidden="true" .style=${`--n: ${marks.length}`}>
    <svg>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        ${runsOf(rows[0] ?? [], yOf).map(({kind, path}) => svg`<path class=${kind} d=${path} />`)}
      </svg>
      ${dots.map((point) =>
        point?.value === undefined
          ? ''
          : svg`<circle class=${kindOf(point)} cx=${`${rounded(100 * point.mark.at)}%`} cy=${`${yOf(point.value)}%`} />`,
      )}
    </svg>
    ${points.map(({mark, value, span}) => {
      if (!span) return '';
      const [low, high] = span;
      const size = rounded((high - low) / end);
      return html`<i
        class=${value === undefined ? '' : 'hatched'}
        .style=${`--x: ${rounded(mark.at)}; --y: ${rounded((low + high) / 2 / end)}; --h: ${size}`}
      ></i>`;
    })}
  </div>`;
}

const kindOf = ({mark, last}: DrawnPoint): string =>
  mark.partial ? 'partial' : last ? 'latest' : mark.old ? 'old' : '';

/** The pieces of the line: dashed from or to an inexact value, thin where it cannot be compared. */
function runsOf(row: Row, yOf: (value: number) => number): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, to] of row.entries()) {
    const from = row[index - 1];
    if (from?.value === undefined || to?.value === undefined) continue;
    const kind = `${from.mark.old ? 'old' : ''} ${(from.span ?? to.span) ? 'unsure' : ''}`.trim();
    const start = `${rounded(100 * from.mark.at)} ${yOf(from.value)}`;
    const next = `L${rounded(100 * to.mark.at)} ${yOf(to.value)}`;
    const last = runs.at(-1);
    if (last?.kind === kind && row[index - 2]?.value !== undefined) last.path += next;
    else runs.push({kind, path: `M${start}${next}`});
  }
  return runs;
}

// Three digits are a hundredth of a pixel in the widest figure.
const rounded = (share: number): number => Number(share.toFixed(3));
