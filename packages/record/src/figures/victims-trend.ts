import {status} from '../fields/choice/status.js';
import {optional} from '../fields/kind.js';
import {list} from '../fields/object/object.js';
import {places} from '../fields/object/places.js';
import {quantitiesByPeriod} from '../fields/quantity/quantity.js';
import {revision} from '../fields/quantity/revision.js';
import {breaks, point} from '../fields/time/breaks.js';
import {mostEntries} from '../limits.js';
import {section} from '../section/declaration.js';

// The months of three centuries.
const mostPoints = 4000;

/** People whom a source counts as victims, over time, under the status that it gives them. @title "Victims trend" */
export const victimsTrend = section('victims-trend', {
  /**
   * People counted by year, or by a part of one. @example {"2015": 28, "2016": 36} @title "People by period"
   * @attribute People counted, by year or other period, such as `2015: 28; 2016: 36`.
   */
  points: quantitiesByPeriod({counts: 'people', of: 'victims', since: 'cumulative', most: mostPoints}),
  /**
   * What the source calls these people; `identified` where it is left out. @example "registered"
   * @title "These people were"
   * @attribute What the source calls them, such as `registered`; `identified` where it is left out.
   */
  status: optional(status),
  /**
   * Years before which counting changed. @example "2019" @example [{"before": "2019"}] @title "Counting changed before"
   * @attribute Years before which counting changed, such as `2019` or `2019 2021`.
   */
  breaks: optional(breaks),
  /**
   * Since when all numbers are counted, where each has those before it in it: they are a level, and none is a change.
   * @example "2000" @title "All are counted since"
   * @attribute Since when all numbers are counted, such as `2000`, where each has those before it in it.
   */
  cumulative: optional(point),
  /**
   * What other or later sources say of the same periods.
   * @example [{"period": "2015", "value": 30, "source": "police"}]
   * @title "What other sources say"
   */
  revisions: optional(list(revision, '{period, value}', {most: mostEntries})),
  /**
   * Two to six places on one scale, in your order, each with a country or place and fields of this section. What stands
   * beside them holds for those that give none of their own.
   * @example [{"country": "XK", "points": {"2018": 15, "2019": 26}}, {"country": "MD", "points": {"2018": 364, "2019": 341}}]
   * @title "Several places on one scale"
   */
  places: places('points'),
});
