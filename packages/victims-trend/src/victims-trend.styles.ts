import {css} from 'lit';

export const styles = css`
  p.key {
    justify-content: end;
    margin-block-end: var(--tip-s1);
  }
  .slope {
    position: relative;
    block-size: 9em;
    max-inline-size: 20em;
    margin-block: 2em 2.6em;
    /* As wide as the values in wide letters, and half a date. */
    margin-inline: max(4em, var(--before) * 0.7em + 1em) max(4em, var(--after) * 0.95em + 1em);
    border-block-end: 1px solid var(--tip-axis);
    font-size: var(--tip-fs-note);
  }
  figure[dir='rtl'] .slope svg {
    scale: -1 1;
  }
  .slope svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .slope path {
    fill: none;
    stroke: var(--tip-mark-2);
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }
  /* From the baseline up to its value. */
  .slope li {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    block-size: calc(var(--y) * 100%);
    border-inline-start: 1px dotted var(--tip-axis);
    white-space: nowrap;
  }
  .slope li:last-child {
    inset-inline: auto 0;
  }
  .slope li::before {
    content: '';
    position: absolute;
    inset-block-start: -5px;
    inset-inline-start: -5.5px;
    inline-size: 0;
    border: 5px solid var(--tip-mark-2);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .slope li:last-child::before {
    border-color: var(--tip-mark);
  }
  .slope b,
  .slope .date {
    position: absolute;
    font-weight: 400;
  }
  .slope b {
    inset-inline-end: 12px;
    translate: 0 -50%;
  }
  .slope li:last-child b {
    inset-inline: 12px auto;
    font-size: 1.3em;
  }
  .slope .date {
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    color: var(--tip-ink-2);
    translate: -50%;
  }
  figure[dir='rtl'] .slope .date {
    translate: 50%;
  }
  /* Larger text leaves the dates no room side by side but outwards. */
  @container (width < 17em) {
    .slope .date {
      inset-inline: auto 0;
    }
    .slope li:last-child .date {
      inset-inline: 0 auto;
    }
    figure[dir] .slope .date {
      translate: none;
    }
  }
  .slope li:last-child :is(b, .date) {
    color: var(--tip-ink);
    font-weight: 700;
  }
  .mark i {
    display: inline-block;
    block-size: calc(var(--h) * 12px);
    inline-size: 3px;
    margin-inline-end: 1.5px;
    background: var(--tip-mark-2);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .mark i:last-child {
    background: var(--tip-mark);
  }
  @container (width >= 15em) {
    .compact .columns li:not(:first-child, :last-child) .date {
      visibility: hidden;
    }
  }
  /* Text much larger than the column: what has no room beside the line stands above and below its ends. */
  @container (width < 15em) {
    .slope {
      margin-block-start: 2.6em;
      margin-inline: 5px;
    }
    .slope b {
      /* Clear of the point, and of a line that comes down to it. */
      inset-block-end: calc(100% + 5px + (1 - var(--y)) * 3em);
      translate: none;
    }
    .slope li:first-child b {
      inset-inline: 0 auto;
    }
    .slope li:last-child b {
      inset-inline: auto 0;
    }
    figure .slope .date {
      inset-inline: 0 auto;
      translate: none;
    }
    figure .slope li:last-child .date {
      inset-inline: auto 0;
    }
  }
  /* A year beside its number: only the number is bold. */
  .rows b {
    font-weight: 400;
  }
  .rows strong {
    font-weight: 700;
  }
  @container (width >= 560px) and (width >= 30em) {
    .rows {
      grid-template-columns: auto auto 1fr;
      column-gap: 12px;
    }
    .rows b {
      text-align: start;
    }
    .rows .label {
      text-align: end;
    }
  }
`;
