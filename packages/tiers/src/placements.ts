import {objectOf} from '@tip-figures/record/object-of.js';
import type {Confidence, Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';

/** Where a report places a government, and on what that rests. */
export interface Placement {
  readonly country: string;
  /** The year of the report. */
  readonly report: number;
  readonly tier: Tier;
  readonly confidence: Confidence;
  /** The tier that another source gives. */
  readonly other?: Tier;
  /** Keys of sources; none where the placement was worked out. */
  readonly source: readonly string[];
  readonly note?: LocalText;
}

type Values = Readonly<Record<string, unknown>>;

/** What the document of all reports has under `tiers`: by report, what stands under each country. */
export const byReport = (reports: Values): Readonly<Record<string, Values>> =>
  Object.fromEntries(
    Object.entries(objectOf(objectOf(reports['region-compare'])['tiers'])).map(([report, all]) => [
      report,
      objectOf(all),
    ]),
  );

/** The placements of the document of all reports. */
export const placementsIn = (reports: Values): Placement[] => {
  return Object.entries(byReport(reports)).flatMap(([report, byCountry]) =>
    Object.entries(byCountry).map(
      ([country, placement]) =>
        ({source: [], ...objectOf(placement), country, report: Number(report)}) as unknown as Placement,
    ),
  );
};

/** The placements of one report, by country. */
export const inReport = (placements: readonly Placement[], report: number): ReadonlyMap<string, Placement> =>
  new Map(placements.filter((one) => one.report === report).map((one) => [one.country, one]));
