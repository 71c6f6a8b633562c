import {isObject, type Fields} from '@tip-figures/record/fields/kind.js';
import {stepsTo, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** Whether a section has counts that are of one period. Others have a date each, or are of a report. */
export const hasPeriod = ({
  figure,
  fields,
}: {
  readonly figure: {readonly own: Fields};
  readonly fields: object;
}): boolean =>
  Object.entries(figure.own).some(
    ([field, {counts, countsIn, holds}]) =>
      field in fields && (counts ?? countsIn) !== undefined && holds !== 'periods',
  );

/** The time that numbers cover, where it is missing, or the year of the report stands in its place. */
export const lintPeriod = ({sections}: Document): readonly Finding[] => [
  ...lintMissing(sections.filter(isUndated)),
  ...sections.filter(hasPeriod).flatMap(lintReportYear),
];

/** Reports often speak of the time that they cover, and do not say when that was: beside a report nothing is asked. */
const isUndated = (section: Section): boolean =>
  hasPeriod(section) &&
  !('period' in section.fields || 'report' in section.fields) &&
  !Object.values(section.own).some((stage) => isObject(stage) && 'period' in stage);

/** Once a record. */
function lintMissing([first, ...others]: readonly Section[]): Finding[] {
  if (!first) return [];
  return [lint('warning', 'no-period/none', others.length ? [] : first.steps)];
}

function lintReportYear(section: Section): Finding[] {
  const {period, report} = section.fields;
  const year = String(report);
  if (report === undefined || String(period).trim() !== year) return [];
  return [lint('question', 'report-year/same', stepsTo(section, 'period'), {year})];
}
