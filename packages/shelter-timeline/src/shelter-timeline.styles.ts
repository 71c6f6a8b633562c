import {css} from 'lit';

/** A piece of a lane begins at `--at` and is `--w` long, in hundredths of the lane. */
export const styles = css`
  .key i {
    flex: none;
    inline-size: 22px;
    block-size: 12px;
  }
  .lanes,
  .events {
    display: grid;
    gap: var(--tip-s3);
    overflow-wrap: anywhere;
  }
  .lanes .label {
    display: block;
    margin-block-end: 4px;
    font-size: var(--tip-fs-label);
    line-height: 1.3;
  }
  .track {
    position: relative;
    display: block;
    block-size: 22px;
  }
  .track i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: calc(var(--w) * 1%);
    min-inline-size: 6px;
  }
  .funded,
  .applying,
  .closed,
  .unknown {
    border: 1px solid var(--tip-axis);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  /* The shadow and the border stay where print and forced colours drop backgrounds. */
  .funded {
    border-color: var(--tip-mark);
    background: var(--tip-mark);
    box-shadow: inset 0 0 0 11px var(--tip-mark);
  }
  .applying {
    border-style: dashed;
    background: repeating-linear-gradient(135deg, var(--tip-axis) 0 1.5px, transparent 1.5px 5px);
  }
  .unknown {
    border-style: dotted;
  }
  .track .before {
    --a: linear-gradient(var(--way, to right), #0000 0, #000 min(36px, 50%));
  }
  .track .after {
    --b: linear-gradient(var(--back, to left), #0000 0, #000 min(36px, 50%));
  }
  .track :is(.before, .after) {
    -webkit-mask: var(--a, linear-gradient(#000, #000)), var(--b, linear-gradient(#000, #000));
    -webkit-mask-composite: source-in;
    mask: var(--a, linear-gradient(#000, #000)), var(--b, linear-gradient(#000, #000));
    mask-composite: intersect;
  }
  [dir='rtl'] .track {
    --way: to left;
    --back: to right;
  }
  .track .event {
    inset-block: -3px;
    inset-inline-start: min(var(--at) * 1%, 100% - 2px);
    inline-size: 0;
    min-inline-size: 0;
    border-inline-start: 2px solid var(--tip-ref);
    outline: 1.5px solid var(--tip-surface);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .ticks {
    display: flex;
    margin-block-start: var(--tip-s3);
    border-block-start: 1px solid var(--tip-axis);
    line-height: 1.25;
  }
  .ticks span {
    flex: none;
    inline-size: calc(var(--w) * 1%);
    padding: 4px 5px 0;
    border-inline-start: 1px solid var(--tip-axis);
    font-size: min(1em, 7cqi);
    overflow-wrap: normal;
  }
  @container (width < 15em) {
    .ticks span {
      overflow-wrap: anywhere;
    }
  }
  .events {
    gap: var(--tip-s2);
    margin-block-start: var(--tip-s3);
  }
  .events li {
    max-inline-size: 32em;
    padding-inline: 8px;
    border-inline-start: 2px solid var(--tip-ref);
    color: var(--tip-ink);
    line-height: 1.35;
  }
  /* Words, not numbers. */
  .table .number {
    text-align: start;
  }
  figure[dir='rtl'] :is(.label, .ticks span, .events li) {
    text-align: right;
  }
`;
