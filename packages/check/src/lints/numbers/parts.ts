import {isExact, lowOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {boundsOf, commonReach, type Bounds} from '@tip-figures/record/values/quantity/bounds.js';
import {isWithin, keyOf} from '@tip-figures/record/values/key.js';
import {leastOf, sumOf} from '../../bounds.js';
import {isObject, type Around, type Traits} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {victimBreakdown} from '@tip-figures/record/figures/victim-breakdown.js';
import {entriesOf, quantityOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {inBothForms, type Finding} from '../../report/problem.js';
import {groupsOf, isAccepted, partLists, type Group} from './part-groups.js';
import {lintPartShares} from './part-shares.js';

// As `commonReach` takes the words.
const tolerance = 'A number that the source rounds is written "about 40", and may be a tenth more or less.';

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
  const isRepeated = ({remainder}: Finding, index: number) =>
    remainder && all.findIndex((one) => one.remainder?.count === remainder.count) < index;
  return all.filter((finding, index) => !isRepeated(finding, index));
}

/** Whether parts that exclude each other are a hundred together, of many more people. */
function isPercent({total, parts, mayOverlap}: Group): boolean {
  const all = [...parts.values()];
  const {low} = sumOf(all);
  const isHundred = all.length > 1 && all.every((part) => part && isExact(part)) && low >= 99 && low <= 101;
  return isHundred && !mayOverlap && total !== undefined && (lowOf(total) ?? 0) > 2 * low;
}

const percents = ({steps}: Section, {field, total}: Group): Finding => ({
  severity: 'question',
  rule: 'unlikely',
  steps: [...steps, field],
  message: `the parts are 100 together, of ${total ? writeQuantity(total) : ''}, as shares would be`,
  hint: 'Write shares with their sign: "24%".',
});

function lintGroup(section: Section, group: Group): Finding[] {
  const {field, of, total, parts, isWhole, mayOverlap, unknown, rest, differs} = group;
  const bounds = total && boundsOf(total, commonReach);
  const sum = sumOf([...parts.values()]);
  const shares = lintPartShares(section, group);
  if (shares.length) return shares;
  if (!total || !bounds || parts.size === 0) return [];
  const finding = {rule: 'parts', steps: [...section.steps, field]} as const;
  const whole = `${of} says ${writeQuantity(total)}`;
  if (sum.low > bounds.high && !mayOverlap) {
    const message = `the parts are ${spread([...parts.values()], sum)} together, ${whole}`;
    return [
      {
        ...finding,
        severity: 'error',
        message,
        ...inBothForms((write) => `Correct a part or "${of}"${differs(write)}. ${tolerance}`),
      },
    ];
  }
  const least = [...parts.values()].reduce((all, part) => all + (part ? leastOf(part) : 0), 0);
  if (least > bounds.high) {
    const message = `the parts are ${spread([...parts.values()], {low: least, high: sum.high})} together, ${whole}`;
    const hint = mayOverlap
      ? `Keep them where the source counts some people in several forms; else correct a part or "${of}".`
      : `Correct a part or "${of}".`;
    return [{...finding, severity: 'question', rule: 'sum-above-total', message, hint}];
  }
  if (sum.high >= bounds.low || !isWhole || !isExact(total)) return [];
  const isRough = [...parts.values()].some((part) => !part || !isExact(part));
  // Nobody is a part of a person.
  const missing = bounds.low - Math.floor(sum.high);
  const none = `${isRough ? 'at least ' : ''}${missing} ${missing === 1 ? 'is' : 'are'} in none`;
  const message = `the parts are ${spread([...parts.values()], sum)} together, ${whole}: ${none}`;
  const count = isRough ? `"about ${missing}"` : String(missing);
  const advice = inBothForms((write) => `Correct a part or "${of}". ${rest(count, write)}.`);
  const remainder = unknown !== undefined && !isRough ? {key: unknown, count: missing} : undefined;
  // A source may well name some forms of many, and the sentences of some people.
  const mayBeSome = mayOverlap || field === 'sentences';
  return [{...finding, severity: mayBeSome ? 'question' : 'warning', message, ...advice, remainder}];
}

/** A part that others are in beside these others: `foreign` beside countries. */
function lintAround({steps, fields}: Section): Finding[] {
  return Object.entries<Traits>(victimBreakdown.own).flatMap(([list, {around}]) =>
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
  return [
    {
      severity: 'question',
      rule: 'parts',
      steps,
      message: `"${outer}" beside countries (${first}) counts them too`,
      hint: `Write them in brackets after it: "${outer}: ${writeQuantity(whole)} (${first}: …)". Where it counts only those of countries not named, write "${of.join('" or "')}".`,
    },
  ];
}

/** Lists of parts beside several statuses, of which nothing says whose they are. */
function lintWhose(section: Section): Finding[] {
  const {steps, own} = section;
  const [first, ...others] = entriesOf(own['statuses']).map(([key]) => key);
  const possible = [first, ...others]
    .filter((key) => isAccepted(section, {partsOf: key}))
    .map((key) => JSON.stringify(key));
  const field = partLists.find((name) => name in own);
  if ('total' in own || 'partsOf' in own || !others.length || !field) return [];
  return [
    {
      severity: 'question',
      rule: 'parts',
      steps: [...steps, field],
      message: 'it is not said whose parts these are: there are several statuses, and no total',
      hint: possible.length
        ? `Add the status of these people: "partsOf": ${possible.join(' or ')}.`
        : 'Correct a part or a status: none of these has so many people.',
    },
  ];
}

function sentenceGroup({fields}: Section): Group {
  const list: readonly unknown[] = Array.isArray(fields['sentences'])
    ? fields['sentences'].map((item) => (isObject(item) ? item['count'] : undefined))
    : entriesOf(fields['sentences']).map(([, count]) => count);
  const parts = new Map(list.map((count, index) => [String(index), quantityOf(count)]));
  const isWhole = [...parts.values()].every((count) => count && lowOf(count) !== undefined);
  return {
    field: 'sentences',
    of: 'convicted',
    total: quantityOf(fields['convicted']),
    parts,
    isWhole,
    mayOverlap: false,
    rest: (count) => `Where the source does not say, write so: {"sentence": "unknown", "count": ${count}}`,
    differs: () => '',
  };
}

/** The sum, with how far it reaches where a part is not exact. */
const spread = (parts: readonly (Quantity | undefined)[], {low, high}: Bounds): string => {
  if (parts.every((part) => part && isExact(part))) return String(low);
  const [least, most] = [Math.ceil(low), Math.floor(high)];
  return high === Infinity ? `at least ${least}` : least === most ? String(least) : `${least} to ${most}`;
};
