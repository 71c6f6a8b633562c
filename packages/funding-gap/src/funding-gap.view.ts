import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {barParts, type MarkParts} from '@tip-figures/core/marks/mark-parts.js';
import {missingMark} from '@tip-figures/core/marks/missing-mark.js';
import {bar} from '@tip-figures/core/marks/bar.js';
import {missingText} from '@tip-figures/core/text/words/quantity-words.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {highOf, missingOf, upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {knownPartOf, type Change, type DatedSum, type FundingGap} from './funding-gap.model.js';
import type {AmountRow, ChangeRow, NeedRow} from './funding-gap.rows.js';
import type {FundingGapWords, NamedRow, Text} from './funding-gap.words.js';

type Named<R> = NamedRow & R;

// Bars that a small figure has room for.
const mostCompact = 2;

/** A bar for each amount, the difference that its source states, and a stated need. */
export const fundingGapView = (
  model: FundingGap,
  {rows}: FundingGapWords,
  text: Text,
  options: ViewOptions,
): TemplateResult => barsOf(model, rows, text, options);

/** The last two amounts, without the years before. */
export function fundingGapCompact(
  model: FundingGap,
  {rows}: FundingGapWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const few = rows.slice(Math.max(0, model.amounts.length - mostCompact));
  return barsOf(
    model,
    few.map((row) => ({...row, also: ''})),
    text,
    options,
  );
}

/** Two bars. */
export const fundingGapChip = (): ChipMarks => ({marks: html`<i class="rod"></i><i class="rod"></i>`});

function barsOf(model: FundingGap, rows: readonly NamedRow[], text: Text, options: ViewOptions): TemplateResult {
  const amounts = rows.filter((row): row is Named<AmountRow> => row.kind === 'amount');
  const change = rows.find((row): row is Named<ChangeRow> => row.kind === 'change');
  const need = rows.find((row): row is Named<NeedRow> => row.kind === 'need');
  const fallsTo = change?.move === 'fell' ? fallenFrom(change) : 0;
  const ends = [...amounts.map(({quantity}) => upperOf(quantity) ?? 0), fallsTo, (need && highOf(need.quantity)) ?? 0];
  const most = Math.max(...ends);
  const parts = amounts.map((amount) => partsOf(model, amount, most));
  // A tail goes on beyond the longest bar.
  const scale = Math.max(most, ...parts.map(({solid, unsure}) => solid + unsure)) || 1;
  const emphasis = emphasisOf(options);
  return html`<ul role="list" class="amounts">
    ${amounts.map(({name, value, also, period, quantity, isLatest, isLone, change: changed}, index) => {
      const key = writePeriod(period);
      const missing = missingOf(quantity);
      const whole = fallsTo > 0 && changed ? fallsTo : undefined;
      const drawn = missing
        ? missingMark(quantity, missingText(quantity, text))
        : bar(parts[index] ?? barParts(quantity, most), scale, whole);
      const says = html`${isLone ? nothing : html`<b>${name}</b>`} ${missing ? nothing : valueOf(value)}
      ${also ? html`<small class="also">(${also})</small>` : nothing}`;
      const stated = changed && change ? changeOf(change, emphasis) : nothing;
      return rowOf(isLatest ? 'latest' : '', [key, `amounts/${key}`], says, drawn, stated, emphasis);
    })}
    ${need ? needRow(need, scale, text, emphasis) : nothing}
  </ul>`;
}

function rowOf(
  kind: string,
  keys: readonly string[],
  says: unknown,
  marks: unknown,
  change: unknown,
  {isLit, noteOn}: Emphasis,
): TemplateResult {
  const note = noteOn(...keys);
  return html`<li class=${[kind, isLit(...keys) && 'lit'].filter(Boolean).join(' ') || nothing}>
    <span class="says">${says}</span>
    <span class="marks">${marks}</span> ${change} ${noteOf(note)}
  </li>`;
}

const noteOf = (note: string | undefined) => (note ? html`<small class="note" part="note">${note}</small>` : nothing);

/** The difference below its bar, with the editor's note on it. */
const changeOf = ({value}: Named<ChangeRow>, {isLit, noteOn}: Emphasis): TemplateResult =>
  html`<span class=${isLit('change') ? 'change lit' : 'change'}>${value}</span> ${noteOf(noteOn('change'))}`;

/** What is needed, and who says so, with an outline of its length. */
function needRow(
  {quantity, source, value, also}: Named<NeedRow>,
  scale: number,
  text: Text,
  emphasis: Emphasis,
): TemplateResult {
  const {messages, locale} = text;
  const says = html`<span>${messages.needed({amount: value, source: localText(source, locale)})}</span>
    ${also ? html`<small class="also">(${also})</small>` : nothing}`;
  const outline = bar({solid: 0, unsure: 0, kind: 'exact'}, scale, highOf(quantity));
  return rowOf('need', ['need'], says, outline, nothing, emphasis);
}

/** No number is broken, so a long one is smaller in a narrow column. */
function valueOf(value: string): TemplateResult {
  const letters = Math.max(...value.split(' ').map(({length}) => length));
  return html`<span class="value" .style=${`--letters: ${letters}`}>${value}</span>`;
}

/** Where the dashed end of a fall stands: at the amount before, or as far on as the source says. */
const fallenFrom = ({from, to, quantity}: Change): number =>
  upperOf(from.quantity) ?? (upperOf(to.quantity) ?? 0) - ('low' in quantity ? quantity.low : (highOf(quantity) ?? 0));

/** Solid to the part that is known from the other amount, where the source gives only the difference. */
function partsOf(model: FundingGap, amount: DatedSum, most: number): MarkParts {
  const value = highOf(amount.quantity) ?? 0;
  const known = knownPartOf(model, amount) ?? value;
  return known < value ? {solid: known, unsure: value - known, kind: 'about'} : barParts(amount.quantity, most);
}
