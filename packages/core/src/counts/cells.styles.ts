import {css} from 'lit';
import {hatch} from '../marks/hatch.js';

/** A share without a count: ten cells of ten per cent. */
export const cellStyles = css`
  .cells {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 2px;
    block-size: 13px;
  }
  .cells i {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--tip-axis);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .cells i::before,
  .cells i::after {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: calc(var(--to) * 100%);
    border-block-start: 20px solid var(--_tip-unit, var(--tip-mark-2));
  }
  .cells i::after {
    inline-size: calc(var(--unsure) * 100%);
    border: 0;
    --mark: ${hatch};
    color: var(--_tip-unit, var(--tip-mark-2));
  }
`;
