import {html, nothing, type TemplateResult} from 'lit';
import {aboutMessages} from '../text/words/about-messages.js';
import type {FigureTable, TableRow} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import {formatDecimal} from '../text/format/format.js';
import {joined} from '../text/format/joined.js';
import {together} from '../text/format/together.js';
import {linesOf, nameOf, type Line} from './table-lines.js';

/** A longer table would make the page slow; the CSV has all rows. */
const mostRows = 200;

/** What a table shows beside its rows. */
export interface TableOptions {
  /** The source of a row, where it is not that of all. */
  readonly sourceOf?: ((row: TableRow) => string) | undefined;
  /** Whether a button offers the rows that are left out; whoever shows the table then handles its click. */
  readonly hasDownload?: boolean;
  /** Whether it stands among the details, whose name is its own. */
  readonly isNamed?: boolean;
}

/**
 * Every value of a figure as a table: what, value, what it was before, with heads for groups. The table is drawn as plain
 * nodes: a cell never changes by itself, and what Lit kept of each cell was half of a figure's memory.
 */
export function dataTable(
  {caption, rowHeading, valueHeading, rows: all}: FigureTable,
  text: TextContext<unknown>,
  {sourceOf, hasDownload = true, isNamed}: TableOptions = {},
): TemplateResult {
  const messages = aboutMessages(text);
  const rows = all.slice(0, mostRows);
  const rest = all.length - rows.length;
  const lines = linesOf(rows, text, sourceOf);
  const groups = new Map<string, Line[]>([['', []]]);
  for (const line of lines) {
    const {group, heading = ''} = line.row;
    const name = group ?? (heading === valueHeading ? '' : heading);
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  const periods = new Set(rows.flatMap(({earlier}) => earlier ?? []));
  const isOne = periods.size === 1 && lines.every(({earlier}) => earlier.length < 2);
  const before = periods.size ? (isOne ? ([...periods][0] ?? '') : messages.before()) : undefined;
  const more = `${messages.moreRows({n: rest, text: formatDecimal(rest, text.locale, 0)})} `;
  const download = hasDownload ? html`<button type="button">${messages.download()}</button>` : nothing;
  const head = [rowHeading, valueHeading, ...(before === undefined ? [] : [before])];
  return html`<table part="table">
    ${
      isNamed
        ? nothing
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead>
      ${rowOf(head.map((name, index) => html`<th scope="col" class=${index ? 'number' : nothing}>${name}</th>`))}
    </thead>
    ${[...groups].map(([name, some]) =>
      some.length
        ? html`<tbody>
            ${name ? rowOf(html`<th scope="rowgroup" colspan=${head.length}>${name}</th>`) : nothing}
            ${some.map((line) => lineOf(line, before !== undefined, isOne, text))}
          </tbody>`
        : nothing,
    )}
    ${
      rest > 0
        ? html`<tfoot>
            ${rowOf(html`<td colspan="9">${more}${download}</td>`)}
          </tfoot>`
        : nothing
    }
  </table>`;
}

/** @param isOne - whether all that was before is of one period, which the head says. */
function lineOf(line: Line, hasBefore: boolean, isOne: boolean, {locale}: TextContext<unknown>): TemplateResult {
  const {row, earlier, own} = line;
  const before = earlier.map((one) =>
    inOneLine(isOne ? one.value : joined('labelled', [one.earlier, one.value], locale)),
  );
  const beside = own ? html` <br /><small>${own}</small>` : nothing;
  return rowOf([
    html`<th scope="row">${nameOf(line)}${beside}</th>`,
    html`<td class="number">${inOneLine(row.value)}</td>`,
    hasBefore
      ? html`<td class="number">${before.map((one, index) => (index ? html`<br />${one}` : one))}</td>`
      : nothing,
  ]);
}

// The template is in one piece, since white space between cells would be a further node in each row.
// prettier-ignore
const rowOf = (cells: unknown): TemplateResult => html`<tr>${cells}</tr>`;

/** A short value such as "fewer than 5" or "not reported" stays on one line. */
const inOneLine = (value: string) => (value.length < 16 ? value.replaceAll(' ', '\u00a0') : together(value));
