import {html, nothing, type TemplateResult} from 'lit';
import {aboutMessages} from '../text/words/about-messages.js';
import type {FigureTable, TableRow} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import {formatDecimal} from '../text/format/format.js';
import {together} from '../text/format/together.js';

/** A longer table would make the page slow; the CSV has all rows. */
const mostRows = 200;

/** What a table shows beside its rows. */
export interface TableOptions {
  /** The source of a row, where rows have different sources. */
  readonly sourceOf?: ((row: TableRow) => string) | undefined;
  /** Whether a button offers the rows that are left out; whoever shows the table then handles its click. */
  readonly hasDownload?: boolean;
  /** The caption as a heading among the details, where each row says its precision, also where all are exact. */
  readonly heading?: TemplateResult | undefined;
}

/**
 * Every value of a figure as a table, with its precision where not all are exact. The table is drawn as plain nodes: a
 * cell never changes by itself, and what Lit kept of each cell was half of a figure's memory.
 */
export function dataTable(
  {caption, rowHeading, valueHeading, extraHeading, rows: all}: FigureTable,
  text: TextContext<unknown>,
  {sourceOf, hasDownload = true, heading}: TableOptions = {},
): TemplateResult {
  const {frame, locale} = text;
  const messages = aboutMessages(text);
  const rows = all.slice(0, mostRows);
  const rest = all.length - rows.length;
  const headings = [...new Set([valueHeading, ...rows.map(({heading}) => heading ?? valueHeading)])];
  const columns: readonly Column[] = [
    ...headings.map((heading) => ({
      name: heading,
      kind: 'number',
      textOf: (row: TableRow) => (heading === (row.heading ?? valueHeading) ? inOneLine(row.value) : ''),
    })),
    ...(extraHeading === undefined ? [] : [{name: extraHeading, kind: 'number', textOf: extraOf}]),
    ...(rows.some(({inexact, precision}) => inexact === true || (heading && precision !== undefined))
      ? [{name: frame.csv.precision(), kind: 'precision', textOf: precisionOf}]
      : []),
    ...(rows.some(({note}) => note) ? [{name: frame.csv.note(), kind: 'text', textOf: noteOf}] : []),
    ...(sourceOf ? [{name: frame.csv.source(), kind: 'credit', textOf: sourceOf}] : []),
  ];
  const more = `${messages.moreRows({n: rest, text: formatDecimal(rest, locale, 0)})} `;
  const download = hasDownload ? html`<button type="button">${messages.download()}</button>` : nothing;
  const head = [
    html`<th scope="col">${rowHeading}</th>`,
    ...columns.map(({name, kind}) => html`<th scope="col" class=${kind}>${name}</th>`),
  ];
  const body = rows.map((row) => [
    html`<th scope="row">${row.label}</th>`,
    ...columns.map(({kind, textOf}) => html`<td class=${kind}>${textOf(row)}</td>`),
  ]);
  return html`<table part="table">
    <caption id="c">
      ${heading ?? caption}
    </caption>
    <thead>
      ${rowOf(head)}
    </thead>
    <tbody>
      ${body.map(rowOf)}
    </tbody>
    ${
      rest > 0
        ? html`<tfoot>
            ${rowOf(html`<td colspan="9">${more}${download}</td>`)}
          </tfoot>`
        : nothing
    }
  </table>`;
}

// The template is in one piece, since white space between cells would be a further node in each row.
// prettier-ignore
const rowOf = (cells: unknown): TemplateResult => html`<tr>${cells}</tr>`;

interface Column {
  readonly name: string;
  readonly kind: string;
  readonly textOf: (row: TableRow) => string | undefined;
}

/** A short value such as "fewer than 5" or "not reported" stays on one line. */
const inOneLine = (value: string) => (value.length < 16 ? value.replaceAll(' ', '\u00a0') : together(value));

const extraOf = ({extra}: TableRow) => extra;
const precisionOf = ({precision}: TableRow) => precision;
const noteOf = ({note}: TableRow) => note;
