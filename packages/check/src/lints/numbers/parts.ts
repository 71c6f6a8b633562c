import {isExact, lowOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {victimBreakdown} from '@tip-figures/record/sections/victim-breakdown.js';
import {boundsOf, commonReach, type Bounds} from '@tip-figures/record/values/bounds.js';
import {isWithin, keyOf} from '@tip-figures/record/values/key.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {attempt} from '../../document/check-section.js';
import {sumOf} from '../../bounds.js';
import {isObject, written, type Traits} from '@tip-figures/record/fields/kind.js';
import {entriesOf, quantityOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {inBothForms, type Finding, type WriteField} from '../../report/problem.js';

interface Group {
  readonly field: string;
  readonly of: string;
  readonly total: Quantity | undefined;
  readonly parts: ReadonlyMap<string, Quantity | undefined>;
  /** Whether the parts can be expected to be all there is. */
  readonly isWhole: boolean;
  /** Whether somebody can be in several. */
  readonly mayOverlap: boolean;
  /** The key of the people whom the source counts as not known. */
  readonly unknown?: string;
  /** How to write the people who are in none, as a hint without its end. */
  readonly rest: (count: string, write: WriteField) => string;
  /** How to keep parts that the source itself makes more than the total. */
  readonly differs: (write: WriteField) => string;
}

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
    ...breakdowns.flatMap(lintForeign),
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

function lintGroup(
  section: Section,
  {field, of, total, parts, isWhole, mayOverlap, unknown, rest, differs}: Group,
): Finding[] {
  const bounds = total && boundsOf(total, commonReach);
  const sum = sumOf([...parts.values()]);
  const percents = [...parts.values()].flatMap((part) => (part && 'percent' in part ? [part.percent] : []));
  const percent = sumOf(percents).low;
  // Each of them may be rounded.
  if (!mayOverlap && percent > 100 + percents.length / 2) {
    const message = `the shares are ${Math.round(percent)}% together`;
    return [
      {severity: 'error', rule: 'parts', steps: [...section.steps, field], message, hint: 'Correct one of them.'},
    ];
  }
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

/** `foreign` beside countries, which it counts too; before it counted the others alone. */
function lintForeign({steps, fields}: Section): Finding[] {
  const parts = entriesOf(fields['nationality']).map(([key, value]) => ({key, quantity: quantityOf(value)}));
  const foreign = parts.find(({key}) => keyOf(key) === 'foreign')?.quantity;
  const others = parts.filter(({key}) => /^[a-z]{2}$/i.test(key.trim()) && key.trim() !== fields['country']);
  const [least, most] = [sumOf(others.map(({quantity}) => quantity)).low, foreign && lowOf(foreign)];
  if (!foreign || !least || most === undefined || most < least) return [];
  const [first = ''] = others.map(({key}) => key.trim());
  return [
    {
      severity: 'question',
      rule: 'parts',
      steps: [...steps, 'nationality'],
      message: `"foreign" beside countries (${first}) counts them too`,
      hint: `Write them in brackets after it: "foreign: ${writeQuantity(foreign)} (${first}: …)". Where it counts only those of countries not named, write "elsewhere".`,
    },
  ];
}

/** Whether a page would accept the section with something else in it: what a hint offers must not be refused. */
const isAccepted = ({figure, fields}: Section, change: object): boolean =>
  !(attempt(() => figure.parse({...fields, ...change})) instanceof FigureError);

/** Lists of parts beside several statuses, of which nothing says whose they are. */
function lintWhose(section: Section): Finding[] {
  const {steps, own} = section;
  const [first, ...others] = entriesOf(own['statuses']).map(([key]) => key);
  const possible = [first, ...others]
    .filter((key) => isAccepted(section, {partsOf: key}))
    .map((key) => JSON.stringify(key));
  const field = ['exploitation', ...exclusive].find((name) => name in own);
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

// The keys with which nobody is left out. A list of nationalities, or of who identified people, is never whole.
const complete: Readonly<Record<string, readonly string[]>> = {
  sex: ['female', 'male'],
  age: ['child', 'adult'],
  sexAge: ['women', 'men', 'girls', 'boys'],
};

const exclusive = Object.entries(victimBreakdown.own).flatMap(([field, {addUpTo}]) => (addUpTo ? [field] : []));

function groupsOf(section: Section): Group[] {
  const whole = wholeOf(section);
  const group = (field: string, unknown: string): Group => {
    const all = entriesOf(section.fields[field]);
    const {around} = victimBreakdown.own[field as keyof typeof victimBreakdown.own] as Traits;
    const hasAround = all.some(([key]) => keyOf(key) === around?.key);
    const isInside = (key: string) =>
      hasAround && around !== undefined && isWithin(around.of, key, section.fields['country']);
    const parts = new Map(all.filter(([key]) => !isInside(key)).map(([key, value]) => [key, quantityOf(value)]));
    return {
      field,
      of: whole.of,
      total: whole.total,
      parts,
      isWhole: field === 'exploitation' ? parts.size > 1 : Boolean(complete[field]?.every((key) => parts.has(key))),
      mayOverlap: field === 'exploitation',
      unknown,
      rest: (count, write) => {
        const open = isAccepted(section, {remainder: 'not-stated'})
          ? `; where it leaves them open, ${write('remainder', 'not-stated')}`
          : '';
        return `Where the source counts the others as not known, write so: "${unknown}": ${count}${open}`;
      },
      differs: (write) =>
        `${field === 'nationality' ? ', put countries that "foreign" includes into brackets after it' : ''}, or write ${write('remainder', 'source-differs')} where the source itself has them so`,
    };
  };
  return [group('exploitation', 'unspecified'), ...exclusive.map((field) => group(field, 'unknown'))];
}

/** The people whose parts the lists are: those of one status, where the document names one. */
function wholeOf({fields}: Section): Pick<Group, 'of' | 'total'> {
  const status = keyOf(written(fields['partsOf']));
  if (!status) return {of: 'total', total: quantityOf(fields['total'])};
  const [, value] = entriesOf(fields['statuses']).find(([key]) => keyOf(key) === status) ?? [];
  return {of: `statuses.${status}`, total: quantityOf(value)};
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
