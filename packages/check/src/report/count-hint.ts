import {meantQuantity, withoutSeparators} from './written.js';

const number = String.raw`((?:[a-z][a-z ]* )?\d[\d.,]*)`;
const someone =
  'people|persons?|suspects?|defendants?|individuals?|traffickers?|offenders?|perpetrators?|officials?|victims?|men|women|children|girls|boys';
const something = 'investigations?|prosecutions?|trials?|convictions?|indictments?|arrests?|acquittals?|sentences?';
const ofPeople = new RegExp(String.raw`^${number} (?:new )?(?:${someone})$`, 'i');
const ofCases = new RegExp(String.raw`^${number} (?:new )?cases?$`, 'i');
const ofEither = new RegExp(String.raw`^${number} (?:new )?(?:${something})$`, 'i');
const ofBoth = /^(.*\d) cases?(?:,| and| \(| with| against| involving)+ ?(.*?\d+)(?: [a-z]+)?\)?$/i;
const ofMoney =
  /^(.*?)\s*(?:[A-Z]{0,3}\p{Sc}|\b[A-Z]{3}\b)\s*(\d.*)$|^(.*\d(?: (?:million|billion))?) ?(?:\p{Sc}|[A-Z]{3})$/u;
const vague =
  /\b(?:dozens?|several|few|many|some|hundreds|thousands|multiple|numerous|unspecified|undisclosed|in[- ]kind)\b/i;

/**
 * How a record has a number of people, cases or money that was written with its words; `undefined` for any other.
 *
 * @param areCases - whether nothing but cases is counted there.
 */
export function countHint(written: string, areCases = false): string | undefined {
  if (/^(?:nobody|no ?one|no (?:people|cases|persons))$/i.test(written)) return 'Write 0.';
  const people = ofPeople.exec(written)?.[1];
  if (people) return `Write the number alone: "${people}".`;
  const cases = ofCases.exec(written)?.[1];
  if (cases && areCases) return `Write the number alone: "${cases}".`;
  if (cases) return `Write the unit beside the number: {"value": "${cases}", "unit": "cases"}.`;
  const either = ofEither.exec(written)?.[1];
  if (either) return `Write "${either} cases" of cases, "${either} people" of people, as the source has it.`;
  const [, some, others] = ofBoth.exec(written) ?? [];
  if (some) return `Write a semicolon between the two: "${some} cases; ${String(others)} people".`;
  const [, before = '', after, alone] = ofMoney.exec(written) ?? [];
  const sum = alone ?? (after && `${before} ${after}`.trim());
  if (sum && !sum.includes('(')) {
    return `Write the sum alone: "${meantQuantity(sum) ?? withoutSeparators(sum)}". Its currency is in "currency" or "unit".`;
  }
  return vague.test(written)
    ? 'A word is no number: write "unknown", and in its "note" what the source says: {"missing": "unknown", "note": "…"}.'
    : undefined;
}
