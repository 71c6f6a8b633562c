import {css} from 'lit';

export const styles = css`
  .mark .dot {
    display: inline-block;
    block-size: 7px;
    inline-size: 7px;
    margin-inline-end: 2px;
    border-radius: 50%;
    background: var(--tip-mark);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
`;
