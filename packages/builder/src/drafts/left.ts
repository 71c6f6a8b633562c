import type {BuilderPage} from '../page/builder-page.js';
import {jumpTo} from '../focus/jump.js';

/** How much is left to put right, and to answer: in the form, and of what was opened. */
export function leftOf({store, asked}: BuilderPage): BuilderPage['left'] {
  const problems = store.problems.filter(({severity}) => severity === 'error').length;
  return {problems, questions: store.problems.length - problems + (asked?.count ?? 0)};
}

/** Shows the first of what is left; what is in the form is shown by the function returned, once the form is. */
export function goToFirst(page: BuilderPage): (() => void) | undefined {
  const {store, asked} = page;
  const {problems} = page.left;
  if (!problems && asked?.count) asked.goTo();
  else if (store.problems.length || !store.protection)
    return () => jumpTo(...(problems ? errors : questions), '#fill-in');
  else jumpTo('#small-counts');
  return undefined;
}

/** The control, or else the first answer. */
const placesOf = (severity: string): readonly string[] => [
  `#form-panel [data-state=${severity}][id]`,
  `#form-panel .problems .${severity} button`,
];
const errors = placesOf('error');
const questions = placesOf('question');
