import {css} from 'lit';

export const styles = css`
  p.key {
    margin-block-end: var(--tip-s1);
  }
  .label small {
    font-weight: 400;
  }
  @container (width >= 560px) and (width >= 30em) {
    .rows {
      grid-template-columns: minmax(3em, auto) 1fr auto;
    }
    .rows b {
      order: 1;
      text-align: start;
    }
    .rows .marks {
      order: 2;
    }
    .rows .label {
      order: 3;
    }
  }
`;
