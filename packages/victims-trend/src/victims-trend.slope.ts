import {html, svg, type TemplateResult} from 'lit';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {PointWords} from './victims-trend.words.js';

/** Two values above zero, joined: each with its number at its end of the line, and its date below. */
export function slope(points: readonly PointWords[]): TemplateResult {
  const values = points.map(({point}) => valueOf(point.quantity));
  const top = Math.max(...values);
  const path = values.map((value, index) => `${index ? 'L' : 'M'}${100 * index} ${100 * (1 - value / top)}`).join('');
  const [before = 0, after = 0] = points.map(({value}) => value.length);
  return html`<div class="slope" .style=${`--before: ${before}; --after: ${after}`}>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${svg`<path d=${path} />`}</svg>
    <ul role="list">
      ${points.map(
        ({tick, value}, index) =>
          html`<li .style=${`--y: ${(values[index] ?? 0) / top}`}>
            <span class="date">${tick}</span> <b>${value}</b>
          </li>`,
      )}
    </ul>
  </div>`;
}

const valueOf = (quantity: Quantity): number => ('value' in quantity ? quantity.value : 0);
