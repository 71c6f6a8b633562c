import {css} from 'lit';

/**
 * The strip of years. The axis starts at `--zero` and ends `--rest` before the end; lanes are `--lane` wide, in pixels, since
 * texts of several sizes stand at these places. Labels, rows and
 * axis share one column, so that the line of a minimum goes through all of them.
 *
 * Where lanes as wide as their names would leave no axis, they are as wide as their marks, and each name stands in a line
 * of its own (`--own`).
 */
export const stripStyles = css`
  .strip {
    --own: 0;
    --lane: 32px;
    --between: 5px;
    --pitch: (var(--lane) + var(--between));
    --zero: (var(--before) * var(--pitch) + 1px);
    --rest: (var(--after) * var(--pitch) + 7px);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.3;
  }
  .strip > *,
  .axis > *,
  .plot > * {
    grid-column: 1;
  }
  .strip.many {
    --lane: 38px;
  }
  .plot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    padding-block: 4px 8px;
  }
  .plot > * {
    grid-row: 1;
  }
  .one .plot {
    padding-block: calc(18px + var(--_tip-spare, 0px) / 6) calc(14px + var(--_tip-spare, 0px) / 6);
  }
  .at {
    z-index: 2;
    justify-self: start;
    translate: -50%;
  }
  [dir='rtl'] .at {
    translate: 50%;
  }
  .over {
    display: grid;
  }
  .over > * {
    grid-column: 2;
  }
  .minimum {
    margin-block-end: 4px;
    color: var(--tip-ref);
    font-weight: 650;
    text-wrap: balance;
  }
  .late {
    text-align: end;
  }
  .line {
    z-index: 1;
    justify-self: start;
    inline-size: 0;
    border-inline-start: 2.5px solid var(--tip-ref);
  }
  .lane {
    justify-self: start;
    inline-size: var(--lane);
    background: var(--tip-raised);
  }
  .reached,
  .below {
    padding-block: 4px;
    line-height: 1.2;
  }
  .reached em {
    font-style: normal;
    font-weight: 650;
    white-space: nowrap;
  }
  .reached .loud {
    display: inline-block;
  }
  .strip > :is(.reached, .below) {
    align-self: end;
  }
  .reached span {
    display: block;
  }
  .reached span + span {
    font-size: var(--tip-fs-note);
  }
  /* Words that run the other way than their page stand at their line, too. */
  [dir='rtl'] :is(.reached, .minimum, .end:not(.at)) {
    text-align: right;
  }
  [dir='rtl'] .late {
    text-align: left;
  }
  [dir='rtl'] .reached span {
    text-align: inherit;
  }
  .reached + .strip,
  .convicted + .strip {
    margin-block-start: 8px;
  }
  .axis {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
  .axis > * {
    grid-row: 1;
  }
  .base {
    border-block-start: 1px solid var(--tip-axis);
  }
  .tick {
    inline-size: 1px;
    block-size: 5px;
    background: var(--tip-axis);
  }
  .names {
    padding-block-start: 2px;
  }
  .end {
    justify-self: start;
    max-inline-size: 7em;
  }
  .end.at {
    inline-size: min-content;
    text-align: center;
  }
  .end.late {
    justify-self: end;
  }
  .axis .lane-name {
    grid-row: calc(1 + var(--own) * var(--row));
    justify-self: start;
    inline-size: var(--lane);
    min-inline-size: min-content;
    text-align: center;
  }
  .axis .lane-name.after {
    justify-self: end;
  }
  .law {
    padding-block-start: 6px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
  .bracket {
    display: block;
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
  @container (width < 17em) {
    .strip.many {
      --own: 1;
      --lane: 26px;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    .strip:not(.many) {
      --lane: 84px;
      --between: 22px;
    }
    .end {
      max-inline-size: none;
    }
    .end.at {
      inline-size: max-content;
    }
  }
`;
