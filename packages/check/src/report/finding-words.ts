import {issueWords} from '@tip-figures/messages/issue-words.js';
import {lintWords} from '@tip-figures/messages/lint-words.js';
import type {Facts} from '@tip-figures/findings/finding.js';
import {hintLine, type Place} from './hint-line.js';
import {expectationIn} from './hints.js';
import type {Finding} from './problem.js';

/** What is said of a finding, in whole sentences; the first without its full stop. */
export interface FindingWords {
  readonly what: string;
  /** What was expected, where the place has no line for developers. */
  readonly expected: string;
  /** How to put it right; empty where what is wrong says it all. */
  readonly hint: string;
}

/** A finding in the words of a language, as the place names values and fields. */
export function findingWords(finding: Finding, place: Place, language = 'en'): FindingWords {
  const {problem, reason = '', advice, better} = finding;
  const lint = lintedIn(better ?? finding, place, language);
  if (!problem) return {what: lint?.what ?? reason, expected: '', hint: lint?.hint ?? ''};
  // The line for developers is in English alone.
  const isInWords = place.isForm === true || language !== 'en';
  return {
    what: isInWords ? (issueWords[language] ?? issueWords.en)[problem.issue]() : reason,
    expected: isInWords ? hintLine(expectationIn(problem), place, language) : '',
    hint: lint?.hint ?? hintLine(advice, place, language),
  };
}

/** What all messages have in common: each takes facts of its own, which its code has been given. */
type Words = Readonly<Record<string, {what(facts: object): string; hint(facts: object): string}>>;

function lintedIn(
  {code, facts}: Finding,
  place: Place,
  language: string,
): Pick<FindingWords, 'what' | 'hint'> | undefined {
  const all: Words = lintWords[language] ?? lintWords.en;
  const words = Object.hasOwn(all, code) ? all[code] : undefined;
  const told = {...toldIn(facts, place, language), isSheet: place.isSheet};
  return words && {what: words.what(told).trim(), hint: words.hint(told).trim()};
}

/** Facts as messages take them: lists in the form that a message asks for. */
const toldIn = (facts: Facts, {said = (text) => text, value}: Place, language: string): object =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'object'
        ? (form = '') =>
            listed(
              fact.map((one) => (quotedForms.includes(form) ? value(one) : said(one))),
              form,
              language,
            )
        : typeof fact === 'string'
          ? said(fact)
          : fact,
    ]),
  );

const quotedForms = ['or', 'quoted'];

const types: Readonly<Record<string, Intl.ListFormatType>> = {
  and: 'conjunction',
  or: 'disjunction',
  either: 'disjunction',
};

// A format takes a hundred times longer to make than to use.
const formats = new Map<string, Intl.ListFormat>();

function listed(names: readonly string[], form: string, language: string): string {
  const key = `${language} ${form}`;
  const format = formats.get(key) ?? new Intl.ListFormat(language, {type: types[form] ?? 'unit'});
  formats.set(key, format);
  return format.format(names);
}
