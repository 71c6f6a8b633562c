import {css} from 'lit';

/**
 * The strip of years. The axis starts at `--zero` and ends `--rest` before the end of a plot; lanes are `--lane` wide.
 * What is in a plot shares one cell, so that it is as high as the highest mark and lines go through all of it.
 *
 * Where lanes as wide as their names would leave no axis, they are as wide as their marks, and each name stands in a line
 * of its own (`--own`).
 */
export const axisStyles = css`
  .strip {
    --own: 0;
    --lane: max(3.2em, 36px);
    --between: 8px;
    --pitch: (var(--lane) + var(--between));
    --zero: (var(--before) * var(--pitch) + max(6px, 0.4em));
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
    display: flex;
    gap: 5px;
    font-weight: 600;
    text-wrap: balance;
  }
  .minimum i {
    flex: none;
    inline-size: 14px;
    margin-block-start: 0.6em;
    border-block-start: 2px solid var(--tip-ref);
  }
  /* The line of one of several minimums, with its label as a flag. */
  .pole {
    padding-inline: 6px;
    border: 0 solid var(--tip-ref);
    border-inline-start-width: 2px;
  }
  .pole:last-child {
    padding-block-end: 6px;
  }
  .pole.late {
    justify-content: end;
    border-inline-width: 0 2px;
  }
  .sides {
    display: grid;
    padding-block: 2px 4px;
    color: var(--tip-ink-2);
  }
  .sides p {
    padding-inline: 9px;
  }
  .sides span {
    display: inline-block;
  }
  .sides span + span {
    margin-inline: 9px;
  }
  .sides p:first-child {
    text-align: end;
  }
  .sides b {
    display: block;
    color: var(--tip-ink);
    font-size: 1.6em;
    line-height: 1.2;
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
  .plot .lane-name {
    grid-row: calc(1 + var(--own) * var(--row));
    justify-self: start;
    inline-size: var(--lane);
    min-inline-size: min-content;
    padding-block-start: 4px;
    text-align: center;
  }
  .plot .lane-name.after {
    justify-self: end;
  }
  @container (width >= 17em) {
    .strip:not(.two, .four) .minor > span {
      display: inline;
    }
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
  @container (width < 11em) {
    .strip {
      --own: 1;
      --lane: 26px;
    }
    .middle > span {
      display: none;
    }
    .tick {
      inline-size: min-content;
      text-align: center;
      white-space: normal;
    }
  }
  @container (width < 17em) {
    .strip.two {
      --own: 1;
      --lane: 26px;
    }
    .four .middle > span {
      display: none;
    }
  }
  @container (width < 23em) {
    .strip.four {
      --own: 1;
      --lane: 26px;
    }
  }
`;
