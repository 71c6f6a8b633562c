import {openStages, type Step} from '@tip-figures/record/sections/accountability-record.js';

interface Steps {
  readonly steps: readonly Step[];
  readonly open?: boolean;
}

const charges: readonly string[] = ['indicted', 'tried'];
/** What a court decides of a charge. */
export const verdicts: readonly string[] = ['convicted', 'acquitted'];
/** What answers a charge: an official can be sanctioned while a court has not decided. */
export const answers: readonly string[] = [...verdicts, 'dropped'];

/** Whether nothing is decided after this step. */
export const isOpenStep = ({stage}: Step): boolean => (openStages as readonly string[]).includes(stage);

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
export type Certainty = 'found' | 'reported' | 'alleged';

/**
 * Found by a conviction alone: an office that recalls or suspends an official has found nothing.
 *
 * What an appeal decided is a text, so the decision before it may be undone: a conviction then leaves an allegation.
 */
export function certaintyOf(one: Steps): Certainty {
  const {steps} = one;
  const has = (...of: readonly string[]) => steps.some(({stage}) => of.includes(stage));
  const decisions = [...answers, 'appeal-decided'];
  if (isOpen(one) || pendingOf(one)) return 'alleged';
  if (has(...charges, ...answers))
    return steps.findLast(({stage}) => decisions.includes(stage))?.stage === 'convicted' ? 'found' : 'alleged';
  return has('sanctioned') ? 'reported' : 'alleged';
}

/**
 * The charge that no verdict has answered, or the investigation that not even a sanction has: until then the people
 * accused must be presumed innocent, be the case open or not.
 */
export function pendingOf({steps}: Steps): Step | undefined {
  const since = steps.slice(steps.findLastIndex(({stage}) => answers.includes(stage)) + 1);
  const isCharged = since.some(({stage}) => charges.includes(stage));
  const answered = isCharged ? -1 : since.findLastIndex(({stage}) => stage === 'sanctioned');
  return since.slice(answered + 1).findLast(isOpenStep);
}
