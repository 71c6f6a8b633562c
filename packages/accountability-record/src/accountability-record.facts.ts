import type {Step} from '@tip-figures/record/figures/accountability-record.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {
  certaintyOf,
  confirms,
  decisionBefore,
  isOpen,
  isOpenStep,
  rulingOf,
  standsOf,
} from './accountability-record.standing.js';

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

/** Where a case stands, and the decision that an appeal left standing; of a fine that a text may have lifted, the fine too. */
function outcomeOf(one: OfficialCase): readonly Step[] {
  return standsOf(one).flatMap((step) => {
    const before = step.stage === 'appeal-decided' ? decisionBefore(one, step) : undefined;
    const isSaid = confirms(step)
      ? // The fine of an appeal takes the place of the one before.
        !(step.fine && before?.fine)
      : !rulingOf(step) && !step.fine && before?.stage === 'sanctioned' && before.fine;
    return before && isSaid ? [before, step] : [step];
  });
}

function pointsOf(one: OfficialCase): Point[] {
  const isAlleged = certaintyOf(one) === 'alleged';
  const isAgainst = (step: Step) => ['convicted', 'sanctioned'].includes(decisionBefore(one, step)?.stage ?? '');
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
        (step.stage === 'appeal-decided' && !(confirms(step) && isAgainst(step))),
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
