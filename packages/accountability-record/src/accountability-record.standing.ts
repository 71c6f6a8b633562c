import {stages, type Step} from '@tip-figures/record/sections/accountability-record.js';

interface Steps {
  readonly steps: readonly Step[];
}

// After these nothing is decided yet.
const openStages: readonly string[] = stages.slice(0, stages.indexOf('convicted'));
// Only a verdict answers these: an official can be sanctioned while a court has not decided.
const charges: readonly string[] = ['indicted', 'tried'];
/** What a court decides of a charge. */
export const verdicts: readonly string[] = ['convicted', 'acquitted'];

/** Where a case stands: at the step that nothing has answered yet, or at its last. */
export const standOf = (one: Steps): Step => pendingOf(one) ?? one.steps.reduce((_before, step) => step);

/** The same in words: a sanction does not take the place of the decision before it. */
export function standsOf(one: Steps): Step[] {
  const last = standOf(one);
  const decided = (stage: string) => verdicts.includes(stage) || stage === 'appeal-decided';
  const before = last.stage === 'sanctioned' ? one.steps.filter(({stage}) => decided(stage)).slice(-1) : [];
  return [...before, last];
}

/** Whether something is undecided, so that the people accused must be presumed innocent. */
export const isOpen = (one: Steps): boolean => pendingOf(one) !== undefined;

/** Whether nothing is told of what came of the step that nothing has answered: `No charges were brought` does. */
export const isUntold = (one: Steps): boolean => isOpen(one) && !standOf(one).outcome;

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
  const lastOf = (...of: readonly string[]) => steps.findLast(({stage}) => of.includes(stage))?.stage;
  if (isOpen(one)) return 'alleged';
  if (has(...charges, ...verdicts)) return lastOf(...verdicts, 'appeal-decided') === 'convicted' ? 'found' : 'alleged';
  return has('sanctioned') ? 'reported' : 'alleged';
}

/** The charge that no verdict has answered, or the investigation that not even a sanction has. */
function pendingOf({steps}: Steps): Step | undefined {
  const since = steps.slice(steps.findLastIndex(({stage}) => verdicts.includes(stage)) + 1);
  const isCharged = since.some(({stage}) => charges.includes(stage));
  const answered = isCharged ? -1 : since.findLastIndex(({stage}) => stage === 'sanctioned');
  return since.slice(answered + 1).findLast(({stage}) => openStages.includes(stage));
}
