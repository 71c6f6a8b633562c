import {chartBox} from '@tip-figures/chart/chart-box.js';
import type {BarsSpec} from '@tip-figures/chart/chart-spec.js';
import {markRow, missingMark} from '@tip-figures/core/marks/mark-rows.js';
import {html, nothing, type TemplateResult} from 'lit';
import {barsSpec, piecesOf, scaleOf, type Piece} from './funding-gap.bars.js';
import type {FundingGap} from './funding-gap.model.js';
import type {AmountWords, FundingGapWords} from './funding-gap.words.js';

/** Years from which on a chart draws the bars; so few as two are plain HTML. */
const chartFrom = 3;

/** The amount of the latest year, and a bar for each year. */
export function fundingGapView(model: FundingGap, {big, bigLine, rows}: FundingGapWords): TemplateResult {
  const amounts = rows.map(({amount}) => amount);
  const scale = scaleOf(model, amounts);
  const charted = isCharted(rows);
  const bars = charted ? [] : amounts.map((amount) => piecesOf(model, amount, scale));
  const list = html`<ul role="list" class="rows">
    ${rows.map((row, index) => rowOf(row, `bar${index}`, bars[index] ?? [], scale))}
  </ul>`;
  return html`
    ${big ? html`<p class="big"><strong>${big}</strong><span>${bigLine}</span></p>` : nothing}
    ${charted ? chartBox(list) : list}
  `;
}

/** What is drawn in the box of the chart, where there is one. */
export function fundingGapChart(model: FundingGap, {rows}: FundingGapWords): BarsSpec | undefined {
  if (!isCharted(rows)) return undefined;
  const scale = scaleOf(
    model,
    rows.map(({amount}) => amount),
  );
  return barsSpec(model, rows, scale);
}

const isCharted = ({length}: readonly AmountWords[]): boolean => length >= chartFrom;

function rowOf(
  {amount, date, label, rest, missing}: AmountWords,
  place: string,
  bar: readonly Piece[],
  scale: number,
): TemplateResult {
  return markRow(
    date,
    html`${missing ? nothing : label}${rest ? html`<small class="small rest">${rest}</small>` : nothing}`,
    missing
      ? missingMark(amount.quantity, label, place)
      : html`<span class="bar" aria-hidden="true" data-place=${place}
          >${bar.map(({kind, value}) => html`<i class=${kind} .style=${`--w: ${(100 * value) / scale}`}></i>`)}</span
        >`,
  );
}
