import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {yearStyles} from '@tip-figures/tier-badge/tier-badge.history.js';
import {ladderStyles} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {css} from 'lit';

const compare = css`
  .heads,
  .governments li {
    display: grid;
    column-gap: 8px;
    align-items: center;
    border-block-end: 1px solid var(--tip-rule);
    line-height: 1.25;
  }
  .tiers {
    font-size: var(--tip-fs-label);
  }
  .governments li > span {
    overflow-wrap: anywhere;
  }
  .river:not(ul),
  .river li {
    grid-template-columns: max(26%, var(--name) * 0.6em) minmax(0, 1fr) 5.4em;
    padding-block: 3px;
  }
  .report:not(ul),
  .report li {
    grid-template-columns: max(23%, var(--name) * 0.6em) repeat(var(--n), minmax(0, 1fr));
    column-gap: 3px;
    padding-block: 3px;
  }
  .report:not(ul) {
    position: sticky;
    inset-block-start: 0;
    align-items: end;
    border-block-end-color: var(--tip-axis);
    background: var(--tip-surface);
    letter-spacing: -0.03em;
    text-align: center;
  }
  @container (width < 360px) or (width < 15em) {
    /* A long name above its cells, whose heads need all the room. */
    .report li > :first-child {
      grid-column: 1 / -1;
    }
    .report:not(ul) > span {
      display: none;
    }
    .report:not(ul),
    .report li {
      grid-template-columns: repeat(var(--n), minmax(0, 1fr));
      column-gap: 2px;
    }
    .named:not(:first-of-type, :last-of-type) {
      display: none;
    }
    .report:not(ul) b {
      font-weight: 400;
      letter-spacing: -0.05em;
    }
  }
  .group {
    padding-block: 12px 4px;
    font-weight: 700;
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(var(--n), minmax(0, 1fr));
  }
  .river .strip:has(i) {
    grid-template-rows: repeat(4, 6px) 5px;
  }
  .strip .tSC,
  .strip .gap {
    align-self: end;
    border: 0;
    border-block-end: 2.5px dashed var(--tip-ink);
    border-radius: 0;
    background: none;
  }
  .strip .gap {
    border-block-end: 1.5px dotted var(--tip-axis);
  }
  .report i {
    block-size: 21px;
    border: 1px solid transparent;
    border-radius: 1px;
    background: var(--tip-raised);
    print-color-adjust: exact;
  }
  .report .on {
    border-color: var(--tip-axis);
    background: var(--cell, none);
  }
  .report .tSC {
    border: 1.5px dashed var(--tip-ink);
  }
  .report .tnone {
    border-style: dotted;
  }
  figure[dir='rtl'] .governments li > :is(span, b) {
    text-align: right;
  }
  @container (width >= 420px) and (width >= 30em) {
    .river:not(ul),
    .river li {
      grid-template-columns: 20% minmax(0, 1fr) 7em;
    }
  }
  /* Text much larger than the column: the name and the tier above the years. */
  @container (width < 15em) {
    .river li {
      grid-template-columns: 1fr auto;
    }
    .river li .strip {
      grid-area: 2 / 1 / auto / span 2;
    }
    .river:not(ul) {
      grid-template-columns: 0 1fr;
      column-gap: 0;
    }
    .report:not(ul) {
      position: static;
      font-size: min(var(--tip-fs-note), 6cqi);
      hyphens: auto;
    }
  }
  /* The ground of the empty places is gone there, and with it where on the ladder a government stands. */
  @media print, (forced-colors: active) {
    .report i {
      border-color: var(--tip-axis);
    }
  }
  @media (forced-colors: active) {
    .report .on:not(.tSC, .tnone) {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const styles = [tierStyles, ladderStyles, yearStyles, compare];
