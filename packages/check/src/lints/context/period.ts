import {isObject, type Fields} from '@tip-figures/record/fields/kind.js';
import {describe} from '@tip-figures/record/problem.js';
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
export const lintPeriod = ({sections}: Document): readonly Finding[] =>
  sections.filter(hasPeriod).flatMap((section) => [...lintMissing(section), ...lintReportYear(section)]);

function lintMissing({steps, own, fields}: Section): Finding[] {
  const hasOwn = Object.values(own).some((stage) => isObject(stage) && 'period' in stage);
  if ('period' in fields || hasOwn) return [];
  const hint = 'Add "period" here or for the whole record: "2016", "FY2018", "2016-04/2017-03".';
  const finding = {rule: 'no-period', steps, hint} as const;
  // Reports often speak of the time that they cover, and do not say when that was.
  const {report} = fields;
  return report === undefined
    ? [
        {
          ...finding,
          severity: 'warning',
          message: 'no period is named, so nobody can tell of which time the numbers are',
        },
      ]
    : [
        {
          ...finding,
          severity: 'question',
          message: `no period is named, so readers know only that the numbers are of the ${describe(report)} report`,
        },
      ];
}

function lintReportYear(section: Section): Finding[] {
  const {period, report} = section.fields;
  const year = String(report);
  if (report === undefined || String(period).trim() !== year) return [];
  const message = `the numbers are said to be of ${year}, the year of the report, which mostly tells of the year before`;
  const hint = `Write the period that the source gives for them; keep it where that is ${year}.`;
  return [{severity: 'question', rule: 'report-year', steps: stepsTo(section, 'period'), message, hint}];
}
