import {css} from 'lit';

export const styles = css`
  .section {
    border-block-start: 0;
    border-block-end: 1px solid var(--tip-rule);
  }
  .blocks .section {
    border-block-end: 2px solid var(--tip-ink);
  }
  .blocks .section > [id] {
    color: var(--tip-ink);
    font-weight: 700;
  }
  .groups + .groups {
    margin-block-start: var(--tip-s4);
  }
  .rows > li > .label .small {
    font-size: 0.87em;
  }
  /* The marks of all rows begin at one edge, so that bars have one length. */
  @container (width >= 15em) {
    ol.rows {
      display: grid;
      grid-template-columns: minmax(2.1em, auto) 1fr;
      column-gap: 8px;
    }
    .rows > li,
    .parts {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .rows .marks {
      grid-column: 2;
    }
  }
  .parts {
    flex: 100%;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
  .parts b {
    color: var(--tip-ink);
  }
  /* Marks of a part are among those above, and not more of them. */
  .marks + .parts {
    margin-block-start: 10px;
  }
  .rows .parts > li,
  .rows .parts > li + li {
    padding-block: 2px;
    border: 0;
  }
  @container (width >= 560px) and (width >= 30em) {
    .block ol.rows {
      grid-template-columns: subgrid;
      column-gap: inherit;
    }
    .block .rows .marks {
      grid-column: 3;
    }
    .blocks {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
    .blocks .groups {
      display: block;
      margin: 0;
    }
    .blocks .rows b {
      text-align: start;
    }
  }
`;
