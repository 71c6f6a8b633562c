import type {Step} from '@tip-figures/record/sections/accountability-record.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {certaintyOf, isOpen, isOpenStep, standsOf, verdicts} from './accountability-record.standing.js';

/** The stages of which a track has columns, in their order. */
const columns = ['act', 'charged', 'verdict', 'sanction', 'appeal'] as const;

export type Column = (typeof columns)[number];

/** Something of a case that has a place on its track: the act itself is no step. */
export interface Reached {
  readonly step?: Step;
  readonly date?: Period | undefined;
  /** Whether it is no finding against the officials. */
  readonly isHollow: boolean;
}

/** A column that a case has come to. */
export interface Point {
  readonly column: Column;
  readonly reached: readonly Reached[];
}

/** What is told of a case: where it stands first, then what it came through. */
export interface CaseFact {
  readonly of: OfficialCase;
  /** The steps by which it stands where it does. */
  readonly outcome: readonly Step[];
  readonly isOpen: boolean;
  readonly points: readonly Point[];
}

/** What a record tells, in the order in which it is drawn. */
export const factsOf = ({cases}: AccountabilityRecord): CaseFact[] =>
  cases.map((of) => ({of, outcome: outcomeOf(of), isOpen: isOpen(of), points: pointsOf(of)}));

/** The columns that at least one case has come to. */
export const columnsOf = (facts: readonly CaseFact[]): Column[] =>
  columns.filter((column) => facts.some(({points}) => points.some((point) => point.column === column)));

/** Where a case stands; of an appeal after a fine that no court imposed, the fine. */
function outcomeOf(one: OfficialCase): readonly Step[] {
  const stands = standsOf(one);
  const fine = one.steps.findLast((step) => step.fine);
  const isAppeal = stands.length === 1 && stands[0]?.stage === 'appeal-decided';
  const hasVerdict = one.steps.some(({stage}) => verdicts.includes(stage) || stage === 'dropped');
  return isAppeal && fine && !hasVerdict ? [fine] : stands;
}

function pointsOf(one: OfficialCase): Point[] {
  const isAlleged = certaintyOf(one) === 'alleged';
  const all: (Reached & {readonly column: Column})[] = [
    ...(one.act ? [{column: 'act' as const, date: one.act.date, isHollow: isAlleged}] : []),
    ...one.steps.map((step) => ({
      column: columnOf(step.stage),
      step,
      date: step.date,
      isHollow:
        isOpenStep(step) ||
        step.stage === 'acquitted' ||
        step.stage === 'dropped' ||
        (step.stage === 'appeal-decided' && isAlleged),
    })),
  ];
  return columns.flatMap((column) => {
    const reached = all.filter((each) => each.column === column);
    return reached.length ? [{column, reached}] : [];
  });
}

function columnOf(stage: Step['stage']): Column {
  switch (stage) {
    case 'convicted':
    case 'acquitted':
    case 'dropped':
      return 'verdict';
    case 'sanctioned':
      return 'sanction';
    case 'appeal-decided':
      return 'appeal';
    default:
      return 'charged';
  }
}
