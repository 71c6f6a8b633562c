import {readRange} from '@tip-figures/spreadsheet/ranges.js';
import {html, nothing, type TemplateResult} from 'lit';
import {newestOf, sheetOf} from '../opened-sheet.js';
import {wholeOf, writeRange} from './range.js';
import type {SheetContext} from '../sheet-context.js';
import type {EventOn} from '../../event-on.js';
import {words} from '../../text/text.js';

/** Which part of the file is read, and in which direction. */
export function rangeView(context: SheetContext): TemplateResult | typeof nothing {
  const {sheet, choose, open, isRangeOpen} = context;
  if (!isRangeOpen) return nothing;
  const own = words().sheet;
  const {file, index, choices, reading} = sheet;
  const {sheets} = file.workbook;
  const all = sheetOf(sheet);
  return html`<div class="range" id="sheet-range">
    ${
      sheets.length > 1
        ? html`<label class="field">
            <span>${own.sheet()}</span>
            <select
              @change=${(event: EventOn<HTMLSelectElement>) => open({index: Number(valueOf(event)), choices: {}})}
            >
              ${sheets.map(
                ({name, isHidden}, one) =>
                  html`<option value=${one} .selected=${one === index}>
                    ${isHidden ? own.hidden({name}) : name}
                  </option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    <label class="field">
      <span>${own.cells()}</span>
      <input
        type="text"
        name="range"
        spellcheck="false"
        .value=${writeRange(choices.range ?? wholeOf(all))}
        @change=${(event: EventOn<HTMLInputElement>) => changeRange(event, context)}
      />
    </label>
    ${
      reading.periods.length > 1
        ? html`<label class="field">
            <span>${own.year()}</span>
            <select @change=${(event: EventOn<HTMLSelectElement>) => choose({...choices, newest: valueOf(event)})}>
              ${reading.periods
                .toReversed()
                .map((period) => html`<option .selected=${period === newestOf(sheet)}>${period}</option>`)}
            </select>
          </label>`
        : nothing
    }
    ${flagView(own.heading(), choices.firstRowIsHeading ?? firstIsHeading(context), (is) =>
      choose({...choices, firstRowIsHeading: is}),
    )}
    ${flagView(own.transposed(), choices.isTransposed ?? false, (is) => choose({...choices, isTransposed: is}))}
  </div>`;
}

/** Whether the first row that is read was taken for one. */
const firstIsHeading = ({sheet: {reading, choices}}: SheetContext): boolean =>
  (reading.cells[choices.range?.from.row ?? 0] ?? []).some(({role}) => role === 'header' || role === 'period');

function changeRange({currentTarget: input}: EventOn<HTMLInputElement>, {sheet, choose}: SheetContext): void {
  const range = readRange(input.value, sheetOf(sheet));
  input.setCustomValidity(range ? '' : words().sheet.writeRange());
  if (range) choose({...sheet.choices, range});
  else input.reportValidity();
}

const flagView = (label: string, is: boolean, set: (is: boolean) => void): TemplateResult =>
  html`<label class="flag">
    <input
      type="checkbox"
      .checked=${is}
      @change=${({currentTarget}: EventOn<HTMLInputElement>) => set(currentTarget.checked)}
    />
    ${label}
  </label>`;

const valueOf = ({currentTarget}: EventOn<HTMLSelectElement>): string => currentTarget.value;
