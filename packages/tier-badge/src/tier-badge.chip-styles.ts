import {css} from 'lit';

/** The tier in a line of text. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding-inline: 5px 8px;
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    color: var(--tip-ink);
    font-family: var(--tip-font);
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .chip i {
    display: inline-block;
    block-size: 12px;
    inline-size: 7px;
    margin-inline-end: 1.5px;
    border: 1px solid var(--tip-axis);
  }
  .chip .on {
    border-color: var(--tip-mark);
    background: var(--tip-mark);
    print-color-adjust: exact;
  }
  .late svg {
    color: var(--tip-warn);
    vertical-align: -2px;
  }
  .chip.special {
    border-style: dashed;
  }
`;
