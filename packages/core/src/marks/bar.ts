import {html, nothing, type TemplateResult} from 'lit';
import type {MarkParts} from './mark-parts.js';

/**
 * A length from zero, in shares of `most`.
 *
 * @param whole - up to where the outline of the rest goes.
 */
export function bar({solid, unsure, kind}: MarkParts, most: number, whole = 0): TemplateResult {
  const pieces = [
    ['', solid],
    [kind, unsure],
    ['rest', whole - solid - unsure],
  ] as const;
  return html`<span class="bar" aria-hidden="true"
    >${solid + unsure + whole > 0 ? nothing : html`<i class="zero"></i>`}${pieces.map(([name, length]) =>
      length > 0 ? html`<i class=${name} .style=${`--w: ${Math.min((100 * length) / most, 100)}`}></i>` : nothing,
    )}</span
  >`;
}
