import {css} from 'lit';

/** Lengths across the strip: `--lane` is a lane, and the axis starts at `--axis`; `--pitch` is one person. */
export const styles = css`
  .key i.rest {
    border-color: var(--tip-mark);
  }
  .strip {
    --pitch: 1.04em;
    --lane: max(12%, 3.8em);
    --axis: (var(--lanes) * (var(--lane) + 2%) + 3%);
    display: flex;
    flex-direction: column;
    min-block-size: 13em;
    margin-inline: 2px 8px;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.25;
  }
  .strip i {
    font-style: normal;
  }
  .strip p {
    color: var(--tip-ink);
    text-wrap: pretty;
  }
  .strip > * {
    text-align: var(--side, start);
  }
  /* They stand where the chart has them, whichever way their words run. */
  figure[dir] .strip > :is(p.label, p.minimum) {
    unicode-bidi: normal;
  }
  .count,
  .strip p {
    --halo: 0 0 3px var(--around, var(--tip-surface));
    text-shadow: var(--halo), var(--halo), var(--halo), var(--halo);
  }
  .minimum {
    font-weight: 600;
  }
  .minimum i {
    display: inline-block;
    inline-size: 14px;
    margin-inline-end: 5px;
    border-block-start: 2px solid var(--tip-ref);
    vertical-align: middle;
  }
  .label {
    display: grid;
    align-items: center;
    justify-items: var(--side, start);
    min-block-size: calc(var(--rows) * var(--pitch));
    margin-block-start: 0.8em;
  }
  .label + .band,
  .label + .slim {
    margin-block-start: 2.6em;
  }
  .band,
  .slim {
    margin-block-start: 0.8em;
  }
  .band {
    --around: var(--tip-raised);
    padding: 0.5em 0.65em;
  }
  .extent {
    block-size: 0.7em;
    margin-block-start: 0.3em;
  }
  .tens {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    justify-content: var(--side, start);
    margin-block-start: 0.45em;
  }
  .tens i {
    block-size: 0.8em;
    inline-size: calc(var(--n) * var(--pitch));
  }
  .floor,
  .count {
    --up: var(--narrow);
  }
  .floor {
    position: relative;
    flex: 1;
    min-block-size: calc(var(--up) + 1.1em);
  }
  .floor i {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--axis)) 2%;
  }
  .count,
  .ticks i {
    position: absolute;
    translate: calc(var(--before, 0.5) * -100%);
    white-space: nowrap;
  }
  .count {
    --before: var(--usual);
    inset-block-end: calc(var(--up) + 0.5em);
    color: var(--tip-ink);
  }
  /* Ties it to its stack where it had to make way for others. */
  .count::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: calc(var(--before) * 100%);
    block-size: calc(var(--up) - var(--stack));
    border-inline-start: 1px solid var(--tip-axis);
  }
  [dir='rtl'] :is(.count, .ticks i) {
    translate: calc(var(--before, 0.5) * 100%);
  }
  .ticks {
    position: relative;
    display: flex;
    gap: 2%;
    min-block-size: 1.25em;
    padding-block-start: 0.65em;
  }
  .ticks span {
    flex: none;
    inline-size: var(--lane);
  }
  @container (width >= 560px) and (width >= 30em) {
    .floor,
    .count {
      --up: var(--wide);
    }
  }
  /* Text much larger than the strip: lanes leave room for the axis. */
  @container (width < 15em) {
    .strip {
      --lane: max(12%, min(3.8em, 60% / var(--lanes) - 2%));
    }
    .ticks {
      font-size: min(1em, (9 - var(--lanes)) * 1cqi);
    }
    .floor,
    .count {
      --up: var(--least);
    }
    .count {
      --before: var(--large);
    }
    .band {
      padding-inline: 0.2em;
    }
  }
`;
