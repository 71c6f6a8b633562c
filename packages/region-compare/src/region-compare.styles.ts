import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {ladderStyles} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {css} from 'lit';
import {moveStyles} from './region-compare.moves.styles.js';

const compare = css`
  :is(.river, .report, .names, .rest, .moves) {
    font-size: var(--tip-fs-label);
    line-height: 1.25;
  }
  .group {
    padding-block: 4px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .tier {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 1.15em;
  }
  :is(.tier, .stair) .run {
    flex: none;
    block-size: 10px;
    inline-size: 22px;
    margin: 0;
  }
  .run.gap {
    border: 0;
    border-block-end: 2px dotted var(--tip-axis);
    background: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(7.2em, 24%) minmax(0, 1fr);
    column-gap: 8px;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .row:has(em) > span:first-child {
    align-self: start;
    padding-block-start: 7px;
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(var(--n), minmax(0, 1fr));
    --level: 8px;
    grid-template-rows: repeat(4, var(--level)) 6px;
  }
  .strip .run:not(.gap) {
    block-size: var(--level);
  }
  .picture:not(.tall) .strip {
    --level: 4.5px;
  }
  .picture .report {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: space-between;
  }
  .picture .rest {
    margin: 0;
  }
  .strip :is(.gap, .tSC) {
    align-self: end;
    block-size: 2px;
    border-width: 0 0 2px;
  }
  .strip .lit {
    z-index: 1;
    block-size: 10px;
    margin-block-start: -1px;
  }
  .head .strip span {
    inline-size: 0;
    font-size: var(--tip-fs-note);
    white-space: nowrap;
  }
  .strip em {
    grid-row: 6;
    color: var(--tip-point);
    font-size: var(--tip-fs-note);
    font-style: normal;
    font-weight: 650;
  }
  .row.lit > span:first-child,
  .names .lit {
    color: var(--tip-point);
    font-weight: 700;
  }
  .head {
    padding-block-end: 3px;
    color: var(--tip-ink-2);
  }
  .head .strip {
    inline-size: auto;
    grid-template-rows: auto;
  }
  .head .strip span {
    grid-row: 1;
  }
  .head .last {
    display: flex;
    justify-content: end;
    justify-self: end;
    color: var(--tip-ink);
    font-weight: 650;
  }
  .head .middle {
    display: none;
  }
  .stair {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: start;
    margin-block-end: 8px;
    font-size: var(--tip-fs-note);
    line-height: 1.2;
  }
  .stair span {
    display: inline-flex;
    gap: 5px;
    white-space: nowrap;
  }
  .stair .run {
    block-size: 7px;
    inline-size: 16px;
  }
  .stair .t2 {
    margin-block-start: 5px;
  }
  .stair .t2WL {
    margin-block-start: 10px;
  }
  .stair :is(.t3, .tSC) {
    margin-block-start: 15px;
  }
  .names {
    columns: 9em;
    padding-block: 3px;
  }
  .names li {
    padding-block: 2px;
    break-inside: avoid;
  }
  .ladder + .names {
    margin-block-start: 10px;
  }
  .rest {
    margin-block-start: 6px;
    color: var(--tip-ink-2);
  }
  figure[dir='rtl'] :is(.tier, .head, .row > span, .names li, .rest) {
    text-align: right;
  }
  @container (width >= 560px) and (width >= 30em) {
    .river:not(.moves) {
      --side: 6.6em;
    }
    .river:not(.moves) .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr) var(--side);
    }
    .river:not(.moves) .tier {
      order: 1;
      margin-block: 3px;
      padding-inline-start: 14px;
      border-inline-start: 3px solid var(--tip-ink);
    }
    .river:not(.moves) .head {
      margin-inline-end: var(--side);
    }
    .head .middle {
      display: inline;
    }
    .river:not(.moves) .group .strip {
      --level: 9px;
      grid-template-rows: repeat(4, var(--level)) 8px;
    }
    .stair {
      gap: 2px 44px;
    }
    .report .group {
      display: grid;
      grid-template-columns: 9.4em minmax(0, 1fr);
      align-items: baseline;
    }
  }
  /* Text much larger than the column: the name above the years. */
  @container (width < 15em) {
    .river .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    /* The strips hold the tier of each year; in words they would take pages. */
    figure:has(.river) .table[hidden] {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .row.lit > span:first-child,
    .names .lit {
      text-decoration: underline;
    }
  }
`;

/** What a map has no use for. */
export const riverStyles = [ladderStyles, moveStyles, compare];

export const styles = [tierStyles, ...riverStyles];
