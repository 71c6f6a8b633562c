import {css} from 'lit';

export const styles = css`
  /* The number beside its squares, its unit below it where there is little room. */
  .alone .lead {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 20px;
    align-items: center;
  }
  .alone .lead > * {
    grid-column: auto;
    margin: 0;
  }
  .alone .says {
    flex-direction: column;
    align-items: start;
  }
  :is(.alone .lead:not(:has(.loud)), .tall .alone .lead) {
    grid-template-columns: minmax(0, 1fr);
  }
  .tall .alone .lead {
    flex: 1;
    align-content: space-evenly;
  }
  .chart + .tally {
    margin-block-start: var(--tip-s4);
  }
  .mark .case {
    display: inline-block;
    block-size: 7px;
    inline-size: 7px;
    margin-inline-end: 2px;
    background: var(--tip-mark);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  @container (width >= 560px) and (width >= 30em) {
    .alone .says {
      flex-direction: row;
      align-items: end;
    }
  }
`;
