// The byte budgets, as checks: brotli, every file compressed by itself; kB is 1000 bytes.

import {figureBudgets} from '../figures.mjs';

// What all figures in one file may take beside their own parts: less than what they share, since one file compresses better.
const SHARED = '21.3 kB';
const CHART = '41.8 kB';
const SPREADSHEET = '4.9 kB';
const PICTURE = '9.4 kB';
const EMBED = '5.6 kB';
const LATER = '6.71 kB';
const ROW = '1.2 kB';
const DRAWN = '2.4 kB';
const USED = '2.2 kB';
const FRAME = '2.1 kB';
const LIST = '2 kB';

/**
 * Checks for each figure with what it needs at once, and without what it shares; for all of them; for the scripts of a
 * whole site and of a figure's own page; for what comes after the paint, a chart, a spreadsheet, a picture.
 *
 * @param budgets  of each figure `withNeeded` and `own`. stories/docs/performance.md, "Bytes", has the table.
 */
export function sizeChecks({entries, chunks}, budgets = figureBudgets()) {
  const figures = Object.keys(entries)
    .filter((name) => name.endsWith('/element.js'))
    .map((name) => name.replace('/element.js', ''));
  const unlimited = figures.filter((name) => !budgets[name]);
  if (unlimited.length > 0) throw new Error(`There is no budget for ${unlimited.join(', ')}: add room.json beside src`);
  const atOnce = (name) => [`${name}.js`, ...entries[`${name}.js`].imports];
  const check = (name, limit, files) => ({name, limit, path: paths(files)});
  const together = `${sum([SHARED, ...figures.map((name) => budgets[name].own)])} kB`;
  // A figure that is made of others fetches them first: the least is what one fetches that draws charts itself.
  const least = (kind) =>
    figures
      .map((name) => lateFiles(kind, entries[`${name}.js`], chunks))
      .filter(({length}) => length > 0)
      .sort((a, b) => a.length - b.length)[0] ?? [];
  const [later, row, chart, sheet, picture] = ['later', 'row', 'chart', 'sheet-document', 'picture'].map(least);
  return [
    ...figures.flatMap((name) => [
      check(name, budgets[name].withNeeded, atOnce(name)),
      check(`${name}, own part`, budgets[name].own, ownFiles(name, entries[`${name}.js`])),
    ]),
    check(`all ${figures.length} together`, together, atOnce('all')),
    check('embed', EMBED, ['embed.js']),
    check('page of a figure', FRAME, ['frame.js']),
    check('page of all figures', LIST, ['list.js']),
    check('in the script of a drawn figure', DRAWN, ['baked.js']),
    check('when a drawn figure is used', USED, ['drawn.js']),
    ...(later.length > 0 ? [check('after the first paint', LATER, later)] : []),
    ...(row.length > 0 ? [check('to stand in a row', ROW, row)] : []),
    ...(chart.length > 0 ? [check('to draw a chart', CHART, chart)] : []),
    ...(sheet.length > 0 ? [check('to read a spreadsheet', SPREADSHEET, sheet)] : []),
    ...(picture.length > 0 ? [check('to draw a picture', PICTURE, picture)] : []),
  ];
}

/** Sizes in kB, added up. */
const sum = (sizes) => sizes.reduce((total, size) => total + parseFloat(size), 0).toFixed(1);

/** What a chunk that is fetched later brings, beside what the figure has already. */
function lateFiles(chunk, {imports, later}, chunks) {
  const fetched = later.filter((file) => file.startsWith(`chunks/${chunk}-`));
  return fetched.flatMap((file) => [file, ...chunks[file].imports]).filter((file) => !imports.includes(file));
}

/** What no other figure needs: its entry, its class, and the chunk that bears its name. */
const ownFiles = (name, {imports}) => [
  `${name}.js`,
  ...imports.filter((file) => file === `${name}/element.js` || chunkOf(file) === name),
];

const chunkOf = (file) => /^chunks\/([\w-]+)-[\w-]{8}\.js$/.exec(file)?.[1];

const paths = (files) => [...new Set(files)].sort().map((file) => `dist/${file}`);
