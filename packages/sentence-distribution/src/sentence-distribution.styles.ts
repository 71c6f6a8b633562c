import {css} from 'lit';
import {stripStyles} from './sentence-distribution.strip.styles.js';

/** What stands for people: single marks, a number in a disc, and a box from end to end. */
const marks = css`
  .stack {
    display: grid;
    gap: 2px;
  }
  .stack i {
    border: calc(var(--tip-dot) / 2 + 1px) solid var(--_tip-unit, var(--tip-mark));
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .one .stack i {
    border-width: 8px;
  }
  .disc {
    min-inline-size: 26px;
    padding: 4px;
    border: 1px solid var(--tip-mark);
    border-radius: 99px;
    background: var(--tip-mark);
    color: var(--tip-surface);
    font-size: var(--tip-fs-note);
    line-height: 1.2;
    text-align: center;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  /* Half of it is hollow where a sentence is suspended in part, or can be a fine. */
  .stack.part i {
    inline-size: calc(var(--tip-dot) + 2px);
    block-size: calc(var(--tip-dot) + 2px);
    border-width: 1.5px;
    background: linear-gradient(var(--_tip-unit, var(--tip-mark)) 50%, var(--tip-surface) 50%);
  }
  .disc.part {
    border-style: dashed;
    background: var(--tip-surface);
    color: var(--tip-ink);
  }
  .unsure {
    block-size: 14px;
    inline-size: 14px;
    border: 1.5px dashed var(--tip-axis);
    border-radius: 50%;
    background: var(--tip-surface);
  }
  .box {
    display: grid;
    container: box / inline-size;
    min-block-size: 28px;
    place-items: center;
    border: 1.5px dashed var(--_tip-unit, var(--tip-mark));
    background: var(--tip-raised);
  }
  .one .box {
    min-block-size: calc(40px + var(--_tip-spare, 0px) / 6);
    font-size: 1.2em;
  }
  .box p,
  .count {
    font-weight: 650;
    line-height: 1.15;
    text-align: center;
  }
  .open-from {
    border-inline-start-width: 0;
  }
  .open-to {
    border-inline-end-width: 0;
  }
  /* The row has it, too. */
  @container box (width < 5em) {
    .strip:not(.one) .box p {
      display: none;
    }
  }
  .count {
    padding-inline: 4px;
    background: var(--tip-raised);
  }
  .strip li {
    padding-block: 4px 0;
  }
  .strip .label {
    hyphens: auto;
    text-wrap: pretty;
  }
  .label .none {
    display: inline-block;
  }
  .label b {
    font-weight: 650;
  }
  .strip:has(.lit) {
    --_tip-unit: var(--tip-mark-2);
  }
  .strip .lit {
    --_tip-unit: var(--tip-mark);
    font-weight: 700;
  }
  .strip:has(.lit) li:not(.lit) b {
    font-weight: 400;
  }
  .mini {
    display: inline-block;
    inline-size: 18px;
    block-size: 8px;
    border: 1px dashed var(--tip-mark);
    vertical-align: middle;
  }
  .mini.dot {
    inline-size: 0;
    block-size: 0;
    margin-inline-start: 2px;
    border: 3px solid var(--tip-mark);
    border-radius: 50%;
  }
  .mini.ref {
    inline-size: 0;
    block-size: 14px;
    margin-inline-start: 2px;
    border: 0;
    border-inline-start: 2px solid var(--tip-ref);
  }
  @media (forced-colors: active) {
    .strip .lit .label {
      text-decoration: underline;
    }
  }
`;

/** What the law says, in words that are longer than a number. */
const terms = css`
  .tally ul:is([aria-labelledby='law'], [aria-labelledby='minimum']) .bare > b {
    display: none;
  }
  .tally ul:is([aria-labelledby='law'], [aria-labelledby='minimum']) .bare .label {
    grid-column: 1 / -1;
  }
`;

export const styles = [stripStyles, marks, terms];
