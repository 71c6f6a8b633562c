import {css} from 'lit';

/** A number that leads, and rows of numbers in groups: the marks of all of them begin at one edge. */
export const tallyStyles = css`
  .loud {
    font-size: var(--tip-fs-loud);
    font-variant-numeric: lining-nums proportional-nums;
    line-height: 0.95;
  }
  .loud small {
    display: block;
    font-size: calc(1em / var(--_tip-loud, 3.7));
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.4;
  }
  .quiet {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    font-weight: 400;
  }
  .says {
    display: flex;
    gap: 2px 14px;
    align-items: end;
    line-height: 1.35;
  }
  .says .quiet {
    display: block;
  }
  .lead .marks {
    margin-block: 10px 14px;
  }
  .tally .group {
    padding-block: 8px 4px;
    border-block-start: 1px solid var(--tip-rule);
    --tip-unit: var(--tip-mark-2);
  }
  .tally li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 3px 8px;
    align-items: baseline;
    padding-block: 4px;
  }
  .tally li b {
    font-weight: 650;
  }
  .tally li b:empty {
    display: none;
  }
  .tally li b:empty + .label {
    grid-column: 1 / -1;
  }
  .tally li .marks {
    grid-column: 1 / -1;
  }
  .tally .label {
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .tally .inside {
    margin-inline-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--tip-rule);
  }
  .tally:has(.lit) {
    --tip-unit: var(--tip-mark-2);
  }
  .tally .lit {
    --tip-unit: var(--tip-point);
  }
  .tally .lit :is(b, .label) {
    color: var(--tip-point);
    font-weight: 700;
  }
  .tally:not(.second):has(.lit) li:not(.lit) b {
    font-weight: 400;
  }
  .note {
    display: block;
    color: var(--tip-point);
    font-size: var(--tip-fs-note);
    font-weight: 650;
  }
  .tally.second b {
    font-size: 1.7em;
    font-weight: 700;
    line-height: 1.05;
  }
  @container (width >= 560px) and (width >= 30em) {
    .tally {
      display: grid;
      grid-template-columns: minmax(5em, max-content) minmax(2em, max-content) fit-content(9.4em) minmax(
          min(var(--wide, 0px), 100% - 16em),
          1fr
        );
      column-gap: 12px;
    }
    .tally > *,
    .tally :is(ul, li) {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: 12px;
      align-items: center;
    }
    .tally ul,
    .tally > ul > li {
      grid-column: 2 / -1;
    }
    .tally .group {
      align-items: start;
      padding-block: 8px;
    }
    .tally .group > .quiet {
      padding-block: 4px;
    }
    .tally li b {
      text-align: end;
    }
    .tally li b:empty {
      display: block;
    }
    .tally li b:empty + .label,
    .tally li .marks {
      grid-column: auto;
    }
    .tally .inside {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .tally .inside .label {
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--tip-rule);
    }
    .lead .says {
      grid-column: 1 / 4;
    }
    .lead .marks {
      grid-column: 4;
      margin: 0;
    }
    .lead {
      padding-block-end: 14px;
    }
  }
  @media (forced-colors: active) {
    .tally .lit .label {
      text-decoration: underline;
    }
  }
`;
