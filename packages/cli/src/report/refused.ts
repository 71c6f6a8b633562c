import {error} from '@tip-figures/check/document/check-section.js';
import {hintLine, inJson, type Place} from '@tip-figures/check/report/hint-line.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';

/** A refusal of what has no line: of a record as a whole, or of a cell. */
export function refusedIn(refused: FigureError, place: Place = inJson): Problem {
  const {severity, rule, message, advice: known} = error(refused);
  const code = refused.problem?.issue ?? rule;
  const advice = place.isSheet && code === 'missing' ? ({advice: 'empty-cell'} as const) : known;
  return {severity, rule, code, path: refused.path, line: 0, column: 0, message, advice, hint: hintLine(advice, place)};
}

/** The refusal of words beside a number that is withheld now, which nobody has looked at. */
export const unreviewedWords = (path: string): Problem => ({
  severity: 'error',
  rule: 'small-counts',
  code: 'small-counts',
  path,
  line: 0,
  column: 0,
  message: 'may tell a count of its section that is withheld',
  hint: 'Where it tells none, say that somebody has looked: {"text": "…", "reviewed": true}; else write other words.',
});
