import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {css} from 'lit';

const profile = css`
  .ladder {
    display: flex;
    gap: 3px;
  }
  .ladder .rung {
    flex: 1;
    font-style: normal;
    min-block-size: 44px;
  }
  .ladder .here {
    flex-grow: 1.9;
    font-size: min(1.5em, 7cqi);
    line-height: 1.1;
    text-wrap: balance;
  }
  .picture .ladder .rung {
    min-block-size: calc(32px + var(--_tip-spare, 0px) / 2);
  }
  .outside {
    font-size: 1.3em;
  }
  .year {
    margin-block-start: var(--tip-s3);
    border-block-end: 1px solid var(--tip-rule);
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 10px 22px;
    margin: var(--tip-s3) 0 0;
    --room: 66cqi;
  }
  .picture :is(.year, .tiles) {
    column-gap: 14px;
    margin-block-start: 6px;
  }
  .picture dt {
    font-size: var(--tip-fs-note);
  }
  .tiles div {
    display: flex;
    flex-direction: column;
    overflow-wrap: anywhere;
  }
  dt {
    line-height: 1.3;
  }
  dd {
    margin: 0;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .value {
    order: -1;
    font-size: max(14px, min(var(--tip-fs-num), var(--room) / var(--letters)));
    font-weight: 700;
    line-height: 1.1;
    margin-block-end: 3px;
  }
  .value small {
    font-size: max(0.62em, 14px);
    font-weight: 400;
  }
  .picture .tiles:not(:has(> :nth-child(2))) .value {
    font-size: min(var(--tip-fs-loud), var(--room) / var(--letters));
  }
  /* Nothing that is missing is as loud as a number. */
  .value.none {
    align-self: start;
    font-size: var(--tip-fs-note);
    font-weight: 400;
  }
  .lit :is(dt, .value) {
    color: var(--tip-point);
    font-weight: 700;
  }
  .lit .mark {
    --_tip-unit: var(--tip-point);
  }
  .tiles .mark {
    display: flex;
    flex-direction: column;
    justify-content: end;
    order: -2;
    margin-block-end: 6px;
  }
  /* Room for a caption, where one of them has it. */
  .tiles:has(.was):first-child {
    margin-block-start: -4px;
  }
  .tiles:has(.was) .mark {
    min-block-size: 37px;
  }
  .tiles .mark .loudest {
    --high: 14px;
  }
  .tiles .loud {
    font-size: inherit;
    line-height: inherit;
  }
  .compact .tiles {
    /* As many side by side as have room for the longest number. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(6.6em, var(--letters) * 9.5px)), 1fr));
    column-gap: 14px;
    margin: 0;
    --room: 42cqi;
    --tip-fs-num: 1.5em;
  }
  .compact .tiles dt {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
  }
  @container (width >= 560px) and (width >= 30em) {
    figure:not(.compact) .tiles {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
      --room: 33cqi;
    }
  }
  /* Text much larger than the column. */
  @container (width < 15em) {
    .tiles,
    .compact .tiles {
      grid-auto-flow: row;
      grid-template-columns: minmax(0, 1fr);
      --room: 140cqi;
    }
    .ladder {
      flex-direction: column;
    }
    .ladder .rung {
      flex: none;
      min-block-size: 20px;
    }
  }
  @media (forced-colors: active) {
    .lit dt {
      text-decoration: underline;
    }
  }
`;

export const styles = [tierStyles, profile];
