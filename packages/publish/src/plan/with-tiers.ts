import {countries} from '@tip-figures/record/fields/choice/countries.js';
import {written} from '@tip-figures/record/fields/kind.js';
import {packagedFileOf} from '@tip-figures/record/sections/packaged.js';
import {inRecord} from '@tip-figures/record/sections/section.js';
import {packagedDocument} from '@tip-figures/server/read/packaged-document.js';
import {badgeUpTo, comparisonUpTo} from '@tip-figures/tiers/up-to-report.js';
import type {PlannedFigure} from './figures-in.js';

type Values = PlannedFigure['document'];

/**
 * A figure with all that it draws: one that says no more than country and report gets its tiers, up to that report. Its
 * page fetches no second document, and a later report does not change it.
 *
 * @param tiers - the folder of the documents of tiers, where it is not that of the package.
 * @throws {FigureError} where there is no such document, or a country is none.
 */
export async function withTiers(planned: PlannedFigure, tiers?: string): Promise<PlannedFigure> {
  const {figure, document} = planned;
  const own = document[figure] as Values;
  const section = inRecord(own, document, figure);
  const file = packagedFileOf(figure, section);
  if (file === undefined) return planned;
  const {$schema: _, ...held} = (await packagedDocument(file, tiers)).document as Values;
  const report = Number(written(section['report']));
  const drawn =
    figure === 'tier-badge'
      ? badgeUpTo(held, report)
      : comparisonUpTo(held, report, countries.read(section['countries'], [figure, 'countries']));
  return {...planned, document: {...held, ...document, [figure]: {...drawn, ...own}}};
}
