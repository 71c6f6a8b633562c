import {css} from 'lit';
import {cycleStyles} from './shelter-timeline.cycle.js';
import {pieceStyles} from './shelter-timeline.pieces.styles.js';

/** A piece of a lane begins at `--at` and is `--w` long, in hundredths of the lane. */
const lanes = css`
  .stated {
    display: flex;
    gap: var(--tip-s3);
    justify-content: space-between;
    max-inline-size: 25em;
  }
  .key i {
    flex: none;
    inline-size: 22px;
    block-size: 10px;
  }
  /* A band and a block differ in height, as on a lane. */
  .key :is(.closed, .unknown) {
    block-size: 18px;
  }
  .lanes {
    display: grid;
    gap: var(--tip-s3);
    overflow-wrap: anywhere;
  }
  .lanes li {
    display: grid;
    gap: 4px 14px;
    align-items: center;
  }
  .label {
    font-size: var(--tip-fs-label);
    line-height: 1.3;
  }
  .label .small {
    display: block;
  }
  .track {
    position: relative;
    display: block;
    /* As high as the words in it need. */
    block-size: max(24px, 1.65em);
  }
  .track::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 0;
    border-block-start: 1px solid var(--tip-rule);
  }
  .track i {
    position: absolute;
    inset-block: calc(50% - 5px);
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: calc(var(--w) * 1%);
    min-inline-size: 6px;
  }
  .event {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.5em;
    block-size: 1.5em;
    padding-inline: 3px;
    border: 1.5px solid var(--tip-ink);
    border-radius: 99px;
    background: var(--tip-surface);
    color: var(--tip-ink);
    font-size: var(--tip-fs-note);
    line-height: 1;
    white-space: nowrap;
  }
  /* The nearer to an end, the more of it stands inside. */
  .track .event {
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    inset-inline-start: calc(var(--at) * 1%);
    translate: calc(var(--at) * var(--to, -1%));
  }
  /* Text much larger than the column: numbers stand above the lane, clear of the words in it. */
  @container (width < 17em) {
    .track:has(.event) {
      margin-block-start: 1.6em;
    }
    .track .event {
      inset-block-start: -1.6em;
    }
  }
  .ticks {
    position: relative;
    block-size: 1.5em;
    margin-block-start: 4px;
    border-block-start: 1px solid var(--tip-axis);
  }
  .ticks span {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: calc(var(--at) * 1%);
    translate: calc(50 * var(--to, -1%));
    white-space: nowrap;
  }
  .ticks .start {
    translate: none;
  }
  .ticks .end {
    translate: calc(100 * var(--to, -1%));
  }
  [dir='rtl'] :is(.track, .ticks) {
    --to: 1%;
  }
  .events {
    display: grid;
    gap: 5px;
    margin-block-start: var(--tip-s3);
    font-size: var(--tip-fs-label);
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .events li {
    display: flex;
    gap: 9px;
    align-items: baseline;
  }
  .events .event {
    flex: none;
  }
  /* Words, not numbers. */
  .table .number {
    text-align: start;
  }
  figure[dir='rtl'] :is(.label, .events li, .schematic) {
    text-align: right;
  }
  @container (width < 560px) or (width < 30em) {
    .lanes .wide,
    .ticks .wide {
      display: none;
    }
  }
  /* Text much larger than the column: the last label stands below the first. */
  @container (width < 15em) {
    .ticks {
      block-size: 3em;
    }
    .ticks .end {
      inset-block-start: 1.5em;
    }
    .ticks :not(.start, .end) {
      display: none;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    .lanes li {
      grid-template-columns: var(--names) 1fr;
    }
    .lanes,
    .ticks {
      --names: 10em;
    }
    .ticks {
      margin-inline-start: calc(var(--names) + 14px);
    }
  }
`;

export const styles = [lanes, pieceStyles, cycleStyles];
