// Writes RESULTS.md: the goals, then everything that was measured.

import {takeoverTotals} from './goals.mjs';
import {titleOf} from './load.mjs';
import {spread} from './numbers.mjs';

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

/** The whole page; `run` is what `goalsOf` takes, with `sources`, by whom each part was measured, and the versions. */
export function resultsOf({goals, run, notes}) {
  const {bytes, readers, loads, takeover, trend, cycles, publishing, sources, versions} = run;
  const met = goals.filter((goal) => goal.met).length;
  const missed = goals.filter((goal) => goal.met === false);
  const sections = [
    introOf(sources),
    ...(loads ? ['![Time until ten figures are seen](results.svg)'] : []),
    `## The goals

${met} of ${goals.filter((goal) => goal.met !== undefined).length} measured goals are met${missed.length > 0 ? '; the others are marked' : ''}.

${table(
  ['What', 'Goal, at most', 'Measured', ''],
  goals.map(({what, goal, measured, met: is}) => [
    what,
    goal,
    measured,
    is === undefined ? '' : is ? 'met' : '**missed**',
  ]),
)}`,
    notes.trim(),
    ...(bytes ? [bytesOf(bytes)] : []),
    ...(readers ? [readersOf(readers)] : []),
    ...(loads ? [loadsOf(loads)] : []),
    ...(takeover ? [takeoverOf(takeover)] : []),
    ...(trend ? [growthOf(run)] : []),
    ...(cycles ? [footprintOf(run)] : []),
    ...(publishing ? [publishingOf(publishing)] : []),
    `## Versions

${Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function introOf(sources) {
  const runs = new Map();
  for (const {part, command, date} of sources) {
    const by = `\`${command}\` on ${date}`;
    runs.set(by, [...(runs.get(by) ?? []), part]);
  }
  const written = [...runs].map(([by, parts]) => (runs.size > 1 ? `${by} (${parts.join(', ')})` : by));
  return `# Results of the benchmark

Written by ${written.join('; ')}. Times are medians (least–most) in milliseconds, of one run in which the variants took turns.
Ratios of one run can be compared; milliseconds of two machines cannot.

${[...new Set(sources.map(({machine}) => machine))].join('\n')}`;
}

const bytesOf = (bytes) => `## Bytes

${table(
  ['Loaded', 'Raw', 'gzip', 'brotli'],
  Object.entries(bytes).map(([name, {raw, gzip, brotli}]) => [
    name,
    ...[raw, gzip, brotli].map((n) => n.toLocaleString('en')),
  ]),
)}

google-chart is its local part alone: the element then loads more from another server, which the benchmark never asks.`;

const readersOf = (readers) => `## What readers load

Requests, and kB as brotli, of pages with published figures: until the first paint of what is in view, then while nobody touches
them, when the pointer comes over the first figure, and when its menu is opened. The outlet’s own page is not counted, nor is
what answers have around their bodies. A live page is looked at for 20 seconds.

${table(
  ['', 'to paint', 'untouched', 'hovered', 'menu', 'live'],
  Object.entries(readers).map(([name, {missing, painted, untouched, hovered, menu, live}]) => [
    name,
    ...(missing ? ['not there', '', '', '', ''] : [painted, untouched, hovered, menu, live].map(loaded)),
  ]),
)}`;

const loaded = (step) => (step ? `${step.requests}, ${(step.bytes / 1000).toFixed(1)} kB` : '');

const loadsOf = (loads) => `## Time to see the figures

From the start of navigation to the frame after the figures in view were drawn. “task” is time of the main thread, “blocked”
total blocking time, “shift” cumulative layout shift, “heap” the script heap in kB after garbage collection. Pages with
a hundred figures of ours and more set \`--tip-far: auto\`. Libraries draw three bars in the place of a badge.

${loads.map(loadTable).join('\n\n')}`;

function takeoverOf(takeover) {
  const totals = takeoverTotals(takeover);
  return `## Takeover

What a reader did while a drawing waited for its element, and was gone afterwards. “Time” is from the pointer to the element, on
slow 4G with a processor 4 times slower. The last page has the element from the start.${totals ? ` ${totals.lost} of ${totals.facts.toLocaleString('en')} were lost.` : ''}

${table(
  ['', 'Acts', 'Lost', 'Time'],
  Object.entries(takeover).map(([name, {missing, facts, lost, times}]) => [
    name,
    ...(missing
      ? ['not there', '', '']
      : [facts, lost.length > 0 ? `${lost.length}: ${kindsOf(lost)}` : 0, spread(times)]),
  ]),
)}`;
}

const kindsOf = (lost) => [...new Set(lost)].join(', ');

const growthOf = ({trend, lengths, sentences, updates}) => `## Growth

Milliseconds from new data to the next frame, in a figure that is there already.

${lengthTable('Months of a trend', trend)}

${lengthTable('Points of a line in our chart room', lengths)}

${lengthTable('Sentences', sentences)}

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
  updates.map(({count, ours, all, chartjs, requests}) => [
    count.toLocaleString('en'),
    ours.toFixed(1),
    all.toFixed(1),
    chartjs.toFixed(1),
    (ours / chartjs).toFixed(2),
    (all / chartjs).toFixed(2),
    requests,
  ]),
)}`;

const lengthTable = (what, list) =>
  table(
    [what, 'ours', 'chart.js', 'ratio'],
    list.map(({length, ours, chartjs}) => [
      length.toLocaleString('en'),
      ours.toFixed(1),
      chartjs.toFixed(1),
      (ours / chartjs).toFixed(2),
    ]),
  );

const footprintOf = ({cycles, requests}) => `## Footprint

After adding and removing a chart figure ${cycles.cycles} times, the heap had grown by ${(cycles.grown / 1000).toFixed(0)} kB, and ${cycles.canvases} canvases were left.
${requests.figures} figures that read one document asked for it ${requests.requests === 1 ? 'once' : `${requests.requests} times`}.`;

const publishingOf = ({figures, baked, files, seconds, bytes}) => `## Publishing

${figures.toLocaleString('en')} figures, ${baked === figures ? 'each' : baked.toLocaleString('en')} with its \`figure.js\`: ${seconds.toFixed(0)} seconds of one processor, ${(bytes / 1e6).toFixed(0)} MB of memory, ${files.toLocaleString('en')} files and folders, without pictures.`;

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
