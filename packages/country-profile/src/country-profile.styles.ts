import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {ladderStyles} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {css} from 'lit';
import {markStyles} from './country-profile.marks.js';

const profile = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 22px;
    margin: 0;
  }
  .ladder-box + .tiles {
    margin-block-start: 14px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .tiles div {
    display: flex;
    flex-direction: column;
    padding-block: 11px;
    border-block-end: 1px solid var(--tip-rule);
    overflow-wrap: anywhere;
  }
  dt {
    font-size: var(--tip-fs-label);
    line-height: 1.25;
  }
  dd {
    margin: 0;
    line-height: 1.35;
    text-wrap: pretty;
  }
  /* Of numbers that are all too large to be drawn. */
  .tiles:not(:has(.mark > *)) .mark {
    display: none;
  }
  .value {
    order: -1;
    /* No number is broken, so a long one is smaller in a narrow column. */
    font-size: min(var(--num, var(--tip-fs-num)), var(--room, 66cqi) / var(--letters));
    font-weight: 700;
    line-height: 1.1;
    margin-block-end: 3px;
  }
  .value small {
    font-size: max(0.62em, var(--tip-fs-note));
    font-weight: 600;
  }
  dd.small {
    margin-block-start: 2px;
  }
  .value.long {
    --num: 1.25em;
  }
  /* Nothing that is missing is as loud as a number. */
  .value.missing {
    --num: var(--tip-fs-note);
    font-weight: 400;
  }
  .compact .tiles {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--tip-s3) 14px;
    border: 0;
  }
  .compact .value {
    --num: 1.25em;
    --room: 44cqi;
  }
  .compact .value.long {
    --num: 1.1em;
    line-height: 1.2;
  }
  .compact .tiles div {
    padding-block: 0;
    border: 0;
  }
  @container (width < 560px) or (width < 30em) {
    figure:not(.compact) .tiles div:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    figure:not(.compact) .tiles div:last-child:nth-child(3n + 1) {
      grid-column: 1 / -1;
    }
    figure:not(.compact) .tiles div:last-child:nth-child(3n + 2) {
      grid-column: 2 / -1;
    }
  }
  /* Text much larger than the column. */
  @container (width < 15em) {
    .tiles,
    .compact .tiles {
      grid-template-columns: minmax(0, 1fr);
    }
    .tiles .value {
      --room: 140cqi;
    }
  }
`;

export const styles = [tierStyles, ladderStyles, markStyles, profile];
