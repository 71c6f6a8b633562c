// The goals, each with what this run measured.

import {median} from './numbers.mjs';

const kB = (bytes) => bytes / 1000;

/**
 * Every goal as `{what, goal, measured, met}`; `measured` is a text, `met` is undefined where this run has no figure.
 *
 * @param run - what the parts of the benchmark have measured; any of them may be left out.
 */
export function goalsOf({bytes, loads = [], readers, takeover, updates, cycles, requests, publishing}) {
  const at = (job, count, more = {}) =>
    loads.find(
      (one) =>
        one.job === job &&
        one.count === count &&
        Boolean(one.slow) === Boolean(more.slow) &&
        Boolean(one.warm) === Boolean(more.warm),
    )?.variants;
  const value = (variants, name, metric) => {
    const list = variants?.[name] ?? [];
    return list.length ? median(list.map((one) => one[metric])) : undefined;
  };
  const ratio = (variants, a, b, metric) => {
    const [one, other] = [value(variants, a, metric), value(variants, b, metric)];
    return one === undefined || !other ? undefined : one / other;
  };
  const row = (what, measured, most, write = (number) => number.toFixed(2)) => ({
    what,
    goal: write(most),
    measured: measured === undefined ? 'not measured' : write(measured),
    met: measured === undefined ? undefined : measured <= most,
  });
  const kilobytes = (number) => `${number.toFixed(1)} kB`;
  const megabytes = (number) => `${number.toFixed(0)} MB`;
  const seconds = (number) => `${number.toFixed(0)} s`;
  const plain = (number) => String(number);
  const shift = (number) => number.toFixed(3);
  const slow = {slow: true};
  // Of figures that are all drawn: how many of them are in view differs between pages.
  const heapOfEach = (job, fewest, most) => {
    const [few, many] = [fewest, most].map((count) => value(at(job, count), 'ours, all drawn', 'heap'));
    return few === undefined || many === undefined ? undefined : kB((many - few) / (most - fewest));
  };
  const step = (name, which) => readers?.[name]?.[which];
  const brotli = (name) => bytes && kB(bytes[name].brotli);
  const ofBytes = (step) => step && kB(step.bytes);
  // Each with what it loads until it is painted, its shared files too.
  const ofBaked = (what, name, most) => [
    row(what, ofBytes(step(name, 'painted')), most, kilobytes),
    row('… requests', step(name, 'painted')?.requests, 1, plain),
  ];
  const untouched = (what, name) => [
    row(`${what}, untouched`, ofBytes(step(name, 'untouched')), 0, kilobytes),
    row('… requests', step(name, 'untouched')?.requests, 0, plain),
  ];
  const losses = takeoverTotals(takeover);
  const thousand = updates?.find(({count}) => count === 1000);
  const big = publishing?.baked ? publishing : undefined;
  return [
    ...ofBaked('baked badge of 25 years, brotli', 'badge baked', 6),
    ...ofBaked('baked breakdown of five parts', 'breakdown baked', 6.5),
    ...ofBaked('four baked', 'four baked, a script for all', 13),
    ...ofBaked('thirteen baked', 'thirteen baked, a script for all', 20),
    row('a further language of a baked badge', languageOf(readers, 'badge'), 1.2, kilobytes),
    row('… of a breakdown', languageOf(readers, 'breakdown'), 1.2, kilobytes),
    ...untouched('published page after its paint', 'published page of the breakdown'),
    ...untouched('… in a frame', 'the same in a frame'),
    row('… live, requests in 20 seconds', step('the same, live', 'live')?.requests, 1, plain),
    row('baked badge, live, requests in 20 seconds', step('badge baked, live', 'live')?.requests, 1, plain),
    row(
      'baked badge painted against chart.js with its data in the page, slow 4G',
      ratio(at('badge', 1, slow), 'badge baked, code of embed.txt', 'chartjs', 'paint'),
      0.6,
    ),
    row(
      '… baked breakdown',
      ratio(at('victims', 1, slow), 'breakdown baked, code of embed.txt', 'chartjs', 'paint'),
      0.6,
    ),
    row('… badge by src with the snippet', ratio(at('badge', 1, slow), 'badge by src', 'chartjs', 'paint'), 1),
    row('… breakdown by attributes with the snippet', ratio(at('victims', 1, slow), 'ours', 'chartjs', 'paint'), 1),
    row('clicks, keys, focus and selections lost by a takeover', losses?.lost, 0, plain),
    row('whole element, tier badge with its chunks', brotli('tier badge'), 28, kilobytes),
    row('100 HTML figures painted against chart.js', ratio(at('victims', 100), 'ours', 'chartjs', 'paint'), 0.4),
    row('… 1,000', ratio(at('victims', 1000), 'ours', 'chartjs', 'paint'), 0.1),
    row('… 100 against a static page', ratio(at('victims', 100), 'ours', 'static', 'paint'), 0.65),
    row('100 chart figures painted against chart.js', ratio(at('trend', 100), 'ours', 'chartjs', 'paint'), 0.4),
    row('… 1,000', ratio(at('trend', 1000), 'ours', 'chartjs', 'paint'), 0.12),
    row(
      'all charts drawn against chart.js, paint, 10',
      ratio(at('trend', 10), 'ours, all drawn', 'chartjs', 'paint'),
      1.4,
    ),
    row('… 100', ratio(at('trend', 100), 'ours, all drawn', 'chartjs', 'paint'), 1.4),
    row('blocking time against chart.js, 10 HTML figures', ratio(at('victims', 10), 'ours', 'chartjs', 'blocked'), 0.4),
    row('… 10 charts', ratio(at('trend', 10), 'ours', 'chartjs', 'blocked'), 0.75),
    row('layout shift with the snippet', value(at('victims', 10), 'ours', 'shift'), 0, shift),
    row('heap for each HTML figure', heapOfEach('victims', 100, 1000), 4.5, kilobytes),
    row('heap grown by 200 cycles of adding and removing', cycles && kB(cycles.grown), 200, kilobytes),
    row('canvases left after them', cycles?.canvases, 0, plain),
    row('requests for a document that 200 figures read', requests?.requests, 1, plain),
    row('requests to update 1,000 HTML figures', thousand?.requests, 1, plain),
    row(
      '1,000 HTML figures updated, those in view, against chart.js',
      thousand && thousand.ours / thousand.chartjs,
      0.05,
    ),
    row('… all of them', thousand && thousand.all / thousand.chartjs, 0.2),
    row('10,000 figures published with figure.js, seconds of one processor', big?.seconds, 120, seconds),
    row('… memory', big && big.bytes / 1e6, 300, megabytes),
  ];
}

/** What was looked at and lost on all pages that a drawing was taken over in; undefined where none is baked. */
export function takeoverTotals(takeover) {
  if (!takeover || Object.values(takeover).some(({missing}) => missing)) return undefined;
  const pages = Object.values(takeover);
  const total = (countOf) => pages.reduce((sum, page) => sum + countOf(page), 0);
  return {facts: total(({facts}) => facts), lost: total(({lost}) => lost.length)};
}

/** kB that the same figure takes more to be read in a second language. */
function languageOf(readers, name) {
  const [one, other] = [readers?.[`${name} baked`], readers?.[`${name} baked, read in the second language`]];
  if (!one?.painted || other?.lang !== 'sq') return undefined;
  const all = ({painted, untouched}) => painted.bytes + untouched.bytes;
  return kB(all(other) - all(one));
}
