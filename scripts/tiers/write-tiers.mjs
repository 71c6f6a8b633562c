// The placements of packages/tiers as documents that figures read: dist/data/tiers/XK.json, report-2025.json, reports.json, …

import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../install.mjs';
import {countryDocument, reportDocument, reportsDocument} from './documents.mjs';
import {readPlacements} from './placements.mjs';

const FOLDER = join(root, 'packages/tiers/data');

const text = (file) => readFile(join(FOLDER, file), 'utf8');
const json = async (file) => JSON.parse(await text(file));

/**
 * The table with what it names: countries, sources, notes.
 *
 * @throws where the data are not as they must be.
 */
export async function readTable() {
  const [countries, sources, notes] = await Promise.all(['countries.json', 'sources.json', 'notes.json'].map(json));
  const known = {countries, sources, notes};
  return {known, placements: readPlacements(await text('placements.csv'), known)};
}

/**
 * All documents by file name.
 *
 * @throws where the data are not as they must be, or not all of them came out.
 */
export async function tierDocuments() {
  const {known, placements} = await readTable();
  const codes = [...new Set(placements.map(({country}) => country))].sort();
  const reports = [...new Set(placements.map(({report}) => report))].sort();
  const byCountry = codes.map((code) => [`${code}.json`, countryDocument(code, placements, known)]);
  const byReport = reports.map((year) => [`report-${year}.json`, reportDocument(year, placements, known)]);
  checkAllOut(placements.length, 'countries', byCountry, (section) => section['tier-badge'].history.length);
  const ofAll = [['reports.json', reportsDocument(placements, known)]];
  checkAllOut(placements.length, 'reports', byReport, countByReport);
  checkAllOut(placements.length, 'all reports', ofAll, countByReport);
  return Object.fromEntries([...byCountry, ...byReport, ...ofAll]);
}

/** Writes them into `data/tiers` in a folder. */
export async function writeTiers(outdir) {
  const folder = join(outdir, 'data/tiers');
  await mkdir(folder, {recursive: true});
  for (const [file, document] of Object.entries(await tierDocuments())) {
    await writeFile(join(folder, file), `${JSON.stringify(document)}\n`);
  }
}

const countByReport = (section) =>
  Object.values(section['region-compare'].tiers).reduce((sum, tiers) => sum + Object.keys(tiers).length, 0);

function checkAllOut(count, what, documents, countIn) {
  const out = documents.reduce((sum, [, document]) => sum + countIn(document), 0);
  if (out !== count) throw new Error(`placements.csv: ${count} rows in, ${out} out in the documents of ${what}`);
}
