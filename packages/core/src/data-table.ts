import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {FigureTable, Speech, TableRow} from './figure-words.js';
import {formatNumber} from './format.js';

/** A longer table would make the page slow; the CSV has the rest. */
const mostRows = 200;

/**
 * Every value of a figure as a table, with its precision where not all are exact.
 *
 * @param remarks - what holds for the whole table, below it.
 * @param download - hands out the CSV.
 */
export function dataTable(
  table: FigureTable,
  speech: Speech<unknown>,
  remarks: readonly string[],
  download: () => void,
): TemplateResult {
  const {frame, locale} = speech;
  const rows = table.rows.slice(0, mostRows);
  const rest = table.rows.length - rows.length;
  const precise = rows.some(({exact}) => !exact);
  const noted = rows.some(({note}) => note);
  const head = (text: string, kind: unknown = nothing) => html`<th scope="col" class=${kind}>${text}</th>`;
  const cells = (row: TableRow) => html`
    <td class="number">${row.value}</td>
    ${table.extraHeading ? html`<td class="number">${row.extra}</td>` : nothing}
    ${precise ? html`<td>${row.precision}</td>` : nothing} ${noted ? html`<td>${row.note}</td>` : nothing}
  `;
  const whole = (content: unknown) =>
    html`<tr>
      <td colspan="5">${content}</td>
    </tr>`;
  const more = () => html`
    ${frame.moreRows({n: rest, text: formatNumber(rest, locale)})}
    <button type="button" @click=${download}>${frame.menu.csv()}</button>
  `;
  return html`<table>
    <caption id="c">
      ${table.caption}
    </caption>
    <thead>
      <tr>
        ${head(table.rowHeading)} ${head(table.valueHeading, 'number')}
        ${table.extraHeading ? head(table.extraHeading, 'number') : nothing}
        ${precise ? head(frame.csv.precision()) : nothing} ${noted ? head(frame.csv.note()) : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.label}</th>
            ${cells(row)}
          </tr>`,
      )}
    </tbody>
    ${
      rest > 0 || remarks.length
        ? html`<tfoot>
            ${rest > 0 ? whole(more()) : nothing} ${remarks.map(whole)}
          </tfoot>`
        : nothing
    }
  </table>`;
}
