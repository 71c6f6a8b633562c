import {html, nothing} from 'lit';
import type {WordedFigure} from '../read/worded-figure.js';
import {framed, type Around} from './framed.js';

/** Styles that only a still figure needs. */
export const stillStyles = `summary{inline-size:fit-content;margin-block-start:4px;color:var(--tip-accent);font-size:var(--tip-fs-note);line-height:28px;cursor:pointer}summary:focus-visible{outline:2px solid var(--tip-accent);outline-offset:2px}@media print{summary{display:none}details::details-content{display:block;content-visibility:visible}}`;

/** A figure without a script: its table opens by itself. */
export function still(worded: WordedFigure) {
  const {frame} = worded.text;
  const around: Around = {
    tools: () => nothing,
    below: (table) =>
      table
        ? html`<details>
            <summary>${frame.table()}</summary>
            <div part="table" class="table" role="group" aria-labelledby="c">${table}</div>
          </details>`
        : nothing,
  };
  return framed(worded, around, false);
}
