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
import {words} from '../../text/text.js';

/** What the chosen row, column or cell can be changed to, where a question stands otherwise. */
export function changeView(context: SheetContext): TemplateResult | typeof nothing {
  const {sheet, figure, at, set} = context;
  if (!at) return nothing;
  const own = words().sheet;
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
    <p id="changed">${cell?.text ? own.placeWith({place: nameOf(at), text: cell.text}) : nameOf(at)}</p>
    <div class="choices">
      <label class="field">
        <span>${own.what()}</span>
        <select name="option">
          ${now === undefined ? html`<option value="">${own.choose()}</option>` : nothing}
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
        <span>${own.whichPeriod()}</span>
        <input type="text" name="period" .value=${readPeriod(period) ? period : ''} />
      </label>
      ${
        at.row !== undefined && at.column !== undefined
          ? html`<label class="field">
              <span>${own.for()}</span>
              <select name="for">
                <option value="cell">${own.thisCell()}</option>
                <option value="row">${own.allOfRow({row: String(at.row + 1)})}</option>
                <option value="column">${own.allOfColumn({column: columnName(at.column)})}</option>
              </select>
            </label>`
          : nothing
      }
    </div>
    <p class="answers">
      <button class="button">${own.change()}</button>
      ${
        hasCorrection(sheet.choices, at)
          ? html`<button type="button" class="button plain" @click=${() => reset(context, at)}>${own.asRead()}</button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => set({at: undefined})}>${own.cancel()}</button>
    </p>
  </form>`;
}

const nameOf = ({row, column}: At): string =>
  words().sheet.place({
    kind: row === undefined ? 'column' : column === undefined ? 'row' : 'cell',
    column: columnName(column ?? 0),
    row: String((row ?? 0) + 1),
  });

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
