import {choice} from '../fields/choice/choice.js';
import {countries} from '../fields/choice/countries.js';
import {inJson, optional} from '../fields/kind.js';
import {tiers} from '../fields/tier/tiers.js';
import {section} from '../section/declaration.js';

/**
 * Where reports place several governments. Tiers are by report, so that none is shown with those of another.
 *
 * @title "Region compare"
 */
export const regionCompare = section('region-compare', {
  /**
   * The countries to show, at most 30, or `all` of the report. All that have a tier, up to 30, if left out. A map is of
   * all, or of a region: africa, east-asia-pacific, europe, near-east, south-central-asia or western-hemisphere.
   * @example "AL BA XK ME MK RS" @title "Countries"
   * @attribute Codes of 1 to 30 countries, such as `AL BA XK ME MK RS`, or `all`, or the region of a map, such as `africa`; those that the data hold if not set.
   */
  countries: optional(countries),
  /** `map` draws one tile a government, all of the report or of one of its regions. @title "As a map" */
  view: optional(choice(['map'])),
  /** `report` shows one report alone, where the data have several. @title "One report alone" */
  variant: optional(choice(['report'])),
  /** `change` puts the governments that moved since the report before first, within their tier. @title "Those that moved first" */
  order: optional(choice(['change'])),
  /**
   * `moved` shows those alone whose tier is another than in the report before. @title "Those that moved alone"
   * @attribute `moved` shows the governments alone whose tier is another than in the report before.
   */
  only: optional(choice(['moved'])),
  /**
   * The tiers by report, and in it by country.
   * @example {"2025": {"AL": "2", "XK": "2"}}
   * @title "Tiers by report and country"
   */
  tiers: inJson(tiers),
});
