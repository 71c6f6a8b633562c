import {css} from 'lit';

export const styles = css`
  .big {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    margin-block-end: var(--tip-s3);
  }
  .big strong {
    max-inline-size: 100%;
    /* An amount with its unit is not broken where it fits a line, and grows no wider. */
    font-size: min(var(--tip-fs-num), 13.5cqi);
    overflow-wrap: anywhere;
    font-weight: 700;
    line-height: 1.15;
  }
  .big span {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
  }
  div.marks {
    padding-block: 2px var(--tip-s2);
  }
`;
