import {FigureError} from '@tip-figures/record/figure-error.js';
import {victimsTrend} from '@tip-figures/record/figures/victims-trend.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import {readFiscalYear} from '@tip-figures/record/values/period.js';
import {attempt} from '../../document/check-section.js';
import {sectionsWith, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** Changes of counting with numbers on one side only: no figure has a place for them. */
export const lintBreaks = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'breaks')
    .filter(({own}) => 'breaks' in own)
    .flatMap(lintSection);

function lintSection({own, fields, steps}: Section): Finding[] {
  const {points, breaks} = victimsTrend.own;
  const [read, changes] = [
    attempt(() => points.read(fields['points'], [])),
    attempt(() => breaks.read(own['breaks'], [])),
  ];
  if (read instanceof FigureError || changes instanceof FigureError) return [];
  const times = read.map(({period}) => placeInTime(period, readFiscalYear(fields['fiscalYear']))[0]);
  return changes.flatMap(({before}, index): Finding[] => {
    const [at] = placeInTime({from: before});
    const side = times.every((time) => time >= at) ? 'before' : times.every((time) => time < at) ? 'from' : undefined;
    if (!side) return [];
    const place = [...steps, 'breaks', ...(Array.isArray(own['breaks']) ? [index] : [])];
    return [lint('question', 'breaks/one-side', place, {side, day: before})];
  });
}
