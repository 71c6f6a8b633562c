import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {columnName} from '@tip-figures/spreadsheet/ranges.js';
import type {CellReading, Question} from '@tip-figures/spreadsheet/reading.js';
import type {Cell, Place} from '@tip-figures/spreadsheet/workbook.js';
import {html, nothing, type TemplateResult} from 'lit';
import {sheetWords} from '@tip-figures/messages/sheet-words.js';
import {takenFor, type Naming} from './taken-for.js';
import {moveFocus} from './move-focus.js';
import {newestOf, questionsOf, sheetOf} from '../opened-sheet.js';
import {widthOf} from './range.js';
import type {At, SheetContext} from '../sheet-context.js';
import {shownRows, type ShownRow} from './shown-rows.js';
import {isSamePlace} from '../corrections.js';
import {language, words} from '../../text/text.js';

/** Shown further at a click. */
const more = 200;
/** Of so many questions the rows are shown, however far down they are; an answer holds for all cells of a question. */
const mostAsked = 50;

/** The sheet as it stands, with what each cell was taken for. One of its buttons is a stop of the tabulator; arrows go on. */
export function tableView(context: SheetContext): TemplateResult {
  const {sheet, first} = context;
  const {rows, name} = sheetOf(sheet);
  const questions = questionsOf(sheet);
  const asked = new Set(questions.slice(0, mostAsked).flatMap(({at}) => at.slice(0, 3).map(({row}) => row)));
  const columns = Array.from({length: widthOf(rows)}, (_, column) => column);
  return html`<div class="read-scroll">
    <table
      role="grid"
      aria-label=${words().sheet.read({name: name || sheet.file.name})}
      aria-rowcount=${rows.length + 1}
      @keydown=${moveFocus}
      @focusin=${({target}: Event) => focused(context, target)}
    >
      <thead>
        <tr>
          <td></td>
          ${columns.map(
            (column) =>
              html`<th scope="col">
                ${placeButton(context, {column}, columnName(column), html`<span class="unseen">${words().sheet.columnOf()}</span>`)}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${shownRows(rows.length, asked, first).map((shown) => rowView(context, shown, columns.length, questions))}
      </tbody>
    </table>
  </div>`;
}

function rowView(
  context: SheetContext,
  shown: ShownRow,
  width: number,
  questions: readonly Question[],
): TemplateResult {
  if ('hidden' in shown) return hiddenView(context, shown.hidden, shown.from, width);
  const {row} = shown;
  const {sheet} = context;
  const cells = sheetOf(sheet).rows[row] ?? [];
  const readings = sheet.reading.cells[row] ?? [];
  const wide = widthsIn(context, row, cells, readings, width);
  const hasNumbers = readings.some(({role}) => role === 'number' || role === 'total');
  return html`<tr aria-rowindex=${row + 2} class=${readings.some(isHeading) && !hasNumbers ? 'headers' : ''}>
    <th scope="row">
      ${placeButton(context, {row}, String(row + 1), html`<span class="unseen">${words().sheet.rowOf()}</span>`)}
    </th>
    ${wide.map(({column, span}) => cellView(context, {row, column}, span, hasNumbers, questions))}
  </tr>`;
}

const isHeading = ({role}: CellReading): boolean => role === 'header' || role === 'period';

/** A lone title or note takes the whole row, and merged cells theirs. */
function widthsIn(
  {sheet}: SheetContext,
  row: number,
  cells: readonly Cell[],
  readings: readonly CellReading[],
  width: number,
): {column: number; span: number}[] {
  const filled = cells.flatMap(({text}, column) => (text.trim() ? [column] : []));
  const [alone, ...others] = filled;
  const role = readings[alone ?? 0]?.role;
  if (alone === 0 && !others.length && (role === 'title' || role === 'note')) return [{column: 0, span: width}];
  const found: {column: number; span: number}[] = [];
  for (let column = 0; column < width;) {
    const merged = sheetOf(sheet).merged.find(({from}) => from.row === row && from.column === column);
    const span = merged ? Math.min(merged.to.column - column + 1, width - column) : 1;
    found.push({column, span});
    column += span;
  }
  return found;
}

function cellView(
  context: SheetContext,
  at: Place,
  span: number,
  hasNumbers: boolean,
  questions: readonly Question[],
): TemplateResult {
  const {sheet, figure, language, asked} = context;
  const text = sheetOf(sheet).rows[at.row]?.[at.column]?.text ?? '';
  const cell: CellReading = sheet.reading.cells[at.row]?.[at.column] ?? {isUsed: false};
  const naming: Naming = {figure, language, newest: newestOf(sheet)};
  const isAt = (question: Question) => question.at.some((one) => isSamePlace(one, at));
  const isNumber = cell.role === 'number' || (cell.role === 'total' && cell.quantity !== undefined);
  const isUsed = sheet.section.used.some((one) => isSamePlace(one, at));
  const inDoubt = questions.some(
    (one) => isAt(one) || (isNumber && !isUsed && one.at.some((place) => heads(place, at))),
  );
  const said = isNumber ? '' : inDoubt ? sheetWords(language).taken.doubt() : takenFor(cell, text, naming);
  const classes = [
    isNumber ? 'number-cell' : '',
    isUsed ? 'used' : '',
    cell.role === 'period' && !hasNumbers ? 'period-cell' : '',
    inDoubt ? 'doubt' : '',
    questions[asked] && isAt(questions[asked]) ? 'asked' : '',
    cell.role === 'title' || cell.role === 'note' || cell.role === 'left-out' ? 'unread' : '',
  ].join(' ');
  const inside = text.trim()
    ? placeButton(context, at, text, nothing, said ? html`<small>${said}</small>` : nothing)
    : nothing;
  const isHead = ['header', 'period', 'part', 'total'].includes(cell.role ?? '') && !isNumber;
  return isHead
    ? html`<th scope=${hasNumbers ? 'row' : 'col'} class=${classes} colspan=${span}>${inside}</th>`
    : html`<td class=${classes} colspan=${span}>${inside}</td>`;
}

/** Whether a name in doubt stands before or above a number. */
const heads = (name: Place, {row, column}: Place): boolean =>
  (name.row === row && name.column < column) || (name.column === column && name.row < row);

/** What opens the choices of a row, a column or a cell. */
const placeButton = (
  context: SheetContext,
  at: At,
  text: string,
  before: TemplateResult | typeof nothing,
  below: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<button
    type="button"
    data-row=${at.row ?? -1}
    data-column=${at.column ?? -1}
    tabindex=${isSamePlace(at, context.stop) ? 0 : -1}
    aria-expanded=${context.at !== undefined && isSamePlace(at, context.at)}
    @click=${() => context.set({at})}
  >
    ${before}${text}${below}
  </button>`;

function hiddenView({first, set}: SheetContext, hidden: number, from: number, width: number): TemplateResult {
  const number = (row: number) => formatNumber(row, language());
  return html`<tr class="hidden-rows">
    <td colspan=${width + 1}>
      <button
        type="button"
        class="link"
        tabindex="-1"
        data-row=${from}
        data-column="-1"
        @click=${() => set({first: Math.max(first, from) + more})}
      >
        ${words().sheet.alike({from: number(from + 1), to: number(from + hidden)})}
      </button>
    </td>
  </tr>`;
}

/** The button that has the focus is the one to which the tabulator comes back. */
function focused({stop, set}: SheetContext, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const {row, column} = target.dataset;
  if (row === undefined || column === undefined) return;
  const at = {...(row !== '-1' && {row: Number(row)}), ...(column !== '-1' && {column: Number(column)})};
  if (!isSamePlace(at, stop)) set({stop: at});
}
