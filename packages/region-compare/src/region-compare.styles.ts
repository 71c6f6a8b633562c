import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import {css} from 'lit';

const compare = css`
  .governments li {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 3px;
    padding-block: 7px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .governments span {
    grid-column: 1 / -1;
    font-size: var(--tip-fs-label);
    line-height: 1.35;
  }
  .rung {
    min-block-size: 30px;
  }
  i.rung {
    border-color: transparent;
    background: var(--tip-raised);
  }
  .outside,
  .none {
    grid-column: 1 / -1;
  }
  .none {
    display: block;
    padding: 5px 8px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    font-weight: 400;
    text-align: center;
  }
  .ends {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    line-height: 1.3;
  }
  .ends span {
    max-inline-size: 12em;
    text-wrap: balance;
  }
  .ends span:last-child {
    text-align: end;
  }
  figure[dir='rtl'] :is(.governments, .ends) span {
    text-align: right;
  }
  figure[dir='rtl'] .ends span:last-child {
    text-align: left;
  }
  @container (width >= 420px) and (width >= 22.5em) {
    .governments li {
      grid-template-columns: 1.25fr repeat(4, 1fr);
      align-items: center;
    }
    .governments span {
      grid-column: 1;
      padding-inline-end: 8px;
    }
    .outside,
    .none {
      grid-column: 2 / -1;
    }
    .ends {
      margin-inline-start: 24%;
    }
  }
  /* Text much larger than the column: a name fits its place on the ladder. */
  @container (width < 15em) {
    .rung {
      font-size: min(var(--tip-fs-note), 7cqi);
      hyphens: auto;
    }
  }
  /* The ground of the empty places is gone there, and with it where on the ladder a government stands. */
  @media print, (forced-colors: active) {
    i.rung {
      border-color: var(--tip-axis);
    }
  }
`;

export const styles = [tierStyles, compare];
