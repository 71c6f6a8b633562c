import {css} from 'lit';
import {missingStyles} from '../late/missing.styles.js';
import {hatch} from './hatch.js';

/** Bars, and frames in place of a number. */
const styles = css`
  .bar {
    display: flex;
    block-size: 16px;
  }
  .bar i {
    inline-size: calc(var(--w) * 1%);
    border: 1px solid;
    background: currentcolor;
    box-shadow: inset 0 0 0 8px;
    color: var(--_tip-unit, var(--tip-mark));
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar :is(.about, .over, .at-least, .under, .up-to, .range, .rest) {
    border-style: dashed;
    background: none;
    box-shadow: none;
    color: var(--tip-axis);
  }
  .bar .about {
    --mark: ${hatch};
    color: var(--_tip-unit, var(--tip-mark));
  }
  .bar :is(.over, .at-least) {
    border-inline: 0;
  }
  .bar .over {
    border-inline-start: 5px solid transparent;
  }
  .bar :is(.under, .up-to) {
    min-inline-size: 12px;
    border-inline-end: 0;
  }
  .bar .up-to {
    border-inline-end: 2.5px solid var(--tip-ink);
  }
  .bar .rest {
    border-style: solid;
  }
  .bar .zero {
    inline-size: 1px;
    color: var(--tip-axis);
  }
  /* The end of the part before is its own: it may be open. */
  .bar i + :is(.about, .range, .rest) {
    border-inline-start: 0;
  }
  .marks .none {
    display: block;
  }
`;

/** Bars, and what stands in place of one. */
export const barStyles = [missingStyles, styles];
