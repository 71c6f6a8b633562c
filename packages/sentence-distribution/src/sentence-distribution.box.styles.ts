import {css} from 'lit';

/** What stands for people: single marks, a number in a disc, and a box with the gap to the minimum beside it. */
export const boxStyles = css`
  .stack {
    display: grid;
    gap: 2px;
  }
  .stack i {
    border: calc(var(--tip-dot) / 2 + 1px) solid var(--tip-mark);
    border-radius: 50%;
  }
  .disc {
    min-inline-size: 26px;
    padding: 4px;
    border: 1px solid var(--tip-mark);
    border-radius: 99px;
    background: var(--tip-mark);
    color: var(--tip-surface);
    text-align: center;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .unsure {
    block-size: 14px;
    inline-size: 14px;
    border: 1.5px dashed var(--tip-axis);
    border-radius: 50%;
    background: var(--tip-surface);
  }
  .box {
    min-block-size: 24px;
    padding-block: 6px;
    border: 1px dashed var(--tip-axis);
    border-radius: 2px;
    background: var(--tip-raised);
  }
  .open-from {
    border-inline-start-width: 0;
  }
  .open-to {
    border-inline-end-width: 0;
  }
  .box .marks {
    margin-inline: min(6px, 25%);
  }
  .box .rest {
    border-color: var(--tip-mark);
  }
  .box .units > * {
    grid-column: auto;
  }
  /* A number that is wider than its box wraps out of sight: its row has it, too. */
  .box p {
    display: none;
    flex-wrap: wrap;
    justify-content: center;
    block-size: 1.3em;
    margin-inline: max(-6px, -50%);
    overflow: hidden;
  }
  .box p::before {
    content: '';
    block-size: 100%;
  }
  .one .box p {
    flex-wrap: nowrap;
    overflow: visible;
  }
  .box .counted p {
    display: flex;
  }
  @container marks (width < 46px) {
    .box .units {
      display: none;
    }
    .box p {
      display: flex;
    }
  }
  .count {
    padding-inline: 4px;
    background: var(--tip-raised);
    line-height: 1;
  }
  /* A line goes through a box, but not through the number in it. */
  .plot .line {
    z-index: 1;
  }
  .plot .at {
    z-index: 2;
  }
  .gap {
    container: gap / inline-size;
  }
  .gap p {
    display: none;
    color: var(--tip-ink-2);
    text-align: end;
  }
  /* Words that run the other way than their page stand at their line, too. */
  [dir='rtl'] :is(.minimum, .sides p) {
    text-align: right;
  }
  [dir='rtl'] :is(.gap p, .sides p:first-child, .late) {
    text-align: left;
  }
  .gap p::after {
    content: '';
    display: block;
    block-size: 5px;
    margin-block-start: 1px;
    border: solid var(--tip-ref);
    border-width: 0 1px 1.5px;
  }
  /* Its words have room in two or three lines. */
  @container gap (width >= 80px) and (width >= 6.4em) {
    .strip:not(.one) .gap p {
      display: block;
    }
  }
`;
