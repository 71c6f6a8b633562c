import {openStages, outcomes, type Outcome, type Step} from '@tip-figures/record/figures/accountability-record.js';
import {keyAmong} from '@tip-figures/record/values/key.js';

interface Steps {
  readonly steps: readonly Step[];
  readonly open?: boolean;
}

const charges: readonly string[] = ['charged', 'indicted', 'tried'];
/** What a court decides of a charge. */
export const verdicts: readonly string[] = ['convicted', 'acquitted'];
/** What answers a charge: an official can be sanctioned while a court has not decided. */
export const answers: readonly string[] = [...verdicts, 'dropped'];

/** What came of a step, where every language has words for it; `undefined` for the source's own words, or none. */
export const outcomeKeyOf = ({outcome}: Step): Outcome | undefined => keyAmong(outcomes, outcome?.[''] ?? '');

/** The same of an appeal that was decided, which alone changes where a case stands. */
export const rulingOf = (step: Step): Outcome | undefined =>
  step.stage === 'appeal-decided' ? outcomeKeyOf(step) : undefined;

const confirming: readonly (Outcome | undefined)[] = ['upheld', 'reduced', 'increased'];

/** Whether an appeal left the decision before it standing, be it with another sentence. */
export const confirms = (step: Step): boolean => confirming.includes(rulingOf(step));

/** Whether nothing is decided after this step. */
export const isOpenStep = (step: Step): boolean =>
  openStages.some((stage) => stage === step.stage) || outcomeKeyOf(step) === 'sent-back';

const lastOf = ({steps}: Steps): Step => steps.reduce((_before, step) => step);

/** Whether the case goes on: its last step closes it, or the data say so; a text beside a step closes nothing. */
export const isOpen = (one: Steps): boolean => one.open ?? isOpenStep(lastOf(one));

/** Where a case stands: where it is open, at the step that nothing has answered yet, else at its last. */
export const standOf = (one: Steps): Step => (isOpen(one) ? pendingOf(one) : undefined) ?? lastOf(one);

/** The same in words: a sanction does not take the place of the decision before it, nor a closing step that of a charge. */
export function standsOf(one: Steps): Step[] {
  const last = standOf(one);
  const decided = (stage: string) => answers.includes(stage) || stage === 'appeal-decided';
  const decision = last.stage === 'sanctioned' ? one.steps.findLast(({stage}) => decided(stage)) : undefined;
  const before = pendingOf(one) ?? decision;
  return before && before !== last ? [before, last] : [last];
}

/** How sure it is that the officials did what the case is about. */
export type Certainty = 'found' | 'alleged' | 'cleared';

/**
 * Found by a conviction, or by the sanction of an office where no court has to decide.
 *
 * An appeal that is not said to have left it standing may have undone it: an allegation is left.
 */
export function certaintyOf(one: Steps): Certainty {
  const {steps} = one;
  if (isOpen(one) || pendingOf(one)) return 'alleged';
  const isInCourt = steps.some(({stage}) => charges.includes(stage) || answers.includes(stage));
  const decision = lastDecided(steps, isInCourt ? answers : ['sanctioned']);
  const state = decision ? stateOf(one, decision) : 'open';
  return state === 'open' ? 'alleged' : state === 'cleared' ? 'cleared' : 'found';
}

/** What a step decided at its time: nothing yet, against the officials, that this was upheld, or that they are cleared. */
export type State = 'open' | 'against' | 'upheld' | 'cleared';

/** A step is seen as it was then: what an appeal undid later was a decision against them. */
export function stateOf(one: Steps, step: Step): State {
  const {stage} = step;
  if (stage === 'acquitted' || stage === 'dropped') return 'cleared';
  if (stage === 'convicted' || stage === 'sanctioned') return 'against';
  const before = decisionBefore(one, step);
  const decided = before ? stateOf(one, before) : 'open';
  switch (rulingOf(step)) {
    case 'acquitted':
      return 'cleared';
    case 'upheld':
      return decided === 'against' ? 'upheld' : decided;
    case 'reduced':
    case 'increased':
      return decided;
    case 'overturned':
      return decided === 'against' && appealedIn(one, step) !== 'none' ? 'cleared' : 'open';
    default:
      return 'open';
  }
}

/** The last of some decisions, or the appeal that may have undone it. */
const lastDecided = (steps: readonly Step[], decisions: readonly string[]): Step | undefined =>
  steps.findLast((step) => decisions.includes(step.stage) || (step.stage === 'appeal-decided' && !confirms(step)));

/** The decision before a step: that of a court, else a sanction. */
export function decisionBefore({steps}: Steps, step: Step): Step | undefined {
  const before = steps.slice(0, steps.indexOf(step));
  return lastDecided(before, answers) ?? lastDecided(before, ['sanctioned']);
}

/** What an appeal was of: `none` where that is not said, or may be the verdict or a sanction after it. */
export type Appealed = 'convicted' | 'acquitted' | 'sanctioned' | 'fined' | 'none';

/** Of which decision the outcome of a step is. */
export function appealedIn(one: Steps, step: Step): Appealed {
  const decision = step.stage === 'appeal-decided' ? decisionBefore(one, step) : undefined;
  const {steps} = one;
  if (!decision) return 'none';
  const between = steps.slice(steps.indexOf(decision) + 1, steps.indexOf(step));
  if (between.some(({stage}) => stage === 'sanctioned')) return 'none';
  if (decision.stage === 'convicted' || decision.stage === 'acquitted') return decision.stage;
  if (rulingOf(decision) === 'acquitted') return 'acquitted';
  return decision.stage !== 'sanctioned' ? 'none' : decision.fine ? 'fined' : 'sanctioned';
}

/**
 * The charge that no verdict has answered, or the investigation that not even a sanction has: until then the people
 * accused must be presumed innocent, be the case open or not. What an appeal sent back is a charge again.
 */
export function pendingOf({steps}: Steps): Step | undefined {
  const isAnswer = (step: Step) => answers.includes(step.stage) || rulingOf(step) === 'acquitted';
  const since = steps.slice(steps.findLastIndex(isAnswer) + 1);
  const isCharged = since.some((step) => charges.includes(step.stage) || rulingOf(step) === 'sent-back');
  const answered = isCharged ? -1 : since.findLastIndex(({stage}) => stage === 'sanctioned');
  return since.slice(answered + 1).findLast(isOpenStep);
}
