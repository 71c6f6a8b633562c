// The byte budgets, as checks for size-limit. Brotli, every file compressed by itself; kB is 1000 bytes.

// With all that a figure needs, and its own part of that. Above the first goals (12, 13 and 18 kB; 2 kB for an own part):
// README.md, "Bytes", says what each kilobyte buys.
const BUDGETS = {
  'accountability-record': ['30.7 kB', '4.5 kB'],
  'case-backlog': ['33.0 kB', '4.1 kB'],
  'country-profile': ['66.1 kB', '3.7 kB'],
  'funding-gap': ['32.6 kB', '5.7 kB'],
  'justice-outcomes': ['29.7 kB', '3.5 kB'],
  'key-figure': ['28.6 kB', '2.4 kB'],
  quote: ['25.2 kB', '3.0 kB'],
  'region-compare': ['30.2 kB', '2.5 kB'],
  'sentence-distribution': ['34.3 kB', '7.4 kB'],
  'shelter-timeline': ['31.1 kB', '4.8 kB'],
  'tier-badge': ['27.8 kB', '5.6 kB'],
  'victim-breakdown': ['30.0 kB', '3.8 kB'],
  'victims-trend': ['33.8 kB', '4.9 kB'],
};
const TOGETHER = '84.2 kB';
const CHART = '44.3 kB';

/** Checks for each figure with what it needs at once, and without what it shares; for all of them; for a chart. */
export function sizeChecks({entries, chunks}, budgets = BUDGETS) {
  const figures = Object.keys(entries)
    .filter((name) => name.endsWith('/element.js'))
    .map((name) => name.replace('/element.js', ''));
  const unlimited = figures.filter((name) => !budgets[name]);
  if (unlimited.length > 0) throw new Error(`scripts/size-checks.mjs has no budget for ${unlimited.join(', ')}`);
  const atOnce = (name) => [`${name}.js`, ...entries[`${name}.js`].imports];
  const check = (name, limit, files) => ({name, limit, path: paths(files), brotli: true});
  const chart = figures.flatMap((name) => chartFiles(entries[`${name}.js`], chunks));
  return [
    ...figures.flatMap((name) => [
      check(name, budgets[name][0], atOnce(name)),
      check(`${name}, own part`, budgets[name][1], ownFiles(name, entries[`${name}.js`])),
    ]),
    check(`all ${figures.length} together`, TOGETHER, atOnce('all')),
    ...(chart.length > 0 ? [check('to draw a chart', CHART, chart)] : []),
  ];
}

/** What drawing a chart fetches, beside what the figure has already. Languages and the like come for other reasons. */
function chartFiles({imports, later}, chunks) {
  const drawing = later.filter((file) => file.startsWith('chunks/chart-'));
  return drawing.flatMap((file) => [file, ...chunks[file].imports]).filter((file) => !imports.includes(file));
}

/** What no other figure needs: its entry, its class, and the chunk that bears its name. */
const ownFiles = (name, {imports}) => [
  `${name}.js`,
  ...imports.filter((file) => file === `${name}/element.js` || chunkOf(file) === name),
];

const chunkOf = (file) => /^chunks\/([\w-]+)-[\w-]{8}\.js$/.exec(file)?.[1];

const paths = (files) => [...new Set(files)].sort().map((file) => `dist/${file}`);
