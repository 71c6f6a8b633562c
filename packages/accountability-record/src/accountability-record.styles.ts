import {css} from 'lit';

export const styles = css`
  .stages,
  .track,
  .labels {
    display: grid;
    /* As wide as their names need. */
    grid-template-columns: minmax(0, 3.4fr) minmax(0, 5.2fr) minmax(0, 5.9fr) minmax(0, 5.5fr) minmax(0, 4fr);
  }
  .stages {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--tip-axis);
    white-space: nowrap;
  }
  .stages.many {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--tip-surface);
  }
  .cases > li {
    padding-block: 11px;
  }
  .cases > li + li {
    border-block-start: 1px solid var(--tip-rule);
  }
  .compact .cases > li {
    padding-block: 4px;
    border: 0;
    font-size: var(--tip-fs-label);
  }
  .cases p {
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .who {
    font-weight: 700;
  }
  .also,
  .outcome {
    font-size: var(--tip-fs-label);
  }
  .also {
    color: var(--tip-ink-2);
  }
  .outcome {
    margin-block-start: 2px;
  }
  /* A point is 12 px wide, and begins where its column does. */
  .track {
    block-size: 24px;
    margin-block-start: 4px;
  }
  .track b {
    grid-row: 1;
    grid-column: var(--column);
    inline-size: 1px;
    margin-inline-start: 5.5px;
    background: var(--tip-rule);
  }
  /* As dark as the lines of the cases there, they would cross these. */
  @media (forced-colors: active) {
    .track b {
      display: none;
    }
  }
  .track i,
  .labels li {
    grid-row: 1;
    grid-column: var(--column) / span var(--span);
  }
  .track i {
    position: relative;
    align-self: center;
    block-size: 12px;
  }
  .track i::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-inline-start: 0;
    block-size: 12px;
    inline-size: 12px;
    border: 6px solid var(--tip-mark);
    border-radius: 50%;
  }
  .track .pending::before {
    border-width: 2px;
    background: var(--tip-surface);
  }
  .track i::after {
    content: '';
    position: absolute;
    inset-block-start: 4.75px;
    inset-inline: 6px -6px;
    border: 0 solid var(--tip-mark);
  }
  .track .told::after {
    border-block-start-width: 2.5px;
  }
  .track .untold::after {
    inset-block-start: 5.5px;
    border-block-start: 1px solid var(--tip-axis);
  }
  .track .open::after {
    inset-block-start: 5px;
    border-block-start: 2px dashed var(--tip-axis);
  }
  .track .open:last-child::after {
    inset-inline-end: 0;
  }
  .labels li {
    padding-inline-end: 4px;
    line-height: 1.25;
  }
  .labels .line {
    display: block;
  }
  figure[dir='rtl'] :is(.cases p, .labels li, .stages span) {
    text-align: right;
  }
  @container (width < 560px) {
    .labels.long {
      display: block;
    }
    .labels.long .vh {
      position: static;
      clip-path: none;
    }
    .labels.long .line {
      display: inline;
    }
    .labels.long .line:not(:last-child)::after {
      content: ';';
    }
  }
  /* Text much larger than the column: the heads have no room, and every label names its stage. */
  @container (width < 15em) {
    .stages {
      display: none;
    }
    .labels {
      display: block;
    }
    .labels .vh {
      position: static;
      clip-path: none;
    }
    .labels .line {
      display: inline;
    }
    .labels .line:not(:last-child)::after {
      content: ';';
    }
  }
`;
