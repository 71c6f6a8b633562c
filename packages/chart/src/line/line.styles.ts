import {hatch} from '@tip-figures/core/marks/hatch.js';
import {css} from 'lit';
import {labelStyles} from './line-labels.styles.js';

/**
 * The box of a chart, which the canvas fills and whose height comes from its text, and the plot in it: `--x` and `--y`
 * are shares of its width and height.
 */
const plotStyles = css`
  .chart {
    position: relative;
  }
  .canvas {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  canvas {
    display: block;
  }
  /* Keeps the margins of the plot inside, which the canvas covers; its width is measured whatever a page does. */
  .text {
    position: relative;
    display: flow-root;
    container-type: inline-size;
  }
  .plot {
    --before: 1.6em;
    /* The last value and its date stand clear of the edge. */
    --after: max(5.8em, var(--last) * 0.8em + 10px);
    --dir: 1;
    position: relative;
    block-size: 12em;
    /* Above the highest value and what stands over it, where words of a break are. */
    --label: calc(var(--over) * 1.25em + 9px);
    --above: calc(var(--label) + var(--head) * 1.25em);
    margin-block: calc(var(--above) + 0.2em) calc(var(--rows) * 1.25em + 0.7em);
    margin-inline: var(--before) var(--after);
    border-block-end: 1px solid var(--tip-axis);
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.25;
  }
  .picture .plot {
    block-size: calc(7em + var(--_tip-spare, 0px));
  }
  figure[dir='rtl'] .plot {
    --dir: -1;
  }
  .plot :is(i, .at, .parting, .drawn) {
    position: absolute;
    font-style: normal;
  }
  /* Until the canvas is drawn, whose letters are then hidden from screen readers. */
  .text[aria-hidden] .drawn svg {
    display: none;
  }
  .drawn {
    --r: clamp(2px, 0.35 * (100cqi - var(--before) - var(--after)) / var(--n), 5.5px);
    inset: 0;
    forced-color-adjust: none;
    print-color-adjust: exact;
    pointer-events: none;
  }
  .drawn svg {
    display: block;
    block-size: 100%;
    inline-size: 100%;
    overflow: visible;
    stroke: var(--tip-mark-2);
    stroke-width: 2px;
  }
  figure[dir='rtl'] .drawn > svg {
    transform: scaleX(-1);
  }
  .drawn path {
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .drawn path.old {
    stroke: var(--tip-axis);
    stroke-width: 1.4px;
  }
  .drawn path.unsure {
    stroke-dasharray: 4 4;
  }
  .drawn circle {
    r: min(var(--r), 3.5px);
    fill: var(--tip-mark-2);
    stroke: var(--tip-surface);
    stroke-width: min(1.5px, var(--r) / 2);
  }
  .drawn circle.old {
    fill: var(--tip-axis);
  }
  .drawn circle.latest {
    r: min(var(--r) + 2px, 5.5px);
    fill: var(--tip-mark);
  }
  .drawn circle.partial {
    r: min(var(--r), 4px);
    fill: var(--tip-surface);
    stroke: var(--tip-mark-2);
  }
  .drawn i {
    --half: max(var(--h) * 50%, var(--r));
    inset-block-end: max(0px, var(--y) * 100% - var(--half));
    inset-inline-start: calc(var(--x) * 100% - var(--r));
    block-size: calc(2 * var(--half));
    inline-size: calc(2 * var(--r));
    border: 1px dashed;
    border-radius: var(--r);
    background: var(--tip-surface);
    color: var(--tip-axis);
  }
  .drawn i.hatched {
    --mark: ${hatch};
    color: var(--tip-mark);
  }
  .break {
    inset-block: calc(-1 * var(--above)) 0;
    inset-inline-start: calc(var(--x) * 100%);
    border-inline-start: 1.5px dashed var(--tip-ink-2);
  }
  .plot .leader {
    inset-block-end: calc(var(--y) * 100% + 2em);
    border-inline-start: 1.5px solid var(--tip-point);
  }
  .plot .note {
    color: var(--tip-point);
    font-weight: 650;
  }
  /* What another source counts. */
  .beside {
    inset-block-end: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100% - 9px);
    inline-size: 18px;
    border-block-start: 1.5px dashed var(--tip-ink);
  }
  /* A tick for each point, as long as these can be told apart. */
  .plot ul:not(:has(li:nth-child(61))) li::before {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: calc(var(--x) * 100%);
    block-size: 5px;
    border-inline-start: 1px solid var(--tip-axis);
  }
  /* A point that the page highlights; the canvas does not know it. */
  .plot li.lit::after {
    content: '';
    position: absolute;
    inset-block-end: calc(var(--y) * 100% - 6px);
    inset-inline-start: calc(var(--x) * 100% - 6px);
    border: 6px solid var(--tip-point);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .plot .at.lit {
    color: var(--tip-point);
    font-weight: 700;
  }
`;

/** A line, with its words. */
export const lineStyles = [plotStyles, labelStyles];
