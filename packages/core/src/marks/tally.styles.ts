import {css} from 'lit';

/**
 * A number that leads, and rows of numbers in groups: the marks of all of them begin at one edge, in a column of their own
 * where there is room. With `stacked` they stay below their words.
 */
export const tallyStyles = css`
  .loud {
    font-size: var(--tip-fs-loud);
    font-variant-numeric: lining-nums proportional-nums;
    line-height: 0.95;
  }
  .loud small {
    display: block;
    font-size: max(14px, 1em / var(--_tip-loud, 3.7));
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.4;
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
    --_tip-unit: var(--tip-mark-2);
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
  .tally li > b {
    grid-area: 1 / 1;
  }
  .tally .label,
  .tally .rest {
    grid-area: 1 / 2 / auto / -1;
    overflow-wrap: anywhere;
  }
  .tally .behind {
    grid-template-columns: auto fit-content(100%) minmax(min(5.5em, 30%), 1fr);
  }
  .tally .behind .label {
    grid-column: 2;
  }
  .tally .behind .rest {
    grid-column: 3;
  }
  .tally .below .rest {
    grid-row: 2;
  }
  .tally .bare > b {
    display: none;
  }
  .tally .bare .label {
    grid-column-start: 1;
  }
  .tally li .marks {
    grid-column: 1 / -1;
  }
  /* As wide as the bar of all whom it is a share of. */
  .tally .cells {
    max-inline-size: none;
  }
  .tally .label {
    line-height: 1.3;
  }
  /* The words alone: marks keep their edge and their length. */
  .tally .inside > b,
  .tally .inside.bare .label {
    margin-inline-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--tip-rule);
  }
  .tally:has(.lit) {
    --_tip-unit: var(--tip-mark-2);
  }
  .tally .lit {
    --_tip-unit: var(--tip-point);
  }
  .tally .lit :is(b, .label, .rest) {
    color: var(--tip-point);
    font-weight: 700;
  }
  .tally:not(.second):has(.lit) li:not(.lit) b {
    font-weight: 400;
  }
  .tally.second b {
    font-size: var(--tip-fs-num);
    font-weight: 700;
    line-height: 1.05;
  }
  @container (width >= 560px) and (width >= 30em) {
    .tally:not(.stacked) {
      display: grid;
      /* Labels break first where 36 marks have a line of their own for it. */
      grid-template-columns: minmax(5em, max-content) minmax(min-content, max-content) fit-content(9.4em) minmax(
          min(var(--wide, 0px), max(100% - 19em, min(100% - 15em, 306px))),
          1fr
        );
      column-gap: 12px;
    }
    .tally:not(.stacked) > *,
    .tally:not(.stacked) :is(ul, li) {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: 12px;
      align-items: center;
    }
    .tally:not(.stacked) ul,
    .tally:not(.stacked) > ul > li {
      grid-column: 2 / -1;
    }
    .tally:not(.stacked) .group {
      align-items: start;
      padding-block: 8px;
    }
    .tally:not(.stacked) .group > .quiet {
      padding-block: 4px;
    }
    .tally:not(.stacked) li b {
      text-align: end;
    }
    .tally:not(.stacked) .bare > b {
      display: block;
    }
    .tally:not(.stacked) li :is(.label, .rest) {
      grid-column: 2;
      overflow-wrap: break-word;
    }
    .tally:not(.stacked) .rest {
      grid-row: 2;
      align-self: start;
    }
    .tally:not(.stacked) li .marks {
      grid-area: 1 / 3;
    }
    .tally:not(.stacked) :is(.behind, .below) :is(.label, b) {
      align-self: end;
    }
    .tally:not(.stacked) :is(.behind, .below) .marks {
      grid-row-end: span 2;
    }
    .tally:not(.stacked) .inside > b {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .tally:not(.stacked) .inside .label {
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--tip-rule);
    }
    /* A long number has its unit below it before it pushes marks out. */
    .lead .says {
      flex-wrap: wrap;
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
