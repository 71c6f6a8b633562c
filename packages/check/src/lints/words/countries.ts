import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import {entriesOf, sectionsWith, stepsTo, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';

/** Codes that no country has, and countries that are to be compared but have no tier. */
export const lintCountries = (document: Document): readonly Finding[] => [
  ...noneIn(document.root['country'], ['country']),
  ...document.sections
    .filter(({steps, own}) => steps.length && 'country' in own)
    .flatMap(({steps, own}) => noneIn(own['country'], [...steps, 'country'])),
  ...document.sections.flatMap(({figure, steps, own}) =>
    Object.entries<Kind>(figure.own).flatMap(([list, {ofCountries}]) =>
      ofCountries ? entriesOf(own[list]).flatMap(([key]) => noneIn(key, [...steps, list, key])) : [],
    ),
  ),
  ...sectionsWith(document, 'countries').flatMap(lintRegion),
];

const noneIn = (code: unknown, steps: Path): Finding[] => (isNone(code) ? [unknown(steps, code)] : []);

function lintRegion(section: Section): readonly Finding[] {
  const {countries, tiers, report} = section.fields;
  const byReport = isObject(tiers) ? tiers : {};
  const latest = Object.keys(byReport).sort().at(-1) ?? '';
  const placed = byReport[typeof report === 'number' || typeof report === 'string' ? report : latest];
  const at = stepsTo(section, 'countries');
  const listed = typeof countries === 'string' ? countries.split(/[\s,]+/).map((code) => ({code, steps: at})) : [];
  const items = Array.isArray(countries)
    ? countries.map((code: unknown, index) => ({code, steps: [...at, index]}))
    : [];
  const keys = Object.entries(byReport).flatMap(([year, codes]) =>
    Object.keys(isObject(codes) ? codes : {}).map((code) => ({
      code,
      steps: [...stepsTo(section, 'tiers'), year, code],
    })),
  );
  return [
    ...[...listed, ...items, ...keys].flatMap(({code, steps}) => noneIn(code, steps)),
    ...[...listed, ...items].flatMap(({code, steps}) =>
      isObject(placed) && typeof code === 'string' && isCode(code) && !isNone(code) && !Object.hasOwn(placed, code)
        ? [unplaced(steps, code)]
        : [],
    ),
  ];
}

const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

const isCode = (code: string): boolean => /^[A-Z]{2}$/.test(code);

/** Whether it is written like a code, but is that of no country. */
const isNone = (code: unknown): code is string =>
  typeof code === 'string' && isCode(code) && names.of(code) === undefined;

const unknown = (at: Path, code: string): Finding => lint('error', 'countries/none', at, {code});

const unplaced = (at: Path, country: string): Finding => lint('warning', 'countries/no-tier', at, {country});
