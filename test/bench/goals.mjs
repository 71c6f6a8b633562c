// The goals, each with what this run measured.

import {median} from './numbers.mjs';

const kB = (bytes) => bytes / 1000;

/** Every goal as `{what, goal, measured, met}`; `measured` is a text, `met` is undefined where this run has no figure. */
export function goalsOf({bytes, loads, lengths, updates, cycles, requests}) {
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
  const milliseconds = (number) => `${number.toFixed(0)} ms`;
  const plain = (number) => String(number);
  const four = {slow: true};
  // Of figures that are all drawn: how many of them are in view differs between pages.
  const heapOfEach = (job, fewest, most) => {
    const [few, many] = [fewest, most].map((count) => value(at(job, count), 'ours, all drawn', 'heap'));
    return few === undefined || many === undefined ? undefined : kB((many - few) / (most - fewest));
  };
  const ofLength = (list, length) => list?.find((one) => one.length === length);
  const ofCount = updates?.find(({count}) => count === 1000);
  const long = ofLength(lengths, 100_000);
  return [
    row('tier badge with its chunks, brotli', kB(bytes['tier badge'].brotli), 12, kilobytes),
    row('the same against chart.js directly', bytes['tier badge'].brotli / bytes.chartjs.brotli, 0.3),
    row('four figures, brotli', kB(bytes['four figures'].brotli), 18, kilobytes),
    row(
      'HTML figure painted against chart.js, 1 on slow 4G',
      ratio(at('victims', 1, four), 'ours', 'chartjs', 'paint'),
      0.75,
    ),
    row('… 10 figures', ratio(at('victims', 10), 'ours', 'chartjs', 'paint'), 0.65),
    row('… 100 figures', ratio(at('victims', 100), 'ours', 'chartjs', 'paint'), 0.25),
    row('… 1,000 figures', ratio(at('victims', 1000), 'ours', 'chartjs', 'paint'), 0.1),
    row('HTML figure painted against a static page, 1', ratio(at('victims', 1, four), 'ours', 'static', 'paint'), 1.8),
    row('… 100 figures', ratio(at('victims', 100), 'ours', 'static', 'paint'), 1),
    row(
      'chart figure painted against chart.js, 1 with the snippet',
      ratio(at('trend', 1, four), 'ours', 'chartjs', 'paint'),
      1,
    ),
    row('… 100 figures', ratio(at('trend', 100), 'ours', 'chartjs', 'paint'), 0.45),
    row('… 1,000 figures', ratio(at('trend', 1000), 'ours', 'chartjs', 'paint'), 0.1),
    row(
      'all charts drawn against chart.js, paint, 10',
      ratio(at('trend', 10), 'ours, all drawn', 'chartjs', 'paint'),
      1.15,
    ),
    row('… main thread, 10', ratio(at('trend', 10), 'ours, all drawn', 'chartjs', 'task'), 1.1),
    row('… paint, 100', ratio(at('trend', 100), 'ours, all drawn', 'chartjs', 'paint'), 1.15),
    row('… main thread, 100', ratio(at('trend', 100), 'ours, all drawn', 'chartjs', 'task'), 1.1),
    row('blocking time, 10 HTML figures', value(at('victims', 10), 'ours', 'blocked'), 150, milliseconds),
    row('… against chart.js directly', ratio(at('victims', 10), 'ours', 'chartjs', 'blocked'), 1),
    row('blocking time, 10 charts', value(at('trend', 10), 'ours', 'blocked'), 300, milliseconds),
    row('… against chart.js directly', ratio(at('trend', 10), 'ours', 'chartjs', 'blocked'), 1),
    row('layout shift with the snippet', value(at('victims', 10), 'ours', 'shift'), 0, (n) => n.toFixed(3)),
    row('… without it', value(at('victims', 10), 'ours without the snippet', 'shift'), 0.03, (n) => n.toFixed(3)),
    row('heap for each HTML figure', heapOfEach('victims', 100, 1000), 6, kilobytes),
    row('heap for each drawn chart', heapOfEach('trend', 10, 100), 65, kilobytes),
    row('heap grown by 200 cycles of adding and removing', cycles && kB(cycles.grown), 250, kilobytes),
    row('canvases left after them', cycles?.canvases, 0, plain),
    row('requests for a document that 200 figures read', requests?.requests, 1, plain),
    row('requests to update 1,000 HTML figures', ofCount?.requests, 1, plain),
    row('1,000 HTML figures updated, those in view, against chart.js', ofCount && ofCount.ours / ofCount.chartjs, 0.05),
    row('… all of them', ofCount && ofCount.all / ofCount.chartjs, 0.05),
    row('… those in view', ofCount?.ours, 33.4, milliseconds),
    row('100,000 points against chart.js without decimation', long && long.ours / long.chartjs, 0.02),
  ];
}
