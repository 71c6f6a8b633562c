import {css} from 'lit';

export const styles = css`
  .change {
    margin-block-end: var(--tip-s3);
    font-size: var(--tip-fs-label);
  }
  /* Bars have taken the place of the dots that the key explains. */
  @container (width < 280px) {
    .key {
      display: none;
    }
  }
`;
