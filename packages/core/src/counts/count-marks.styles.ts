import {css} from 'lit';
import {hatch} from '../marks/hatch.js';
import {wideRules} from './wide-rules.js';

/**
 * Dots, crowds and bars on the scale of their block, which `--m` ends, and ticks of the period before.
 *
 * `--u` is the length of one, `--n` a number. In a crowd, columns of `--r` are filled one after another, so that its
 * length is its number, too.
 */
const styles = css`
  .counts {
    --line: 100cqi;
    --_tip-unit: var(--tip-mark-2);
    --high: 11px;
    --dot: var(--tip-dot);
  }
  .counts.cases,
  .counts.offences,
  .counts.incidents {
    --_tip-unit: var(--tip-case-2);
  }
  .counts:is(.shelters, .places),
  .counts:not(.pointed) .loudest {
    --_tip-unit: var(--tip-mark);
  }
  .counts .loudest {
    --high: 20px;
  }
  .counts:is(.cases, .offences, .incidents):not(.pointed) .loudest {
    --_tip-unit: var(--tip-case);
  }
  .counts.tailed {
    --line: (100cqi - 26px);
  }
  .counts.tailed.dots {
    --line: (100cqi - 30px);
  }
  .counts .marks {
    display: block;
    container: marks / inline-size;
  }
  .scale {
    --wide: 120;
    --u: calc(var(--line) / var(--m));
    display: block;
  }
  .line {
    position: relative;
    display: flex;
    align-items: flex-start;
    min-block-size: var(--high);
  }
  .line i {
    box-sizing: border-box;
    flex: none;
    block-size: var(--high);
    inline-size: calc(var(--n) * var(--u));
    color: var(--_tip-unit);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .line .solid {
    min-inline-size: 2px;
    background: currentcolor;
  }
  .counts.people .line .solid {
    border-start-end-radius: 99px;
    border-end-end-radius: 99px;
  }
  .counts .line .solid:has(+ i:not(.tick)) {
    border-radius: 0;
  }
  .line .short {
    inline-size: max(0px, var(--n) * var(--u) - 18px);
    min-inline-size: 0;
  }
  .line .zero {
    inline-size: 1px;
    background: var(--tip-axis);
  }
  .line .about {
    inline-size: min(36px, var(--n) * var(--u) + 18px);
    border: 1px dashed var(--tip-axis);
    --mark: ${hatch};
  }
  .line :is(.over, .at-least, .under, .up-to, .range) {
    border: 1.5px dashed var(--tip-axis);
  }
  .line :is(.over, .at-least) {
    inline-size: 26px;
    border-inline: 0;
  }
  .line .over {
    border-inline-start: 5px solid transparent;
  }
  .line :is(.under, .up-to) {
    min-inline-size: 12px;
    border-inline-end: 0;
  }
  .line .up-to {
    border-inline-end: 2.5px solid var(--tip-ink);
  }
  /* Offences and incidents are neither people nor cases, and have no mark each. */
  .counts:is(.offences, .incidents, .places) .line .solid:not(.bed) {
    border: 2px solid;
    background: none;
  }
  .dots.scale {
    --u: min(var(--dot) + 1.6px, (var(--line) - 12px) / var(--m));
    --high: var(--u);
  }
  .line .dot {
    --share: 86%;
    --mark: dot;
    margin-inline-end: 0;
    background: currentcolor;
    mask: radial-gradient(circle closest-side, #000 calc(var(--share) - 0.5px), #0000 calc(var(--share) + 0.4px)) 0 0 /
      var(--u) var(--u);
  }
  .line .dot + i:not(.tick) {
    margin-inline-start: 4px;
  }
  .line .dot.range,
  .dots .line .about {
    inline-size: calc(var(--u) - 1.6px);
    block-size: calc(var(--u) - 1.6px);
    margin: 0.8px;
    border: 1.4px dashed;
    border-radius: 50%;
  }
  .line .dot.range {
    background: none;
    mask: none;
  }
  .counts.cases .line .dot,
  .counts.cases .line :is(.filled, .last) {
    --share: 84%;
    --mark: square;
    mask-image: conic-gradient(from 270deg at var(--share) var(--share), #000 25%, #0000 0);
  }
  .counts.cases :is(.line .dot.range, .dots .line .about) {
    border-radius: 0;
    mask: none;
  }
  /* A house, of which the roof has a right angle. */
  .counts.shelters .line .dot {
    --share: 86%;
    --mark: house;
    mask:
      conic-gradient(from 135deg at 50% 0, #000 90deg, #0000 0) 0 0 / var(--u) var(--u) intersect,
      linear-gradient(90deg, #0000 7%, #000 0 93%, #0000 0) 0 0 / var(--u) var(--u);
  }
  .counts.shelters .line .dot.range {
    border-radius: 0;
    mask: none;
  }
  /* Beds, twenty a line, with a head end. */
  .counts.places .dots .line {
    --u: min(14px, 100cqi / 20 - 0.3px);
    flex-wrap: wrap;
    inline-size: calc(20 * var(--u) + 5px);
    min-inline-size: 0;
  }
  .line .bed {
    block-size: 8px;
    inline-size: calc(var(--u) - 2.5px);
    margin-block: 1px;
    margin-inline-end: 2.5px;
    border: 1.3px solid;
    border-inline-start-width: 3.5px;
    border-radius: 1px;
    background: none;
  }
  .line .bed:nth-child(20n + 11) {
    margin-inline-start: 5px;
  }
  .line .bed.range {
    border-style: dashed;
  }
  .line :is(.filled, .last) {
    background: currentcolor;
  }
  .line .last {
    display: none;
  }
  /* In a list of marks. */
  .counts.sample {
    --line: 36px;
    display: inline-block;
    min-inline-size: 36px;
  }
  .line .tick {
    position: absolute;
    inset-block: -4px;
    inset-inline-start: clamp(0px, var(--n) * var(--u) + var(--tens) * 4px - 1px, 100% - 2px);
    block-size: auto;
    inline-size: 2px;
    background: var(--tip-ink);
    box-shadow:
      -1.5px 0 var(--tip-surface),
      1.5px 0 var(--tip-surface);
  }
  .was:not(.over) + .line .tick {
    inset-block-start: -18px;
  }
  .was {
    display: flex;
    margin-block-end: 4px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.3;
    white-space: nowrap;
  }
  .was i {
    flex: 0 1 calc(var(--n) * var(--u) + var(--tens) * 4px + 6px);
  }
  .was.over {
    margin-block-end: 8px;
  }
  .was.over i {
    display: none;
  }
  .was.back {
    flex-direction: row-reverse;
    justify-content: end;
  }
  .was.back i {
    flex-basis: calc(100cqi - var(--n) * var(--u) - var(--tens) * 4px + 6px);
  }
  @supports (width: round(up, 1px, 1px)) {
    .dots.scale {
      --u: round(down, min(var(--dot) + 1.6px, (var(--line) - 12px) / var(--m)) + 0.01px, 0.25px);
    }
    .crowd.scale,
    .counts.crowd .scale {
      --r: round(up, 8 * var(--m) / var(--wide), 1);
      /* A length that is a whole number of steps may be a little less in one of two elements. */
      --step: round(down, min(var(--dot) + 1.5px, var(--line) / round(up, var(--m) / var(--r), 1)) + 0.01px, 0.25px);
      --u: calc(var(--step) / var(--r));
    }
    .crowd.scale {
      --high: calc(var(--r) * var(--step));
    }
    .line :is(.filled, .last) {
      --share: 86%;
      --mark: dot;
      inline-size: calc(round(down, var(--n) / var(--r), 1) * var(--step));
      mask: radial-gradient(circle closest-side, #000 calc(var(--share) - 0.5px), #0000 calc(var(--share) + 0.4px)) 0
        0 / var(--step) var(--step);
    }
    .line .last {
      display: block;
      /* None where the columns are full. */
      inline-size: calc(min(1, mod(var(--n), var(--r))) * var(--step));
      block-size: calc(mod(var(--n), var(--r)) * var(--step));
    }
  }
`;

export const countMarkStyles = [styles, wideRules];
