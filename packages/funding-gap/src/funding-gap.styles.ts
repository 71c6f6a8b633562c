import {css} from 'lit';

export const styles = css`
  .amounts {
    display: grid;
    gap: calc(var(--tip-s3) + var(--_tip-spare, 0px) / 8);
  }
  .amounts li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 4px;
  }
  .amounts .says {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .amounts b {
    font-weight: 400;
  }
  .amounts .also {
    display: none;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    font-weight: 400;
  }
  .amounts .bar {
    block-size: min(18px + var(--_tip-spare, 0px) / 4, 96px);
    --_tip-unit: var(--tip-mark-2);
  }
  .amounts .bar i {
    box-shadow: inset 0 0 0 13px;
  }
  .amounts .bar :is(.about, .over, .at-least, .under, .up-to, .range, .rest) {
    box-shadow: none;
  }
  .amounts .bar .rest {
    border: 2px dashed var(--tip-point);
  }
  .amounts .bar i + .rest {
    border-inline-start: 0;
  }
  .amounts .none {
    inline-size: fit-content;
  }
  .latest .bar {
    block-size: min(26px + var(--_tip-spare, 0px) / 4, 112px);
    --_tip-unit: var(--tip-mark);
  }
  .latest b {
    font-weight: 650;
  }
  .latest .value {
    font-size: min(var(--tip-fs-num), 150cqi / var(--letters));
    font-weight: 700;
    line-height: 1.15;
  }
  .amounts .change {
    color: var(--tip-point);
    font-weight: 650;
  }
  .amounts :is(.change, .change + .note) {
    text-align: end;
  }
  .amounts:has(.lit) li:not(.lit) :is(b, .value) {
    font-weight: 400;
  }
  .amounts:has(.lit) .bar {
    --_tip-unit: var(--tip-mark-2);
  }
  .amounts .lit .bar {
    --_tip-unit: var(--tip-point);
  }
  .lit :is(b, .value) {
    color: var(--tip-point);
    font-weight: 700;
  }
  .rod {
    display: block;
    block-size: 5px;
    inline-size: 30px;
    background: var(--tip-mark);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .rod:first-child {
    inline-size: 20px;
    margin-block-end: 2px;
    background: var(--tip-mark-2);
  }
  /* At the edge of the figure also where its words run the other way. */
  figure[dir='rtl'] .amounts :is(.change, .change + .note) {
    text-align: left;
  }
  @container (width >= 560px) and (width >= 30em) {
    .amounts .also {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .lit .value {
      text-decoration: underline;
    }
  }
`;
