import {css} from 'lit';

export const styles = css`
  .big {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }
  .big strong {
    /* A number is not broken, so a long one is smaller in a narrow column. */
    font-size: min(var(--tip-fs-num), 150cqi / var(--letters));
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .big span {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-label);
  }
  .amounts {
    display: grid;
    gap: var(--tip-s4);
    margin-block-end: var(--tip-s4);
  }
  .compact .amounts {
    gap: var(--tip-s2);
  }
  .amounts li {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 12px;
    align-items: baseline;
    justify-content: space-between;
  }
  .amounts b {
    font-weight: 400;
  }
  .amounts .label {
    margin-inline-start: auto;
    text-align: end;
  }
  .amounts .marks {
    position: relative;
    flex: 100%;
  }
  /* The stripes of a rounded end are dark in every year. */
  .amounts li:not(.latest) .bar i:not(.about) {
    --tip-mark: var(--tip-mark-2);
  }
  .latest > :is(b, .label) {
    font-weight: 700;
  }
  .latest small {
    font-weight: 400;
  }
  .amounts .lack {
    flex: 100%;
  }
  .amounts .bar .rest {
    border-width: 1.5px;
    border-color: var(--tip-ref);
  }
  .need {
    position: absolute;
    inset-block: -4px;
    inset-inline-start: calc(var(--w) * 1% - 2px);
    inline-size: 0;
    border-inline-start: 2px solid var(--tip-ref);
    box-shadow: 0 0 0 1px var(--tip-surface);
    forced-color-adjust: none;
  }
  .sides {
    display: grid;
    gap: var(--tip-s4) 28px;
  }
  /* Columns have the width of their side, not of the figure. */
  .sides > div {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
  }
  .sides .columns {
    inline-size: 100%;
    /* Of both sides alike. */
    max-inline-size: calc(var(--slots) * 8.4em);
    margin-block-start: auto;
  }
  .sides .section {
    padding-block-start: 0;
    border-width: 0;
    border-block-end: 2px solid var(--tip-ink);
  }
  .sides .section > :first-child {
    color: var(--tip-ink);
    font-size: 1.12em;
    font-weight: 700;
  }
  /* At the edges of the figure also where its words run the other way. */
  figure[dir='rtl'] :is(.big *, .amounts .lack) {
    text-align: right;
  }
  figure[dir='rtl'] .amounts .label {
    text-align: left;
  }
  @container (width >= 560px) and (width >= 30em) {
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
