import {steps, type OpenCases, type Step} from '@tip-figures/record/fields/quantity/cases.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {formOf} from './case-backlog.days.js';
import {latestOf, type CaseBacklog} from './case-backlog.model.js';

/**
 * A number as the backlog tells it: the cases that were open on a day, or in a month or year of which the source says no day;
 * those at an end of the period, or that came or went in it.
 */
export type Row =
  | (OpenCases & {readonly kind: 'latest' | 'other'})
  | {readonly kind: 'step'; readonly step: Step; readonly quantity: Quantity};

/** What a backlog tells: the latest day, then the others, newest first; along an axis the oldest first. Then the flow. */
export function rowsOf({open, flow = {}}: CaseBacklog): Row[] {
  const latest = latestOf(open);
  const days = open.map((one) => ({...one, kind: one === latest ? ('latest' as const) : ('other' as const)}));
  const others = days.filter(({kind}) => kind === 'other').reverse();
  return [
    ...(formOf(open) === 'rows' ? [...days.filter(({kind}) => kind === 'latest'), ...others] : days),
    ...steps.flatMap((step): Row[] => {
      const quantity = flow[step];
      return quantity ? [{kind: 'step', step, quantity}] : [];
    }),
  ];
}
