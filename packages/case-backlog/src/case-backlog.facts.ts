import {steps, type OpenCases, type Step} from '@tip-figures/record/fields/quantity/cases.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {formOf} from './case-backlog.days.js';
import {latestOf, type CaseBacklog} from './case-backlog.model.js';

/** The cases that were open on a day, or in a month or year of which the source says no day. */
export interface OpenFact extends OpenCases {
  readonly kind: 'latest' | 'other';
}

/** Cases at an end of the period, or those that came or went in it. */
export interface StepFact {
  readonly kind: 'step';
  readonly step: Step;
  readonly quantity: Quantity;
}

export type Fact = OpenFact | StepFact;

/**
 * What a backlog tells, in the order in which it is drawn: the latest day, then the others, newest first; along an axis the
 * oldest first. Then the flow.
 */
export function factsOf({open, flow = {}}: CaseBacklog): Fact[] {
  const latest = latestOf(open);
  const days = open.map((one): OpenFact => ({...one, kind: one === latest ? 'latest' : 'other'}));
  const newestFirst = [...days].reverse();
  const rows = [
    ...newestFirst.filter(({kind}) => kind === 'latest'),
    ...newestFirst.filter(({kind}) => kind === 'other'),
  ];
  return [
    ...(formOf(open) === 'rows' ? rows : days),
    ...steps.flatMap((step): Fact[] => {
      const quantity = flow[step];
      return quantity ? [{kind: 'step', step, quantity}] : [];
    }),
  ];
}
