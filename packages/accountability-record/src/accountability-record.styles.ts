import {css} from 'lit';

export const styles = css`
  .cases > li {
    display: grid;
    gap: 6px 16px;
    padding-block: var(--tip-s3);
  }
  .cases > li:first-child {
    padding-block-start: 0;
  }
  .cases > li + li {
    border-block-start: 1px solid var(--tip-rule);
  }
  .cases p {
    overflow-wrap: anywhere;
  }
  .who {
    font-weight: 700;
    line-height: 1.3;
  }
  .status {
    justify-self: start;
    align-self: start;
    padding: 1px 8px;
    border: 1px solid var(--tip-axis);
    border-radius: var(--tip-radius);
    font-size: var(--tip-fs-note);
    font-weight: 600;
  }
  .status.open {
    border-style: dashed;
  }
  .steps,
  .also {
    font-size: var(--tip-fs-label);
    line-height: 1.35;
  }
  .also {
    color: var(--tip-ink-2);
  }
  .steps li {
    position: relative;
    padding-inline-start: 18px;
    padding-block-end: 8px;
    overflow-wrap: anywhere;
  }
  .steps li:last-child {
    padding-block-end: 0;
  }
  /* A case comes from square to square. */
  .steps li::before {
    content: '';
    position: absolute;
    inset-inline-start: 2px;
    inset-block-start: 0.42em;
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid var(--tip-mark);
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 5.5px;
    inset-block: calc(0.42em + 9px) -0.34em;
    border-inline-start: 1.5px solid var(--tip-axis);
  }
  .steps .small {
    margin-inline-end: 6px;
  }
  .affected {
    display: grid;
    gap: 5px;
  }
  figure[dir='rtl'] .cases :is(p, li) {
    text-align: right;
  }
  @container (width >= 420px) and (width >= 22.5em) {
    .cases > li {
      grid-template-columns: 1fr auto;
    }
    .cases > li > :not(.who, .status) {
      grid-column: 1 / -1;
    }
    .status {
      max-inline-size: 45cqi;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    .across {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      gap: 12px;
    }
    .across li {
      padding: 16px 0 0;
    }
    .across li::before {
      inset-block-start: 0;
      inset-inline-start: 0;
    }
    .across li:not(:last-child)::after {
      inset-block: 3.25px auto;
      inset-inline: 8px -12px;
      border-block-start: 1.5px solid var(--tip-axis);
      border-inline-start: 0;
    }
    .across .small {
      display: block;
    }
  }
`;
