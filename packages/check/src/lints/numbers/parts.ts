import {isExact, lowOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {boundsOf, commonReach, type Bounds} from '@tip-figures/record/values/quantity/bounds.js';
import {isWithin, keyOf} from '@tip-figures/record/values/key.js';
import type {LintFacts} from '@tip-figures/messages/lint-words.js';
import {leastOf, sumOf} from '../../bounds.js';
import {isObject, type Around, type Traits} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {entriesOf, quantityOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {groupsOf, isAccepted, partLists, traitsOf, wholeIn, type Group} from './part-groups.js';
import {lintPartShares} from './part-shares.js';

/**
 * Parts against their total. Sexes, ages and sentences add up to it; forms of exploitation may overlap, also where
 * some people are counted under `multiple`. Nothing is asked where the document says that they do not add up.
 */
export function lintParts(document: Document): readonly Finding[] {
  const breakdowns = sectionsWith(document, 'parts');
  const sentences = sectionsWith(document, 'sentences');
  return [
    ...breakdowns.flatMap(lintGroups),
    ...breakdowns.flatMap(lintAround),
    ...breakdowns.flatMap(lintWhose),
    ...sentences.flatMap((section) => lintGroup(section, sentenceGroup(section))),
  ];
}

/** The lists of a section. Of a total that several of them are short of by the same number it is said once. */
function lintGroups(section: Section): Finding[] {
  const all = groupsOf(section).flatMap((group) =>
    isPercent(group) ? [percents(section, group)] : 'remainder' in section.fields ? [] : lintGroup(section, group),
  );
  const counts = all.map(({fixes: [fix]}) => (fix?.code === 'add' ? fix.facts.count : undefined));
  return all.filter((_, index) => counts[index] === undefined || counts.indexOf(counts[index]) === index);
}

/** Whether parts that exclude each other are a hundred together, of many more people. */
function isPercent({total, parts, mayOverlap}: Group): boolean {
  const all = [...parts.values()];
  const {low} = sumOf(all);
  const isHundred = all.length > 1 && all.every((part) => part && isExact(part)) && low >= 99 && low <= 101;
  return isHundred && !mayOverlap && total !== undefined && (lowOf(total) ?? 0) > 2 * low;
}

const percents = ({steps}: Section, {field, total}: Group): Finding =>
  lint('question', 'unlikely/hundred', [...steps, field], {total: total ? writeQuantity(total) : ''});

function lintGroup(section: Section, group: Group): Finding[] {
  const {field, of, total, parts, mayOverlap} = group;
  const bounds = total && boundsOf(total, commonReach);
  const counts = [...parts.values()];
  const sum = sumOf(counts);
  const shares = lintPartShares(section, group);
  if (shares.length) return shares;
  if (!total || !bounds || parts.size === 0) return [];
  const at = [...section.steps, field];
  const whole = {of, total: writeQuantity(total)};
  if (sum.low > bounds.high && !mayOverlap) {
    const {around = 'none', mayDiffer} = group;
    return [lint('error', 'parts/above', at, {...spread(counts, sum), ...whole, around, mayDiffer})];
  }
  const least = counts.reduce((all, part) => all + (part ? leastOf(part) : 0), 0);
  if (least > bounds.high) {
    const together = spread(counts, {low: least, high: sum.high});
    return [lint('question', 'sum-above-total/parts', at, {...together, ...whole, mayOverlap})];
  }
  if (sum.high >= bounds.low || !group.isWhole || !isExact(total)) return [];
  // Nobody is a part of a person.
  const missing = bounds.low - Math.floor(sum.high);
  const isRough = counts.some((part) => !part || !isExact(part));
  return [lintMissing(at, group, {...spread(counts, sum), ...whole, isRough, missing})];
}

/** Parts that some people are in none of. */
function lintMissing(at: Path, {unknown, isOpen, mayOverlap}: Group, facts: Left): Finding {
  if (unknown === undefined) return lint('question', 'parts/sentences-below', at, facts);
  const fixes = facts.isRough ? [] : [{code: 'add' as const, facts: {key: unknown, count: facts.missing}}];
  // A source may well name some forms of many.
  return lint(mayOverlap ? 'question' : 'warning', 'parts/below', at, {...facts, unknown, isOpen}, {fixes});
}

type Left = LintFacts<'parts/sentences-below'>;

/** A part that others are in beside these others: `foreign` beside countries. */
function lintAround({steps, fields, figure}: Section): Finding[] {
  return Object.entries<Traits>(figure.own).flatMap(([list, {around}]) =>
    around ? lintOuter([...steps, list], fields[list], around, fields['country']) : [],
  );
}

function lintOuter(steps: Path, list: unknown, {key: outer, of}: Around, country: unknown): Finding[] {
  const parts = entriesOf(list).map(([key, value]) => ({key, quantity: quantityOf(value)}));
  const whole = parts.find(({key}) => keyOf(key) === outer)?.quantity;
  const others = parts.filter(({key}) => isWithin([], key, country));
  const [least, most] = [sumOf(others.map(({quantity}) => quantity)).low, whole && lowOf(whole)];
  if (!whole || !least || most === undefined || most < least) return [];
  const [first = ''] = others.map(({key}) => key.trim());
  return [lint('question', 'parts/around', steps, {outer, first, whole: writeQuantity(whole), keys: of})];
}

/** Lists of parts beside several statuses, of which nothing says whose they are. */
function lintWhose(section: Section): Finding[] {
  const {steps, own, figure} = section;
  const field = partLists(section).find((name) => name in own);
  return wholeIn(figure.own).flatMap(([named, list]) => {
    const keys = entriesOf(own[list]).map(([key]) => key);
    const {partsOf = ''} = traitsOf(figure.own, list);
    if (partsOf in own || named in own || keys.length < 2 || !field) return [];
    const statuses = keys.filter((key) => isAccepted(section, {[named]: key}));
    const at = [...steps, field];
    return statuses.length ? lint('question', 'parts/whose', at, {statuses}) : lint('question', 'parts/whose-none', at);
  });
}

function sentenceGroup({fields, figure}: Section): Group {
  const {addUpTo = ''} = traitsOf(figure.own, 'sentences');
  const list: readonly unknown[] = Array.isArray(fields['sentences'])
    ? fields['sentences'].map((item) => (isObject(item) ? item['count'] : undefined))
    : entriesOf(fields['sentences']).map(([, count]) => count);
  const parts = new Map(list.map((count, index) => [String(index), quantityOf(count)]));
  const isWhole = [...parts.values()].every((count) => count && lowOf(count) !== undefined);
  return {
    field: 'sentences',
    of: addUpTo,
    total: quantityOf(fields[addUpTo]),
    parts,
    isWhole,
    mayOverlap: false,
    isOpen: false,
    mayDiffer: false,
  };
}

/** The sum, with how far it reaches where a part is not exact. */
function spread(parts: readonly (Quantity | undefined)[], {low, high}: Bounds): Spread {
  if (parts.every((part) => part && isExact(part))) return {reach: 'exact', least: low, most: low};
  const [least, most] = [Math.ceil(low), Math.floor(high)];
  return {reach: high === Infinity ? 'from' : least === most ? 'exact' : 'range', least, most};
}

type Spread = Pick<Left, 'reach' | 'least' | 'most'>;
