import {isList} from '@tip-figures/record/object-of.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {mostEntries} from '@tip-figures/record/limits.js';
import {isObject, readEntries, written, type Kind, type KindName} from '@tip-figures/record/fields/kind.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {figures as allFigures} from '@tip-figures/record/figures/names.js';
import {hasPlaces, placeIn} from '@tip-figures/record/section/places.js';
import {inRecord} from '@tip-figures/record/section/section.js';
import {isWithdrawn} from '@tip-figures/record/section/withdrawn.js';
import {unitOf} from '@tip-figures/record/values/justice/stage-text.js';
import {checkedFigures, type Figure} from './figures.js';
import {nearest} from '@tip-figures/findings/nearest.js';
import type {Path} from '@tip-figures/record/path.js';

/** The section of one figure. */
export interface Section {
  readonly name: string;
  /** Empty where the document is this section and nothing else. */
  readonly steps: Path;
  /** What stands in the section itself. */
  readonly own: Readonly<Record<string, unknown>>;
  /** That, and beneath it what the record says for all sections. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** How to check it. */
  readonly figure: Figure;
  /** Its places, each a section of the same figure; left out where it has none. */
  readonly places?: readonly Section[];
  /** The section that a place is of. */
  readonly above?: Section;
}

/** A document with its sections, before anything is known to be right. */
export interface Document {
  readonly root: Readonly<Record<string, unknown>>;
  readonly isRecord: boolean;
  readonly sections: readonly Section[];
}

/** The names of fields that all sections share. */
export const sharedNames: readonly string[] = Object.keys(contextFields);

/** The names of fields that people read as words, in one language or several. */
export const proseFields: readonly string[] = [
  'note',
  'derivedFrom',
  'reason',
  'title',
  'heading',
  'subheading',
  'phrase',
  'context',
  'text',
  'office',
  'outcome',
  'affectedLabel',
  'label',
  'purpose',
  'quote',
  'place',
];

/** Looks at a document as a record or as one section, whose figure is named or guessed from its fields. */
export function documentOf(root: Readonly<Record<string, unknown>>, figure?: string): Document {
  const isRecord = Object.keys(root).some((key) => isSectionName(key, root[key]));
  if (!isRecord) {
    const name = figure ?? guess(root);
    const alone = checkedFigures.filter((each) => each.name === name);
    return {root, isRecord, sections: alone.map((each) => sectionOf(each, [], root, root)).flatMap(withPlaces)};
  }
  // A figure that is made of others shows what is left of them.
  const left = Object.fromEntries(Object.entries(root).filter(([, own]) => !isWithdrawn([own].flat()[0])));
  const sections = checkedFigures.flatMap((each) => {
    const own = root[each.name];
    // A longer list is refused, and what is in it need not be said.
    const list = Array.isArray(own)
      ? own.slice(0, mostEntries).map((one: unknown, index) => [one, [each.name, index]] as const)
      : [[own, [each.name]] as const];
    return list.flatMap(([one, steps]) =>
      isObject(one) ? [sectionOf(each, steps, one, inRecord(one, left, each.name))] : [],
    );
  });
  return {root, isRecord, sections: sections.flatMap(withPlaces)};
}

/** The steps to a field of a section, which may stand beside several places, or in the record for all sections. */
export const stepsTo = ({own, steps, above}: Section, field: string): Path =>
  field in own ? [...steps, field] : above ? stepsTo(above, field) : [field];

/** The sections of figures that declare a field of a kind. */
export const sectionsWith = ({sections}: Document, name: KindName): readonly Section[] =>
  sections.filter(({figure}) => Object.values<Kind>(figure.own).some((kind) => kind.name === name));

/** The sections of figures that declare a field of their own by a name. */
export const sectionsHaving = ({sections}: Document, field: string): readonly Section[] =>
  sections.filter(({figure}) => Object.hasOwn(figure.own, field));

/** How many steps lead to a section: its name, and its place in a list. */
export const depthOfSection = ([first, second]: Path): number =>
  !allFigures.some((name) => name === first) ? 0 : typeof second === 'number' ? 2 : 1;

/** What the numbers of a section are about: two sections must agree on it before they can contradict each other. */
export const scopeOf = ({fields}: Section, period = fields['period']): string =>
  JSON.stringify([fields['country'], fields['place'], String(period)]);

/** A quantity, where it can be read. */
export function quantityOf(value: unknown): Quantity | undefined {
  const quantity = value === undefined ? undefined : readQuantity(value, {shares: true});
  return quantity instanceof Refusal ? undefined : quantity;
}

/** A count of people, and the period that it covers: its own, or that of the section. Cases and the like are not people. */
export function peopleOf({fields}: Section, field: string): {quantity: Quantity; period: unknown} | undefined {
  const value = fields[field];
  const {unit, period = fields['period']} = isObject(value) ? value : {};
  const quantity = (unitOf(written(unit)) ?? 'people') === 'people' ? quantityOf(value) : undefined;
  return quantity && {quantity, period};
}

/** What a map of a section holds, from an object or from a list in a text; empty where it cannot be read. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  const entries = value === undefined ? [] : readEntries(value, Infinity);
  return entries instanceof Refusal ? [] : entries;
}

function sectionOf(
  figure: Figure,
  steps: Path,
  own: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): Section {
  return {name: figure.name, steps, own, fields, figure};
}

/** A section, and each of its places as one of the same figure. */
function withPlaces(section: Section): Section[] {
  const {figure, own, fields, steps} = section;
  if (!hasPlaces(figure, own) || !isList(own['places'])) return [section];
  const places = own['places']
    .slice(0, mostEntries)
    .flatMap((one, index) =>
      isObject(one) && !('record' in one)
        ? {...sectionOf(figure, [...steps, 'places', index], one, placeIn(fields, one)), above: section}
        : [],
    );
  return [{...section, places}, ...places];
}

/** A section under a name with a slip in it makes a record too. */
const isSectionName = (key: string, value: unknown): boolean =>
  allFigures.some((figure) => figure === key) ||
  ((isObject(value) || Array.isArray(value)) && !sharedNames.includes(key) && nearest(key, allFigures).length > 0);

/** The figure that has most of the fields of its own in common; `undefined` where two have, or none has any. */
function guess(root: Readonly<Record<string, unknown>>): string | undefined {
  const named =
    typeof root['$schema'] === 'string'
      ? /[^/]*$/.exec(root['$schema'].slice(-100))?.[0].replace(/\.json$/, '')
      : undefined;
  if (checkedFigures.some(({name}) => name === named)) return named;
  const scored = checkedFigures.map(({name, own}) => ({
    name,
    score: Object.keys(own).filter((field) => field in root).length,
  }));
  const [first, second] = scored.sort((a, b) => b.score - a.score);
  return first && first.score > (second?.score ?? 0) ? first.name : undefined;
}

/** A value somewhere in a document. */
export interface Found {
  readonly steps: Path;
  readonly value: unknown;
}

/** A value and all that is in it, outer before inner: a list, since lints ask for it often, and a generator takes longer. */
export function walk(value: unknown, steps: Path = []): readonly Found[] {
  const found: Found[] = [];
  const visit = (one: unknown, at: Path): void => {
    found.push({steps: at, value: one});
    const inside = isList(one) ? one.entries() : isObject(one) ? Object.entries(one) : [];
    for (const [key, each] of inside) visit(each, [...at, key]);
  };
  visit(value, steps);
  return found;
}

// Fields inside those of prose whose text is read by figures, not by people.
const machine = [
  '$schema',
  'version',
  'country',
  'date',
  'asOf',
  'pinned',
  'period',
  'path',
  'url',
  'sourceUrl',
  'viaUrl',
];

/** The texts of a document for people. */
export const proseIn = (document: unknown): readonly (Found & {readonly value: string})[] =>
  walk(document).filter((found): found is Found & {readonly value: string} => {
    const fields = found.steps.filter((step) => typeof step === 'string');
    const isProse = proseFields.some((field) => fields.includes(field)) && !machine.includes(fields.at(-1) ?? '');
    return typeof found.value === 'string' && isProse;
  });
