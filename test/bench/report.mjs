// Writes RESULTS.md: the goals, then everything that was measured.

import {titleOf} from './load.mjs';
import {spread} from './numbers.mjs';

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

/** The whole page; `run` is what `goalsOf` takes, with the machine, the versions and the command. */
export function resultsOf({goals, run, notes}) {
  const {bytes, loads, trend, lengths, sentences, updates, cycles, requests, machine, versions, command, date} = run;
  const met = goals.filter((goal) => goal.met).length;
  const missed = goals.filter((goal) => goal.met === false);
  return `# Results of the benchmark

Written by \`${command}\` on ${date}. Times are medians (least–most) in milliseconds, of one run in which the variants took turns.
Ratios of one run can be compared; milliseconds of two machines cannot.

${machine}

![Time until ten figures are seen](results.svg)

## The goals

${met} of ${goals.filter((goal) => goal.met !== undefined).length} measured goals are met${missed.length > 0 ? '; the others are marked' : ''}.

${table(
  ['What', 'Goal, at most', 'Measured', ''],
  goals.map(({what, goal, measured, met: is}) => [
    what,
    goal,
    measured,
    is === undefined ? '' : is ? 'met' : '**missed**',
  ]),
)}

${notes}
## Bytes

${table(
  ['Loaded', 'Raw', 'gzip', 'brotli'],
  Object.entries(bytes).map(([name, {raw, gzip, brotli}]) => [
    name,
    ...[raw, gzip, brotli].map((n) => n.toLocaleString('en')),
  ]),
)}

google-chart is its local part alone: the element then loads more from another server, which the benchmark never asks.

## Time to see the figures

From the start of navigation to the frame after the figures in view were drawn. “task” is time of the main thread, “blocked”
total blocking time, “shift” cumulative layout shift, “heap” the script heap in kB after garbage collection. Pages with
a hundred figures of ours and more set \`--tip-far: auto\`.

${loads.map(loadTable).join('\n\n')}

## Growth

Milliseconds from new data to the next frame, in a figure that is there already.

${table(
  ['Months of a trend', 'ours', 'chart.js', 'ratio'],
  trend.map(({length, ours, chartjs}) => [
    length.toLocaleString('en'),
    ours.toFixed(1),
    chartjs.toFixed(1),
    (ours / chartjs).toFixed(2),
  ]),
)}

${table(
  ['Points of a line in our chart room', 'ours', 'chart.js', 'ratio'],
  lengths.map(({length, ours, chartjs}) => [
    length.toLocaleString('en'),
    ours.toFixed(1),
    chartjs.toFixed(1),
    (ours / chartjs).toFixed(2),
  ]),
)}

${table(
  ['Sentences', 'ours', 'chart.js', 'ratio'],
  sentences.map(({length, ours, chartjs}) => [
    length.toLocaleString('en'),
    ours.toFixed(1),
    chartjs.toFixed(1),
    (ours / chartjs).toFixed(2),
  ]),
)}

${table(
  [
    'Figures updated from one document',
    'ours, in view',
    'ours, all',
    'chart.js',
    'ratio in view',
    'of all',
    'requests of ours',
  ],
  updates.map(({count, ours, all, chartjs, requests: asked}) => [
    count.toLocaleString('en'),
    ours.toFixed(1),
    all.toFixed(1),
    chartjs.toFixed(1),
    (ours / chartjs).toFixed(2),
    (all / chartjs).toFixed(2),
    asked,
  ]),
)}

## Footprint

After adding and removing a chart figure ${cycles.cycles} times, the heap had grown by ${(cycles.grown / 1000).toFixed(0)} kB, and ${cycles.canvases} canvases were left.
${requests.figures} figures that read one document asked for it ${requests.requests === 1 ? 'once' : `${requests.requests} times`}.

## Versions

${Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}.
`;
}

function loadTable(setting) {
  const {variants} = setting;
  const column = (list, metric, digits) =>
    spread(
      list.map((one) => one[metric]),
      digits,
    );
  const rows = Object.entries(variants).map(([name, list]) => [
    name,
    column(list, 'paint'),
    column(list, 'task'),
    column(list, 'blocked'),
    column(list, 'shift', 3),
    spread(list.map(({heap}) => heap / 1000)),
  ]);
  return `### ${titleOf(setting)}

${table(['', 'seen', 'task', 'blocked', 'shift', 'heap'], rows)}`;
}
