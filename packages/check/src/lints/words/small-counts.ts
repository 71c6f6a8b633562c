import {isOfCases} from '@tip-figures/record/protect/counts/entries.js';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {writeQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {withoutBrackets} from '@tip-figures/record/values/list.js';
import {entriesOf, quantityOf, sharedNames, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';
import {standingsOf} from './accused.js';

const smallest = 5;

/** Counts of people who came before a court, which courts and governments print one by one. */
export const ofCourts = ['justice-outcomes', 'sentence-distribution'];

// Fields that count people by key, beside the total and the lists of parts.
const several = ['previous', 'victims', 'points'];

/** A number, and where it stands. */
interface Count {
  readonly steps: Path;
  readonly value: unknown;
}

/** Counts of people so small that somebody may be recognised, where no government has printed them. */
export const lintSmallCounts = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) =>
    countsOf(section).flatMap(({steps, value}) => {
      const quantity = quantityOf(value);
      // What is no whole number counts nobody: `2.5 times as many victims`.
      const isSmall =
        quantity && 'value' in quantity && quantity.value > 0 && quantity.value < smallest && quantity.value % 1 === 0;
      if (!isSmall || isOfCases(value) || quantity.published || quantity.precision === 'under') return [];
      return [
        {
          severity: 'warning',
          rule: 'small-counts',
          steps,
          message: `only ${writeQuantity(quantity)}: with so few, somebody may be recognised`,
          hint: `If a government printed this very number, say so: ${publishedOf(quantity)}. If not, let "tip-figures sanitize" withhold it.`,
        },
      ];
    }),
  );

/** The same number, as exact as it is written. */
function publishedOf({precision, value}: Extract<Quantity, {value: number}>): string {
  const qualifier = precision === 'exact' ? '' : `, "qualifier": "${precision}"`;
  return `{"value": ${value}${qualifier}, "published": true}`;
}

function countsOf({name, steps, own, figure}: Section): Count[] {
  // A tier is no count, and a figure of its own may be one of cases.
  if (name === 'tier-badge' || ofCourts.includes(name) || (name === 'key-figure' && !isOfPeople(own))) return [];
  const ones = [name === 'key-figure' ? 'value' : 'total']
    .filter((field) => field in own)
    .map((field) => ({steps: [...steps, field], value: own[field]}));
  const lists = Object.keys(figure.fields).filter((field) => figure.fields[field]?.name === 'parts');
  const more = [...new Set([...several, ...lists, ...ownDimensions(name, own)])].flatMap((field) => {
    return listed(own[field], [...steps, field]);
  });
  return [...ones, ...more];
}

/** The counts of a list, and those inside each or before it. */
function listed(list: unknown, steps: Path): Count[] {
  return entriesOf(list).flatMap(([key, given]) => {
    const at = [...steps, key];
    const value = withoutBrackets(given);
    const inside = isObject(value)
      ? ['including', 'previous'].flatMap((field) => listed(value[field], [...at, field]))
      : [];
    return [{steps: at, value}, ...inside];
  });
}

/** Whether sanitize would take the number of a key figure for one of people, who did not come before a court. */
const isOfPeople = ({counts, unit, label, phrase}: Section['own']): boolean =>
  !standingsOf(unit, label, phrase).length &&
  protectRecord({'key-figure': {counts, unit, value: 1}}, smallest).withheld.length > 0;

/** Objects of a breakdown that no figure knows: sanitize takes them for dimensions. */
const ownDimensions = (name: string, own: Section['own']): string[] =>
  name === 'victim-breakdown'
    ? Object.keys(own).filter((field) => isObject(own[field]) && ![...sharedNames, ...several, 'total'].includes(field))
    : [];
