import {css} from 'lit';

/**
 * The strip of years. The axis starts at `--zero` and ends `--rest` before the end of a plot; lanes are `--lane` wide.
 * What is in a plot shares one cell, so that it is as high as the highest mark and lines go through all of it.
 */
export const axisStyles = css`
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
`;
