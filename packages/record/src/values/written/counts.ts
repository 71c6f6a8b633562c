import {english} from './english.js';
import {isNoFigure, isQuantity, meantQuantity, withoutSeparators} from './quantities.js';
import {anyOf, inDigits} from './words.js';

/** What a number with words beside it counts. */
export interface Counted {
  readonly people?: string | undefined;
  readonly cases?: string | undefined;
  /** Of people or of cases: only the source says. */
  readonly either?: string | undefined;
  /** Of money, without its currency. */
  readonly sum?: string | undefined;
  readonly isNobody?: boolean;
  /** Whether a word stands in place of the number. */
  readonly isVague?: boolean;
}

const number = String.raw`((?:[a-z≥≤<>=~][a-z. ]* ?)?\d[\d.,]*(?: [mb]illion)?)`;
const counted = (['people', 'cases', 'either'] as const).map(
  (name) => [name, new RegExp(String.raw`^${number} (?:new )?${anyOf(english[name])}$`, 'i')] as const,
);
const both = /^(.*\d) cases?(?:,| and| \(| with| against| involving)+ ?(.*?\d+)(?: [a-z]+)?\)?$/i;
const money =
  /^(.*?)\s*(?:[A-Z]{0,3}\p{Sc}|\b[A-Z]{3}\b)\s*(\d.*)$|^(.*\d(?: (?:million|billion))?) ?(?:\p{Sc}|[A-Z]{3})$/u;
const nobody = new RegExp(`^${anyOf(english.nobody)}$`, 'i');
const vague = new RegExp(`\\b${anyOf(english.vague)}\\b`, 'i');

/** What was written with the words of what it counts: `12 victims`, `54 cases, 8 people`, `THB 5 million`. */
export function countedIn(typed: string): Counted {
  // Patterns take their time for what is longer than anybody writes.
  if (typed.length > 100) return {};
  const written = inDigits(typed.trim());
  if (nobody.test(typed.trim())) return {isNobody: true};
  for (const [name, form] of counted) {
    const [, some] = form.exec(written) ?? [];
    if (some) return {[name]: some};
  }
  const [, cases, people] = both.exec(written) ?? [];
  if (cases) return {cases, people};
  const [, before = '', after, alone] = money.exec(written) ?? [];
  const sum = alone ?? (after && `${before} ${after}`.trim());
  if (sum && !sum.includes('(')) return {sum: meantQuantity(sum) ?? withoutSeparators(sum)};
  return {isVague: vague.test(written)};
}

/** How a record would write what was meant for a number; `undefined` where that cannot be told. */
export function meantNumber(typed: string): string | undefined {
  const {isNobody, people, cases} = countedIn(typed);
  if (isNobody) return '0';
  if (isNoFigure(typed.trim())) return 'unknown';
  const some = people ?? cases;
  if (some === undefined || (people && cases)) return meantQuantity(typed);
  const meant = meantQuantity(some) ?? (isQuantity(some) ? some : undefined);
  return meant && cases ? `${meant} cases` : meant;
}
