import {readCorrections} from '@tip-figures/record/corrections/corrections.js';
import {describe, FigureError} from '@tip-figures/record/figure-error.js';
import {isDay} from '@tip-figures/record/values/period.js';
import {thresholdOf} from '@tip-figures/record/limits.js';
import {attempt, error} from '../../document/check-section.js';
import type {Document} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';
import {lintHistory} from './corrections.js';

/** Corrections, a pinned day and a threshold that the page would refuse. */
export function lintAmendments(document: Document): readonly Finding[] {
  const {root, sections} = document;
  const places = [{own: root, steps: [] as Path}, ...sections.filter(({steps}) => steps.length > 0)];
  return places.flatMap(({own, steps}) => [
    ...lintCorrections(document, own, [...steps, 'corrections']),
    ...lintDay(own['pinned'], [...steps, 'pinned']),
    ...lintThreshold(own['suppressBelow'], [...steps, 'suppressBelow']),
  ]);
}

function lintCorrections(document: Document, own: Document['root'], steps: Path): Finding[] {
  const input = own['corrections'];
  if (input === undefined) return [];
  const read = attempt(() => readCorrections(input, steps));
  if (!(read instanceof FigureError)) {
    const isHidden = [own, document.root].some((part) => part['suppressBelow'] !== undefined);
    return lintHistory(document, input as readonly unknown[], steps, isHidden);
  }
  const hint = 'Write [{"date": "2017-07-04", "path": "victim-breakdown.total", "was": 35}].';
  return [{...error(read), hint}];
}

const lintDay = (input: unknown, steps: Path): Finding[] =>
  input === undefined || isDay(input)
    ? []
    : [refused(steps, `expected a day such as 2017-06-29, got ${describe(input)}`, 'Write the day as "2017-06-29".')];

const lintThreshold = (input: unknown, steps: Path): Finding[] =>
  input === undefined || thresholdOf(input)
    ? []
    : [
        refused(
          steps,
          `expected a whole number from 2 to 1000, got ${describe(input)}`,
          'Write the number, such as 5.',
        ),
      ];

const refused = (steps: Path, message: string, hint: string): Finding => ({
  severity: 'error',
  rule: 'schema',
  steps,
  message,
  hint,
});
