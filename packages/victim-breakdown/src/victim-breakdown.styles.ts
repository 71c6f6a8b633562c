import {css} from 'lit';

export const styles = css`
  .change {
    margin-block-end: var(--tip-s3);
    font-size: var(--tip-fs-label);
  }
  .key .bar {
    inline-size: 20px;
  }
  /* Bars have taken the place of the dots. */
  @container (width < 280px) {
    .key .exact {
      display: none;
    }
  }
`;
