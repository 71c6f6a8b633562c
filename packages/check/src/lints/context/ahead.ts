import {isObject, written} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {isAhead} from '@tip-figures/record/section/dated.js';
import {isPoint} from '@tip-figures/record/values/period.js';
import type {Document, Found} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/**
 * Dates that begin after tomorrow. Pages that show numbers of such a day could not tell that what replaces them is newer.
 *
 * @param now - milliseconds since 1970.
 */
export function lintAhead({root, sections}: Document, now: number): readonly Finding[] {
  const places = [{own: root, steps: [] as Path}, ...sections.filter(({steps}) => steps.length > 0)];
  return places
    .flatMap(({own, steps}) => datesIn(own, steps))
    .filter(({value}) =>
      written(value)
        .split('/')
        .some((point) => isPoint(point.trim()) && isAhead(point.trim(), now)),
    )
    .map(({steps, value}) => lint('error', 'in-future/ahead', steps, {day: written(value)}));
}

/** When numbers stood so, were published, corrected and withdrawn. */
function datesIn({asOf, sources, corrections, withdrawn}: Document['root'], steps: Path): Found[] {
  const listed = Array.isArray(corrections) ? (corrections as unknown[]) : [];
  const dateOf = (one: unknown) => (isObject(one) ? one['date'] : undefined);
  return [
    {steps: [...steps, 'asOf'], value: asOf},
    {steps: [...steps, 'withdrawn'], value: withdrawn},
    ...Object.entries(isObject(sources) ? sources : {}).map(([key, one]) => ({
      steps: [...steps, 'sources', key, 'date'],
      value: dateOf(one),
    })),
    ...listed.map((one, index) => ({steps: [...steps, 'corrections', index, 'date'], value: dateOf(one)})),
  ];
}
