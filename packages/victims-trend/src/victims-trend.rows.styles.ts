import {rulesWithin} from '@tip-figures/core/marks/rules-within.js';
import {css, type CSSResult} from 'lit';

/** Widths of figures by the class of what has no room below them. */
export const steps = {'': 280, 'up-small': 340, 'up-narrow': 420, 'up-mid': 560, 'up-wide': 660} as const;

// Text of a larger size needs as much more room: a sixteenth of a pixel of the smallest size, in `em`.
const em = 0.06;

/** Rows of bars in place of columns, where values have no room side by side; `.step` stands for the class of a width. */
const rows = css`
  .columns.step {
    padding: 0;
  }
  .columns.step ul {
    grid-auto-rows: minmax(1.6em, auto);
    /* One scale: all values have one column. */
    grid-template: none / auto minmax(0, 1fr) fit-content(40%);
    column-gap: 8px;
  }
  .columns.step ul::before {
    content: none;
  }
  .columns.step li {
    grid-area: var(--slot) / 1 / auto / -1;
    grid-template: none / subgrid;
    align-items: center;
    justify-items: start;
    min-block-size: 1.6em;
    padding-block: 2px;
    text-align: start;
  }
  .columns.step :is(.turn, .note, .other) {
    position: static;
    grid-column: 1 / -1;
    inline-size: auto;
    max-inline-size: none;
    margin: 0;
    text-align: start;
  }
  .columns.step :is(.date, .stack) {
    grid-row: auto;
    padding: 0;
  }
  figure[dir] .columns.step li:last-child :is(.date, .stack) {
    direction: inherit;
  }
  .columns.step .stack {
    display: grid;
    grid-column: 2 / -1;
    grid-template-columns: subgrid;
    gap: 2px 8px;
    align-items: center;
    justify-items: start;
    min-block-size: 0;
    inline-size: 100%;
  }
  .columns.step .value {
    order: 1;
    margin: 0;
    padding: 0;
    color: inherit;
  }
  .columns.step .loud {
    font-size: 1.7em;
  }
  .columns.step .other {
    order: 2;
  }
  .columns.step .column {
    order: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 1em;
  }
  .columns.step .bar {
    inline-size: calc(var(--h) * 100%);
    writing-mode: horizontal-tb;
    direction: inherit;
  }
  .columns.step .beside {
    inset: -3px auto -3px calc(var(--from) * 100%);
    inset-inline: calc(var(--from) * 100%) auto;
    block-size: auto;
    inline-size: calc(var(--to) * 100%);
    border-block: 0;
    border-inline: 1.5px dashed var(--tip-ink);
    border-inline-start-width: 0;
  }
  .columns.step :is(.noted .stack, .after)::before {
    inset: auto;
    position: static;
    content: none;
    border: 0;
  }
`;

const away = css`
  :is(.other, .columns .stack .other).step {
    position: absolute;
    min-inline-size: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .others .step {
    display: block;
  }
`;

const within = (rules: CSSResult, name: string, width: string) => rulesWithin(width, rules, '.step', name);

const below = (rules: CSSResult): CSSResult[] => [
  ...Object.entries(steps).flatMap(([name, pixels]) =>
    name ? within(rules, `.${name}`, `(width < ${pixels}px) or (width < ${pixels * em}em)`) : [],
  ),
  within(rules, '.never', '(width >= 0px)'),
];

const beside = css`
  /* Words at the change, and a note, begin or end at their line, whichever side has more room. */
  .columns :is(.turn, .note) {
    position: absolute;
    inset-inline: 6px auto;
    inset-block-end: calc(100% + var(--row) * 1.3em);
    inline-size: max-content;
    max-inline-size: calc((var(--slots) - var(--slot) + 1) * 100% - 6px);
    text-align: start;
  }
  .columns .back {
    inset-inline: auto calc(100% + 6px);
    max-inline-size: calc((var(--slot) - 1) * 100% - 6px);
    text-align: end;
  }
  .columns .after::before,
  .noted .stack::before {
    content: '';
    position: absolute;
    inset-block: calc(-1.3em * (var(--row) + 1)) 1em;
    inset-inline-start: -0.75px;
    border-inline-start: 1.5px dashed var(--tip-ink-2);
  }
  .columns .note {
    inset-inline-start: calc(50% - 4px);
    inset-block-end: calc(100% + var(--turns) * 1.3em + var(--over) * var(--noted) / var(--notes) + 4px);
    max-inline-size: calc((var(--slots) - var(--slot) + 0.5) * 100%);
    line-height: 1.25;
  }
  .columns .note.back {
    inset-inline: auto calc(50% - 12px);
    max-inline-size: calc((var(--slot) - 0.5) * 100% + 8px);
  }
  .noted .stack::before {
    position: static;
    flex: 1 0 10px;
    order: -2;
    margin-block: calc(-1 * (var(--turns) * 1.3em + var(--over) * var(--noted) / var(--notes))) 4px;
    border-inline-start: 1.5px solid var(--tip-point);
  }
  .others {
    padding-block-start: 6px;
  }
  .others li {
    display: none;
  }
  .others li::before {
    content: '';
    display: inline-block;
    inline-size: 1.4em;
    margin-inline-end: 6px;
    border-block-start: 1.5px dashed var(--tip-ink);
    vertical-align: middle;
  }
`;

/** Words at columns, and what takes their place and that of columns in figures that are too narrow for them. */
export const narrowStyles = [beside, ...below(rows), within(rows, '', '(width < 15em)'), ...below(away)];
