import {html, nothing} from 'lit';
import type {WordedFigure} from '../read/worded-figure.js';
import {framed, type Around} from './framed.js';

/** Styles that only a still figure needs. */
export const stillStyles = `summary{inline-size:fit-content;margin-block-start:4px;color:var(--tip-accent);font-size:var(--tip-fs-note);line-height:28px;cursor:pointer}summary:focus-visible{outline:2px solid var(--tip-accent);outline-offset:2px}@media print{summary{display:none}details::details-content{display:block;content-visibility:visible}}`;

/** A figure without a script: its details open by themselves. */
export function still(worded: WordedFigure) {
  const around: Around = {
    tools: () => nothing,
    below: (details) =>
      html`<details>
        <summary>${worded.text.frame.about()}</summary>
        <div part="about" class="table">${details}</div>
      </details>`,
  };
  return framed(worded, around, false);
}
