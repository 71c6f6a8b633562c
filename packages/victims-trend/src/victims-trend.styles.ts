import {css} from 'lit';
import {narrowStyles} from './victims-trend.rows.styles.js';

const columns = css`
  /* '--slots' places side by side, '--slot' of each, and '--h' the share of the highest. */
  .columns {
    --high: calc(var(--plot) + var(--_tip-spare, 0px));
    --plot: 6.4em;
    --noted: calc(var(--notes) * 2.5em);
    padding-block-start: calc(var(--turns) * 1.3em + var(--noted));
  }
  .picture .columns.columns {
    --plot: 5em;
  }
  .columns.columns.flat {
    --plot: 0px;
    --_tip-spare: 0px;
  }
  .columns.long-note {
    --noted: calc(var(--notes) * 3.75em);
  }
  .compact .columns {
    --plot: 5.4em;
  }
  .columns ul {
    display: grid;
    grid-template: auto auto / repeat(var(--slots), minmax(0, 1fr));
  }
  .columns ul::before {
    content: '';
    grid-area: 2 / 1 / auto / -1;
    border-block-start: 1px solid var(--tip-axis);
  }
  .columns li {
    position: relative;
    display: grid;
    grid-area: 1 / var(--slot) / span 2;
    grid-template: subgrid / minmax(0, 1fr);
    justify-items: center;
    line-height: 1.25;
    text-align: center;
    --_tip-unit: var(--tip-mark-2);
  }
  .columns .date {
    display: flex;
    grid-row: 2;
    flex-direction: column;
    align-items: safe center;
    inline-size: 100%;
    padding-block-start: 4px;
    padding-inline: 2px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    white-space: nowrap;
  }
  .columns .stack {
    display: flex;
    grid-row: 1;
    flex-direction: column;
    align-items: safe center;
    justify-content: end;
    min-block-size: calc(var(--high) + 1.6em);
    inline-size: 100%;
  }
  /* What is wider than the last place reaches inwards, as it does from the first. */
  figure[dir='ltr'] .columns li:last-child :is(.date, .stack) {
    direction: rtl;
  }
  figure[dir='rtl'] .columns li:last-child :is(.date, .stack) {
    direction: ltr;
  }
  .columns :is(.value, .other) {
    min-inline-size: min-content;
    max-inline-size: 100%;
  }
  .columns .value {
    padding-block-end: 4px;
  }
  .columns .none {
    display: block;
    padding-inline: 4px;
  }
  .columns .loud {
    font-size: clamp(1.15em, 100cqi / var(--slots) / var(--letters) * 1.5, var(--tip-fs-num));
    line-height: 1;
  }
  .columns .in {
    z-index: 1;
    order: 1;
    margin-block-end: -1.6em;
    padding-block-start: 0.3em;
    color: var(--_tip-on);
  }
  .columns .column {
    position: relative;
    flex: none;
    order: 2;
    block-size: calc(var(--h) * var(--high));
    inline-size: 66%;
    max-inline-size: 96px;
  }
  .column .bar {
    inline-size: 100%;
    block-size: 100%;
    writing-mode: vertical-lr;
    direction: rtl;
  }
  .columns .beside {
    position: absolute;
    inset-block-end: calc(var(--from) * var(--high));
    inset-inline: -3px;
    block-size: calc(var(--to) * var(--high));
    border-block: 1.5px dashed var(--tip-ink);
    border-block-end-width: 0;
  }
  .columns .other {
    order: -1;
    margin-block-end: calc(var(--rise) * var(--high));
    padding-block-end: 2px;
  }
  .columns .latest {
    --_tip-unit: var(--tip-mark);
  }
  .columns .latest .date {
    color: var(--tip-ink);
    font-weight: 700;
  }
  .columns :is(.old, .partial) .bar i {
    border-color: var(--tip-axis);
    background: var(--tip-raised);
    box-shadow: none;
  }
  .columns .partial .bar i {
    background: none;
  }
  /* With an accent or a headline of the editor's own, the number is not the loudest. */
  .columns:has(.lit) .loud,
  figure:has(.own) .columns .loud {
    font-size: clamp(1.15em, 100cqi / var(--slots) / var(--letters) * 1.5, 1.3em);
  }
  .columns:has(.lit) .latest:not(.lit) {
    --_tip-unit: var(--tip-mark-2);
  }
  .columns:has(.lit) .latest:not(.lit) :is(b, .date) {
    font-weight: 400;
  }
  .columns:has(.lit) .latest:not(.lit) b,
  .columns .lit b {
    font-size: inherit;
  }
  .columns .lit {
    --_tip-unit: var(--tip-point);
  }
  .columns .lit :is(.value, .date) {
    color: var(--tip-point);
    font-weight: 700;
  }
  .columns .lit .value {
    font-size: 1.3em;
  }
  .columns .lit .in {
    color: var(--tip-surface);
    font-size: inherit;
  }
  .mark i {
    display: inline-block;
    block-size: calc(var(--h) * 12px);
    inline-size: 3px;
    margin-inline-end: 1.5px;
    background: var(--tip-mark-2);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .mark i:last-child {
    background: var(--tip-mark);
  }
  @container (width >= 560px) and (width >= 30em) {
    .columns {
      --plot: 9em;
      --noted: calc(var(--notes) * 1.35em);
    }
    .columns.long-note {
      --noted: calc(var(--notes) * 2.6em);
    }
    .columns .loud {
      font-size: clamp(1.15em, 100cqi / var(--slots) / var(--letters) * 1.5, var(--tip-fs-num));
    }
  }
  /* Text much larger than the column. */
  @container (width < 15em) {
    .columns .date {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .columns .lit .date {
      text-decoration: underline;
    }
    .columns .in {
      forced-color-adjust: none;
    }
    .columns .lit {
      --_tip-unit: CanvasText;
    }
  }
`;

/** Columns, or rows of bars where they have no room. */
export const styles = [columns, ...narrowStyles];
