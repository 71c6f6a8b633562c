import {examples} from '@tip-figures/check/generated/examples.js';
import {columns} from '@tip-figures/record/csv/columns.js';
import {writeRows} from '@tip-figures/record/csv/write/write-rows.js';
import {controlOf} from '@tip-figures/record/fields/facets.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {checkDocument} from '../json/check-document.js';
import {checkedFigures, type Figure} from '@tip-figures/check/document/figures.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Record<string, unknown>;

const dots = '…';

/** Fields that mark the template as invented, so that none of it is published by mistake. */
const shared = {example: true, source: 'my-source', sources: {'my-source': {publisher: dots, date: '2017-06-29'}}};

/** Fields that most sheets state for all figures. */
const usual = ['asOf', 'country', 'period', 'report'];

/**
 * Rows to fill in, with the example of each field. A value is left empty where the examples of several fields
 * contradict each other.
 */
export function templateRows(names: readonly string[]): string[][] {
  const figures = checkedFigures.filter(({name}) => names.includes(name)).flatMap(partsOf);
  const all: Section = {...shared, ...Object.fromEntries(usual.map((field) => [field, exampleIn(figures[0], field)]))};
  for (const figure of figures) all[figure.name] = exampleOf(figure);
  const open = openIn(all, figures);
  const value = columns.indexOf('value');
  return writeRows(all, sections).map((row) => {
    const [name = '', , measure = ''] = row;
    return open.has(`${name} ${measure}`) ? row.with(value, '') : row;
  });
}

/** The figure, or its parts where it is made of others. */
function partsOf(figure: Figure): readonly Figure[] {
  const names = Object.values<Kind>(figure.own).flatMap(({figure: part}) => part ?? []);
  return names.length ? checkedFigures.filter(({name}) => names.includes(name)) : [figure];
}

const exampleIn = (figure: Figure | undefined, field: string): unknown => examples[figure?.name ?? '']?.[field];

/** A section with an example of each field. */
function exampleOf(figure: Figure): Section {
  const fields = Object.entries<Kind>(figure.own).map(([field, kind]) => [
    field,
    exampleIn(figure, field) ?? (kind.isOptional ? undefined : blank(kind)),
  ]);
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

/** The fields, as `figure field`, whose examples contradict those of earlier fields. */
function openIn(all: Section, figures: readonly Figure[]): Set<string> {
  const open = new Set<string>();
  let fitting: Section = shared;
  const attempt = (place: string, more: Section) => {
    if (isRefused(more)) open.add(place);
    else fitting = more;
  };
  for (const {name, own} of figures) {
    const section = Object.entries(objectOf(all[name]));
    const needed = Object.fromEntries(section.filter(([field]) => !own[field]?.isOptional));
    for (const [field, value] of section) {
      attempt(`${name} ${field}`, {...fitting, [name]: {...needed, ...objectOf(fitting[name]), [field]: value}});
    }
  }
  for (const field of usual) attempt(`record ${field}`, {...fitting, [field]: all[field]});
  return open;
}

const isRefused = (record: Section): boolean =>
  checkDocument(JSON.stringify(record)).some(({severity}) => severity === 'error');
