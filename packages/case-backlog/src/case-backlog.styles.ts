import {css} from 'lit';

export const styles = css`
  .groups > .section:first-child {
    padding-block-start: 0;
    border: 0;
  }
  div.marks {
    padding-block: 2px;
  }
  @container (width >= 560px) and (width >= 30em) {
    /* Days are short: the squares have the rest. */
    .groups {
      grid-template-columns: fit-content(7.5em) fit-content(10.2em) 1fr;
    }
  }
  .columns + .groups,
  .chart + .groups {
    margin-block-start: var(--tip-s4);
  }
`;
