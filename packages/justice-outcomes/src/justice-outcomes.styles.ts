import {css} from 'lit';

export const styles = css`
  .marks .none {
    display: block;
  }
  .key .bar {
    inline-size: 20px;
  }
  /* Bars have taken the place of dots and squares. */
  @container (width < 280px) {
    .key .each {
      display: none;
    }
  }
`;
