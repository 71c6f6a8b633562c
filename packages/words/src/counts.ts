import {magnitudes} from '@tip-figures/record/values/quantity/read-quantity.js';
import {inDigits, wholeWords, words} from './forms.js';
import {lessSure, type Suggestion} from './lexicon.js';
import {quantityMeant, withoutSeparators} from './quantities.js';

/** What a number with words beside it counts. */
export interface Counted {
  readonly people?: Suggestion;
  readonly cases?: Suggestion;
  /** Of people or of cases: only the source says. */
  readonly either?: Suggestion;
  /** Of money, without its currency. */
  readonly sum?: Suggestion;
  readonly isNobody?: boolean;
  /** Whether a word stands in place of the number. */
  readonly isVague?: boolean;
}

const magnitude = `(?: (?:${magnitudes}))?`;
const number = String.raw`((?:[\p{L}≥≤<>=~][\p{L}. ]* ?)?\d[\d.,]*${magnitude})`;
const counted = (['people', 'cases', 'either'] as const).map(
  (name) => [name, new RegExp(`^${number} (?:${words('new')} )?${words(name)}$`, 'iu')] as const,
);
const both = new RegExp(
  String.raw`^(.*\d) ${words('cases')}(?:,| \(| ${words('with')})+ ?(.*?\d+)(?: \p{L}+)?\)?$`,
  'iu',
);
const money = new RegExp(
  String.raw`^(.*?)\s*(?:[A-Z]{0,3}\p{Sc}|\b[A-Z]{3}\b)\s*(\d.*)$|^(.*\d${magnitude}) ?(?:\p{Sc}|[A-Z]{3})$`,
  'u',
);
const nobody = new RegExp(`^${words('nobody')}$`, 'iu');
const vague = new RegExp(wholeWords('vague'), 'iu');

/** A number alone, as a record has it. */
function alone(written: string): Suggestion {
  const meant = quantityMeant(written) ?? {text: written, sure: 'same'};
  return {...meant, sure: lessSure(meant.sure, 'likely')};
}

/** What was written with the words of what it counts: `12 victims`, `54 cases, 8 people`, `THB 5 million`. */
export function countedIn(typed: string): Counted {
  const written = inDigits(typed.trim());
  if (nobody.test(typed.trim())) return {isNobody: true};
  for (const [name, form] of counted) {
    const [, some] = form.exec(written) ?? [];
    if (some) return {[name]: alone(some)};
  }
  const [, cases, people] = both.exec(written) ?? [];
  if (cases && people) return {cases: alone(cases), people: alone(people)};
  const [, before = '', after, last] = money.exec(written) ?? [];
  const sum = last ?? (after && `${before} ${after}`.trim());
  if (sum && !sum.includes('(')) return {sum: alone(withoutSeparators(sum))};
  return {isVague: vague.test(written)};
}
