import {hatch} from '@tip-figures/core/marks/hatch.js';
import {css} from 'lit';

/** A piece of a lane begins at `--at` and is `--w` long, in hundredths of the lane. */
export const styles = css`
  .cycle > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 9px;
    justify-content: center;
    align-items: baseline;
    line-height: 1;
  }
  /* A phrase in the order of its language, whatever way the page runs. */
  figure[dir='rtl']:not(:lang(ar), :lang(fa), :lang(he), :lang(ur)) .cycle > p:first-child {
    direction: ltr;
  }
  .cycle > .ends {
    justify-content: space-between;
    line-height: inherit;
  }
  .cycle > i {
    display: block;
    block-size: 12px;
    margin-block: 8px 4px;
    border: 2px solid var(--tip-ink);
    border-block-end: 0;
  }
  .above :is(b, small),
  .stated b,
  .events b,
  .dated .name {
    font-weight: 650;
  }
  .dated .name :is(small, .stated) {
    font-weight: 400;
  }
  .cycle + *,
  .lead + *,
  .stated + .dated,
  .events {
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
  .cycle > p:first-child span,
  .above.gap b {
    font-size: var(--tip-fs-num);
    font-weight: 700;
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
  figure[dir='rtl'] :is(.stated, .above, .name, .when p, .events li) {
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
    .dated > li {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 0 16px;
      align-items: end;
    }
    .dated .name {
      padding-block: 0.4em;
      font-weight: 400;
    }
    .dated + .ticks {
      margin-inline-start: calc(7em + 16px);
    }
    .above small {
      display: inline;
    }
  }
`;
