import type {Step} from '@tip-figures/record/sections/accountability-record.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {OfficialCase} from './accountability-record.model.js';
import {isOpen, standOf} from './accountability-record.standing.js';

/** The stages that all cases stand under, in the order of the grid. */
export const columns = ['act', 'charged', 'convicted', 'sanction', 'appeal'] as const;

export type Column = (typeof columns)[number];

/** Something of a case that stands under a stage: the act itself has no word of the data. */
export interface Told {
  readonly stage?: Step['stage'];
  readonly date?: Period | undefined;
}

/** A stage that a case has come to. */
export interface Point {
  readonly column: Column;
  /** Columns until the next point, or until the end of the grid. */
  readonly span: number;
  /** How it goes on: told stage after told stage, over stages that are not told, or into what is not reported. */
  readonly line: 'told' | 'untold' | 'open' | '';
  /** Whether the case is open at it. */
  readonly isPending: boolean;
  readonly told: readonly Told[];
}

/** The stage that a step stands under. */
export function columnOf(stage: Step['stage']): Column {
  switch (stage) {
    case 'convicted':
    case 'acquitted':
      return 'convicted';
    case 'sanctioned':
      return 'sanction';
    case 'appeal-decided':
      return 'appeal';
    default:
      return 'charged';
  }
}

/** A case on the grid of stages, from its first stage to its last. */
export function trackOf(one: OfficialCase): Point[] {
  const {act, steps} = one;
  const all: {readonly column: Column; readonly told: Told}[] = [
    ...(act ? [{column: 'act' as const, told: {date: act.date}}] : []),
    ...steps.map(({stage, date}) => ({column: columnOf(stage), told: {stage, date}})),
  ];
  const pending = isOpen(one) ? columnOf(standOf(one).stage) : undefined;
  const open = pending ? columns.indexOf(pending) : Infinity;
  const used = columns.filter((column) => all.some((each) => each.column === column));
  const placeOf = (column: Column | undefined) => (column ? columns.indexOf(column) : undefined);
  return used.map((column, place) => {
    const index = columns.indexOf(column);
    const next = placeOf(used[place + 1]);
    const line = index >= open ? 'open' : next === undefined ? '' : next - index > 1 ? 'untold' : 'told';
    return {
      column,
      span: (next ?? columns.length) - index,
      line,
      isPending: column === pending,
      told: all.filter((each) => each.column === column).map(({told}) => told),
    };
  });
}
