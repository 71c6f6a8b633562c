// What a page downloads before it shows a figure, a few, all of them, and what a chart fetches.

import {weigh} from './weigh.mjs';

const FIRST_FOUR = ['tier-badge', 'victim-breakdown', 'funding-gap', 'sentence-distribution'];

/** Raw, gzip and brotli bytes by what is loaded: ours, then each library's. */
export function measureBytes(files, manifest, peers) {
  const atOnce = (name) => [`${name}.js`, ...manifest.entries[`${name}.js`].imports];
  const weighed = (names) => weigh(...[...new Set(names)].map((file) => files.get(`/dist/${file}`)));
  const figures = Object.keys(manifest.entries)
    .filter((file) => file.endsWith('/element.js'))
    .map((file) => file.replace('/element.js', ''));
  const chart = manifest.entries['victims-trend.js'];
  const drawing = chart.later
    .filter((file) => /chunks\/(?:line|chart)-/.test(file))
    .flatMap((file) => [file, ...manifest.chunks[file].imports])
    .filter((file) => !chart.imports.includes(file));
  return {
    'tier badge': weighed(atOnce('tier-badge')),
    'victim breakdown': weighed(atOnce('victim-breakdown')),
    'sentence distribution': weighed(atOnce('sentence-distribution')),
    'victims trend, before its chart': weighed(atOnce('victims-trend')),
    'four figures': weighed(FIRST_FOUR.flatMap(atOnce)),
    [`all ${figures.length} figures`]: weighed(atOnce('all')),
    'a line and its chart, when they are needed': weighed(drawing),
    ...Object.fromEntries(Object.entries(peers).map(([name, {bytes}]) => [name, bytes])),
  };
}
