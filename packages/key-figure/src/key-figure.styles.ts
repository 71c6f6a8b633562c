import {css} from 'lit';

export const styles = css`
  .key {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tip-s2) var(--tip-s4);
    align-items: start;
    /* Long words break where a word may, before they run out of the column. */
    hyphens: auto;
  }
  .fact {
    display: contents;
  }
  .fact b {
    /* No number is broken, so a long one is smaller in a narrow column. */
    font-size: min(var(--num, 3.1em), 140cqi / var(--letters));
    font-weight: 700;
    line-height: 1.05;
    text-wrap: balance;
  }
  .fact .long {
    --num: var(--tip-fs-num);
    line-height: 1.15;
  }
  .fact small {
    display: block;
    margin-block-start: 4px;
  }
  .lack {
    display: grid;
    gap: var(--tip-s2);
    justify-items: start;
  }
  /* Of words that run the other way than the page, too. */
  figure[dir='rtl'] .key * {
    text-align: right;
  }
  .phrase,
  .beside {
    min-inline-size: 0;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    margin-block-start: calc(4px - var(--tip-s2));
    font-size: var(--tip-fs-label);
  }
  .remark {
    color: var(--tip-ink-2);
  }
  /* Beside a short number there is room for its phrase in the narrowest column; else it stands below. */
  .compact .key {
    display: block;
  }
  .compact .fact:not(.lack) {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--tip-s4);
    align-items: center;
  }
  .compact .phrase {
    flex: 1 7em;
  }
  @container (width >= 420px) and (width >= 22.5em) {
    .key {
      grid-template-columns: fit-content(45%) minmax(0, 1fr);
    }
    .fact:not(.lack) > :first-child {
      grid-row: span 2;
    }
    .beside {
      grid-column: 2;
    }
    .lack,
    .lack + .beside {
      grid-column: 1 / -1;
    }
  }
`;
