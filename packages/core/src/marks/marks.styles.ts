import {css} from 'lit';

/**
 * Unit dots and squares, bars, and the rows they stand in.
 *
 * Ten dots are one element: its border gives the colour, which print and forced colours keep where
 * they drop backgrounds, and a mask cuts the dots out of it.
 */
export const marksStyles = css`
  .units {
    --step: calc(var(--tip-dot) + var(--tip-dot-gap));
    --r: calc(var(--tip-dot) / 2);
    display: flex;
    flex-wrap: wrap;
    gap: 5px 6px;
  }
  .ten {
    display: flex;
    flex: none;
  }
  .units i {
    inline-size: calc(var(--n) * var(--step));
    border-block-start: var(--tip-dot) solid var(--tip-mark);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-mask: radial-gradient(circle at var(--r), #000 calc(var(--r) - 0.5px), #0000 var(--r)) 0 0 / var(--step)
      var(--tip-dot);
    mask: radial-gradient(circle at var(--r), #000 calc(var(--r) - 0.5px), #0000 var(--r)) 0 0 / var(--step)
      var(--tip-dot);
  }
  .units .rest {
    --ring: radial-gradient(
      circle at var(--r),
      #0000 calc(var(--r) - 2px),
      #000 calc(var(--r) - 1.5px),
      #000 calc(var(--r) - 0.5px),
      #0000 var(--r)
    );
    border-color: var(--tip-axis);
    -webkit-mask-image: var(--ring);
    mask-image: var(--ring);
  }
  .units .open,
  .units .hatched {
    block-size: var(--tip-dot);
    inline-size: calc(var(--n) * var(--step) - var(--tip-dot-gap));
    margin-inline-end: var(--tip-dot-gap);
    border: 1.5px dashed var(--tip-axis);
    border-radius: 99px;
    -webkit-mask: none;
    mask: none;
  }
  .units .hatched {
    border-color: var(--tip-mark);
  }
  .units.cases .dot {
    -webkit-mask-image: linear-gradient(90deg, #000 var(--tip-dot), #0000 0);
    mask-image: linear-gradient(90deg, #000 var(--tip-dot), #0000 0);
  }
  .units.cases :is(.open, .hatched) {
    border-radius: 1px;
  }
  .units .hatched,
  .bar .hatched {
    background: repeating-linear-gradient(135deg, var(--tip-mark) 0 1.5px, transparent 1.5px 5px);
  }
  .bar {
    position: relative;
    display: flex;
    block-size: 16px;
  }
  .bar::before {
    content: '';
    position: absolute;
    inset-block: -3px;
    inset-inline-start: 0;
    border-inline-start: 1px solid var(--tip-axis);
  }
  .bar i {
    inline-size: calc(var(--w) * 1%);
    border: 1px solid var(--tip-mark);
    background: var(--tip-mark);
    box-shadow: inset 0 0 0 8px var(--tip-mark);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar .hatched,
  .bar .open {
    border-style: dashed;
    border-inline-start: 0;
    box-shadow: none;
  }
  .bar .open {
    border-color: var(--tip-axis);
    background: none;
  }
  .bar .open:first-child {
    min-inline-size: 12px;
    border-inline-start: 1px dashed var(--tip-axis);
  }
  .tight {
    display: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    margin-block-end: var(--tip-s3);
  }
  .key > span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .key .bar {
    inline-size: 20px;
  }
  .section {
    padding-block: var(--tip-s2) 2px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .rows li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 3px 8px;
    align-items: baseline;
    padding-block: var(--tip-s2);
  }
  .rows li + li {
    border-block-start: 1px solid var(--tip-rule);
  }
  .rows b {
    white-space: nowrap;
  }
  .rows .label {
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .rows .marks {
    grid-column: 1 / -1;
    padding-block: 2px;
  }
  @container (width >= 560px) and (width >= 30em) {
    .groups {
      display: grid;
      grid-template-columns: minmax(1.7em, auto) 10.2em 1fr;
      column-gap: 12px;
    }
    .groups > * {
      grid-column: 1 / -1;
    }
    .rows,
    .rows li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .rows b {
      text-align: end;
    }
    .rows .marks {
      grid-column: auto;
      align-self: center;
      padding-block: 0;
    }
    .units {
      --tip-dot-gap: 2px;
      column-gap: 5px;
    }
  }
  /* Text much larger than the column: a label stands below its number where it has no room beside it. */
  @container (width < 15em) {
    .rows li {
      display: flex;
      flex-wrap: wrap;
    }
    .rows .marks {
      flex: 100%;
      min-inline-size: 0;
    }
    .rows b {
      white-space: normal;
    }
  }
  /* Bars take the place of dots and squares. */
  @container (width < 280px) {
    .rows .units,
    .key .exact {
      display: none;
    }
    .tight {
      display: block;
    }
  }
`;
