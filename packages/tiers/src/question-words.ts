import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {ways} from '@tip-figures/record/fields/tier/ways.js';
import {nameOf} from './country-names.js';
import {grouped} from '@tip-figures/record/grouped.js';
import type {ReadList} from './list.js';
import type {Moved, Question} from './report-day.js';

const tierWords: Readonly<Record<Tier, string>> = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Tier 2 Watch List',
  '3': 'Tier 3',
  SC: 'Special Case',
};

/** A question in words, for the command and the builder. */
export function questionWords(question: Question, report: number): string {
  switch (question.issue) {
    case 'unknown-name': {
      const on = question.tier ? `, on ${tierWords[question.tier]}` : '';
      return `Line ${question.line}${on}: no country is called “${question.written}”.`;
    }
    case 'unknown-tier':
      return `Line ${question.line}: ${nameOf(question.country)} is listed without a tier.`;
    case 'twice': {
      const {country, lines, tiers} = question;
      const on = tiers.map((one) => tierWords[one]).join(' and ');
      return `${nameOf(country)} is listed ${lines.length} times, on lines ${lines.join(', ')}: on ${on}.`;
    }
    case 'jump': {
      const {country, before, tier} = question;
      return `${nameOf(country)} jumps from ${tierWords[before]} to ${tierWords[tier]}.`;
    }
    case 'missing':
      return `${nameOf(question.country)} is not listed. The ${report - 1} report has it on ${tierWords[question.before]}.`;
    case 'new': {
      const {country, tier, last} = question;
      const before = last === undefined ? 'No report before places it' : `It was last placed in ${last}`;
      return `${nameOf(country)} is new, on ${tierWords[tier]}. ${before}.`;
    }
    case 'watch': {
      const {country, from} = question;
      return `${nameOf(country)} is on the Watch List for the ${ordinal(report - from + 1)} report in a row.`;
    }
    case 'total': {
      const {of, given, found} = question;
      const what = of === 'total' ? 'in all' : `on ${tierWords[of]}`;
      return `The list says that there are ${given} ${what}. It has ${found}.`;
    }
    case 'column':
      return 'Several columns have tiers. Which one is of this report?';
  }
}

/** What has to be known to answer questions of a kind. */
export const issueNotes: Readonly<Partial<Record<Question['issue'], string>>> = {
  watch:
    'By law (TVPA), after two reports in a row on the Watch List a government falls to Tier 3, unless that is waived.',
};

const ordinal = (n: number): string => ['third', 'fourth', 'fifth', 'sixth'][n - 3] ?? `${n}th`;

/** An answer in words. */
export function answerWords(answer: string, {issue}: Question): string {
  if (answer === 'as-listed') return issue === 'watch' ? 'As listed: it was waived' : 'As listed';
  if (answer === 'left-out') return 'Leave it out';
  if (answer === 'not-placed') return 'The report does not place it';
  if (issue === 'unknown-name') return nameOf(answer);
  return Object.hasOwn(tierWords, answer) ? tierWords[answer as Tier] : answer;
}

/** Why a list cannot be used. */
export const refusedWords: Readonly<Record<NonNullable<ReadList['refused']>, string>> = {
  'too-long': 'The list is far longer than a report has governments.',
  spaces:
    'Only spaces part the columns, so nobody can tell which tier a name is in. Copy it as a table, or one tier below the other.',
  'no-rows':
    'No government with a tier was found: expected lists below headings such as “Tier 2 Watch List”, or a table of countries and tiers.',
  'other-report': 'All rows are of other reports: a column says so.',
};

/** Those that moved the same way from one tier to another, in the order of the ladder. */
export interface MoveGroup {
  readonly words: string;
  readonly countries: readonly string[];
}

const ofWay = {up: 'up', down: 'down', aside: 'to or from Special Case'} as const;

/** Who moved, as headings with their groups: "20 up". Tier 1 comes first, and names by the alphabet. */
export const movedWords = (
  moved: readonly Moved[],
): {readonly words: string; readonly groups: readonly MoveGroup[]}[] =>
  ways.flatMap((way) => {
    const own = moved.filter((one) => one.way === way);
    const sorted = own.toSorted((one, other) => rank(one) - rank(other));
    const byMove = grouped(sorted, ({before, tier}) => `${tierWords[before]} to ${tierWords[tier]}`);
    const groups = [...byMove].map(([words, each]) => ({
      words,
      countries: each.map(({country}) => nameOf(country)).sort((one, other) => one.localeCompare(other, 'en')),
    }));
    return own.length ? [{words: `${own.length} ${ofWay[way]}`, groups}] : [];
  });

const rank = ({before, tier}: Moved): number => allTiers.indexOf(tier) * allTiers.length + allTiers.indexOf(before);
