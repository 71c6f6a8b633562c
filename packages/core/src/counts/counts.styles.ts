import {css} from 'lit';
import {missingStyles} from '../late/missing.styles.js';
import {countMarkStyles} from './count-marks.styles.js';
import {cellStyles} from './cells.styles.js';

/**
 * Rows of counts: below 560 px a number and its label above their mark, else a grid of group, number, label and mark. Marks
 * have half of the width there, so that a figure has one edge for all of them.
 */
const layout = css`
  .loud {
    /* No number is broken, so a long one is smaller in a narrow column. */
    font-size: min(var(--tip-fs-loud), 150cqi / var(--letters, 1));
    font-variant-numeric: lining-nums proportional-nums;
    line-height: 0.95;
  }
  .loud small {
    display: block;
    font-size: max(14px, 1em / var(--_tip-loud, 3.7));
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.4;
  }
  .counts,
  .counts ul {
    display: grid;
  }
  .counts > :not(:first-child, .alone, .cut + .cut) {
    margin-block-start: 6px;
    padding-block-start: 5px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .counts + .counts {
    margin-block-start: 18px;
  }
  .counts .head {
    display: flex;
    justify-content: space-between;
    margin-block-end: 6px;
    padding-block-end: 3px;
    border-block-end: 1px solid var(--tip-ink);
    font-size: var(--tip-fs-note);
  }
  .counts .head b {
    padding: 0;
  }
  .counts p.cut {
    padding-inline-start: 14px;
  }
  .counts .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(40%);
    row-gap: 3px;
    align-items: baseline;
    padding-block: 3px 4px;
  }
  .says {
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.3em;
    align-items: baseline;
  }
  .whole .says {
    row-gap: 0.6em;
    align-items: last baseline;
  }
  .counts b {
    order: -1;
    padding-inline-end: 8px;
    font-weight: 650;
    line-height: 1.2;
    white-space: nowrap;
  }
  .counts .label {
    flex: 1 1 7.5em;
    min-inline-size: 0;
    line-height: 1.25;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .counts .row > .quiet {
    grid-area: 1 / 2;
    padding-inline-start: 8px;
  }
  .counts :is(.marks, .note) {
    grid-column: 1 / -1;
  }
  .counts .inside .says {
    padding-inline-start: 14px;
  }
  .counts .inside b {
    font-weight: 400;
  }
  .counts .inside .label {
    color: var(--tip-ink-2);
  }
  .counts .whole b {
    font-size: var(--tip-fs-num);
    font-weight: 700;
    line-height: 1.05;
    white-space: normal;
  }
  .counts .loudest b {
    padding-inline-end: 12px;
    font-size: inherit;
  }
  .counts li.loudest .label {
    font-weight: 650;
  }
  .counts .marks:has(.was) {
    margin-block-start: -2px;
  }
  .counts > div .marks {
    margin-block: 4px 6px;
  }
  .counts .head ~ ul .loudest:not(:first-child) {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .counts .lit {
    --_tip-unit: var(--tip-point) !important;
  }
  .counts .lit :is(b, .label) {
    color: var(--tip-point);
    font-weight: 700;
  }
  .pointed .row:not(.whole, .lit) b {
    font-weight: 400;
  }
  /* What the page highlights is louder. */
  .pointed li.loudest:not(.lit) .loud {
    font-size: var(--tip-fs-num);
  }
  @container (width >= 560px) and (width >= 30em) {
    .counts {
      /* Where words of certainty take their room, they break, and marks give some of theirs. */
      grid-template-columns: fit-content(8.5em) fit-content(7.5em) minmax(11em, 1fr) minmax(34%, 50%);
      --high: 14px;
    }
    .counts > *,
    .counts .row {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }
    .counts .row {
      padding-block: 3px;
      row-gap: 0;
    }
    .says {
      display: contents;
    }
    .counts .row > .quiet {
      grid-column: 1;
      padding-inline: 0 16px;
    }
    .counts b {
      grid-row: 1;
      grid-column: 2;
      padding-inline-end: 10px;
      text-align: end;
      white-space: normal;
    }
    .counts .label {
      grid-area: 1 / 3;
      padding-inline-end: 10px;
    }
    .counts .inside b {
      padding-inline-start: 14px;
    }
    .counts :is(.marks, .note) {
      grid-column: 4;
    }
    .counts :is(div, .alone > .whole) {
      align-items: end;
    }
    .counts :is(div, .alone > .whole) .says {
      display: flex;
      grid-column: 1 / 4;
    }
    .counts :is(div, .alone > .whole) b {
      text-align: start;
    }
    .counts :is(div, .alone > .whole) .marks {
      align-self: center;
      margin-block: 0;
    }
  }
  @media (forced-colors: active) {
    .counts .lit .label {
      text-decoration: underline;
    }
  }
`;

/** All that a figure of counts needs. */
export const countStyles = [countMarkStyles, layout, cellStyles, missingStyles];
