import {css} from 'lit';

export const styles = css`
  .chart + .counts {
    margin-block-start: var(--tip-s4);
  }
  .mark .case {
    display: inline-block;
    block-size: 7px;
    inline-size: 7px;
    margin-inline-end: 2px;
    background: var(--tip-mark);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
`;
