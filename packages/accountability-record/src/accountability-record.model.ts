import {
  contextEntries,
  contextOf,
  type Context,
  type Reference,
  type SourceEntry,
} from '@tip-figures/record/sections/context.js';
import {readCurrency} from '@tip-figures/record/values/currency.js';
import {describe} from '@tip-figures/record/figure-error.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {highOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {people, quantity} from '@tip-figures/record/fields/quantity-schema.js';
import {parseWith, period, reads, Refusal, refusalOf, text} from '@tip-figures/record/fields/schema.js';
import * as v from 'valibot';
import {isOpen, verdicts} from './accountability-record.standing.js';

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

// A fine of somebody who was not found at fault would be a slander.
const fined: readonly string[] = ['convicted', 'sanctioned', 'appeal-decided'];

/** What is accused, decided or done in a case, and when. */
export type Step = Steps[number];

type Steps = v.InferOutput<typeof caseSchema>['steps'];

/** The case of one official, or of several whose cases came equally far. */
export interface OfficialCase extends Omit<v.InferOutput<typeof caseSchema>, 'count' | 'name'> {
  /** People accused. */
  readonly count: Quantity;
  /** Their name, and who published it. */
  readonly name?: {readonly text: LocalText; readonly source: Reference};
}

/** The cases of officials, those decided last first. */
export interface AccountabilityRecord {
  readonly context: Context;
  readonly cases: readonly OfficialCase[];
}

const mostCases = 60;
const mostSteps = 20;

const date = v.optional(period());

// Lists, words of a list, and yes or no are read here: valibot's own would come with every page, for this figure alone.
const stepSchema = object({
  stage: v.unknown() as v.GenericSchema<unknown, (typeof stages)[number]>,
  date,
  outcome: v.optional(text()),
  fine: v.optional(object({amount: quantity({min: 0}), currency: reads(readCurrency), each: v.optional(yesOrNo())})),
});

const caseSchema = object({
  office: text(),
  count: v.optional(quantity(people)),
  act: v.optional(object({text: text(), date})),
  steps: reads((input) =>
    Array.isArray(input) ? readItems(stepSchema, input, refusalOfStage) : 'expected a list of steps',
  ),
  affected: v.optional(quantity(people)),
  affectedLabel: v.optional(text()),
  keptPost: v.optional(yesOrNo()),
  name: v.optional(object({text: text(), source: text()})),
});

type Written = v.InferOutput<typeof caseSchema>;

/** What a section of a document holds. */
export const schema = v.object({...contextEntries, cases: reads(readCases)});

/**
 * Reads an untrusted section into a record of cases.
 *
 * Steps stand in the order of time. A list without a case says that the source reports none.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `cases[0].steps[1].date`.
 */
export function parseAccountabilityRecord(section: Record<string, unknown>): AccountabilityRecord {
  const {cases, ...shared} = parseWith(schema, section);
  return {
    context: contextOf(shared),
    cases: cases
      .map(({count = unknownQuantity, name, ...rest}) => ({
        ...rest,
        count,
        ...(name ? {name: {text: name.text, source: referenceOf(name.source, shared.sources)}} : {}),
      }))
      .sort((a, b) => compare(lastDateOf(b), lastDateOf(a)) || Number(isOpen(a)) - Number(isOpen(b))),
  };
}

const lastDateOf = ({steps}: Pick<Written, 'steps'>): string => {
  const last = steps.findLast((step) => step.date)?.date;
  return last?.to ?? last?.from ?? '';
};

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const referenceOf = (source: LocalText, sources: ReadonlyMap<string, SourceEntry> | undefined): Reference =>
  sources?.get(source[''] ?? '') ?? {publisher: source};

function readCases(input: unknown): Written[] | string | Refusal {
  if (!Array.isArray(input)) return `expected a list of cases, got ${describe(input)}`;
  if (input.length > mostCases) return `expected at most ${mostCases} cases, got ${input.length}`;
  return readItems(caseSchema, input, refusalOfCase);
}

/** The items of a list, each read by a schema, or the first refusal of one. */
function readItems<S extends v.GenericSchema>(
  schema: S,
  input: readonly unknown[],
  refusalIn: (item: v.InferOutput<S>) => Refusal | undefined,
): v.InferOutput<S>[] | Refusal {
  const items: v.InferOutput<S>[] = [];
  for (const [index, item] of input.entries()) {
    const {success, output, issues} = v.safeParse(schema, item, {abortEarly: true});
    const refusal = success ? refusalIn(output) : refusalOf(issues[0]);
    if (refusal) return new Refusal(refusal.message, index, ...refusal.steps);
    items.push(output);
  }
  return items;
}

const refusalOfStage = ({stage}: {readonly stage: (typeof stages)[number]}): Refusal | undefined =>
  stages.includes(stage)
    ? undefined
    : new Refusal(`expected one of ${stages.join(', ')}, got ${describe(stage)}`, 'stage');

/** What is wrong with a case whose fields can be read. */
function refusalOfCase(one: Written): Refusal | undefined {
  const {count} = one;
  const most = (count && highOf(count)) ?? Infinity;
  const isNobody = most < 1 || (count?.precision === 'under' && most === 1);
  return isNobody ? new Refusal('expected at least one person accused', 'count') : refusalOfSteps(one);
}

/** What is wrong between the steps of a case. */
function refusalOfSteps({act, steps}: Written): Refusal | undefined {
  const {length} = steps;
  if (!length || length > mostSteps) return new Refusal(`expected 1 to ${mostSteps} steps, got ${length}`, 'steps');
  let before = act?.date;
  let verdict: string | undefined;
  for (const [index, {stage, date, fine}] of steps.entries()) {
    const refuse = (message: string, field: string) => new Refusal(message, 'steps', index, field);
    if (date && before && isEarlier(date, before)) {
      return refuse(`expected no time before ${before.from}, the step above it, got ${date.from}`, 'date');
    }
    if (fine && !fined.includes(stage)) return refuse(`expected a fine only where ${fined.join(', ')}`, 'fine');
    if (stage === 'appeal-decided') verdict = undefined;
    if (verdicts.includes(stage)) {
      if (verdict && verdict !== stage)
        return refuse(`expected appeal-decided between ${verdict} and ${stage}`, 'stage');
      verdict = stage;
    }
    before = date ?? before;
  }
  return undefined;
}

/** Whether a time is over before another begins; `2016` and `2016-05` may be the same. */
function isEarlier({from, to = from}: Period, before: Period): boolean {
  const length = Math.min(to.length, before.from.length);
  return to.slice(0, length) < before.from.slice(0, length);
}

function yesOrNo() {
  return reads((input) => (typeof input === 'boolean' ? input : 'expected true or false'));
}

/** A schema of an object that nothing a page's scripts add to all objects can get into. */
function object<E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, string> {
  return v.object(Object.setPrototypeOf(entries, null) as E, 'expected an object');
}
