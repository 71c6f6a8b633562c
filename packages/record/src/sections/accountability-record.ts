import {choice, period, text} from '../fields/common.js';
import {kind, optional, type Values} from '../fields/kind.js';
import {boolean, list, object} from '../fields/objects.js';
import {count, quantity} from '../fields/quantity.js';
import {readCurrency} from '../values/currency.js';
import {section} from './declaration.js';

/** How far a case can come, from suspicion to a decision on appeal. */
export const stages = [
  'investigated',
  'indicted',
  'tried',
  'convicted',
  'acquitted',
  'sanctioned',
  'appeal-decided',
] as const;

const stepFields = {
  stage: choice(stages),
  date: optional(period),
  outcome: optional(text),
  fine: optional(
    object({amount: quantity({min: 0}), currency: kind('currency', readCurrency), each: optional(boolean)}),
  ),
};

const caseFields = {
  office: text,
  count: optional(count('people')),
  act: optional(object({text, date: optional(period)})),
  steps: list(object(stepFields), 'steps', {least: 1, most: 20}),
  affected: optional(count('people')),
  affectedLabel: optional(text),
  keptPost: optional(boolean),
  name: optional(object({text, source: text})),
};

/** What is accused, decided or done in a case, and when. */
export type Step = Values<typeof stepFields>;

/** The case of one official, or of several, as a section has it. */
export type CaseFields = Values<typeof caseFields>;

/** The cases of officials. */
export const accountabilityRecord = section('accountability-record', {
  cases: list(object(caseFields), 'cases', {most: 60}),
});
