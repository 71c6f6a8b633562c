import {isObject, type Fields} from '@tip-figures/record/fields/kind.js';
import {stepsTo, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

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
  const steps = others.length ? [] : first.steps;
  const hint = 'Add "period" here or for the whole record: "2016", "FY2018", "2016-04/2017-03".';
  const message = 'no period is named, so nobody can tell of which time the numbers are';
  return [{severity: 'warning', rule: 'no-period', steps, message, hint}];
}

function lintReportYear(section: Section): Finding[] {
  const {period, report} = section.fields;
  const year = String(report);
  if (report === undefined || String(period).trim() !== year) return [];
  const message = `the numbers are said to be of ${year}, the year of the report, which mostly tells of the year before`;
  const hint = `Write the period that the source gives for them; keep it where that is ${year}.`;
  return [{severity: 'question', rule: 'report-year', steps: stepsTo(section, 'period'), message, hint}];
}
