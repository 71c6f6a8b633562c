import type {FigureTable, TableRow} from '../text/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import {formatNumber} from '../text/format.js';

/** A longer table would make the page slow; the CSV has the rest. */
const mostRows = 200;

/**
 * Every value of a figure as a table, with its precision where not all are exact.
 *
 * Plain elements rather than a template: a cell never changes by itself, and what Lit remembers of each was half of
 * what a figure holds in memory.
 *
 * A button in it stands for the rows that it leaves out; whoever shows the table hands out the CSV.
 *
 * @param remarks - what holds for the whole table, below it.
 * @param sourceOf - whom a row is from, where not all are from the same.
 */
export function dataTable(
  {caption, rowHeading, valueHeading, extraHeading, rows: all}: FigureTable,
  {frame, locale}: TextContext<unknown>,
  remarks: readonly string[],
  sourceOf?: (row: TableRow) => string,
): HTMLTableElement {
  const rows = all.slice(0, mostRows);
  const rest = all.length - rows.length;
  const extra = extraHeading !== undefined;
  const precise = rows.some(({inexact}) => inexact);
  const headings = [...new Set([valueHeading, ...rows.map(({heading}) => heading ?? valueHeading)])];
  const noted = rows.some(({note}) => note);
  const table = document.createElement('table');
  Object.assign(table.createCaption(), {id: 'c', textContent: caption});
  row(table.createTHead(), [
    column(rowHeading),
    ...headings.map((heading) => column(heading, 'number')),
    extra && column(extraHeading, 'number'),
    precise && column(frame.csv.precision()),
    noted && column(frame.csv.note()),
    sourceOf && column(frame.csv.source()),
  ]);
  const body = table.createTBody();
  for (const one of rows) {
    row(body, [
      cell('th', one.label, {scope: 'row'}),
      ...headings.map((heading) =>
        cell('td', heading === (one.heading ?? valueHeading) ? one.value : '', {className: 'number'}),
      ),
      extra && cell('td', one.extra, {className: 'number'}),
      precise && cell('td', one.precision),
      noted && cell('td', one.note),
      sourceOf && cell('td', sourceOf(one)),
    ]);
  }
  if (rest <= 0 && !remarks.length) return table;
  const foot = table.createTFoot();
  if (rest > 0) {
    const button = Object.assign(document.createElement('button'), {type: 'button', textContent: frame.menu.csv()});
    const more = cell('td', `${frame.moreRows({n: rest, text: formatNumber(rest, locale)})} `, {colSpan: 9});
    more.append(button);
    row(foot, [more]);
  }
  for (const remark of remarks) row(foot, [cell('td', remark, {colSpan: 9})]);
  return table;
}

function row(section: HTMLTableSectionElement, cells: readonly (HTMLElement | false | undefined)[]): void {
  section.insertRow().append(...cells.filter((one) => one instanceof HTMLElement));
}

const cell = (name: 'th' | 'td', text = '', more: Partial<HTMLTableCellElement> = {}): HTMLTableCellElement =>
  Object.assign(document.createElement(name), {textContent: text, ...more});

const column = (text: string, className = ''): HTMLTableCellElement =>
  cell('th', text, {scope: 'col', ...(className && {className})});
