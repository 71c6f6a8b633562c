import {css} from 'lit';

/**
 * The axis starts at `--zero`, is `--years` long and ends `--rest` before the end of what is drawn; lanes are in pixels, since
 * texts of several sizes stand at these places. Each row has its piece of the band: below 560 pixels it lies behind marks
 * alone, else the pieces are one. Words stand before the axis where there is room.
 */
const axis = css`
  .years {
    --fine: 0px;
    --zero: (var(--fine) + 4px);
    --rest: (var(--lanes) * 54px + 6px);
    --years: (100% - var(--fine) - var(--lanes) * 54px - 10px);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.3;
  }
  .years.fine {
    --fine: 38px;
  }
  .plot,
  .axis {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .plot > *,
  .axis > * {
    grid-area: 1 / 1;
  }
  .plot {
    min-block-size: calc(30px + var(--_tip-spare, 0px) / (var(--rows) + 3));
    align-items: center;
  }
  .banded .plot::before,
  .banded .plot::after {
    content: '';
    grid-area: 1 / 1;
    box-sizing: border-box;
    block-size: 100%;
    margin-inline: var(--law) var(--law-end);
  }
  .banded .plot::before {
    background: var(--tip-law);
    print-color-adjust: exact;
  }
  .banded .plot::after {
    z-index: 1;
    border: 0 solid var(--tip-ref);
  }
  .floor .plot::after {
    border-inline-start-width: 2px;
  }
  .ceiling .plot::after {
    border-inline-end-width: 1px;
  }
  .law-name {
    display: flex;
    color: var(--tip-ref);
    font-size: var(--tip-fs-note);
  }
  .law-name::before {
    content: '';
    flex: 0 1 var(--law);
  }
  .law-name b {
    flex: none;
    max-inline-size: 100%;
  }
  .axis {
    align-items: start;
    border-block-start: 2px solid transparent;
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
  }
  .axis b {
    font-weight: 400;
  }
  .base,
  .lane {
    border-block-start: 1px solid var(--tip-axis);
  }
  .step {
    container: step / inline-size;
    block-size: 24px;
  }
  .step::before {
    content: '';
    display: block;
    inline-size: 1px;
    block-size: 5px;
    background: var(--tip-axis);
  }
  .step b {
    display: block;
    inline-size: max-content;
    translate: -50%;
  }
  [dir='rtl'] .step b {
    translate: 50%;
  }
  .last {
    justify-self: end;
    margin-inline-end: calc(var(--rest) - 4px);
    padding-block-start: 5px;
    border-inline-end: 1px solid transparent;
  }
  .lane {
    padding-block-start: 4px;
    text-align: center;
  }
  .ground {
    align-self: stretch;
    inline-size: calc(var(--fine) - 4px);
    background: var(--tip-raised);
  }
  @container step (width < 4.7em) {
    .step b {
      visibility: hidden;
    }
  }
  @container (width < 400px) {
    .dense .step:nth-child(odd) b {
      visibility: hidden;
    }
  }
  @container (width >= 560px) and (width >= 30em) {
    .years:not(.single) {
      grid-template-columns: fit-content(262px) minmax(0, 1fr);
      column-gap: 12px;
    }
    .years.fine {
      --fine: 68px;
    }
    .years > * {
      grid-column: -2 / -1;
    }
    .years > ul,
    .years li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .years .words {
      grid-column: 1;
      align-self: center;
      min-inline-size: 150px;
    }
    .years .plot {
      grid-column: -2;
    }
  }
`;

/** Words of rows, and what stands for people: dots at a term, a pin with a number, and a box from end to end. */
const marks = css`
  .words:not(.lead) {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    align-items: baseline;
    padding-block: 3px 1px;
  }
  .words b {
    font-weight: 650;
  }
  .words > b,
  .words > .none {
    grid-area: 1 / 1;
  }
  .words .label {
    grid-area: 1 / 2;
    text-wrap: pretty;
  }
  .words > .label:last-child,
  .words .note {
    grid-column: 1 / -1;
  }
  .lead {
    display: flex;
    gap: 10px;
  }
  .lead,
  .counts > .loudest {
    align-items: last baseline;
  }
  .lead span {
    line-height: 1.2;
  }
  strong {
    display: block;
    font-weight: 650;
  }
  /* What is not known has its place below those. */
  .free,
  .years + .counts,
  .counts ul + ul {
    margin-block: 12px 4px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--tip-rule);
  }
  .at {
    justify-self: start;
    translate: -50%;
  }
  [dir='rtl'] .at {
    translate: 50%;
  }
  .stack {
    z-index: 2;
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: repeat(4, auto);
    gap: 1.2px;
    align-self: end;
    margin-block: 6px calc(var(--up) * 8.6px + 6px);
    scale: 1 -1;
  }
  .stack.fives {
    grid-auto-flow: row;
    grid-template: none / repeat(5, auto);
    align-self: center;
    scale: none;
  }
  .stack i {
    border: 3.7px solid var(--_tip-unit, var(--tip-mark));
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .stack.hollow i {
    block-size: 7.4px;
    inline-size: 7.4px;
    border-width: 1.5px;
  }
  .pin {
    align-self: end;
    margin-block-end: calc(var(--up) * 8.6px);
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
  }
  .pin::after {
    content: '';
    display: block;
    inline-size: 2px;
    block-size: 18px;
    margin-inline: auto;
    background: var(--_tip-unit, var(--tip-mark));
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .unsure {
    box-sizing: border-box;
    block-size: 12px;
    inline-size: 12px;
    border: 1.5px dashed var(--_tip-unit, var(--tip-mark));
    border-radius: 50%;
  }
  .term {
    border: 1.5px solid var(--_tip-unit, var(--tip-mark));
  }
  .term i {
    display: block;
    inline-size: calc(var(--w) * 1%);
    border-block-start: 9px solid var(--_tip-unit, var(--tip-mark));
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .box {
    box-sizing: border-box;
    position: relative;
    min-block-size: 18px;
    border: 0 dashed var(--_tip-unit, var(--tip-mark));
    border-block-width: 1.5px;
    background: var(--tip-raised);
  }
  .box.empty {
    background: none;
  }
  .dotted {
    align-self: stretch;
    justify-self: start;
    border-inline-start: 1px dotted var(--tip-ref);
  }
  .box.from {
    border-inline-start: 2.5px solid var(--_tip-unit, var(--tip-mark));
  }
  .box.to {
    border-inline-end: 2.5px solid var(--_tip-unit, var(--tip-mark));
  }
  .box.open::after {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 1px;
    inline-size: 9px;
    block-size: 9px;
    border: solid var(--tip-ink);
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }
  [dir='rtl'] .box.open::after {
    transform: rotate(-135deg);
  }
  .lit {
    --_tip-unit: var(--tip-point);
  }
  .lit :is(.words, .loud) {
    color: var(--tip-point);
  }
  .reached {
    padding-block: 2px 6px;
    line-height: 1.15;
  }
  .reached em {
    font-style: normal;
    font-weight: 650;
    white-space: nowrap;
  }
  .reached b {
    display: inline-block;
  }
  .single .reached > span {
    display: block;
    font-size: var(--tip-fs-note);
  }
  .plot > .reached {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    justify-self: start;
    align-items: center;
  }
  .plot > .reached b {
    grid-row: 1 / 3;
  }
  .plot > .reached em {
    align-self: end;
  }
  .plot > .reached > span {
    align-self: start;
  }
  .plot > .late {
    justify-self: end;
  }
  .law .bar {
    block-size: 16px;
    background: var(--tip-ref);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .law .tint {
    block-size: 18px;
    background: var(--tip-law);
    border-inline-start: 2px solid var(--tip-ref);
    print-color-adjust: exact;
  }
  .law b {
    color: var(--tip-ref);
    font-size: var(--tip-fs-note);
    white-space: nowrap;
  }
  .law .words {
    display: block;
  }
  .law .words b {
    white-space: normal;
  }
  .after {
    justify-self: start;
  }
  .before {
    justify-self: end;
  }
  /* Words that run the other way than their page stand at their marks, too. */
  [dir='rtl'] :is(.law .words, .lead span, .reached, .ends, .where) {
    text-align: right;
  }
  @media (forced-colors: active) {
    .lit .words {
      text-decoration: underline;
    }
    .law .bar {
      background: CanvasText;
    }
  }
`;

/** One range below the minimum and one person at or above it, on one line. */
const single = css`
  .single .plot {
    container-type: inline-size;
    min-block-size: calc(142px + var(--_tip-spare, 0px) / 3);
  }
  .under {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-self: end;
    padding-block-end: calc(26px + var(--_tip-spare, 0px) / 6);
  }
  .under .box {
    display: grid;
    place-items: center;
    min-block-size: calc(34px + var(--_tip-spare, 0px) / 6);
    border-width: 1.5px;
    border-style: dashed;
    font-size: 1.1em;
    line-height: 1.15;
  }
  .ends,
  .where {
    color: var(--tip-ink-2);
    font-size: var(--tip-fs-note);
    line-height: 1.25;
  }
  .ends {
    padding-block-end: 4px;
  }
  .over {
    align-self: start;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
  }
  .where i {
    --years: (100cqi - var(--fine) - 10px);
    margin-inline-start: calc(var(--at) * var(--years) - 12px);
    border: 6px solid var(--_tip-unit, var(--tip-mark));
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .single .ground {
    align-self: end;
    block-size: calc(66px + var(--_tip-spare, 0px) / 6);
  }
  @container (width >= 560px) {
    .ends {
      margin-inline-start: calc(var(--from));
    }
  }
`;

/** The marks of a figure in a line of text. */
const mini = css`
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
`;

export const styles = [axis, marks, single, mini];
