import {css} from 'lit';

/** What stands for people: dots at a term, a pin with a number, a box from end to end; and bars of laws. */
const marks = css`
  .stack i,
  .pin::after,
  .term i,
  .where i,
  .bar {
    border: 3.7px solid var(--_tip-unit, var(--tip-mark));
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .stack {
    z-index: 2;
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: repeat(var(--rows), auto);
    gap: 1.2px;
    align-self: end;
    margin-block: 6px calc(var(--up) * 8.6px + 6px);
    scale: 1 -1;
  }
  .stack.laned {
    grid-auto-flow: row;
    grid-template: none / repeat(5, auto);
    align-self: center;
    scale: none;
  }
  .stack.hollow i {
    block-size: 7.4px;
    inline-size: 7.4px;
    border-width: 1.5px;
  }
  .pin {
    align-self: end;
    margin-block-end: calc(var(--up) * 8.6px);
    font-size: var(--tip-fs-note);
    font-weight: 650;
    line-height: 1.2;
  }
  .pin::after {
    content: '';
    display: block;
    inline-size: 0;
    block-size: 18px;
    margin-inline: auto;
    border-width: 0 1px;
    border-radius: 0;
  }
  /* A long number has no room to the edge. */
  .pin.laned {
    translate: -57%;
  }
  [dir='rtl'] .pin.laned {
    translate: 57%;
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
    border-width: 9px 0 0;
    border-radius: 0;
  }
  .box {
    box-sizing: border-box;
    position: relative;
    min-block-size: 18px;
    border: 1.5px dashed var(--_tip-unit, var(--tip-mark));
    border-inline: 0 solid var(--_tip-unit, var(--tip-mark));
    background: var(--tip-raised);
  }
  .box.empty {
    background: none;
  }
  .box.from {
    border-inline-start-width: 2.5px;
  }
  .box.to {
    border-inline-end-width: 2.5px;
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
  .dotted {
    align-self: stretch;
    justify-self: start;
    border-inline-start: 1px dotted var(--tip-ref);
  }
  .bar {
    border: 8px solid var(--tip-ref);
    border-inline-width: 0;
    border-radius: 0;
  }
  .tint {
    block-size: 18px;
    background: var(--tip-law);
    border-inline-start: 2px solid var(--tip-ref);
    print-color-adjust: exact;
  }
  /* The number that is loud stays so where the page points at it. */
  .lit {
    --_tip-unit: var(--tip-point);
    --tip-fs-loud: 3.4em;
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
  .where,
  .over .reached > span {
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
  .over .reached > span {
    display: block;
    color: inherit;
  }
  .where span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
  }
  .where i {
    --years: (100cqi - var(--fine) - 10px);
    margin-inline-start: calc(var(--at) * var(--years) - 11px);
    border-width: 6px;
  }
  .ground {
    align-self: end;
    inline-size: calc(var(--fine) - 4px);
    block-size: calc(66px + var(--_tip-spare, 0px) / 6);
    background: var(--tip-raised);
  }
  @container (width >= 560px) {
    .ends {
      margin-inline-start: calc(var(--from));
    }
  }
`;

export const markStyles = [marks, single];
