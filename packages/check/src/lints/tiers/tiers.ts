import {FigureError} from '@tip-figures/record/figure-error.js';
import {together} from '@tip-figures/record/fields/choice/countries.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {report} from '@tip-figures/record/fields/time/time.js';
import {tier, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {attempt} from '../../document/check-section.js';
import {entriesOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {isPackaged} from '../../document/packaged.js';
import {placements} from '../../generated/placements.js';
import {fixesOf, lint, type Finding} from '../../report/problem.js';

/** A placement that a document states. */
interface Stated {
  readonly country: unknown;
  readonly year: unknown;
  /** A tier, or an object with one. */
  readonly value: unknown;
  readonly steps: Path;
}

// Before, the table has not all governments that the reports rank; after, none.
const complete = 2004;
const latest = Math.max(...Object.values(placements).flatMap((byYear) => Object.keys(byYear).map(Number)));

/** Tiers against the placements of the package: an error only where two transcriptions of the report agree. */
export const lintTiers = (document: Document): readonly Finding[] => [
  ...[
    ...sectionsWith(document, 'history').filter(isReal).flatMap(inBadge),
    ...sectionsWith(document, 'tiers').filter(isReal).flatMap(inRegion),
  ].flatMap(compare),
  ...document.sections.filter(isPackaged).flatMap(notPlaced),
];

/** What a figure asks the package for, and the package does not have. */
function notPlaced({fields: {country, countries, report: year}, steps}: Section): Finding[] {
  const at = [...steps, 'report'];
  if (Number(year) > latest) return [lint('question', 'tiers/newest', at, {latest})];
  const codes = Array.isArray(countries) ? countries : String(country ?? countries).split(/[\s,]+/);
  const missing = codes.filter((code) => !isTogether(code) && !placements[String(code)]?.[String(year)]);
  return missing.length
    ? [lint('question', 'tiers/not-placed', at, {year: String(year), countries: missing.map(String)})]
    : [];
}

/** Whether it is a word for all, or for a region. */
const isTogether = (code: unknown): boolean => together.some((one) => one === code);

/** Whether its countries and tiers are said to be none of the invented ones. */
const isReal = ({fields: {example}}: Section): boolean =>
  [undefined, false, 'false', 'need'].includes(example as string);

function inBadge({fields, steps}: Section): Stated[] {
  const {country, tier: placed, previous, history} = fields;
  const listed = Array.isArray(history)
    ? history.map((one: unknown, index) => [yearIn(one), one, index] as const)
    : entriesOf(history).map(([year, one]) => [year, one, year] as const);
  const years = listed.map(([year]) => Number(year)).filter(Number.isInteger);
  const year = Number(fields['report'] ?? Math.max(...years));
  return [
    {country, year, value: placed, steps: [...steps, 'tier']},
    // The report is yearly: without a year of its own, the previous one is that of the year before.
    {country, year: yearIn(previous) ?? year - 1, value: previous, steps: [...steps, 'previous']},
    ...listed.map(([at, value, key]) => ({country, year: at, value, steps: [...steps, 'history', key]})),
  ];
}

const yearIn = (value: unknown): unknown => (isObject(value) ? value['report'] : undefined);

function inRegion({fields, steps}: Section): Stated[] {
  const {tiers} = fields;
  return Object.entries(isObject(tiers) ? tiers : {}).flatMap(([year, byCountry]) =>
    Object.entries(isObject(byCountry) ? byCountry : {}).map(([country, value]) => ({
      country,
      year,
      value,
      steps: [...steps, 'tiers', year, country],
    })),
  );
}

function compare({country, year, value, steps}: Stated): Finding[] {
  const stated = readTier(value);
  const isDated = !(attempt(() => report.read(year, [])) instanceof FigureError);
  if (!stated || !isDated || typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) return [];
  const written = placements[country]?.[String(year)];
  const where = {year: String(year), country};
  if (!written) {
    const isMissing = Number(year) >= complete && Number(year) <= latest;
    return isMissing ? [lint('question', 'tiers/no-placement', steps, where)] : [];
  }
  const [placed, confidence = 'verified', other] = written.split(' ') as [Tier, string?, Tier?];
  const tiers = [placed, other].filter((one) => one !== undefined);
  const facts = {...where, tiers, stated};
  if (other && tiers.includes(stated)) {
    const isSaid = isObject(value) && (value['confidence'] === 'conflict' || 'other' in value);
    return isSaid ? [] : [lint('question', 'tiers/disagree', steps, facts)];
  }
  if (stated === placed) return [];
  if (confidence === 'single' || confidence === 'derived') {
    return [lint('question', 'tiers/doubtful', steps, {...facts, basis: confidence})];
  }
  const fixes = fixesOf([{text: placed, sure: 'ask'}]);
  return [lint('error', 'tiers/wrong', steps, {...facts, isDisputed: other !== undefined}, {fixes})];
}

function readTier(value: unknown): Tier | undefined {
  const written = isObject(value) ? value['tier'] : value;
  const read = written === undefined ? undefined : attempt(() => tier.read(written, []));
  return read instanceof FigureError ? undefined : read;
}
