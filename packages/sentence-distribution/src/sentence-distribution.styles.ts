import {css} from 'lit';

export const styles = css`
  .key i.rest {
    border-color: var(--tip-mark);
  }
  .strip {
    --pitch: 1.04em;
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
  /* They stand where the chart has them, whichever way their words run. */
  figure[dir] .strip > :is(p.label, p.minimum) {
    unicode-bidi: normal;
  }
  .count,
  .band p,
  .slim p {
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
    min-block-size: calc(var(--rows) * var(--pitch));
    margin-block-start: 1.1em;
  }
  .label + .label {
    margin-block-start: 0.5em;
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
  .slim {
    text-align: var(--justify, start);
  }
  .extent {
    block-size: 0.7em;
    margin-block-start: 0.3em;
  }
  .tens {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    justify-content: var(--justify, start);
    margin-block-start: 0.45em;
  }
  .tens:empty {
    margin: 0;
  }
  .tens i {
    block-size: 0.8em;
    inline-size: calc(var(--n) * var(--pitch));
  }
  .floor {
    position: relative;
    flex: 1;
    min-block-size: calc(var(--rows) * var(--pitch) + 1.1em);
  }
  .floor i {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--a)) 2%;
  }
  .count,
  .ticks i {
    position: absolute;
    translate: -50%;
    white-space: nowrap;
  }
  .count {
    padding-block-end: 2px;
    color: var(--tip-ink);
  }
  [dir='rtl'] :is(.count, .ticks i) {
    translate: 50%;
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
  }
`;
