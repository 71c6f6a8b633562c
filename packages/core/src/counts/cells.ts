import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, type TemplateResult} from 'lit';
import {barParts} from '../marks/mark-parts.js';

/** A share: ten cells of ten per cent, filled to the number in per cent and hatched where it is not exact. */
export function cells(percent: Quantity): TemplateResult {
  const {solid, unsure} = barParts(percent, 100);
  const filled = (value: number, cell: number) => Math.min(Math.max(value / 10 - cell, 0), 1);
  return html`<span class="cells" aria-hidden="true"
    >${Array.from(
      {length: 10},
      (_, cell) => html`<i .style=${`--to: ${filled(solid, cell)}; --unsure: ${filled(solid + unsure, cell)}`}></i>`,
    )}</span
  >`;
}
