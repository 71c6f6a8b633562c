import {css} from 'lit';

/** The words at the points of a line, along its axis, and at its breaks; those for which a figure has no room. */
export const labelStyles = css`
  .at {
    inset-inline-start: calc(var(--x) * 100%);
    inline-size: min-content;
    text-align: center;
    translate: calc(var(--dir) * -50%);
  }
  /* In the middle of its place, unless that would go beyond an edge. Lengths of a container are slow, so few have them. */
  .edge {
    --start: (var(--x) * (100cqi - var(--before) - var(--after)) + var(--before));
    translate: calc(var(--dir) * max(-1 * var(--start), min(-50%, 100cqi - var(--start) - 100%)));
  }
  .at.end {
    translate: calc(var(--dir) * (0.3em - 100%));
  }
  .at.start {
    translate: calc(var(--dir) * -0.3em);
  }
  .one {
    white-space: nowrap;
  }
  .parting {
    inset-block-end: calc(100% + var(--label));
    inset-inline-start: calc(var(--x) * 100% + 6px);
    inline-size: max-content;
    max-inline-size: min(12em, var(--share) * 100% + var(--more, 0px) - 9px);
  }
  .parting.open {
    --more: var(--after);
  }
  .parting.back {
    inset-inline: auto calc((1 - var(--x)) * 100% + 6px);
    text-align: end;
  }
  .date {
    inset-block-start: calc(100% + 0.6em);
  }
  .plot :is(.above, .below, .news) {
    color: var(--tip-ink);
  }
  .news {
    font-weight: 700;
  }
  .last {
    inset-block-end: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100% + 10px);
    inline-size: min-content;
    font-size: 1.3em;
    text-align: start;
    white-space: normal;
    translate: 0 50%;
  }
  .plot small {
    font-size: inherit;
  }
  .last small {
    position: absolute;
    inset-block-start: calc(100% - 2px);
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: calc(var(--after) - 10px);
    color: var(--tip-ink-2);
    font-size: calc(1em / 1.3);
    font-weight: 400;
    line-height: 1.2;
  }
  .above,
  .below,
  .gap {
    --halo: 0 0 3px var(--tip-surface);
    text-shadow: var(--halo), var(--halo), var(--halo);
  }
  .above,
  .gap {
    inset-block-end: calc(var(--y) * 100% + 9px);
  }
  .below {
    inset-block-start: calc((1 - var(--y)) * 100% + 9px);
  }
  .unsaid {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  @container (width >= 560px) and (width >= 30em) {
    .below-wide {
      display: none;
    }
  }
  @container (width >= 420px) and (width >= 22.5em) {
    .below-mid {
      display: none;
    }
  }
  @container (width >= 15em) {
    .below-narrow {
      display: none;
    }
  }
  @container (width < 560px) or (width < 30em) {
    .wide {
      display: none;
    }
  }
  @container (width < 420px) or (width < 22.5em) {
    .mid {
      display: none;
    }
  }
  @container (width < 15em) {
    .narrow {
      display: none;
    }
    /* Where text is so large, words of a break take twice as many lines. */
    .plot {
      --above: calc(var(--label) + var(--head) * 2.5em);
    }
  }
`;
