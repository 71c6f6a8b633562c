// The byte budgets, as checks for size-limit. Brotli, every file compressed by itself; kB is 1000 bytes.

// Above the first goals (12, 13 and 18 kB): README.md, "Bytes", says what each kilobyte buys.
const BUDGETS = {
  'accountability-record': '29.9 kB',
  'case-backlog': '32.1 kB',
  'country-profile': '64.8 kB',
  'funding-gap': '31.8 kB',
  'justice-outcomes': '28.9 kB',
  'key-figure': '27.7 kB',
  quote: '24.6 kB',
  'region-compare': '29.4 kB',
  'sentence-distribution': '33.3 kB',
  'shelter-timeline': '30.2 kB',
  'tier-badge': '27.0 kB',
  'victim-breakdown': '29.2 kB',
  'victims-trend': '32.8 kB',
};
const TOGETHER = '82.4 kB';
const CHART = '44.3 kB';

/** A check for each figure with what it needs at once, one for all of them, one for what a chart fetches. */
export function sizeChecks({entries, chunks}, budgets = BUDGETS) {
  const figures = Object.keys(entries)
    .filter((name) => !name.endsWith('/element.js'))
    .map((name) => name.replace(/\.js$/, ''));
  const unlimited = figures.filter((name) => !budgets[name]);
  if (unlimited.length > 0) throw new Error(`scripts/size-checks.mjs has no budget for ${unlimited.join(', ')}`);
  const atOnce = (name) => [`${name}.js`, ...entries[`${name}.js`].imports];
  const check = (name, limit, files) => ({name, limit, path: paths(files), brotli: true});
  const chart = figures.flatMap((name) => chartFiles(entries[`${name}.js`], chunks));
  return [
    ...figures.map((name) => check(name, budgets[name], atOnce(name))),
    check(`all ${figures.length} together`, TOGETHER, figures.flatMap(atOnce)),
    ...(chart.length > 0 ? [check('to draw a chart', CHART, chart)] : []),
  ];
}

/** What drawing a chart fetches, beside what the figure has already. Languages and the like come for other reasons. */
function chartFiles({imports, later}, chunks) {
  const drawing = later.filter((file) => file.startsWith('chunks/chart-'));
  return drawing.flatMap((file) => [file, ...chunks[file].imports]).filter((file) => !imports.includes(file));
}

const paths = (files) => [...new Set(files)].sort().map((file) => `dist/${file}`);
