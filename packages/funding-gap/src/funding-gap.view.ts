import {lineCode} from '@tip-figures/chart/line-code.js';
import type {LinePoint} from '@tip-figures/chart/line/line-chart.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {missingMark} from '@tip-figures/core/marks/mark-rows.js';
import {bar} from '@tip-figures/core/marks/marks.js';
import {barParts, type MarkParts} from '@tip-figures/core/marks/mark-parts.js';
import {exactly, highOf, missingOf, upperOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {columnsView} from './funding-gap.columns.js';
import {knownPartOf, type DatedSum, type FundingGap} from './funding-gap.model.js';
import type {Text} from './funding-gap.phrases.js';
import {timelinesOf} from './funding-gap.timeline.js';
import type {AmountWords, FundingGapWords} from './funding-gap.words.js';

// Bars that a small figure has room for.
const mostCompact = 2;

/** One amount as a number, few as bars, beside people as columns, many as a line. */
export function fundingGapView(model: FundingGap, words: FundingGapWords, text: Text): TemplateResult {
  switch (words.form) {
    case 'number':
      return numberOf(words);
    case 'columns':
      return columnsView(model, words, text);
    case 'line':
      return lineCode().lineChart(linePoints(model, words));
    default:
      return rowsOf(model, words.rows);
  }
}

/** The last two amounts, without the years before and the people beside them. */
export const fundingGapCompact = (model: FundingGap, words: FundingGapWords): TemplateResult =>
  words.form === 'number' ? numberOf(words) : rowsOf(model, words.rows.slice(-mostCompact));

/** What is drawn in the box of the chart, where there is one. */
export const fundingGapChart = (model: FundingGap, words: FundingGapWords): LineSpec | undefined =>
  words.form === 'line' ? lineCode().lineSpec(linePoints(model, words)) : undefined;

function numberOf({rows: [row], phrase}: FundingGapWords): TemplateResult {
  const {label = '', also} = row ?? {};
  // No number is broken or cut: letters of the longest piece that stays on one line.
  const letters = Math.max(...label.split(' ').map(({length}) => length));
  return html`<p class="big">
    <strong .style=${`--letters: ${letters}`}>${label}</strong> ${also ? html`<span>(${also})</span>` : nothing}
    ${phrase ? html`<span>${phrase}</span>` : nothing}
  </p>`;
}

function rowsOf(model: FundingGap, rows: readonly AmountWords[]): TemplateResult {
  const {need} = model;
  const end = (need && highOf(need.quantity)) ?? 0;
  const most = Math.max(0, ...rows.map(({amount: {quantity}}) => upperOf(quantity) ?? 0), end);
  const parts = rows.map(({amount}) => partsOf(model, amount, most));
  // A tail goes on beyond the longest bar.
  const scale = Math.max(end, ...parts.map(({solid, unsure}) => solid + unsure)) || 1;
  return html`<ul role="list" class="amounts">
    ${rows.map(({amount: {quantity}, isLatest, date, label, also, rest}, index) => {
      const missing = missingOf(quantity);
      return html`<li class=${isLatest ? 'latest' : nothing}>
        <b>${date}</b>
        ${missing ? nothing : html`<span class="label">${label}${also ? html` <small class="small">(${also})</small>` : nothing}</span>`}
        <span class="marks"
          >${missingMark(quantity, label) ?? barOf(parts[index], scale, rest ? need : undefined)}</span
        >
        ${rest ? html`<small class="small lack">${rest}</small>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** A bar, and what it lacks of a need as an outline, or where a need stands that it meets. */
function barOf(parts: MarkParts | undefined, scale: number, need: FundingGap['need']): unknown {
  if (!parts) return nothing;
  const end = (need && highOf(need.quantity)) ?? 0;
  if (need?.coverage === 'short') return bar(parts, scale, {whole: exactly(end)});
  return html`${bar(parts, scale)}${need ? html`<i class="need" .style=${`--w: ${(100 * end) / scale}`}></i>` : nothing}`;
}

/** Solid to the part that is known from the other amount, where the source gives only the difference. */
function partsOf(model: FundingGap, amount: DatedSum, most: number): MarkParts {
  const value = highOf(amount.quantity) ?? 0;
  const known = knownPartOf(model, amount) ?? value;
  return known < value ? {solid: known, unsure: value - known, kind: 'about'} : barParts(amount.quantity, most);
}

function linePoints(model: FundingGap, {rows}: FundingGapWords): LinePoint[] {
  const {money} = timelinesOf(model);
  return rows.map(({amount, name, date, label, tick, value}, index) => {
    const {at = 0, stretch} = money[index] ?? {};
    return {
      name,
      title: date,
      detail: label,
      date: tick,
      value,
      at,
      quantity: amount.quantity,
      ...(stretch === undefined ? {} : {stretch}),
    };
  });
}
