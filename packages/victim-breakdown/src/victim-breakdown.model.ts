import {contextEntries, contextOf, type Context} from '@tip-figures/record/sections/context.js';
import {FigureError, pathOf} from '@tip-figures/record/figure-error.js';
import {readLocalText, type LocalText} from '@tip-figures/record/values/local-text.js';
import {
  highOf,
  lowOf,
  readQuantity,
  upperOf,
  writeQuantity,
  type Quantity,
} from '@tip-figures/record/values/quantity.js';
import {people, quantitiesByPeriod, quantity, type DatedQuantity} from '@tip-figures/record/fields/quantity-schema.js';
import {parseWith, readEntries, reads, Refusal} from '@tip-figures/record/fields/schema.js';
import * as v from 'valibot';

/** Forms of exploitation that have a name in every language; after the HTCDS and the TIP Report. */
export const forms = [
  'sex-trafficking',
  'forced-labour',
  'forced-begging',
  'domestic-servitude',
  'slavery-servitude',
  'forced-marriage',
  'organ-removal',
  'child-soldier',
  'forced-criminality',
  'forced-adoption-selling-child',
  'surrogacy',
  'child-labour',
  'multiple',
  'other',
  'unspecified',
] as const;

export const sexes = ['female', 'male', 'other', 'unknown'] as const;

export const ages = ['child', 'adult', 'unknown'] as const;

/** Some of the identified people. */
export interface Part {
  /** Id of the vocabulary, or a key of the document's own. */
  readonly key: string;
  /** Name of a key that is not in the vocabulary. */
  readonly label?: LocalText;
  readonly quantity: Quantity;
}

/** People identified as victims, in three views that overlap in ways a source seldom publishes. */
export interface VictimBreakdown {
  readonly context: Context;
  readonly total: Quantity;
  /** By form of exploitation, largest first; a person may be in several. */
  readonly exploitation: readonly Part[];
  readonly sex: readonly Part[];
  readonly age: readonly Part[];
  /** Totals of earlier periods, oldest first. */
  readonly previous: readonly DatedQuantity[];
}

/** What a section of a document holds. */
export const schema = v.object({
  ...contextEntries,
  total: quantity(people),
  exploitation: v.optional(parts(forms)),
  sex: v.optional(parts(sexes)),
  age: v.optional(parts(ages)),
  previous: v.optional(quantitiesByPeriod(people)),
});

/**
 * Reads an untrusted section into a breakdown.
 *
 * Counts are people: whole, and not below zero. Forms of exploitation may overlap, so they need not
 * add up to the total; sexes and ages do not, so together they cannot be more than it.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `exploitation["forced-labour"]`.
 */
export function parseVictimBreakdown(section: Record<string, unknown>): VictimBreakdown {
  const {total, exploitation = [], sex = [], age = [], previous = [], ...rest} = parseWith(schema, section);
  checkParts(exploitation, total, 'exploitation', false);
  checkParts(sex, total, 'sex', true);
  checkParts(age, total, 'age', true);
  return {context: contextOf(rest), total, exploitation: largestFirst(exploitation), sex, age, previous};
}

function checkParts(list: readonly Part[], total: Quantity, name: string, together: boolean): void {
  const most = mostOf(total);
  const refuse = (expected: string, least: string, ...path: string[]) => {
    throw new FigureError(
      'schema',
      `expected ${expected} the total, ${writeQuantity(total)}, got ${least}`,
      pathOf(path),
    );
  };
  let sum = 0;
  for (const {key, quantity} of list) {
    const least = lowOf(quantity) ?? 0;
    if (least > most) refuse('no more than', String(least), name, key);
    // Rounded parts may well add up to a little more than the total.
    if (quantity.precision !== 'about') sum += least;
  }
  if (together && sum > most) refuse('parts of', `${sum} together`, name);
}

/** The most that a total can be: a rounded one may stand for a little more than it says. */
function mostOf(total: Quantity): number {
  const most = highOf(total) ?? Infinity;
  return total.precision === 'about' || total.precision === 'over' ? most * 1.1 : most;
}

const largestFirst = (list: readonly Part[]): Part[] =>
  [...list].sort((a, b) => (upperOf(b.quantity) ?? -1) - (upperOf(a.quantity) ?? -1));

function parts(known: readonly string[]) {
  const readParts = (input: unknown): Part[] | string | Refusal => {
    const entries = readEntries(input);
    if (typeof entries === 'string') return entries;
    const list: Part[] = [];
    for (const [written, value] of entries) {
      const part = readPart(written, value, known);
      if (part instanceof Refusal) return part;
      if (list.some(({key}) => key === part.key)) return new Refusal('stands there twice', written);
      list.push(part);
    }
    return list;
  };
  return reads(readParts, known);
}

function readPart(written: string, value: unknown, known: readonly string[]): Part | Refusal {
  // The report is American, the vocabulary British.
  const key = written.replace(/\blabor\b/, 'labour');
  const given = typeof value === 'object' && value !== null && 'label' in value ? value.label : undefined;
  const label = given === undefined ? undefined : readLocalText(given);
  if (typeof label === 'string') return new Refusal(label, written, 'label');
  if (!label && !known.includes(key)) {
    return new Refusal(
      `expected one of ${known.join(', ')}, or a label of its own: {"label": {"en": "…"}, "value": 1}`,
      written,
    );
  }
  const count = readQuantity(value, people);
  if (typeof count === 'string') return new Refusal(count, written);
  return {key, quantity: count, ...(label ? {label} : {})};
}
