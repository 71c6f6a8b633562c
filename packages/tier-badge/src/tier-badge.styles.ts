import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {css} from 'lit';
import {ladderStyles} from './tier-badge.ladder.js';

const badge = css`
  :host([variant='inline']) {
    display: inline;
    container-type: normal;
    padding: 0;
  }
  .before {
    margin-block-start: 8px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
  }
  .before + .before,
  .note + .before {
    margin-block-start: 2px;
  }
  .before.lit {
    color: var(--tip-point);
    font-weight: 650;
  }
  .lit .here {
    border-color: var(--tip-point);
    border-width: 3px;
  }
  figure[dir='rtl'] :is(.before, .lanes > *) {
    text-align: right;
  }
  .mark i {
    display: inline-block;
    block-size: 12px;
    inline-size: 7px;
    margin-inline-end: 1.5px;
    border: 1px solid var(--tip-axis);
  }
  .mark .on {
    border-color: var(--tip-mark);
    background: var(--tip-mark);
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .mark .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

const lanes = css`
  .lanes {
    display: grid;
    grid-template-columns: minmax(4.4em, max-content) minmax(0, 1fr) minmax(min-content, 7em);
    row-gap: 3px;
    align-items: center;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
    line-height: 1.15;
  }
  .lanes b {
    padding-inline-end: 8px;
    font-weight: 400;
  }
  /* Of two words: no wider than the longer one. */
  .lanes b.tSC {
    inline-size: min-content;
    min-inline-size: 100%;
  }
  .lanes b.now {
    color: var(--tip-ink);
    font-weight: 650;
  }
  .lane {
    display: grid;
    /* The years end at the block. */
    grid-template-columns: repeat(var(--n), minmax(0, 24px));
    justify-content: end;
    align-items: center;
    --more: (var(--_tip-spare, 0px) / 6);
    block-size: calc(34px + var(--more));
    background: var(--tip-raised);
  }
  .picture .lane {
    block-size: calc(26px + var(--more));
  }
  .lane.lane.now {
    block-size: calc(54px + var(--more));
  }
  .lane .run {
    grid-row: 1;
    block-size: calc(20px + var(--more) / 2);
  }
  .lane .run.lit {
    block-size: 24px;
  }
  .lane .into {
    margin: 0;
    border-inline-end: 0;
  }
  /* Under the years that it is about. */
  .lanes em {
    grid-column: 1 / -1;
    color: var(--tip-point);
    font-size: var(--tip-fs-note);
    font-style: normal;
    font-weight: 650;
  }
  .lanes small {
    padding-inline-start: 7px;
    font-size: var(--tip-fs-note);
  }
  .block {
    display: grid;
    min-block-size: calc(54px + var(--_tip-spare, 0px) / 6);
    place-items: center;
    padding: 2px;
    border: 2px solid var(--tip-ink);
    border-radius: var(--tip-radius);
    background: var(--cell);
    color: var(--on, var(--tip-on-light));
    font-size: clamp(1.15em, 10em / var(--letters), 1.7em);
    font-weight: 700;
    line-height: 1.05;
    text-align: center;
    print-color-adjust: exact;
  }
  .block.tSC {
    border-style: dashed;
    background: none;
    color: var(--tip-ink);
  }
  .block.tnone,
  .outside.gap {
    border: 1px dotted var(--tip-axis);
    background: none;
    font-size: var(--tip-fs-note);
    font-weight: 400;
  }
  .lane.years.years {
    block-size: auto;
    padding-block-start: 3px;
    background: none;
  }
  .years span {
    grid-area: 1 / 1;
    inline-size: 0;
    white-space: nowrap;
  }
  .years .last {
    grid-column: -2;
    display: flex;
    justify-content: end;
    justify-self: end;
    color: var(--tip-ink);
    font-weight: 650;
  }
  @container (width >= 560px) and (width >= 30em) {
    .lanes {
      grid-template-columns: minmax(4.4em, max-content) minmax(0, 1fr) 10.5em;
    }
    .lanes b.tSC {
      inline-size: auto;
      white-space: nowrap;
    }
    .lanes em {
      display: grid;
      grid-template-columns: subgrid;
    }
    .lanes em span {
      grid-column: 2;
      padding-inline-start: calc(100% - var(--from) * min(24px, 100% / var(--n)));
    }
    .lanes .late span {
      padding-inline: 0 calc(var(--after) * min(24px, 100% / var(--n)));
      text-align: end;
    }
  }
  /* Text much larger than the column: each name above its lane. */
  @container (width < 15em) {
    .lanes {
      grid-template-columns: minmax(0, 1fr);
    }
    .lanes b:nth-of-type(n) {
      inline-size: auto;
      padding-block-start: 6px;
    }
    .lanes .blank {
      display: none;
    }
  }
`;

export const styles = [tierStyles, ladderStyles, chipStyles, badge, lanes];
