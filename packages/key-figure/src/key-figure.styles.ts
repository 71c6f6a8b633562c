import {css} from 'lit';

export const styles = css`
  .key {
    /* Long words break where a word may, before they run out of the column. */
    hyphens: auto;
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px 18px;
    margin-block-end: 4px;
  }
  .key .loud {
    text-wrap: balance;
  }
  .phrase {
    min-inline-size: 0;
    font-size: max(1.1em, 0.2em * var(--_tip-loud, 0));
    line-height: 1.3;
    text-wrap: pretty;
  }
  .lack {
    display: grid;
    gap: var(--tip-s2);
    justify-items: start;
    margin-block-end: 4px;
  }
  .quiet {
    text-wrap: pretty;
  }
  .key .counts {
    display: block;
    max-inline-size: 420px;
    margin-block: 10px 12px;
  }
  .key .cells {
    flex: 1;
    block-size: 20px;
  }
  .key.lit .loudest {
    --_tip-unit: var(--tip-point);
  }
  .lit .loud {
    color: var(--tip-point);
    font-weight: 700;
  }
  /* Of words that run the other way than the page, too. */
  figure[dir='rtl'] .key :is(p, span, b) {
    text-align: right;
  }
  .also {
    display: none;
  }
  .compact .fact {
    margin: 0;
  }
  @container (width >= 560px) and (width >= 30em) {
    .fact:not(.compact *) {
      grid-template-columns: fit-content(60%) minmax(0, 1fr);
      align-items: center;
      margin-block-end: 8px;
    }
    .fact:not(.compact *) .loud {
      font-size: min(var(--tip-fs-loud), 90cqi / var(--letters));
    }
    .phrase {
      max-inline-size: 26em;
      hyphens: manual;
    }
    .also {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .lit .loud {
      text-decoration: underline;
    }
  }
`;
