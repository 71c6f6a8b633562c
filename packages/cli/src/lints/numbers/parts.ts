import {isExact, lowOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {writeQuantity} from '@tip-figures/record/values/write-quantity.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {sumOf} from '../../bounds.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {entriesOf, quantityOf, sectionsNamed, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

interface Group {
  readonly field: string;
  readonly of: string;
  readonly total: Quantity | undefined;
  readonly parts: ReadonlyMap<string, Quantity | undefined>;
  /** Whether the parts can be expected to be all there is. */
  readonly isWhole: boolean;
  /** Whether somebody can be in several. */
  readonly mayOverlap: boolean;
  /** How to write the people who are in none. */
  readonly rest: string;
}

/**
 * Parts against their total. Sexes, ages and sentences add up to it; forms of exploitation may overlap, also where
 * some people are counted under `multiple`. Nothing is asked where the document says that they do not add up.
 */
export function lintParts(document: Document): readonly Finding[] {
  const breakdowns = sectionsNamed(document, 'victim-breakdown');
  const sentences = sectionsNamed(document, 'sentence-distribution');
  return [
    ...breakdowns
      .filter(({fields}) => !('remainder' in fields))
      .flatMap((section) => groupsOf(section).flatMap((group) => lintGroup(section, group))),
    ...sentences.flatMap((section) => lintGroup(section, sentenceGroup(section))),
  ];
}

function lintGroup(section: Section, {field, of, total, parts, isWhole, mayOverlap, rest}: Group): Finding[] {
  const bounds = total && boundsOf(total, commonReach);
  const sum = sumOf([...parts.values()]);
  if (!total || !bounds || parts.size === 0) return [];
  const finding = {rule: 'parts', steps: [...section.steps, field]};
  const whole = `${of} says ${writeQuantity(total)}`;
  if (sum.low > bounds.high && !mayOverlap) {
    const hint = `Correct a part or "${of}". Numbers that the source rounds are written "about 40".`;
    return [{...finding, severity: 'error', message: `the parts are ${sum.low} together, ${whole}`, hint}];
  }
  if (sum.high >= bounds.low || !isWhole || !isExact(total)) return [];
  const missing = bounds.low - sum.high;
  const message = `the parts are ${sum.high} together, ${whole}: ${missing} ${missing === 1 ? 'is' : 'are'} in none`;
  const hint = `Correct a part or "${of}". Where the source does not say, write so: ${rest.replace('N', String(missing))}.`;
  return [{...finding, severity: 'warning', message, hint}];
}

function groupsOf(section: Section): Group[] {
  const whole = wholeOf(section);
  const group = (field: string, complete: readonly string[], unknown: string): Group => {
    const parts = new Map(entriesOf(section.fields[field]).map(([key, value]) => [key, quantityOf(value)]));
    return {
      field,
      of: whole.of,
      total: whole.total,
      parts,
      isWhole: complete.length > 0 ? complete.every((key) => parts.has(key)) : parts.size > 1,
      mayOverlap: field === 'exploitation',
      rest: `"${unknown}": N`,
    };
  };
  return [
    group('exploitation', [], 'unspecified'),
    group('sex', ['female', 'male'], 'unknown'),
    group('age', ['child', 'adult'], 'unknown'),
    group('sexAge', ['women', 'men', 'girls', 'boys'], 'unknown'),
  ];
}

/** The people whose parts the lists are: those of one status, where the document names one. */
function wholeOf({fields}: Section): Pick<Group, 'of' | 'total'> {
  const status = fields['partsOf'];
  if (typeof status !== 'string') return {of: 'total', total: quantityOf(fields['total'])};
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
    rest: '{"sentence": "unknown", "count": N}',
  };
}
