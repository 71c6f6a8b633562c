import {hatch} from '@tip-figures/core/marks/hatch.js';
import {css} from 'lit';

/** A piece of a lane begins at `--at` and is `--w` long, in hundredths of the lane. */
export const styles = css`
  /* As many turns as there is room for; the word below a mark is as wide as twice its end of the line. */
  .cycle {
    --turns: 2;
    --end: max(30px, var(--letters) * 0.28em);
    --turn: calc((100% - 2 * var(--end)) / var(--turns));
    line-height: 1.2;
    white-space: nowrap;
  }
  .turn {
    position: relative;
    display: flex;
    justify-content: center;
    inline-size: var(--turn);
    margin-inline-start: calc(var(--end) + var(--before, 0) * var(--turn));
    padding-block-end: 22px;
    font-weight: 700;
  }
  .turn span {
    font-size: 1.3em;
  }
  .turn .loud {
    font-size: calc(var(--tip-fs-loud) / 1.3);
    line-height: 0.95;
  }
  .turn::after {
    content: '';
    position: absolute;
    inset: auto 3px 10px;
    block-size: 8px;
    border: 1.5px solid var(--tip-ink);
    border-block-end: 0;
  }
  .cycle ol {
    position: relative;
    display: flex;
    justify-content: space-between;
    margin-inline: var(--end);
    padding-block-start: 8px;
    border-block-start: 2px solid var(--tip-ink);
  }
  /* It goes on at both ends. */
  .cycle ol::before {
    content: '';
    position: absolute;
    inset: -2px calc(-1 * var(--end)) auto;
    border-block-start: 2px dashed var(--tip-ink);
  }
  .cycle li {
    position: relative;
    display: flex;
    inline-size: 0;
    justify-content: center;
  }
  .cycle li:last-child {
    display: none;
  }
  .cycle li::before {
    content: '';
    position: absolute;
    inset-block-start: -14px;
    inset-inline-start: -5px;
    block-size: 10px;
    inline-size: 10px;
    border: 5px solid var(--tip-mark);
    transform: rotate(45deg);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .second b {
    font-size: var(--tip-fs-num);
    font-weight: 700;
    line-height: 1.1;
    white-space: normal;
  }
  .stated .counts + .counts {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .above :is(b, small),
  .events b,
  .dated .name {
    font-weight: 650;
  }
  .dated .name small {
    font-weight: 400;
  }
  * + :is(.stated, .time, .events) {
    margin-block-start: 14px;
  }
  .events,
  .lanes {
    display: grid;
    gap: 4px;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .lanes.dated {
    gap: var(--tip-s3);
  }
  .lanes .lit .name {
    color: var(--tip-point);
    font-weight: 700;
  }
  .lit .track .funded {
    background: var(--tip-point);
    color: var(--tip-surface);
  }
  .lanes:has(.lit) li:not(.lit) .name {
    font-weight: 400;
  }
  /* The word stands where its piece begins, or as near to it as it has room. */
  .above {
    display: flex;
    margin-block-end: 4px;
    line-height: 1.15;
  }
  .above::before {
    content: '';
    flex: 0 1 calc(var(--at) * 1%);
  }
  .above span {
    flex: none;
    max-inline-size: 100%;
  }
  .above small {
    display: block;
    font-size: var(--tip-fs-note);
  }
  .above.gap b {
    font-size: var(--tip-fs-num);
  }
  .above.gap {
    color: var(--tip-point);
  }
  .track {
    position: relative;
    block-size: max(34px, 1.65em);
    border-block-end: 1px solid var(--tip-axis);
  }
  .track i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--at) * 1%);
    display: grid;
    inline-size: calc(var(--w) * 1%);
    min-inline-size: 6px;
    padding-inline-start: 8px;
    align-items: center;
    overflow: hidden;
    font-style: normal;
    box-sizing: border-box;
    white-space: nowrap;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .track .funded {
    background: var(--tip-mark-2);
    color: var(--_tip-on);
  }
  .track :is(.gap, .off) {
    border: 2px dashed var(--tip-axis);
    background: var(--tip-surface);
    --mark: ${hatch};
    color: var(--tip-rule);
  }
  .track .gap {
    border-color: var(--tip-point);
  }
  .lit .track .gap {
    border-color: var(--tip-ink);
  }
  .track .before {
    --in: 36px;
    padding-inline-start: 40px;
  }
  .track .after {
    --out: 36px;
  }
  .track :is(.before, .after) {
    --fade: linear-gradient(
      var(--way, to right),
      #0000,
      #000 min(var(--in, 0px), 50%) calc(100% - min(var(--out, 0px), 50%)),
      #0000
    );
    -webkit-mask: var(--fade);
    mask: var(--fade);
  }
  [dir='rtl'] .track {
    --way: to left;
  }
  figure[dir='rtl'] :is(.above, .name, .when p, .events li) {
    text-align: right;
  }
  .ticks {
    position: relative;
    block-size: 1.4em;
    color: var(--tip-ink-2);
  }
  .ticks span {
    font-size: var(--tip-fs-note);
    position: absolute;
    inset-inline-start: calc(var(--at) * 1%);
    min-block-size: 1.3em;
    padding-inline-start: 5px;
    border-inline-start: 1px solid var(--tip-axis);
    line-height: 1.3;
    white-space: nowrap;
  }
  /* Above the letters of the year before it. */
  .ticks span:empty {
    min-block-size: 3px;
  }
  @media (forced-colors: active) {
    .lanes .lit .name {
      text-decoration: underline;
    }
  }
  /* Text much larger than the column: one year alone has room. */
  @container (width < 15em) {
    .ticks span + span {
      display: none;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    .cycle {
      --turns: 3;
      --before: 1;
    }
    .cycle li:last-child {
      display: flex;
    }
    /* Numbers of shelters and of places have one edge. */
    .stated {
      display: grid;
      grid-template-columns: fit-content(8.5em) fit-content(8em) minmax(9.6em, 1fr) minmax(26%, 50%);
    }
    .stated .counts {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .dated > li {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 16px;
      align-items: end;
    }
    .dated .name {
      padding-block: 0.4em;
      font-weight: 400;
    }
    .dated + .ticks {
      margin-inline-start: calc(9em + 16px);
    }
    .above small {
      display: inline;
    }
  }
`;
