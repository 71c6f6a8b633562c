import {css} from 'lit';
import {missingStyles} from '../frame/missing.styles.js';
import {hatch} from './hatch.js';
import {unitRules} from './unit-lines.js';
import {unitStyles} from './units.styles.js';

/** Bars, cells, frames in place of a number, keys, and the rows that they stand in. */
const styles = css`
  .bar {
    display: flex;
    block-size: 16px;
  }
  .bar i {
    inline-size: calc(var(--w) * 1%);
    border: 1px solid;
    background: currentcolor;
    box-shadow: inset 0 0 0 8px;
    color: var(--tip-unit, var(--tip-mark));
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar :is(.about, .over, .at-least, .under, .up-to, .range, .rest) {
    border-style: dashed;
    background: none;
    box-shadow: none;
    color: var(--tip-axis);
  }
  .bar .about {
    --mark: ${hatch};
    color: var(--tip-unit, var(--tip-mark));
  }
  .bar :is(.over, .at-least) {
    border-inline: 0;
  }
  .bar .over {
    border-inline-start: 5px solid transparent;
  }
  .bar :is(.under, .up-to) {
    min-inline-size: 12px;
    border-inline-end: 0;
  }
  .bar .up-to {
    border-inline-end: 2.5px solid var(--tip-ink);
  }
  .bar .rest {
    border-style: solid;
  }
  /* The end of the part before is its own: it may be open. */
  .bar i + :is(.about, .range, .rest) {
    border-inline-start: 0;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 2px;
    block-size: 13px;
  }
  .cells i {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--tip-axis);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .cells i::before,
  .cells i::after {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: calc(var(--to) * 100%);
    border-block-start: 20px solid var(--tip-unit, var(--tip-mark-2));
  }
  .cells i::after {
    inline-size: calc(var(--unsure) * 100%);
    border: 0;
    --mark: ${hatch};
    color: var(--tip-unit, var(--tip-mark-2));
  }
  .marks .none {
    display: block;
  }
  .section,
  p.key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
  }
  p.key {
    gap: 6px 16px;
    justify-content: start;
    margin-block-end: var(--tip-s3);
  }
  .unit-key,
  p.key > span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .section .unit-key {
    margin-inline-start: auto;
  }
  .section {
    padding-block: var(--tip-s2) 2px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .rows li {
    display: grid;
    grid-template-columns: fit-content(50%) 1fr;
    gap: 3px 8px;
    align-items: baseline;
    padding-block: var(--tip-s2);
  }
  .rows b {
    min-inline-size: 2.1em;
  }
  .rows .label {
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .rows .marks {
    grid-column: 1 / -1;
    padding-block: 2px;
  }
  .compact .rows li {
    gap: 2px 7px;
    padding-block: 2px;
    font-size: var(--tip-fs-label);
  }
  :where(.compact) .rows b {
    min-inline-size: 1.7em;
    text-align: end;
  }
  :where(.compact) .rows .marks {
    grid-column: 2;
    padding-block: 0;
  }
  /* All labels begin at one edge, and so do the marks beside or below them. */
  @container (width >= 15em) {
    .rows {
      display: grid;
      grid-template-columns: fit-content(50%) 1fr;
      column-gap: 8px;
    }
    .compact .rows {
      column-gap: 7px;
    }
    .rows :is(li, .rows) {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    /* Short labels leave their room to the marks. */
    .groups {
      display: grid;
      grid-template-columns: fit-content(7.5em) fit-content(12.5em) minmax(min(var(--wide, 0px), 100% - 10.4em), 1fr);
      column-gap: 12px;
    }
    .groups > * {
      grid-column: 1 / -1;
    }
    .groups :is(.rows, li) {
      grid-template-columns: subgrid;
      column-gap: 12px;
    }
    .rows b {
      text-align: end;
    }
    .rows .marks {
      grid-column: auto;
      align-self: center;
      padding-block: 0;
    }
  }
  /* Text much larger than the column: a label stands below its number where it has no room beside it. */
  @container (width < 15em) {
    .rows li {
      display: flex;
      flex-wrap: wrap;
    }
    .rows b {
      text-align: start;
    }
    .rows b:empty {
      display: none;
    }
    .rows .marks {
      flex: 100%;
      min-inline-size: 0;
    }
  }
`;

/** Marks and the rows that they stand in. */
export const marksStyles = [unitStyles, unitRules, missingStyles, styles];
