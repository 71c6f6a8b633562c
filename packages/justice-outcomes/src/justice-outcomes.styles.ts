import {css} from 'lit';

export const styles = css`
  .blocks {
    display: grid;
    gap: 12px 32px;
  }
  .tall .blocks {
    flex: 1;
  }
  .tally .group {
    padding: 0;
    border: 0;
  }
  .tally .group > .quiet {
    margin-block-end: 4px;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--tip-ink);
  }
  .tally li:not(.inside) > b {
    font-size: 1.7em;
    font-weight: 700;
    line-height: 1.05;
  }
  .blocks:not(:has(.lit)) li:has(.loud) {
    --_tip-unit: var(--tip-mark);
  }
  .tally li:has(.loud) {
    grid-template-columns: auto 1fr;
    align-items: last baseline;
    padding-block: 12px 6px;
  }
  .tally li > b:has(.loud) {
    font-size: inherit;
  }
  /* What the page highlights is louder. */
  .blocks:has(.lit) li:not(.lit) .loud {
    font-size: 1.7em;
  }
  .tally li:has(.loud) > .label {
    font-weight: 650;
  }
  /* Beside the largest number there is no room for two. */
  .tally li:has(.loud) > :is(.label, .rest) {
    grid-column: 2 / -1;
  }
  .tally li:has(.loud) > .rest {
    grid-row: 2;
  }
  .tally li:has(.loud) > .marks {
    margin-block-start: 4px;
  }
  @container (width >= 560px) and (width >= 30em) {
    /* Of two blocks, the one with more rows has more room. */
    .blocks:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
    .blocks.longer-first:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
    .blocks > :nth-child(3) {
      grid-column: 1 / -1;
    }
    /* In the narrower one what was before stands below the name. */
    .tally.narrow li:not(.bare) > :is(.label, .rest) {
      grid-column: 2 / -1;
    }
    .tally.narrow .rest {
      grid-row: 2;
    }
    /* There the largest number stands alone. */
    .tally.narrow li:has(.loud) > .label {
      grid-area: 2 / 1 / auto / -1;
    }
    .tally.narrow li:has(.loud) > .rest {
      grid-area: 3 / 1 / auto / -1;
    }
  }
`;
