import {css} from 'lit';

export const styles = css`
  .before {
    display: block;
  }
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
  /* A part of the row above. */
  .nested {
    display: block;
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--tip-rule);
  }
`;
