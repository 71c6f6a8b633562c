// The jobs that grow, for our figures and for chart.js.

import {measureLengths, measureUpdates} from './growth.mjs';
import {sentences, trendOf} from './job.mjs';

/** A line of many points, for the chart room and for chart.js. */
const room = {isChart: true, peer: (length) => ({kind: 'line', few: trendOf(10), many: trendOf(length)})};

/** The same as a figure of months: 3,600 are those of three centuries, and what it takes is not much more. */
const trend = {...room, name: 'victims-trend', data: (length) => ({few: monthsOf(10), many: monthsOf(length)})};

function monthsOf(length) {
  const points = trendOf(length).map(([index, people]) => [
    new Date(Date.UTC(1900, index)).toISOString().slice(0, 7),
    people,
  ]);
  return {example: true, points: Object.fromEntries(points)};
}

/** Sentences are marks in HTML: no chart is waited for. */
const sentencing = {
  isChart: false,
  name: 'sentence-distribution',
  data: (length) => ({few: peopleOf(3), many: peopleOf(length)}),
  peer: (length) => ({kind: 'bars', few: sentences, many: groupsOf(length)}),
};

/** So many people with one of sixty sentences. */
function groupsOf(people) {
  const groups = Array.from({length: 60}, (_, index) => [
    `P${Math.floor(index / 6)}Y${(index % 6) * 2 || ''}${index % 6 ? 'M' : ''}`,
    Math.floor(people / 60) + (index < people % 60 ? 1 : 0),
  ]);
  return groups.filter(([name, count]) => count > 0 && name !== 'P0Y');
}

function peopleOf(people) {
  const groups = groupsOf(people);
  return {
    example: true,
    minimum: 'P5Y',
    convicted: groups.reduce((sum, [, count]) => sum + count, 0),
    sentences: Object.fromEntries(groups),
  };
}

/** Longer and longer data in one figure, and more and more figures that one document feeds. */
export async function measureGrowth({rounds = 5, most, ...at}) {
  const few = (list) => list.filter((count) => count <= Math.max(most, 10));
  const lengths = (job, list) => measureLengths({...at, rounds, job, lengths: list});
  return {
    trend: await lengths(trend, few([10, 100, 1000, 3600])),
    lengths: await lengths(room, few([10, 100, 1000]).concat(most >= 1000 ? [10_000, 100_000] : [])),
    sentences: await lengths(sentencing, few([10, 100, 1000]).concat(most >= 1000 ? [10_000] : [])),
    updates: await measureUpdates({...at, rounds, counts: few([1, 10, 100, 1000])}),
  };
}
