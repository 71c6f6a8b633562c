import {css} from 'lit';
import {markStyles} from './sentence-distribution.marks.styles.js';
import {wordStyles} from './sentence-distribution.words.styles.js';

/**
 * The axis starts at `--zero`, is `--years` long and ends `--rest` before the end of what is drawn; lanes are in pixels, since
 * texts of several sizes stand at these places. Each row has its piece of the band: below 560 pixels it lies behind marks
 * alone, else the pieces are one, and words stand before the axis.
 */
const axis = css`
  .years {
    --fine: 0px;
    --zero: (var(--fine) + 4px);
    --rest: (var(--lanes) * 54px + 6px);
    --years: (100% - var(--fine) - var(--lanes) * 54px - 10px);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.3;
  }
  .years.fine {
    --fine: 41px;
  }
  .plot,
  .axis {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .plot {
    min-block-size: calc(30px + var(--_tip-spare, 0px) / (var(--rows) + 3));
    align-items: center;
  }
  .plot > *,
  .axis > *,
  .banded .plot::before,
  .banded .plot::after {
    grid-area: 1 / 1;
  }
  .banded .plot::before,
  .banded .plot::after {
    content: '';
    box-sizing: border-box;
    block-size: 100%;
    margin-inline: var(--law) var(--law-end);
    background: var(--tip-law);
    print-color-adjust: exact;
  }
  .banded .plot::after {
    z-index: 1;
    border: 0 solid var(--tip-ref);
    background: none;
  }
  .floor .plot::after {
    border-inline-start-width: 2px;
  }
  .ceiling .plot::after {
    border-inline-end-width: 1px;
  }
  .law-name {
    display: flex;
  }
  .law-name::before {
    content: '';
    flex: 0 1 var(--law);
  }
  .law-name b {
    flex: none;
    max-inline-size: 100%;
  }
  .law-name,
  .law b {
    color: var(--tip-ref);
    font-size: var(--tip-fs-note);
  }
  .axis {
    align-items: start;
    padding-block-start: 2px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
  .axis b {
    display: block;
    inline-size: max-content;
    font-weight: 400;
  }
  .base,
  .lane {
    border-block-start: 1px solid var(--tip-axis);
  }
  .lane {
    padding-block-start: 4px;
    text-align: center;
  }
  .step {
    container: step / inline-size;
    block-size: 24px;
  }
  .step::before {
    content: '';
    display: block;
    inline-size: 1px;
    block-size: 5px;
    background: var(--tip-axis);
  }
  .axis .last {
    justify-self: end;
    margin-inline-end: calc(var(--rest) - 4px);
    padding-block-start: 5px;
  }
  .at,
  .step b {
    justify-self: start;
    translate: -50%;
  }
  [dir='rtl'] :is(.at, .step b) {
    translate: 50%;
  }
  /* The last number has its unit beside it. */
  @container step (width < 3.9em) {
    .step b {
      visibility: hidden;
    }
  }
  @container step (width < 4.7em) {
    .tens .step b {
      visibility: hidden;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    .years:not(.single) {
      grid-template-columns: fit-content(262px) minmax(0, 1fr);
      column-gap: 12px;
    }
    .years.fine {
      --fine: 68px;
    }
    .years > *,
    .years .plot {
      grid-column: -2 / -1;
    }
    .years > ul,
    .years li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .years .words {
      grid-column: 1;
      align-self: center;
      min-inline-size: 150px;
    }
  }
`;

export const styles = [axis, ...wordStyles, ...markStyles];
