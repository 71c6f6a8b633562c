import {isObject, written} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {digitsIn} from '@tip-figures/record/section/own-fields.js';
import {edgesOf} from '@tip-figures/record/values/months.js';
import {readFiscalYear, readPeriod} from '@tip-figures/record/values/period.js';
import {stepsTo, walk, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** Years in addresses of sources that are of other years, and in words that stand at a number of another year. */
export const lintYears = ({root, sections}: Document): readonly Finding[] => [
  ...[{own: root, steps: [] as Path}, ...sections.filter(({steps}) => steps.length)].flatMap(({own, steps}) =>
    lintSources(own['sources'], [...steps, 'sources']),
  ),
  ...sections.flatMap((section) => [...lintAddresses(section), ...lintWords(section)]),
];

// Other numbers of four digits are seldom years of such reports.
const isYear = (number: string): boolean => /^(?:199|20[0-4])\d$/.test(number);

/** The years in texts, in the digits of any script. */
const yearsIn = (value: unknown): readonly string[] =>
  walk(value).flatMap(({value: text}) => digitsIn(written(text)).filter(isYear));

/** From the first year of a period to its last: of a fiscal year, of which no months are said, the one before too. */
function yearsOf(input: unknown, fiscalYear: unknown): readonly string[] {
  const period = readPeriod(input);
  const edges = period && edgesOf(period, readFiscalYear(fiscalYear));
  if (!period || !edges)
    return yearsIn(input).flatMap((year) => [String(Number(year) - 1), year, String(Number(year) + 1)]);
  const [first, last] = [edges[0], edges[1] - 1].map((time) => new Date(time).getUTCFullYear()) as [number, number];
  return Array.from({length: last - first + 1}, (_, index) => String(first + index));
}

/** An address that has years, and none of those of its source. */
function lintAddress(address: unknown, years: readonly string[], steps: Path): Finding[] {
  const named = yearsIn(address);
  if (!named.length || !years.length || named.some((year) => years.includes(year))) return [];
  return [lint('question', 'years/address', steps, {named, years: [...new Set(years)].sort()})];
}

/** What is published in a year is often of the one before, and says so where it has a title. */
function lintSources(sources: unknown, at: Path): Finding[] {
  return Object.entries(isObject(sources) ? sources : {}).flatMap(([key, source]) => {
    if (!isObject(source)) return [];
    const published = yearsOf(source['date'], undefined);
    const titled = yearsIn([source['title'], source['publisher']]);
    const before = titled.length ? [] : published.map((year) => String(Number(year) - 1));
    return lintAddress(source['url'], [...published, ...titled, ...before], [...at, key, 'url']);
  });
}

/** The address beside a name: of the years of the numbers, and of the report and the day that tell them. */
function lintAddresses(section: Section): Finding[] {
  const {fields} = section;
  const years = [
    ...yearsOf(fields['period'], fields['fiscalYear']),
    ...yearsIn(['report', 'asOf', 'date'].map((name) => fields[name])),
  ];
  return (['source', 'via'] as const).flatMap((name) => {
    const own = yearsIn(fields[name]);
    const after = years.map((year) => String(Number(year) + 1));
    const field = `${name}Url`;
    return field in fields
      ? lintAddress(fields[field], own.length ? own : [...years, ...after], stepsTo(section, field))
      : [];
  });
}

const worded = ['label', 'context', 'phrase'];
// What stands in a section beside its numbers, and says nothing of their years.
const apart = ['sources', 'source', 'sourceUrl', 'via', 'viaUrl', 'outlet', 'corrections', ...worded];

/** Labels and a context with a year that the figure has nowhere else. */
function lintWords({own, fields, steps}: Section): Finding[] {
  const texts = walk(own, steps).filter(({steps: path}) => worded.includes(String(path.at(-1))));
  const known = walk(fields)
    .filter(({steps: path}) => !path.some((step) => apart.includes(String(step))))
    .flatMap(({steps: path, value}) => yearsIn([path.at(-1), isObject(value) || Array.isArray(value) ? '' : value]));
  const years = new Set([...known, ...yearsOf(fields['period'], fields['fiscalYear'])]);
  if (!years.size) return [];
  return texts.flatMap(({steps: at, value}) => {
    const other = [...new Set(yearsIn(value).filter((year) => !years.has(year)))];
    return other.length ? [lint('question', 'years/words', at, {other, years: [...years].sort()})] : [];
  });
}
