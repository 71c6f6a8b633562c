// The placements of packages/tiers as documents that figures read: dist/data/tiers/XK.json, report-2025.json, reports.json, …

import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../install.mjs';
import {loadSource} from '../load-source.mjs';

const FOLDER = join(root, 'packages/tiers/data');

const text = (file) => readFile(join(FOLDER, file), 'utf8');

let loaded;

/** Compiled once, for all who ask. */
const load = () =>
  (loaded ??= loadSource({
    '@tip-figures/tiers/documents.js': ['tierDocuments'],
    '@tip-figures/tiers/read-placements.js': ['readPlacements'],
  }));

/**
 * The placements, and what documents say beside them.
 *
 * @throws where the data are not as they must be.
 */
export async function readTable() {
  const {readPlacements} = await load();
  const names = ['countries', 'sources', 'notes', 'reports'];
  const tables = await Promise.all(names.map(async (name) => [name, JSON.parse(await text(`${name}.json`))]));
  const {sources, reports, ...others} = Object.fromEntries(tables);
  const placements = readPlacements(await text('placements.csv'), {sources, reports, ...others});
  const days = Object.fromEntries(Object.entries(reports).map(([year, {date}]) => [year, date]));
  return {placements, known: {sources, days, asOf: Object.values(days).findLast((day) => day)}};
}

/**
 * All documents by file name.
 *
 * @throws where the data are not as they must be.
 */
export async function tierDocuments() {
  const [{tierDocuments: documentsOf}, {placements, known}] = await Promise.all([load(), readTable()]);
  return documentsOf(placements, known);
}

/** Writes them into `data/tiers` in a folder. */
export async function writeTiers(outdir) {
  const folder = join(outdir, 'data/tiers');
  await mkdir(folder, {recursive: true});
  for (const [file, document] of Object.entries(await tierDocuments())) {
    await writeFile(join(folder, file), `${JSON.stringify(document)}\n`);
  }
}
