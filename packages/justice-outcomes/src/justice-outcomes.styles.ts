import {css} from 'lit';

export const styles = css`
  .marks .none {
    display: block;
  }
`;
