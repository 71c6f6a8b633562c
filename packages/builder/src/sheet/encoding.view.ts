import {encodings, type Encoding} from '@tip-figures/spreadsheet/workbook.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {SheetContext} from './sheet-context.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

/** By what a text was read as letters, where that was guessed or chosen. */
export function encodingView({sheet, readAs}: SheetContext): TemplateResult | typeof nothing {
  const {file} = sheet;
  const {encoding} = file.workbook;
  if (!encoding || !file.bytes || !(encoding.isGuessed || file.isInOtherLetters)) return nothing;
  return html`<div class="range">
    <label class="field">
      <span>${encoding.isGuessed ? words().sheet.guessed() : words().sheet.letters()}</span>
      <select @change=${({currentTarget}: EventOn<HTMLSelectElement>) => readAs(currentTarget.value as Encoding)}>
        ${encodings.map((name) => html`<option value=${name} .selected=${name === encoding.name}>${words().sheet.encoding({encoding: name})}</option>`)}
      </select>
    </label>
  </div>`;
}
