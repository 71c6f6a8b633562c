import type {Placing} from '@tip-figures/core/places/placing.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import type {VictimsTrend} from './victims-trend.model.js';
import {spanOf, whatOf, type Text, type VictimsTrendWords} from './victims-trend.words.js';

/** What the trend tells of each of several places: its numbers by period. */
export const victimsTrendPlaces: Placing<VictimsTrend, VictimsTrendWords, Text> = {
  what: whatOf,
  unit: () => 'people',
  span: (models, text) =>
    spanOf(
      models.flatMap(({points}) => points).sort((a, b) => placeInTime(a.period)[0] - placeInTime(b.period)[0]),
      text,
    ),
  series: ({points}) =>
    points.map(({point: {period, quantity}, key, tick, value}) => ({period, quantity, key, tick, value})),
};
