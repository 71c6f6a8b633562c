import {checkedFigures, type Figure} from '@tip-figures/check/document/figures.js';
import {examples} from '@tip-figures/check/generated/examples.js';
import {recordSheet} from '@tip-figures/record/csv/write/record-sheet.js';
import {controlOf} from '@tip-figures/record/fields/facets.js';
import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import {objectOf} from '@tip-figures/record/object-of.js';
import {stepsOf} from '@tip-figures/record/path.js';
import {checkDocument} from '../json/check-document.js';

type Section = Record<string, unknown>;

const dots = '…';

/** Fields that mark the template as invented, so that none of it is published by mistake. */
const shared = {example: true, source: 'my-source', sources: {'my-source': {publisher: dots, date: '2017-06-29'}}};

/** Fields that most sheets state for all figures. */
const usual = ['asOf', 'country', 'period', 'report'];

/**
 * A spreadsheet to fill in, with the example of each field. A value is left empty where the examples of several fields
 * contradict each other.
 */
export function templateSheet(names: readonly string[]): string {
  const figures = checkedFigures.filter(({name}) => names.includes(name)).flatMap(partsOf);
  const record = {
    ...shared,
    ...Object.fromEntries(usual.map((field) => [field, exampleIn(figures[0], field)])),
    ...Object.fromEntries(figures.map((figure) => [figure.name, exampleOf(figure)])),
  };
  return recordSheet(record, contradicting(record));
}

/** The figure, or its parts where it is made of others. */
function partsOf(figure: Figure): readonly Figure[] {
  const names = Object.values<Kind>(figure.own).flatMap(({figure: part}) => part ?? []);
  return names.length ? checkedFigures.filter(({name}) => names.includes(name)) : [figure];
}

const exampleIn = (figure: Figure | undefined, field: string): unknown => examples[figure?.name ?? '']?.[field];

/** A section with an example of each field; several places are sections of their own. */
function exampleOf(figure: Figure): Section {
  const fields = Object.entries<Kind>(figure.own)
    .filter(([, kind]) => !kind.led)
    .map(([field, kind]) => [field, exampleIn(figure, field) ?? (kind.isOptional ? undefined : blank(kind))]);
  return objectOf(Object.fromEntries(fields.filter(([, value]) => value !== undefined)));
}

/** Dots in the place of a required value. */
function blank(kind: Kind): unknown {
  const control = controlOf(kind);
  if (control?.type === 'list') return [blank(control.each)];
  if (control?.type !== 'group') return dots;
  const needed = Object.entries(control.fields).filter(([, kind]) => !kind.isOptional);
  return Object.fromEntries(needed.map(([field, kind]) => [field, blank(kind)]));
}

/** The fields, as `figure field`, in which there are errors, until what is left has none but that they are missing. */
function contradicting(record: Section, open: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const left = Object.entries(record).map(([name, value]) => [name, without(open, name, value)]);
  const found = checkDocument(JSON.stringify(Object.fromEntries(left)))
    .filter(({severity}) => severity === 'error')
    .map(({path}) => stepsOf(path))
    .map(([name = '', field]) => (isFigure(name) ? `${name} ${field}` : `record ${name}`));
  const all = new Set([...open, ...found]);
  return all.size > open.size ? contradicting(record, all) : open;
}

/** A section without the fields that are open; `undefined` in the place of a field that is. */
function without(open: ReadonlySet<string>, name: string, value: unknown): unknown {
  if (!isFigure(name) || !isObject(value)) return open.has(`record ${name}`) ? undefined : value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => !open.has(`${name} ${field}`)));
}

const isFigure = (name: string | number): boolean => checkedFigures.some((figure) => figure.name === name);
