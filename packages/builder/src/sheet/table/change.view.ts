import {columnName} from '@tip-figures/spreadsheet/ranges.js';
import {readPeriod} from '@tip-figures/record/values/period.js';
import {html, nothing, type TemplateResult} from 'lit';
import {
  hasCorrection,
  optionOf,
  optionsFor,
  withCorrection,
  withoutCorrection,
  type OptionGroup,
} from '../corrections.js';
import {sheetOf} from '../opened-sheet.js';
import type {At, SheetContext} from '../sheet-context.js';
import type {EventOn} from '../../event-on.js';

/** What the chosen row, column or cell can be changed to, where a question stands otherwise. */
export function changeView(context: SheetContext): TemplateResult | typeof nothing {
  const {sheet, figure, at, set} = context;
  if (!at) return nothing;
  const groups = optionsFor(figure);
  const cell = cellOf(context, at);
  const now = cell && optionOf(cell.reading, groups)?.id;
  const period = cell?.reading.meanings?.find((meaning) => meaning.is === 'period')?.period ?? cell?.text ?? '';
  return html`<form
    class="ask change"
    aria-labelledby="changed"
    @submit=${(event: EventOn<HTMLFormElement>) => submitted(event, context, at, groups)}
    @keydown=${({key}: KeyboardEvent) => key === 'Escape' && set({at: undefined})}
  >
    <p id="changed">${nameOf(at)}${cell?.text ? html`: “${cell.text}”` : nothing}</p>
    <div class="choices">
      <label class="field">
        <span>What it is</span>
        <select name="option">
          ${now === undefined ? html`<option value="">Choose</option>` : nothing}
          ${groups.map(
            ({label, options}) =>
              html`<optgroup label=${label}>
                ${options.map(
                  (option) => html`<option value=${option.id} .selected=${option.id === now}>${option.label}</option>`,
                )}
              </optgroup>`,
          )}
        </select>
      </label>
      <label class="field for-period">
        <span>Which year or period</span>
        <input type="text" name="period" .value=${readPeriod(period) ? period : ''} />
      </label>
      ${
        at.row !== undefined && at.column !== undefined
          ? html`<label class="field">
              <span>For</span>
              <select name="for">
                <option value="cell">this cell</option>
                <option value="row">all of row ${at.row + 1}</option>
                <option value="column">all of column ${columnName(at.column)}</option>
              </select>
            </label>`
          : nothing
      }
    </div>
    <p class="answers">
      <button class="button">Change</button>
      ${
        hasCorrection(sheet.choices, at)
          ? html`<button type="button" class="button plain" @click=${() => reset(context, at)}>As it was read</button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => set({at: undefined})}>Cancel</button>
    </p>
  </form>`;
}

const nameOf = ({row, column}: At): string =>
  row === undefined
    ? `Column ${columnName(column ?? 0)}`
    : column === undefined
      ? `Row ${row + 1}`
      : `Cell ${columnName(column)}${row + 1}`;

/** The cell, or the name of a row. */
function cellOf({sheet}: SheetContext, {row, column = 0}: At) {
  if (row === undefined) return undefined;
  const reading = sheet.reading.cells[row]?.[column];
  return reading && {reading, text: sheetOf(sheet).rows[row]?.[column]?.text ?? ''};
}

function submitted(
  event: EventOn<HTMLFormElement>,
  {sheet, choose}: SheetContext,
  at: At,
  groups: readonly OptionGroup[],
): void {
  event.preventDefault();
  const values = new FormData(event.currentTarget);
  const option = groups.flatMap(({options}) => options).find(({id}) => id === values.get('option'));
  if (!option) return;
  const {role, meanings} = option;
  const period = textIn(values, 'period').trim();
  const isFor = values.get('for');
  const {row, column} = at;
  const place =
    isFor === 'row' && row !== undefined ? {row} : isFor === 'column' && column !== undefined ? {column} : at;
  const said = role === 'period' && period ? [{is: 'period' as const, period}] : meanings;
  choose(withCorrection(sheet.choices, {at: place, role, ...(said && {meanings: said})}));
}

function reset({sheet, choose}: SheetContext, at: At): void {
  choose(withoutCorrection(sheet.choices, at));
}

function textIn(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}
