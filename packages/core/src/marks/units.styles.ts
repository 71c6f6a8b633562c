import {css} from 'lit';

/**
 * Unit dots and squares in lines of tens.
 *
 * Up to five marks are one element: its border gives the colour, which print and forced colours keep where
 * they drop backgrounds, and a mask cuts the dots out of it. How many fives a line holds: `unit-lines.ts`.
 */
export const unitStyles = css`
  .marks {
    display: block;
    container: marks / inline-size;
  }
  .units {
    /* A mark of 7 to 11 px and the gap behind it, by whole pixels: other lengths would blur. */
    --fit: 8px;
    --gap: clamp(1px, var(--fit) - 9px, 2px);
    --d: min(var(--tip-dot), var(--fit) - var(--gap));
    --step: calc(var(--d) + var(--gap));
    --r: calc(var(--d) / 2);
    --five: calc(5 * var(--step));
    --ten: calc(var(--five) + 6px);
    --at: 0 0 / var(--step) var(--d);
    display: grid;
    row-gap: 5px;
    justify-content: start;
  }
  @supports (width: round(down, 1px, 1px)) {
    .units {
      --fit: clamp(8px, round(down, var(--room, 8px), 1px), var(--_tip-step, 13px));
    }
  }
  .worded {
    --wide: 0px !important;
  }
  .five {
    display: flex;
  }
  .units i {
    /* How thick its edge is: a dot is all edge. */
    --line: 99px;
    --mark: dot;
    --cut: radial-gradient(
        circle at var(--r),
        #0000 calc(var(--r) - var(--line) - 0.4px),
        #000 calc(var(--r) - var(--line) + 0.4px) calc(var(--r) - 0.4px),
        #0000 calc(var(--r) + 0.4px)
      )
      var(--at);
    flex: none;
    block-size: var(--d);
    inline-size: calc(var(--n) * var(--step) - var(--gap));
    margin-inline-end: var(--gap);
    border: 0 dashed var(--tip-axis);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .units.cases i {
    --mark: square;
    --side: linear-gradient(90deg, #000 var(--d), #0000 0);
    --cut: var(--side) var(--at);
  }
  .units .dot {
    border-block-start: var(--d) solid var(--_tip-unit, var(--tip-mark));
    -webkit-mask: var(--cut);
    mask: var(--cut);
  }
  .units :is(.about, .range) {
    position: relative;
    border-width: 1.4px;
    border-color: var(--_tip-unit, var(--tip-mark));
    border-radius: 50%;
  }
  .units .about {
    border-style: solid;
  }
  .units .about::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.75px);
    inset-inline: 0;
    border-block-start: 1.5px solid var(--_tip-unit, var(--tip-mark));
    transform: rotate(-45deg);
  }
  .units:is(.cases) :is(.about, .range) {
    border-radius: 0;
  }
  .units :is(.over, .at-least, .under, .up-to) {
    border-block-width: 1.4px;
  }
  .units :is(.under, .up-to).start {
    border-inline-start-width: 1.4px;
    border-start-start-radius: 99px;
    border-end-start-radius: 99px;
  }
  .units .up-to.end {
    border-inline-end: 2px solid var(--tip-ink);
  }
  .units.cases .start {
    border-radius: 0;
  }
`;
