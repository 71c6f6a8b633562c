import {css} from 'lit';

export const styles = css`
  .change {
    margin-block-end: var(--tip-s3);
    font-size: var(--tip-fs-label);
  }
`;
