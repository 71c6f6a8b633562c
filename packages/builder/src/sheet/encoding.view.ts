import {encodings, type Encoding} from '@tip-figures/spreadsheet/workbook.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {SheetContext} from './sheet-context.js';
import type {EventOn} from '../event-on.js';

/** By what a text was read as letters, where that was guessed or chosen. */
export function encodingView({sheet, readAs}: SheetContext): TemplateResult | typeof nothing {
  const {file} = sheet;
  const {encoding} = file.workbook;
  if (!encoding || !file.bytes || !(encoding.isGuessed || file.isInOtherLetters)) return nothing;
  return html`<div class="range">
    <label class="field">
      <span>${encoding.isGuessed ? 'Letters are guessed: look at accents' : 'Letters'}</span>
      <select @change=${({currentTarget}: EventOn<HTMLSelectElement>) => readAs(currentTarget.value as Encoding)}>
        ${encodings.map((name) => html`<option value=${name} .selected=${name === encoding.name}>${labels[name]}</option>`)}
      </select>
    </label>
  </div>`;
}

const labels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Western Europe (Windows-1252)',
  'windows-1250': 'Central Europe (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'windows-1256': 'Arabic (Windows-1256)',
};
