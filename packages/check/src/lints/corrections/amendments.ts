import {readCorrections} from '@tip-figures/record/corrections/corrections.js';
import {refusalAt} from '@tip-figures/record/figure-error.js';
import type {Facts} from '@tip-figures/record/problem.js';
import type {Issue} from '@tip-figures/record/issue.js';
import {isDay} from '@tip-figures/record/values/period.js';
import {thresholdOf} from '@tip-figures/record/protect/thresholds.js';
import {error, refusalsOf} from '../../document/check-section.js';
import type {Document} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import {pathOf, type Path} from '@tip-figures/record/path.js';
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
  const refused = refusalsOf(() => readCorrections(input, steps));
  if (!refused.length) {
    const isHidden = [own, document.root].some((part) => part['suppressBelow'] !== undefined);
    return lintHistory(document, input as readonly unknown[], steps, isHidden);
  }
  return refused.map((one) => ({...error(one), ...(one.problem?.issue !== 'not-a-day' && {advice: such})}));
}

const such = {
  advice: 'such',
  example: '[{"date": "2017-07-04", "path": "victim-breakdown.total", "was": 35}]',
} as const;

const lintDay = (input: unknown, steps: Path): Finding[] =>
  input === undefined || isDay(input)
    ? []
    : [refused(steps, 'not-a-day', {expected: {kind: 'day', such: '2017-06-29'}, found: input})];

const lintThreshold = (input: unknown, steps: Path): Finding[] =>
  input === undefined || thresholdOf(input)
    ? []
    : [refused(steps, 'not-a-threshold', {expected: {kind: 'whole number', least: 2, most: 1000}, found: input})];

const refused = (steps: Path, ...[issue, facts]: [Issue, Facts]): Finding =>
  error(refusalAt(pathOf(steps), issue, facts));
