// The byte budgets, as checks for size-limit. Brotli, every file compressed by itself; kB is 1000 bytes.

// Above the first goals (12, 13 and 18 kB): README.md, "Bytes", says what each kilobyte buys.
const BUDGETS = {
  'accountability-record': '29.3 kB',
  'case-backlog': '31.5 kB',
  'country-profile': '64.2 kB',
  'funding-gap': '31.2 kB',
  'justice-outcomes': '28.3 kB',
  'key-figure': '27.2 kB',
  quote: '24.0 kB',
  'region-compare': '28.8 kB',
  'sentence-distribution': '32.8 kB',
  'shelter-timeline': '29.7 kB',
  'tier-badge': '26.5 kB',
  'victim-breakdown': '28.6 kB',
  'victims-trend': '32.1 kB',
};
const TOGETHER = '81.6 kB';
const CHART = '43.8 kB';

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
