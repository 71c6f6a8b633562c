import {findingWords} from '@tip-figures/check/report/finding-words.js';
import type {Place} from '@tip-figures/check/report/hint-line.js';
import type {Finding} from '@tip-figures/check/report/problem.js';
import {say} from '@tip-figures/findings/say.js';
import type {Fields} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {Issue} from '@tip-figures/record/issue.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {countriesInWords, inWords} from '../form/in-words.js';
import {keyLabel, labelOf} from '../form/labels.js';
import {language} from '../text/text.js';
import {checkWords, neededIn} from './check-words.js';
import type {Fix, Reading} from './fix.js';
import type {Problem} from './problem.js';

/** What is said of a problem. */
export interface ProblemText {
  readonly words: string;
  readonly hints: readonly string[];
}

// This many are told one by one; of more, what they have in common.
const told = 3;

/** A problem in the language of the page. */
export function problemText({code, facts, fixes}: Problem): ProblemText {
  switch (code) {
    case 'is-needed':
      return {words: checkWords()['is-needed'](), hints: [neededIn(facts.field, called(facts.field, facts.figure))]};
    case 'read-as':
      return {words: readingText(facts), hints: []};
    case 'found':
      return findingText(facts.finding, facts.figure, fixes.length > 0);
    case 'several':
      return textOfSeveral(facts.all);
  }
}

/** What the button of a fix says. */
export const fixText = ({code, facts}: Fix): string =>
  say(checkWords().fixes, code, {
    ...facts,
    ...('text' in facts && {text: meant(facts.text)}),
    ...('tier' in facts && {tier: keyLabel(facts.tier)}),
    ...('part' in facts && {part: keyLabel(facts.part)}),
    ...('key' in facts && {key: keyLabel(facts.key).toLowerCase()}),
  });

/** How what was typed is read. */
export const readingText = ({typed, text}: Reading): string => checkWords()['read-as']({typed, said: meant(text)});

/** Times, lengths and countries are told in people's words. */
const meant = (text: string): string => countriesInWords(inWords(text));

function textOfSeveral(all: readonly Problem[]): ProblemText {
  const readings = all.flatMap(({fixes}) => fixes).flatMap(({reading}) => reading ?? []);
  if (readings.length) return {words: textOfReadings(readings), hints: []};
  const texts = all.map(problemText);
  return {words: listed(texts.map(({words}) => words)), hints: texts[0]?.hints ?? []};
}

/** What is asked of several rows, as far as it is told; the same words once. */
function listed(words: readonly string[]): string {
  const [first = '', ...others] = new Set(words);
  if (!others.length) return checkWords().times({count: String(words.length), words: first});
  const some = [first, ...others].slice(0, told).join('; ');
  return checkWords().listed({words: some, rest: Math.max(0, words.length - told)});
}

function textOfReadings(readings: readonly Reading[]): string {
  const [first] = readings;
  const count = String(readings.length);
  if (first?.isSure) return checkWords()['read-surely']({count, words: readingText(first)});
  return checkWords()['read-likely']({count, words: readings.slice(0, told).map(readingText).join(' ')});
}

/**
 * What is wrong, what was expected, and how to put it right. Where one click does so, only what lies between two fields has to
 * be told.
 */
function findingText(finding: Finding, figure: FigureName, hasFixes: boolean): ProblemText {
  const {problem, rule} = finding;
  const named = (text: string) => (problem?.choices?.includes(text) ? keyLabel(text) : inWords(text));
  const place: Place = {
    isSheet: false,
    isForm: true,
    value: (text) => quoted(named(text)),
    field: (key) => quoted(called(key, figure)),
    said: (text) => (placed.includes(rule) && /^(?:[A-Z]{2}|2WL)$/.test(text) ? keyLabel(text) : inWords(text)),
  };
  const {what, expected, hint} = findingWords(finding, place, language());
  const isTold = !hasFixes || (problem !== undefined && betweenFields.includes(problem.issue));
  const how = hasFixes ? '' : rule === 'own-words' ? checkWords()['put-in']() : hint;
  return {words: what, hints: isTold ? [inWords(expected), how].filter(Boolean) : []};
}

// These name countries and tiers as records have them.
const placed: readonly Finding['rule'][] = ['countries', 'tiers'];

const betweenFields: readonly Issue[] = ['above-total', 'above-convicted', 'does-not-add-up', 'open-differs'];

/** A person who fills in a form types no quotation marks. */
const quoted = (text: string): string => `“${text}”`;

/** A field by what the form calls it. */
function called(word: string, figure: FigureName): string {
  const kind = (sections[figure].fields as Fields)[word];
  return kind ? labelOf(word, kind) : word;
}
