import {isObject} from '@tip-figures/record/fields/kind.js';
import {edgesOf, monthsOf} from '@tip-figures/record/values/months.js';
import {isPoint, readFiscalYear, readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {stepsTo, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {isKnownAhead} from '../money/money.js';
import {hasPeriod} from './period.js';

/** Days on which numbers are said to have stood so before their period was over. */
export const lintAsOf = ({sections}: Document): readonly Finding[] => sections.filter(hasPeriod).flatMap(lintEnd);

/** Numbers that stood so before the month in which their period ended. */
function lintEnd(section: Section): Finding[] {
  const {asOf, fiscalYear} = section.fields;
  const period = readPeriod(section.fields['period']);
  const [start = 0, end] = (period && edgesOf(period, readFiscalYear(fiscalYear))) ?? [];
  const dated = asOf ?? dateOf(section);
  if (!period || !end || typeof dated !== 'string' || !isPoint(dated)) return [];
  if (isKnownAhead(section, [start, end])) return [];
  // The last moment of the period, as exact as the date is.
  const last = new Date(end - 1).toISOString().slice(0, Math.min(dated.length, 7));
  if (dated.slice(0, 7) >= last) return [];
  const facts = {day: dated, period: writePeriod(period)};
  if (asOf === undefined) return [lint('warning', 'as-of/source', stepsTo(section, 'period'), facts)];
  const had = monthsOf(period) ? passed(start, dated) : 'none';
  return [lint('warning', 'as-of/too-early', stepsTo(section, 'asOf'), {...facts, passed: had})];
}

/** From the beginning of a period to a day or month in it. Of a fiscal year nobody but its source knows another end. */
function passed(start: number, to: string): string {
  const from = new Date(start).toISOString().slice(0, to.length);
  if (to.length < 7 || to < from) return 'none';
  return from === to ? to : `${from}/${to}`;
}

/** When the source was published, where it is one of the document's. */
function dateOf({fields: {source, sources}}: Pick<Section, 'fields'>): unknown {
  const entry = isObject(sources) && typeof source === 'string' ? sources[source] : undefined;
  return isObject(entry) ? entry['date'] : undefined;
}
