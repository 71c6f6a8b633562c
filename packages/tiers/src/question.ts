import type {Finding, Fix} from '@tip-figures/findings/finding.js';
import type {FactsOf} from '@tip-figures/findings/say.js';
import type {ReportDayWords} from '@tip-figures/messages/report-day-words.js';
import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';

type Asked = FactsOf<ReportDayWords['questions']>;

/** Why something is asked. Each has its words in the messages. */
export type QuestionCode = keyof Asked;

/** What each is asked with, tiers and countries by their codes; who shows it adds the lines, and the tiers to choose from. */
export type QuestionFacts = {readonly [Code in QuestionCode]: Omit<Asked[Code], 'line' | 'lines' | 'tiers'>};

/** What only a person can say, at lines of the list, from 1. The first of its answers is the most likely. */
export interface Question<Code extends QuestionCode = QuestionCode> extends Finding<
  Code,
  readonly number[],
  Answer,
  QuestionFacts[Code]
> {
  /** By which it is answered: `watch-CN`. */
  readonly id: string;
}

type Answered = FactsOf<ReportDayWords['answers']>;

export interface Answer<Code extends keyof Answered = keyof Answered> extends Fix<Code, Answered[Code]> {
  /** What is given for it: a tier, the code of a country, `as-listed`, `left-out`, `not-placed`. */
  readonly id: string;
  readonly facts: Answered[Code];
}

export const ask = <Code extends QuestionCode>(
  id: string,
  code: Code,
  facts: QuestionFacts[Code],
  fixes: readonly Answer[],
  at: readonly number[] = [],
): Question => ({id, code, severity: 'question', at, facts, fixes});

export const asListed: Answer = {id: 'as-listed', code: 'as-listed', facts: {}};
/** The same of a third report in a row on the Watch List, which the law does not provide for. */
export const waived: Answer = {...asListed, code: 'waived'};
export const leftOut: Answer = {id: 'left-out', code: 'left-out', facts: {}};
export const notPlaced: Answer = {id: 'not-placed', code: 'not-placed', facts: {}};

export const columnAnswer = (column: string): Answer => ({id: column, code: 'column', facts: {column}});
export const countryAnswer = (country: string): Answer => ({id: country, code: 'country', facts: {country}});
const tierAnswer = (tier: Tier): Answer => ({id: tier, code: 'tier', facts: {tier}});

/** All tiers but one. */
export const otherTiers = (tier?: Tier): Answer[] => allTiers.filter((one) => one !== tier).map(tierAnswer);
export const theseTiers = (tiers: readonly Tier[]): Answer[] => tiers.map(tierAnswer);
