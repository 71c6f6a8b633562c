import {isObject} from '@tip-figures/record/fields/kind.js';
import {isWholeRecord} from '@tip-figures/record/sections/names.js';
import {edgesOf} from '@tip-figures/record/values/months.js';
import {isPoint, readFiscalYear, readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {stepsTo, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import {hasPeriod} from './period.js';

/** Days on which numbers are said to have stood so, before their period was over or their source was published. */
export function lintAsOf({root, isRecord, sections}: Document): readonly Finding[] {
  const places = [
    ...(isRecord ? [{steps: [], own: root, fields: root}] : []),
    ...sections.filter(({name}) => !isWholeRecord(name)),
  ];
  return [...sections.filter(hasPeriod).flatMap(lintEnd), ...places.flatMap(lintSource)];
}

type Place = Pick<Section, 'steps' | 'own' | 'fields'>;

/** Numbers that stood so before the month in which their period ended. */
function lintEnd(section: Section): Finding[] {
  const {asOf, fiscalYear} = section.fields;
  const period = readPeriod(section.fields['period']);
  const end = period && edgesOf(period, readFiscalYear(fiscalYear))?.[1];
  const dated = asOf ?? dateOf(section);
  if (!period || !end || typeof dated !== 'string' || !isPoint(dated)) return [];
  // The last moment of the period, as exact as the date is.
  const last = new Date(end - 1).toISOString().slice(0, Math.min(dated.length, 7));
  if (dated.slice(0, 7) >= last) return [];
  const isOwn = asOf !== undefined;
  const steps = isOwn ? stepsTo(section, 'asOf') : stepsTo(section, 'period');
  const when = isOwn ? `as of ${dated}` : `when the source was published, ${dated}`;
  const message = `${when}, the period that the numbers cover, ${writePeriod(period)}, was not over`;
  const hint = isOwn
    ? 'Correct "asOf", or write the period that had passed: "2016-01/2016-06".'
    : 'Correct the period, or the date of the source.';
  return [{severity: 'warning', rule: 'as-of', steps, message, hint}];
}

function lintSource(place: Place): Finding[] {
  const {asOf} = place.own;
  const date = dateOf(place);
  if (typeof asOf !== 'string' || typeof date !== 'string' || !isPoint(asOf) || !isPoint(date)) return [];
  const length = Math.min(asOf.length, date.length);
  if (asOf.slice(0, length) >= date.slice(0, length)) return [];
  const message = `the numbers are said to have stood so on ${asOf}, but their source is of ${date}`;
  const hint = 'Write the day on which you looked, or leave "asOf" out: the date of the source is taken.';
  return [{severity: 'question', rule: 'as-of', steps: [...place.steps, 'asOf'], message, hint}];
}

/** When the source was published, where it is one of the document's. */
function dateOf({fields: {source, sources}}: Pick<Section, 'fields'>): unknown {
  const entry = isObject(sources) && typeof source === 'string' ? sources[source] : undefined;
  return isObject(entry) ? entry['date'] : undefined;
}
