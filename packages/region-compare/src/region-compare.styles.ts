import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {yearStyles} from '@tip-figures/tier-badge/tier-badge.history.js';
import {ladderStyles} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {css} from 'lit';

const compare = css`
  .heads,
  .governments li {
    display: grid;
    column-gap: 8px;
    align-items: center;
    padding-block: 3px;
    line-height: 1.25;
  }
  .governments li {
    border-block-end: 1px solid var(--tip-rule);
  }
  .tiers {
    position: relative;
    z-index: 0;
    font-size: var(--tip-fs-label);
  }
  .governments li > span {
    overflow-wrap: anywhere;
  }
  .river:not(ul),
  .river li {
    grid-template-columns: max(26%, var(--name) * 0.6em) minmax(0, 1fr) calc(var(--tier) * 0.72em);
  }
  /* Down through all rows, from the year that it is. */
  .river .named::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: 1.6em 0;
    border-left: 1px dotted var(--tip-rule);
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(var(--n), minmax(0, 1fr));
    flex: 1 0 calc(var(--n) * (var(--tier) * 0.5em + 13.2px));
    column-gap: 3px;
    align-items: end;
    text-align: center;
  }
  /* A name too long to stand beside its cells stands above them, as all then do. */
  .report:not(ul),
  .report li {
    display: flex;
    flex-wrap: wrap;
  }
  .report :first-child {
    flex: 0 0 max(23%, var(--name) * 0.6em);
  }
  .report:not(ul) {
    position: sticky;
    inset-block-start: 0;
    border-block-end: 1px solid var(--tip-axis);
    background: var(--tip-surface);
  }
  .group {
    padding-block: 12px 4px;
    font-weight: 700;
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(var(--n), minmax(0, 1fr));
  }
  .river .strip:has(i) {
    grid-template-rows: repeat(4, 6px) 5px;
  }
  .strip .tSC,
  .strip .gap {
    align-self: end;
    border: 0;
    border-block-end: 3px dashed var(--tip-ink);
    border-radius: 0;
    background: none;
  }
  .strip .gap {
    border-block-end: 1.5px dotted var(--tip-axis);
  }
  .report i {
    block-size: 21px;
    border: 1px solid transparent;
    border-radius: 1px;
    background: var(--tip-raised);
    print-color-adjust: exact;
  }
  .report .on {
    border-color: var(--tip-axis);
    background: var(--cell, none);
  }
  .report .tSC {
    border: 1.5px dashed var(--tip-ink);
  }
  .report .tnone {
    border-style: dotted;
  }
  figure[dir='rtl'] .governments li > :is(span, b) {
    text-align: right;
  }
  @container (width >= 420px) and (width >= 30em) {
    .river:not(ul),
    .river li {
      grid-template-columns: 20% minmax(0, 1fr) 7em;
    }
  }
  /* The years in the middle of their columns, over their lines. */
  @container (width >= 15em) {
    .river .named {
      justify-content: center;
      justify-self: center;
    }
  }
  /* Text much larger than the column: the name and the tier above the years, or the cells. */
  @container (width < 15em) {
    .river li {
      grid-template-columns: 1fr auto;
    }
    .river li .strip {
      grid-area: 2 / 1 / auto / span 2;
    }
    .river:not(ul) {
      grid-template-columns: 0 1fr;
      column-gap: 0;
    }
    .report:not(ul) {
      display: none;
    }
    .report li > :nth-child(n) {
      flex-basis: 100%;
    }
    .report .vh {
      all: unset;
      float: inline-end;
      margin-inline-start: 8px;
      font-weight: 700;
    }
  }
  /* The ground of the empty places is gone there, and with it where on the ladder a government stands. */
  @media print, (forced-colors: active) {
    .report i {
      border-color: var(--tip-axis);
    }
  }
  /* The strips hold the tier of each year; in words they would take pages. */
  @media print {
    figure:has(.river) .table[hidden] {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .report .on:not(.tSC, .tnone) {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const styles = [tierStyles, ladderStyles, yearStyles, compare];
