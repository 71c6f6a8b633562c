import {allTiers, ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {wayOf, type Way} from '@tip-figures/record/fields/tier/ways.js';
import type {CountryNames} from './country-names.js';
import {grouped} from '@tip-figures/record/grouped.js';
import type {ReadList} from './list.js';
import {inReport, type Placement} from './placements.js';
import {
  ask,
  asListed,
  columnAnswer,
  countryAnswer,
  leftOut,
  notPlaced,
  otherTiers,
  theseTiers,
  waived,
  type Question,
} from './question.js';
import {tierIn} from '@tip-figures/words/tiers.js';

/** What was said to questions, by their ids, or by the code of several at once. */
export type Answers = ReadonlyMap<string, string>;

/** A government that the report before placed elsewhere. */
export interface Moved {
  readonly country: string;
  readonly before: Tier;
  readonly tier: Tier;
  readonly way: Way;
}

/** A new report, compared with the one before. */
export interface ReportDay {
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly moved: readonly Moved[];
  /** What is still open: nothing is written before all is answered. */
  readonly questions: readonly Question[];
}

/** By law (TVPA, 22 U.S.C. 7107) two reports in a row on the Watch List lead to Tier 3 in the next, unless that is waived. */
const mostOnWatchList = 2;

interface Row {
  readonly line: number;
  readonly country: string;
  readonly tier: Tier;
}

/**
 * Compares a list with the report before. Nothing is guessed: what cannot be read, and what is seldom so, is a question.
 *
 * @param placements - of all reports before.
 */
export function reportDay(
  list: ReadList,
  {report, placements, names}: {report: number; placements: readonly Placement[]; names: CountryNames},
  answers: Answers,
): ReportDay {
  if (list.refused || list.columns) {
    const questions = list.columns ? [ask('column', 'column', {}, list.columns.map(columnAnswer))] : [];
    return {tiers: new Map(), moved: [], questions};
  }
  const {rows, open} = rowsOf(list, names, answers);
  const {tiers, twice} = onceEach(rows, answers);
  const before = inReport(placements, report - 1);
  const asked = [...twice, ...compared(tiers, before, placements, report)];
  // What is missing may be what could not be read.
  if (!open.length) asked.push(...missing(tiers, before, answers, report), ...notClosing(list, tiers));
  for (const question of asked) {
    const answer = answers.get(question.id) ?? answers.get(question.code);
    if (!question.fixes.some(({id}) => id === answer)) open.push(question);
    else if (answer !== undefined && 'country' in question.facts) settle(tiers, question.facts.country, answer);
  }
  const moved = [...tiers].flatMap(([country, tier]): Moved[] => {
    const was = before.get(country)?.tier;
    return was && was !== tier ? [{country, before: was, tier, way: wayOf(was, tier)}] : [];
  });
  return {tiers, moved, questions: open};
}

function settle(tiers: Map<string, Tier>, country: string, answer: string): void {
  const tier = allTiers.find((one) => one === answer);
  if (tier) tiers.set(country, tier);
  else if (answer === 'left-out') tiers.delete(country);
}

/** The rows that are known, or that somebody has told. */
function rowsOf(list: ReadList, names: CountryNames, answers: Answers): {rows: Row[]; open: Question[]} {
  const rows: Row[] = [];
  const open: Question[] = [];
  const ids = new Set<string>();
  for (const {line, written, country: read, tier: placed} of list.rows) {
    let [country, tier] = [read, placed];
    if (country === undefined) {
      const id = free(`name-${line}`, ids);
      const answer = answers.get(id);
      if (answer === 'left-out') continue;
      country = answer === undefined ? undefined : names.codeIn(answer);
      if (country === undefined) {
        const facts = {written, isPlaced: tier !== undefined, tier: tier ?? ''};
        open.push(ask(id, 'unknown-name', facts, [...names.near(written).map(countryAnswer), leftOut], [line]));
        continue;
      }
    }
    if (!tier) {
      const id = free(`tier-${line}`, ids);
      const answer = answers.get(id);
      if (answer === 'left-out') continue;
      tier = answer === undefined ? undefined : tierIn(answer);
      if (!tier) {
        open.push(ask(id, 'unknown-tier', {country}, [...otherTiers(), leftOut], [line]));
        continue;
      }
    }
    rows.push({line, country, tier});
  }
  return {rows, open};
}

/** An id of its own for each of several on one line. */
function free(id: string, ids: Set<string>): string {
  const taken = [...ids].filter((one) => one === id || one.startsWith(`${id}-`)).length;
  const own = taken ? `${id}-${taken + 1}` : id;
  ids.add(own);
  return own;
}

function onceEach(rows: readonly Row[], answers: Answers): {tiers: Map<string, Tier>; twice: Question[]} {
  const byCountry = grouped(rows, ({country}) => country);
  const tiers = new Map<string, Tier>();
  const twice: Question[] = [];
  for (const [country, own] of byCountry) {
    const placed = [...new Set(own.map(({tier}) => tier))];
    const id = `twice-${country}`;
    const [tier] = placed;
    const told = placed.find((one) => one === answers.get(id));
    if (tier) tiers.set(country, told ?? tier);
    if (own.length > 1) {
      const lines = own.map(({line}) => line);
      twice.push(ask(id, 'twice', {country, count: own.length}, theseTiers(placed), lines));
    }
  }
  return {tiers, twice};
}

/** What is seldom so: a jump, a government that was in no report before, a third report in a row on the Watch List. */
function compared(
  tiers: ReadonlyMap<string, Tier>,
  before: ReadonlyMap<string, Placement>,
  placements: readonly Placement[],
  report: number,
): Question[] {
  return [...tiers].flatMap(([country, tier]): Question[] => {
    const answers = [asListed, ...otherTiers(tier), leftOut];
    const own = placements.filter((one) => one.country === country && one.report < report);
    const was = before.get(country)?.tier;
    if (!was) {
      const last = Math.max(0, ...own.map((one) => one.report));
      return [ask(`new-${country}`, 'new', {country, tier, last}, answers)];
    }
    const rungOf = (one: unknown) => ladder.findIndex((rung) => rung === one);
    const [from, to] = [rungOf(was), rungOf(tier)];
    if (from >= 0 && to >= 0 && Math.abs(from - to) > 1) {
      return [ask(`jump-${country}`, 'jump', {country, before: was, tier}, answers)];
    }
    const years = new Map(own.map((one) => [one.report, one.tier]));
    let since = report;
    while (tier === '2WL' && years.get(since - 1) === '2WL') since -= 1;
    const facts = {country, from: since, count: report - since + 1};
    return report - since < mostOnWatchList
      ? []
      : [ask(`watch-${country}`, 'watch', facts, [waived, ...answers.slice(1)])];
  });
}

/** Governments that the report before placed. Somebody may say where this one does. */
function missing(
  tiers: Map<string, Tier>,
  before: ReadonlyMap<string, Placement>,
  answers: Answers,
  report: number,
): Question[] {
  return [...before].flatMap(([country, {tier}]): Question[] => {
    const id = `missing-${country}`;
    if (tiers.has(country)) return [];
    const told = allTiers.find((one) => one === answers.get(id));
    if (told) tiers.set(country, told);
    return [ask(id, 'missing', {country, before: tier, last: report - 1}, [notPlaced, ...otherTiers()])];
  });
}

function notClosing({totals}: ReadList, tiers: ReadonlyMap<string, Tier>): Question[] {
  return [...totals].flatMap(([of, given]): Question[] => {
    const found = [...tiers.values()].filter((tier) => of === 'total' || tier === of).length;
    const facts = {isAll: of === 'total', of, given, found};
    return found === given ? [] : [ask(`total-${of}`, 'total', facts, [asListed])];
  });
}
