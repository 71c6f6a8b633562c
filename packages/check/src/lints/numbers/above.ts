import {isObject, type Kind, type Traits} from '@tip-figures/record/fields/kind.js';
import {units} from '@tip-figures/record/values/justice/stage-text.js';
import type {Path} from '@tip-figures/record/path.js';
import {fieldsIn} from '@tip-figures/record/section/declaration.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {isExact, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {sumOf} from '../../bounds.js';
import {
  entriesOf,
  quantityOf,
  sectionsHaving,
  sectionsWith,
  type Document,
  type Section,
} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/** Parts against their whole where the page adds nothing up: some of them may be others. */
export const lintAbove = (document: Document): readonly Finding[] => [
  ...sectionsWith(document, 'stage').flatMap(lintStages),
  ...sectionsHaving(document, 'statuses').flatMap(lintStatuses),
  ...document.sections.flatMap(lintCrosses),
  ...sectionsHaving(document, 'shelters').flatMap((section) => [...lintEntries(section), ...lintPlaces(section)]),
];

const highOf = (quantity: Quantity): number => sumOf([quantity]).high;

/** Forms and agencies against the number of their stage; people against cases, each of which has somebody in it. */
function lintStages({figure, own, steps}: Section): Finding[] {
  return Object.entries(fieldsIn<Kind>(figure.own, figure.labelled, own))
    .filter(([, {fields}]) => fields?.['agencies'])
    .flatMap(([stage]) => {
      const given = isObject(own[stage]) ? own[stage] : {};
      const apart = units.filter((unit) => given[unit] !== undefined);
      const at = [...steps, stage];
      const counts = apart.length ? apart.map((unit) => [given[unit], [...at, unit]] as const) : [[given, at] as const];
      return [...counts.flatMap(([count, path]) => lintCount(count, path)), ...lintUnits(stage, given, at)];
    });
}

function lintCount(count: unknown, steps: Path): Finding[] {
  const total = quantityOf(count);
  if (!isObject(count) || !total) return [];
  const above = entriesOf(count['agencies']).filter(([, one]) => {
    const agency = quantityOf(one);
    return agency && sumOf([agency]).low > highOf(total);
  });
  const agencies = entriesOf(count['agencies']).map(([, one]) => quantityOf(one));
  const counted = sumOf(agencies).low;
  const parts = entriesOf(count['by']).map(([, one]) => quantityOf(one));
  const [{low}, all] = [sumOf(parts), writeQuantity(total)];
  const isAll = parts.length > 1 && parts.every((part) => part && isExact(part)) && isExact(total);
  const differs = parts.length > 1 && (low > highOf(total) || (isAll && low !== total.value));
  return [
    ...above.slice(0, 1).map(([name, one]) => {
      const facts = {one: writeQuantity(quantityOf(one) ?? total), all};
      return lint('question', 'parts/agency-above', [...steps, 'agencies', name], facts);
    }),
    ...(!above.length && counted > highOf(total)
      ? [
          lint('question', 'parts/agencies-above', [...steps, 'agencies'], {
            isExact: agencies.every((one) => one !== undefined && isExact(one)),
            sum: counted,
            all,
          }),
        ]
      : []),
    ...(differs ? [lint('question', 'parts/forms-differ', [...steps, 'by'], {sum: low, all})] : []),
  ];
}

/** Whoever investigates may know nobody yet; of what comes after, each case has at least one person in it. */
function lintUnits(stage: string, given: Readonly<Record<string, unknown>>, steps: Path): Finding[] {
  const [cases, people] = [given['cases'], given['people']].map(quantityOf);
  if (stage === 'investigated' || !cases || !people || sumOf([cases]).low <= highOf(people)) return [];
  const facts = {cases: writeQuantity(cases), people: writeQuantity(people)};
  return [lint('question', 'counts/swapped', steps, facts)];
}

// Nobody is of both at once: whether somebody is a victim has been decided, or not yet.
const decided = [
  ['identified', 'formally-identified'],
  ['potential', 'presumed'],
];

function lintStatuses({own, steps}: Section): Finding[] {
  const total = quantityOf(own['total']);
  const statuses = entriesOf(own['statuses']).map(([key, one]) => ({key: keyOf(key), quantity: quantityOf(one)}));
  const apart = decided.map((keys) => statuses.find(({key}) => keys.includes(key))?.quantity);
  if (!total || !apart.every(Boolean)) return [];
  const {low} = sumOf(apart);
  if (low <= highOf(total)) return [];
  return [lint('question', 'parts/statuses-above', [...steps, 'statuses'], {sum: low, total: writeQuantity(total)})];
}

/** Women, men, girls and boys against those by sex or by age, and with the children or the others against the total. */
function lintCrosses({figure, own, fields, steps}: Section): Finding[] {
  if ('remainder' in own) return [];
  return Object.entries<Traits>(figure.own).flatMap(([name, {crosses, addUpTo = ''}]) => {
    if (!crosses) return [];
    const parts = entriesOf(fields[name]).map(([key, one]) => ({
      of: crosses[keyOf(key)] ?? {},
      quantity: quantityOf(one),
    }));
    const lists = [...new Set(Object.values(crosses).flatMap((of) => Object.keys(of)))];
    const wholes = lists.flatMap((list) =>
      entriesOf(fields[list]).map(([key, one]) => ({list, key: keyOf(key), whole: quantityOf(one)})),
    );
    const total = quantityOf(fields[addUpTo]);
    const wrong = wholes.flatMap(({list, key, whole}): Finding[] => {
      const sums = [true, false].map((isInside) =>
        sumOf(parts.filter(({of}) => list in of && (of[list] === key) === isInside).map(({quantity}) => quantity)),
      );
      const [inside = 0, outside = 0] = sums.map(({low}) => low);
      if (!whole || !parts.length) return [];
      if (inside > highOf(whole)) {
        return [
          lint('warning', 'parts/cross-inside', [...steps, name], {inside, list, key, whole: writeQuantity(whole)}),
        ];
      }
      const sum = outside + sumOf([whole]).low;
      return total && outside && sum > highOf(total)
        ? [lint('warning', 'parts/cross-total', [...steps, name], {list, key, sum, total: writeQuantity(total)})]
        : [];
    });
    return wrong.slice(0, 1);
  });
}

const sheltersIn = ({own}: Section): readonly unknown[] => (Array.isArray(own['shelters']) ? own['shelters'] : []);

/** Places in no shelter, of one entry or of all. Entries beside none of all are told by their number. */
function lintPlaces(section: Section): Finding[] {
  const shelters = sheltersIn(section);
  const entries = shelters.map((one, index) => ({own: objectOf(one), at: ['shelters', index] as Path}));
  return [...(shelters.length ? [] : [{own: section.own, at: [] as Path}]), ...entries].flatMap(({own, at}) => {
    const [number, capacity] = [quantityOf(own['number'] ?? own['count']), quantityOf(own['capacity'])];
    if (!number || !capacity || highOf(number) > 0 || !sumOf([capacity]).low) return [];
    const place = [...section.steps, ...at, 'capacity'];
    return [lint('question', 'parts/no-shelter', place, {places: writeQuantity(capacity)})];
  });
}

/** An entry of more shelters, or of more places, than all have. */
function lintEntries(section: Section): Finding[] {
  const {own, steps} = section;
  const shelters = sheltersIn(section);
  return ['number', 'capacity'].flatMap((field) => {
    const all = quantityOf(own[field]);
    if (all && field === 'number' && shelters.length > highOf(all)) {
      const facts = {count: shelters.length, all: writeQuantity(all)};
      return [lint('question', 'parts/entries-above', [...steps, field], facts)];
    }
    return shelters.flatMap((shelter, index) => {
      const one = quantityOf(isObject(shelter) ? shelter[field] : undefined);
      if (!all || !one || sumOf([one]).low <= highOf(all)) return [];
      const facts = {one: writeQuantity(one), all: writeQuantity(all)};
      return [lint('warning', 'parts/entry-above', [...steps, 'shelters', index, field], facts)];
    });
  });
}
