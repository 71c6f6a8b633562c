import {say} from '@tip-figures/findings/say.js';
import {reportDayWords, type ReportDayWords} from '@tip-figures/messages/report-day-words.js';
import {allTiers} from '@tip-figures/record/fields/tier/tier.js';
import {ways} from '@tip-figures/record/fields/tier/ways.js';
import {grouped} from '@tip-figures/record/grouped.js';
import {allCountries, nameOf} from './country-names.js';
import type {Answer, Question} from './question.js';
import type {Moved} from './report-day.js';

/** A country by its name in a language. */
export const countryIn = (code: string, language: string): string =>
  String((language === 'en' ? undefined : allCountries[code]?.[language]) ?? nameOf(code));

function tierIn(sign: string, words: ReportDayWords): string {
  const tier = allTiers.find((one) => one === sign);
  return tier ? words.tier({tier}) : sign;
}

/** A question in words, for the command and the builder. */
export function questionText({code, facts, fixes, at: [line = 0, ...more]}: Question, language = 'en'): string {
  const words = reportDayWords(language);
  const list = new Intl.ListFormat(language);
  const named = {
    ...('country' in facts && {country: countryIn(facts.country, language)}),
    ...('tier' in facts && {tier: tierIn(facts.tier, words)}),
    ...('before' in facts && {before: tierIn(facts.before, words)}),
    ...('of' in facts && {of: tierIn(facts.of, words)}),
  };
  const tiers = list.format(fixes.map((answer) => answerText(answer, language)));
  return say(words.questions, code, {...facts, ...named, tiers, line, lines: list.format([line, ...more].map(String))});
}

/** What has to be known to answer questions of a kind; `undefined` for most. */
export const questionNote = ({code}: Question, language = 'en'): string | undefined =>
  code === 'watch' ? reportDayWords(language).notes.watch() : undefined;

/** An answer in words. */
export function answerText({code, facts}: Answer, language = 'en'): string {
  const words = reportDayWords(language);
  const named = {
    ...('country' in facts && {country: countryIn(facts.country, language)}),
    ...('tier' in facts && {tier: tierIn(facts.tier, words)}),
  };
  return say(words.answers, code, {...facts, ...named});
}

/** Those that moved the same way from one tier to another, in the order of the ladder. */
export interface MoveGroup {
  readonly words: string;
  readonly countries: readonly string[];
}

/** Who moved, as headings with their groups: "20 up". Tier 1 comes first, and names by the alphabet. */
export function movedTexts(
  moved: readonly Moved[],
  language = 'en',
): {readonly words: string; readonly groups: readonly MoveGroup[]}[] {
  const words = reportDayWords(language);
  const {compare} = new Intl.Collator(language);
  return ways.flatMap((way) => {
    const own = moved.filter((one) => one.way === way);
    const sorted = own.toSorted((one, other) => rank(one) - rank(other));
    const byMove = grouped(sorted, ({before, tier}) =>
      words.move({before: words.tier({tier: before}), tier: words.tier({tier})}),
    );
    const groups = [...byMove].map(([move, each]) => ({
      words: move,
      countries: each.map(({country}) => countryIn(country, language)).sort(compare),
    }));
    return own.length ? [{words: words.moved({way, count: own.length}), groups}] : [];
  });
}

const rank = ({before, tier}: Moved): number => allTiers.indexOf(tier) * allTiers.length + allTiers.indexOf(before);
