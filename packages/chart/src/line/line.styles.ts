import {css} from 'lit';

/**
 * The box of a chart, which the canvas fills and whose text decides how high it is, and the plot in it: `--x` and `--y` are
 * shares of the way along it and up.
 */
export const lineStyles = css`
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
    margin-block: 2.4em calc(var(--rows) * 1.25em + 0.7em);
    margin-inline: var(--before) var(--after);
    border-block-end: 1px solid var(--tip-axis);
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.25;
  }
  figure[dir='rtl'] .plot {
    --dir: -1;
  }
  .parted {
    /* Of the highest value, above which the words of a break stand. */
    --label: calc(1.3em + 9px);
    margin-block-start: calc(var(--label) + 2.8em);
  }
  /* The canvas shows the same. */
  .text[aria-hidden] .sketch {
    display: none;
  }
  .sketch {
    /* That of a point, as the canvas draws it: 5.5 px where there is room. */
    --r: clamp(2px, 0.35 * (100cqi - var(--before) - var(--after)) / var(--n), 5.5px);
    --edge: min(2px, var(--r) / 2);
  }
  .sketch,
  .sketch svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    forced-color-adjust: none;
  }
  .sketch svg {
    scale: var(--dir) 1;
  }
  .sketch path {
    fill: none;
    stroke: var(--tip-mark-2);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .sketch .old {
    stroke: var(--tip-axis);
    stroke-width: 1.4px;
  }
  .sketch .dashed {
    stroke-dasharray: 4 4;
  }
  .sketch :is(.dot, .pill) {
    inset-inline-start: calc(var(--x) * 100%);
    inset-block-end: calc(var(--y) * 100%);
    translate: calc(var(--dir) * -50%) 50%;
  }
  .dot {
    inline-size: calc(2 * var(--r) + var(--edge));
    block-size: calc(2 * var(--r) + var(--edge));
    border: var(--edge) solid var(--tip-surface);
    border-radius: 50%;
    background: var(--tip-mark-2);
  }
  .dot.old {
    background: var(--tip-axis);
  }
  .dot.partial {
    margin: 0.5px;
    inline-size: calc(2 * var(--r) + var(--edge) - 1px);
    block-size: calc(2 * var(--r) + var(--edge) - 1px);
    border-color: var(--tip-mark-2);
    background: var(--tip-surface);
  }
  .dot.latest {
    inline-size: calc(2 * var(--r) + var(--edge) + 2px);
    block-size: calc(2 * var(--r) + var(--edge) + 2px);
    background: var(--tip-mark);
  }
  .pill {
    inline-size: calc(2 * var(--r));
    block-size: max(var(--h) * 100%, 2 * var(--r));
    border: 1px dashed var(--tip-axis);
    border-radius: var(--r);
    background: var(--tip-surface);
  }
  .pill.hatched {
    border-color: var(--tip-mark);
    background: repeating-linear-gradient(-45deg, var(--tip-mark) 0 1.5px, var(--tip-surface) 1.5px 5px);
  }
  /* What begins at zero stands on it. */
  .sketch .grounded {
    inset-block-end: 0;
    translate: calc(var(--dir) * -50%);
  }
  .plot :is(i, .at, .parting) {
    position: absolute;
    font-style: normal;
  }
  .break {
    inset-block: calc(-1 * var(--label) - 1.1em) 0;
    inset-inline-start: calc(var(--x) * 100%);
    border-inline-start: 1.5px dashed var(--tip-axis);
  }
  .at {
    inset-inline-start: calc(var(--x) * 100%);
    inline-size: min-content;
    text-align: center;
    translate: calc(var(--dir) * -50%);
  }
  /* In the middle of its place, unless that would go beyond an edge. Lengths of a container are slow, so few have them. */
  .edge {
    --start: (var(--x) * (100cqi - var(--before) - var(--after)) + var(--before));
    translate: calc(var(--dir) * max(-1 * var(--start), min(-50%, 100cqi - var(--start) - 100%)));
  }
  .one {
    white-space: nowrap;
  }
  .parting {
    inset-block-end: calc(100% + var(--label));
    inset-inline-start: calc(var(--x) * 100% + 6px);
    max-inline-size: 12em;
  }
  .parting.back {
    inset-inline: auto calc((1 - var(--x)) * 100% + 6px);
    text-align: end;
  }
  .date {
    inset-block-start: calc(100% + 0.6em);
  }
  .plot :is(.above, .below, .news) {
    color: var(--tip-ink);
  }
  .news {
    font-weight: 700;
  }
  .last {
    inset-block-end: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100% + 10px);
    inline-size: min-content;
    font-size: 1.3em;
    text-align: start;
    white-space: normal;
    translate: 0 50%;
  }
  .above,
  .below,
  .gap {
    --halo: 0 0 3px var(--tip-surface);
    text-shadow: var(--halo), var(--halo), var(--halo);
  }
  .above,
  .gap {
    inset-block-end: calc(var(--y) * 100% + 9px);
  }
  .below {
    inset-block-start: calc((1 - var(--y)) * 100% + 9px);
  }
  @container (width < 560px) or (width < 30em) {
    .wide {
      display: none;
    }
  }
  @container (width < 420px) or (width < 22.5em) {
    .mid {
      display: none;
    }
  }
  @container (width < 15em) {
    .narrow {
      display: none;
    }
  }
`;
