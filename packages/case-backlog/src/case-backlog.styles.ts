import {css} from 'lit';

export const styles = css`
  .groups > .section:first-child {
    padding-block-start: 0;
    border: 0;
  }
  figure:not(.compact) .rows > li + li {
    border-block-start: 1px solid var(--tip-rule);
  }
  div.marks {
    padding-block: 2px;
  }
  .columns + .groups,
  .chart + .groups {
    margin-block-start: var(--tip-s4);
  }
`;
