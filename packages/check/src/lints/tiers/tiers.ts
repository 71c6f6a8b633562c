import {FigureError} from '@tip-figures/record/figure-error.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {report} from '@tip-figures/record/fields/time/time.js';
import {tier, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {attempt} from '../../document/check-section.js';
import {entriesOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {isPackaged} from '../../document/packaged.js';
import {placements} from '../../generated/placements.js';
import type {Finding} from '../../report/problem.js';

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

const known: Readonly<Record<string, string>> = {
  single: 'by the one transcription there is',
  derived: 'as worked out from the lists of the other tiers',
};

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
  const finding = {rule: 'tiers', severity: 'question', steps: [...steps, 'report']} as const;
  if (Number(year) > latest) {
    const message = `the reports of the package end with ${latest}`;
    return [
      {...finding, message, hint: 'Put documents that have this report beside the scripts: "tip-figures tiers add".'},
    ];
  }
  const codes = Array.isArray(countries) ? countries : String(country ?? countries).split(/[\s,]+/);
  const missing = codes.filter((code) => code !== 'all' && !placements[String(code)]?.[String(year)]);
  const message = `the ${String(year)} report does not place ${missing.join(', ')}`;
  return missing.length ? [{...finding, message, hint: 'Correct the report or the country.'}] : [];
}

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
  const finding = {rule: 'tiers', steps} as const;
  const question = {
    ...finding,
    severity: 'question',
    hint: 'Look it up in the report: what stands there holds.',
  } as const;
  const written = placements[country]?.[String(year)];
  if (!written) {
    const isMissing = Number(year) >= complete && Number(year) <= latest;
    const message = `the placements of the package have no tier of ${country} in the ${String(year)} report`;
    return isMissing ? [{...question, message}] : [];
  }
  const [placed, confidence = 'verified', other] = written.split(' ') as [Tier, string?, Tier?];
  const where = `the ${String(year)} report places ${country} on ${[placed, other].filter(Boolean).join(' or ')}`;
  if (other && [placed, other].includes(stated)) {
    const isSaid = isObject(value) && (value['confidence'] === 'conflict' || 'other' in value);
    const message = `transcriptions disagree whether ${where}; this says ${stated}`;
    return isSaid ? [] : [{...question, message}];
  }
  if (stated === placed) return [];
  const basis = other ? 'on which transcriptions disagree' : (known[confidence] ?? 'in all transcriptions');
  const message = `${where}, ${basis}; this says ${stated}`;
  if (known[confidence]) return [{...question, message}];
  return [
    {
      ...finding,
      severity: 'error',
      message,
      hint: 'Correct the tier, the report or the country.',
      suggestions: [{text: placed, sure: 'ask'}],
    },
  ];
}

function readTier(value: unknown): Tier | undefined {
  const written = isObject(value) ? value['tier'] : value;
  const read = written === undefined ? undefined : attempt(() => tier.read(written, []));
  return read instanceof FigureError ? undefined : read;
}
