import {css} from 'lit';

export const styles = css`
  .section {
    border-block-start: 0;
    border-block-end: 2px solid var(--tip-ink);
  }
  .groups + .groups {
    margin-block-start: var(--tip-s4);
  }
  .label .small {
    font-size: 0.87em;
  }
  /* The marks of all parts begin at one edge. */
  .rows .parts {
    display: grid;
    grid-template-columns: minmax(2.1em, auto) 1fr;
    column-gap: 8px;
  }
  .rows .parts li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 2px;
    border: 0;
  }
  .parts .marks {
    grid-column: 2;
  }
  @container (width >= 560px) and (width >= 30em) {
    .blocks {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
    .blocks .groups,
    .blocks ol {
      display: block;
      margin: 0;
    }
    .blocks ol > li {
      grid-template-columns: fit-content(50%) 1fr;
    }
    .blocks .rows > li > .marks {
      grid-column: 1 / -1;
      padding-block: 2px;
    }
    .blocks .parts li > .marks {
      grid-column: 2;
    }
    .blocks .rows b {
      text-align: start;
    }
  }
`;
