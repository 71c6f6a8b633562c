import {stages, type Step} from '@tip-figures/record/figures/accountability-record.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {
  confirms,
  decisionBefore,
  isOpen,
  pendingOf,
  rulingOf,
  standOf,
  standsOf,
  stateOf,
  type State,
} from './accountability-record.standing.js';

/** The stages in the order of a table: a fine is one of its own. */
const all = ['act', ...stages.slice(0, -2), 'fined', ...stages.slice(-2)] as const;

export type Stage = (typeof all)[number];

/** What a case came to: its act, or a step. */
export interface Reached {
  readonly stage: Stage;
  readonly date?: Period | undefined;
  readonly step?: Step;
  /** How the people are drawn; left out for the act, which is no decision on them. */
  readonly state?: State;
  /** Whether the case stands here and goes on. */
  readonly isOpen?: boolean;
}

/** What is told of a case: where it stands first, then what it came through, in the order of time. */
export interface CaseRow {
  readonly of: OfficialCase;
  /** The steps by which it stands where it does. */
  readonly outcome: readonly Step[];
  readonly isOpen: boolean;
  /** How the people are drawn where the case stands: not decided while any charge is not answered. */
  readonly state: State;
  readonly reached: readonly Reached[];
}

/** What a record tells, in the order in which it is drawn. */
export const rowsOf = ({cases}: AccountabilityRecord): CaseRow[] =>
  cases.map((of) => {
    const open = isOpen(of) ? standOf(of) : undefined;
    const {act, steps} = of;
    return {
      of,
      outcome: outcomeOf(of),
      isOpen: open !== undefined,
      state: open || pendingOf(of) ? 'open' : stateOf(of, standOf(of)),
      reached: [
        ...(act?.date ? [{stage: 'act' as const, date: act.date}] : []),
        ...steps.map((step) => ({
          stage: step.stage === 'sanctioned' && step.fine ? ('fined' as const) : step.stage,
          date: step.date,
          step,
          state: stateOf(of, step),
          isOpen: step === open,
        })),
      ],
    };
  });

/** The stages that at least one case came to. */
export const stagesOf = (rows: readonly CaseRow[]): Stage[] =>
  all.filter((stage) => rows.some(({reached}) => reached.some((one) => one.stage === stage)));

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
