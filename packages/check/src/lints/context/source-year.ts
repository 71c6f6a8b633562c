import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {edgesOf} from '@tip-figures/record/values/months.js';
import {isPoint, readFiscalYear, readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {stepsTo, type Document, type Section} from '../../document/document.js';
import {seriesIn, type Series} from '../../document/series.js';
import {countriesIn} from '../../report/keys.js';
import {hasPeriod} from './period.js';
import {lint, type Finding} from '../../report/problem.js';
import {isKnownAhead} from '../money/money.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/** Sources, reports and periods that are not of one another. */
export const lintSourceYear = (document: Document): readonly Finding[] => [
  ...once(document.sections.flatMap((section) => [...lintTitle(section), ...lintReport(section)])),
  ...once(seriesIn(document).flatMap(lintLater)),
  ...seriesIn(document).flatMap((series) => lintOlder(series, document.root['source'])),
  ...lintCountry(document),
];

/** One slip in what sections share is found in each of them. */
const once = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.toReversed().map((one) => [JSON.stringify([one.code, one.facts]), one])).values(),
];

const entryOf = (sources: unknown, key: unknown): Readonly<Record<string, unknown>> | undefined => {
  const entry = isObject(sources) && typeof key === 'string' ? sources[key] : undefined;
  return isObject(entry) ? entry : undefined;
};

const textsOf = (text: unknown): readonly string[] =>
  (isObject(text) ? Object.values(text) : [text]).filter((one) => typeof one === 'string');

/** The report of one year, from a source that has another year alone in its title. */
function lintTitle(section: Section): Finding[] {
  const {report, source, sources} = section.fields;
  const titles = textsOf(entryOf(sources, source)?.['title']).join(' ');
  const [year, ...others] = new Set(titles.match(/(?<!\d)20\d\d(?!\d)/g));
  if (report === undefined || year === undefined || others.length || year === written(report)) return [];
  // A source of the section's own may well be another than the report, unless the document has it of that year.
  const plain = (text: string) => text.replace(/\d+/g, '');
  const isReport = Object.values(objectOf(sources)).some((one) => {
    const title = textsOf(isObject(one) ? one['title'] : undefined).join(' ');
    return plain(title) === plain(titles) && title.includes(written(report));
  });
  if ('source' in section.own && !('report' in section.own) && !isReport) return [];
  return [lint('question', 'sources/title', stepsTo(section, 'source'), {year, report: written(report)})];
}

/** What a report tells is over when it comes out. A source of its own may be of another year than the record's report. */
function lintReport(section: Section): Finding[] {
  const {report, fiscalYear} = section.fields;
  const period = readPeriod(section.fields['period']);
  const edges = period && edgesOf(period, readFiscalYear(fiscalYear));
  const isOther = !hasPeriod(section) || ('source' in section.own && !('report' in section.own));
  if (!period || !edges || report === undefined || isOther || edges[0] < Date.UTC(Number(report) + 1, 0)) return [];
  const facts = {period: writePeriod(period), report: written(report)};
  return [lint('warning', 'report-year/later', stepsTo(section, 'period'), facts)];
}

/** A number whose own source came out before its period was over. Of that of the whole record it is said once. */
function lintOlder({section, kind, all}: Series, shared: unknown): Finding[] {
  return all.flatMap(({value, period, steps}) => {
    const date =
      isObject(value) && value['source'] !== shared
        ? entryOf(section.fields['sources'], value['source'])?.['date']
        : undefined;
    const edges = edgesOf(period, readFiscalYear(section.fields['fiscalYear']));
    if (typeof date !== 'string' || !isPoint(date) || !edges) return [];
    if (kind.isMoney && isKnownAhead(section, edges)) return [];
    const last = new Date(edges[1] - 1).toISOString().slice(0, Math.min(date.length, 7));
    if (date.slice(0, 7) >= last) return [];
    return [lint('warning', 'as-of/number', steps, {published: date})];
  });
}

/** Numbers of earlier periods that are of later ones. */
function lintLater({section, all, now}: Series): Finding[] {
  const edgesIn = (period: Parameters<typeof edgesOf>[0]) =>
    edgesOf(period, readFiscalYear(section.fields['fiscalYear']));
  if (!now) return [];
  const end = edgesIn(now.period)?.[1] ?? Infinity;
  const facts = {period: writePeriod(now.period)};
  return all
    .filter(({period}) => (edgesIn(period)?.[0] ?? 0) >= end)
    .map(({steps}) => lint('error', 'periods/later', steps, facts, {onKey: true}));
}

/** Sources whose title or address names another country, and none of the record. */
function lintCountry({root, sections}: Document): Finding[] {
  const own = [root, ...sections.map(({fields}) => fields)].map(({country}) => country);
  const isRegion = sections.some(({figure}) => 'countries' in figure.own && figure.name in root);
  if (root['country'] === undefined || isRegion) return [];
  return Object.entries(isObject(root['sources']) ? root['sources'] : {}).flatMap(([key, source]) =>
    (['title', 'url'] as const).flatMap((field) => {
      const texts = textsOf(isObject(source) ? source[field] : undefined);
      const named = countriesIn(texts.join(' ').replace(/https?:\/\/[^/\s]*/g, ''));
      if (!named.length || named.some((code) => own.includes(code))) return [];
      const facts = {countries: named, field, country: written(root['country'])};
      return [lint('question', 'countries/source', ['sources', key, field], facts)];
    }),
  );
}
