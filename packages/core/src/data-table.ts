import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {FigureTable, TableRow} from './figure-words.js';
import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';

/**
 * Every value of a figure as a table, with its precision where not all are exact.
 *
 * @param remarks - what holds for the whole table, below it.
 */
export function dataTable(table: FigureTable, frame: FrameMessages, remarks: readonly string[]): TemplateResult {
  const {rows} = table;
  const precise = rows.some(({exact}) => !exact);
  const noted = rows.some(({note}) => note);
  const head = (text: string, kind: unknown = nothing) => html`<th scope="col" class=${kind}>${text}</th>`;
  const cells = (row: TableRow) => html`
    <td class="number">${row.value}</td>
    ${table.extraHeading ? html`<td class="number">${row.extra}</td>` : nothing}
    ${precise ? html`<td>${row.precision}</td>` : nothing} ${noted ? html`<td>${row.note}</td>` : nothing}
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
      remarks.length
        ? html`<tfoot>
            ${remarks.map(
              (text) =>
                html`<tr>
                  <td colspan="5">${text}</td>
                </tr>`,
            )}
          </tfoot>`
        : nothing
    }
  </table>`;
}
