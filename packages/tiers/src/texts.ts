import {say} from '@tip-figures/findings/say.js';
import tierWords, {translations} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {Translations} from '@tip-figures/messages/generated/language.js';
import {reportDayWords} from '@tip-figures/messages/report-day-words.js';
import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {ways} from '@tip-figures/record/fields/tier/ways.js';
import {grouped} from '@tip-figures/record/grouped.js';
import {nameOf} from './country-names.js';
import type {Answer, Question} from './question.js';
import type {Moved} from './report-day.js';

/** What countries and tiers are called, as who shows a question prints them. */
export interface Names {
  readonly country: (code: string) => string;
  readonly tier: (tier: Tier) => string;
}

/** In which words a new report is spoken of. */
export interface Wording {
  readonly language?: string;
  /** English ones if left out. */
  readonly names?: Names;
}

const english: Names = {country: nameOf, tier: (tier) => tierWords.tier({tier})};

const others: Translations = translations;

/** What countries and tiers are called in a language, where nobody who shows them knows better. */
export async function namesIn(language: string): Promise<Names> {
  const words = (await others[language]?.())?.default['tier-badge'];
  if (!words) return english;
  const regions = new Intl.DisplayNames([language, 'en'], {type: 'region'});
  return {country: (code) => regions.of(code) ?? code, tier: (tier) => words.tier({tier})};
}

/** Names of the facts of a question or an answer, in place of their codes. */
function named(facts: Question['facts'] | Answer['facts'], {country, tier}: Names) {
  const tierOf = (sign: string): string => {
    const known = allTiers.find((one) => one === sign);
    return known ? tier(known) : sign;
  };
  return {
    ...facts,
    ...('country' in facts && {country: country(facts.country)}),
    ...('tier' in facts && {tier: tierOf(facts.tier)}),
    ...('before' in facts && {before: tierOf(facts.before)}),
    ...('of' in facts && {of: tierOf(facts.of)}),
  };
}

/** A question in words, for the command and the builder. */
export function questionText({code, facts, fixes, at: [line = 0, ...more]}: Question, wording: Wording = {}): string {
  const {language = 'en', names = english} = wording;
  const list = new Intl.ListFormat(language);
  const tiers = list.format(fixes.map((answer) => answerText(answer, wording)));
  const lines = list.format([line, ...more].map(String));
  return say(reportDayWords(language).questions, code, {...named(facts, names), tiers, line, lines});
}

/** What has to be known to answer questions of a kind; `undefined` for most. */
export const questionNote = ({code}: Question, language = 'en'): string | undefined =>
  code === 'watch' ? reportDayWords(language).notes.watch() : undefined;

/** An answer in words. */
export const answerText = ({code, facts}: Answer, {language = 'en', names = english}: Wording = {}): string =>
  say(reportDayWords(language).answers, code, named(facts, names));

/** Those that moved the same way from one tier to another, in the order of the ladder. */
export interface MoveGroup {
  readonly words: string;
  readonly countries: readonly string[];
}

/** Who moved, as headings with their groups: "20 up". Tier 1 comes first, and names by the alphabet. */
export function movedTexts(
  moved: readonly Moved[],
  {language = 'en', names = english}: Wording = {},
): {readonly words: string; readonly groups: readonly MoveGroup[]}[] {
  const words = reportDayWords(language);
  const {compare} = new Intl.Collator(language);
  return ways.flatMap((way) => {
    const own = moved.filter((one) => one.way === way);
    const sorted = own.toSorted((one, other) => rank(one) - rank(other));
    const byMove = grouped(sorted, ({before, tier}) =>
      words.move({before: names.tier(before), tier: names.tier(tier)}),
    );
    const groups = [...byMove].map(([move, each]) => ({
      words: move,
      countries: each.map(({country}) => names.country(country)).sort(compare),
    }));
    return own.length ? [{words: words.moved({way, count: own.length}), groups}] : [];
  });
}

const rank = ({before, tier}: Moved): number => allTiers.indexOf(tier) * allTiers.length + allTiers.indexOf(before);
