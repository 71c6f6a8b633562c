import {countries} from '@tip-figures/record/fields/choice/countries.js';
import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {packagedFileOf} from '@tip-figures/record/section/packaged.js';
import {inRecord} from '@tip-figures/record/section/section.js';
import {noTiers} from '@tip-figures/server/read/packaged-document.js';
import {badgeUpTo, comparisonUpTo} from '@tip-figures/tiers/up-to-report.js';
import type {PlannedFigure} from './figures-in.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Values = PlannedFigure['document'];

/** Reads a document of tiers; `undefined` where there is none. */
type ReadTiers = (file: string) => Promise<Values | undefined>;

/**
 * A figure with all that it draws: one that says no more than country and report gets its tiers, up to that report. Its
 * page fetches no second document, and a later report does not change it.
 *
 * @param read - reads a document of tiers.
 * @throws {FigureError} where there is no such document, or a country is none.
 */
export async function withTiers(planned: PlannedFigure, read: ReadTiers): Promise<PlannedFigure> {
  const {figure, document} = planned;
  const own = objectOf(document[figure]);
  const section = inRecord(own, document, figure);
  const file = packagedFileOf(figure, section, own);
  if (file === undefined) return planned;
  const {$schema: _, source, sources, ...held} = (await read(file)) ?? noTiers(file);
  const report = Number(written(section['report']));
  const drawn =
    figure === 'tier-badge'
      ? badgeUpTo(held, report)
      : comparisonUpTo(held, report, {
          countries: countries.read(section['countries'], [figure, 'countries']),
          isMap: section['view'] !== undefined,
        });
  const listed = objectOf(document['sources']);
  const nameOf = namesBeside(objectOf(sources), listed);
  const added = Object.entries(objectOf(sources)).map(([key, one]) => [nameOf(key), renameIn(one, nameOf)] as const);
  const whole = {
    ...held,
    ...document,
    sources: {...listed, ...objectOf(Object.fromEntries(added))},
    // The tiers are whose documents they are, not from the source that the record names for its other figures.
    [figure]: {...objectOf(renameIn({source, ...drawn}, nameOf)), ...own},
  };
  return {...planned, document: whole};
}

type NameOf = (key: unknown) => string;

/** Names for sources that none of the others has. */
function namesBeside(sources: Values, others: Values): NameOf {
  const names = new Map<unknown, string>();
  for (const key of Object.keys(sources)) {
    let name = key;
    while (name in others || (name !== key && name in sources)) name += '-tiers';
    names.set(key, name);
  }
  return (key) => names.get(key) ?? String(key);
}

/** The same values, with these names of sources wherever one is named. */
function renameIn(value: unknown, nameOf: NameOf): unknown {
  if (Array.isArray(value)) return value.map((one) => renameIn(one, nameOf));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key !== 'source' && key !== 'cites') return [key, renameIn(one, nameOf)];
      return [key, Array.isArray(one) ? one.map(nameOf) : nameOf(one)];
    }),
  );
}
