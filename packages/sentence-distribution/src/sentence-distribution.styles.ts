import {css} from 'lit';

/**
 * The strip of years. The axis starts at `--zero` and ends `--rest` before the end of a plot; lanes are `--lane` wide.
 * What is in a plot shares one cell, so that it is as high as the highest mark and lines go through all of it.
 */
export const styles = css`
  p.key {
    justify-content: space-between;
  }
  .strip {
    --lane: max(3.8em, 36px);
    --between: 8px;
    --pitch: (var(--lane) + var(--between));
    --zero: (var(--before) * var(--pitch) + 6px);
    --rest: (var(--after) * var(--pitch) + 2.4em);
    font-size: var(--tip-fs-note);
    line-height: 1.3;
  }
  .plot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
  }
  .plot > * {
    grid-area: 1 / 1;
  }
  li .plot {
    padding-block: 4px 8px;
  }
  .label {
    text-wrap: pretty;
  }
  .at {
    justify-self: start;
    translate: -50%;
  }
  [dir='rtl'] .at {
    translate: 50%;
  }
  .line {
    justify-self: start;
    align-self: stretch;
    inline-size: 0;
    border-inline-start: 2px solid var(--tip-ref);
    translate: -1px;
  }
  li .line,
  .lane {
    margin-block: -4px -8px;
  }
  .lane {
    display: none;
    align-self: stretch;
    justify-self: start;
    inline-size: var(--lane);
    background: var(--tip-raised);
  }
  .over {
    display: grid;
  }
  .over > * {
    grid-column: 2;
  }
  .minimum {
    font-weight: 600;
  }
  .minimum i {
    display: inline-block;
    inline-size: 14px;
    margin-inline-end: 5px;
    border-block-start: 2px solid var(--tip-ref);
    vertical-align: middle;
  }
  .sides {
    display: grid;
    padding-block: 2px 4px;
    color: var(--tip-ink-2);
  }
  .sides p {
    padding-inline: 9px;
  }
  .sides p:first-child {
    text-align: end;
  }
  .sides b {
    color: var(--tip-ink);
    font-size: 1.35em;
  }
  .stack {
    display: grid;
    gap: 2px;
  }
  .stack i {
    border: calc(var(--tip-dot) / 2 + 1px) solid var(--tip-mark);
    border-radius: 50%;
  }
  .disc {
    min-inline-size: 24px;
    padding: 2px 4px;
    border: 1px solid var(--tip-mark);
    border-radius: 99px;
    background: var(--tip-mark);
    color: var(--tip-surface);
    text-align: center;
    print-color-adjust: exact;
  }
  .unsure {
    block-size: 14px;
    inline-size: 14px;
    border: 1.5px dashed var(--tip-axis);
    border-radius: 50%;
    background: var(--tip-surface);
  }
  .box {
    min-block-size: 24px;
    padding: 6px;
    border: 1px dashed var(--tip-axis);
    border-radius: 2px;
    background: var(--tip-raised);
  }
  .box .rest {
    border-color: var(--tip-mark);
  }
  .box .counted {
    display: grid;
    position: relative;
    z-index: 2;
    justify-content: center;
  }
  .box b {
    display: none;
    padding-inline: 4px;
    background: var(--tip-raised);
    line-height: 1;
    white-space: nowrap;
  }
  .box .counted b {
    display: block;
  }
  @container marks (width < 46px) {
    .box .units {
      display: none;
    }
    .box :not(.counted) > b {
      display: block;
      margin-inline: -20px;
      background: none;
      text-align: center;
    }
  }
  /* A line goes through a box, but not through the number in it. */
  .plot .line {
    z-index: 1;
  }
  .plot .at {
    z-index: 2;
  }
  .gap {
    container: gap / inline-size;
  }
  .gap p {
    display: none;
    color: var(--tip-ink-2);
    text-align: end;
  }
  .gap p::after {
    content: '';
    display: block;
    block-size: 5px;
    margin-block-start: 1px;
    border: solid var(--tip-ref);
    border-width: 0 1px 1.5px;
  }
  /* Its words have room in two or three lines. */
  @container gap (width >= 80px) and (width >= 6.4em) {
    .strip:not(.one) .gap p {
      display: block;
    }
  }
  .axis {
    align-items: start;
    color: var(--tip-ink-2);
  }
  .base {
    border-block-start: 1px solid var(--tip-axis);
  }
  .tick {
    white-space: nowrap;
  }
  .tick::before {
    content: '';
    display: block;
    inline-size: 0;
    block-size: 4px;
    margin-inline: auto;
    border-inline-start: 1px solid var(--tip-axis);
  }
  .minor > span,
  .tight > span {
    display: none;
  }
  .lane-name {
    justify-self: start;
    inline-size: var(--lane);
    padding-block-start: 4px;
    border-block-start: 1px solid var(--tip-axis);
    text-align: center;
  }
  /* Its name may be wider than the last lane. */
  .plot .lane-name.end {
    justify-self: end;
    inset-inline-start: auto;
    inset-inline-end: 0;
    margin-inline: 0 !important;
  }
  .law {
    padding-block-start: 4px;
    color: var(--tip-ink-2);
  }
  .bracket {
    block-size: 5px;
    border: 0 solid var(--tip-ref);
    border-block-end-width: 1.5px;
  }
  .bracket.from {
    border-inline-start-width: 1.5px;
  }
  .bracket.to {
    border-inline-end-width: 1.5px;
  }
  .others {
    margin-block-start: var(--tip-s3);
    padding-block-start: var(--tip-s2);
    border-block-start: 1px solid var(--tip-rule);
    font-size: var(--tip-fs-note);
  }
  .mini {
    display: inline-block;
    inline-size: 22px;
    block-size: 9px;
    border: 1px dashed var(--tip-axis);
    vertical-align: middle;
  }
  .mini.ref {
    inline-size: 0;
    block-size: 14px;
    margin-inline-start: 2px;
    border: 0;
    border-inline-start: 2px solid var(--tip-ref);
  }
  @container (width >= 560px) and (width >= 30em) {
    .strip:not(.one) > ul > li,
    .others li {
      display: grid;
      grid-template-columns: 10.5em minmax(0, 1fr);
      gap: 0 12px;
      align-items: center;
    }
    .strip:not(.one) :is(.head, .axis, .law) {
      margin-inline-start: calc(10.5em + 12px);
    }
    .label {
      padding-block: 6px;
    }
    .label b {
      display: block;
    }
    li .plot {
      align-self: stretch;
    }
    .lane {
      display: block;
    }
    .minor > span {
      display: inline;
    }
  }
`;
