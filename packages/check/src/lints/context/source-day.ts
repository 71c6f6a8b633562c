import {isObject, written} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {isPoint, readPeriod} from '@tip-figures/record/values/period.js';
import {sectionsHaving, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

type Fields = Section['fields'];

/** Numbers and quotations of a day on which their source had been published before. */
export const lintSourceDay = (document: Document): readonly Finding[] => [
  ...lintAsOf(document.root, document.root, []),
  ...document.sections
    .filter(({steps}) => steps.length)
    .flatMap(({own, fields, steps}) => lintAsOf(own, fields, steps)),
  ...sectionsHaving(document, 'speaker').flatMap(lintQuote),
];

/** When a source was published: of a series, when it began and when it ended; `undefined` where nothing says it. */
export function publishedIn({sources}: Fields, source: unknown): {first: string; last: string} | undefined {
  const entry = isObject(sources) ? sources[written(source)] : undefined;
  const date = readPeriod(isObject(entry) ? entry['date'] : undefined);
  return date && !date.name ? {first: date.from, last: date.to ?? date.from} : undefined;
}

/** Whether a day, month or year is over before another begins. */
export const isBefore = (one: string, other: string): boolean => {
  const exact = Math.min(one.length, other.length);
  return one.slice(0, exact) < other.slice(0, exact);
};

/** The day that a record or a section gives itself, and the source of that day. */
function lintAsOf(own: Fields, fields: Fields, steps: Path): Finding[] {
  const asOf = written(own['asOf']).trim();
  const published = publishedIn(fields, fields['source']);
  if (!isPoint(asOf) || !published || !isBefore(published.last, asOf)) return [];
  return [lint('question', 'as-of/after-source', [...steps, 'asOf'], {day: asOf, published: published.last})];
}

function lintQuote({own, fields, steps}: Section): Finding[] {
  const said = readPeriod(own['date']);
  const published = publishedIn(fields, fields['source']);
  if (!said || !published || !isBefore(published.last, said.from)) return [];
  return [lint('question', 'as-of/said', [...steps, 'date'], {day: said.from, published: published.last})];
}
