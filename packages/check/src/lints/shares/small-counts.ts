import {isOfCases} from '@tip-figures/record/protect/counts/entries.js';
import {countedIn} from '@tip-figures/record/protect/counts/kinds/beside.js';
import type {Declaration} from '@tip-figures/record/section/declaration.js';
import {writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import {withoutBrackets} from '@tip-figures/record/values/list.js';
import {entriesOf, quantityOf, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';

const smallest = 5;

/** Whether a figure counts people who came before a court, which courts and governments print one by one. */
export const isOfCourts = ({own}: Pick<Declaration, 'own'>): boolean =>
  Object.values<Kind>(own).some(({of}) => of === 'convicted');

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
      const facts = {count: writeQuantity(quantity), example: publishedOf(quantity)};
      return [lint('warning', 'small-counts/small', steps, facts)];
    }),
  );

/** The same number, as exact as it is written. */
function publishedOf({precision, value}: Extract<Quantity, {value: number}>): string {
  const qualifier = precision === 'exact' ? '' : `, "qualifier": "${precision}"`;
  return `{"value": ${value}${qualifier}, "published": true}`;
}

function countsOf(section: Section): Count[] {
  const {steps, own, figure} = section;
  if (isOfCourts(figure)) return [];
  const counting = Object.entries<Kind>(figure.own).filter(([, kind]) => isOfPeople(kind, own));
  return [...counting, ...ownDimensions(section)].flatMap(([field, {holds}]) =>
    holds ? listed(own[field], [...steps, field]) : {steps: [...steps, field], value: own[field]},
  );
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

/** Whether sanitize takes the numbers of a field for people. */
const isOfPeople = ({counts, countsIn}: Kind, own: Section['own']): boolean =>
  counts === 'people' || (countsIn !== undefined && countedIn(own[countsIn], own['unit']) === 'people');

/** Objects among lists of parts that no figure knows: sanitize takes them for such lists. */
function ownDimensions({figure, own}: Section): (readonly [string, Pick<Kind, 'holds'>])[] {
  if (!Object.values<Kind>(figure.own).some(({name}) => name === 'parts')) return [];
  return Object.keys(own).flatMap((field) =>
    isObject(own[field]) && !(field in figure.fields) ? [[field, {holds: 'keys'}] as const] : [],
  );
}
