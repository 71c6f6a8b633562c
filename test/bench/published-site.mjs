// A site as `tip-figures publish` writes it, for the pages of outlets that have its figures.

import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parts} from './job.mjs';
import {headersIn} from './site-headers.mjs';

const FOUR = ['tier-badge', 'victim-breakdown', 'funding-gap', 'sentence-distribution'];
const TEXT = /\.(html|js|css|json|txt)$/;

/** The records by name. Those with `-sq` have two languages, the others one. */
export function recordsOf(root) {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const {$schema: _, ...kosovo} = read('demo/data/kosovo-2017.json');
  const {$schema: __, ...albania} = read('dist/data/tiers/AL.json');
  const isOfRecord = (field) => ['version', 'country', 'report', 'period', 'asOf', 'sources', 'source'].includes(field);
  const only = (names) =>
    Object.fromEntries(Object.entries(kosovo).filter(([field]) => isOfRecord(field) || names.includes(field)));
  const breakdown = {...only([]), 'victim-breakdown': {total: 36, exploitation: Object.fromEntries(parts)}};
  return {
    badge: inEnglish(albania),
    'badge-sq': albania,
    breakdown: inEnglish(breakdown),
    'breakdown-sq': breakdown,
    four: inEnglish(only(FOUR)),
    thirteen: inEnglish({...kosovo, 'country-profile': {}}),
  };
}

/** A value of a record, of whose texts the English ones are left. */
function inEnglish(value) {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (Object(value) !== value) return value;
  if (typeof value.en === 'string') return value.en;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, inEnglish(one)]));
}

/** Publishes those records into the files of a server, below `/site/`. */
export function publishSite({root, server, files}) {
  const folder = mkdtempSync(join(tmpdir(), 'tip-bench-'));
  try {
    const out = join(folder, 'site');
    mkdirSync(join(folder, 'records'));
    for (const [name, record] of Object.entries(recordsOf(root))) {
      writeFileSync(join(folder, 'records', `${name}.json`), JSON.stringify(record));
    }
    const to = ['--out', out, '--base', `${server.url}/site/`, '--pictures', 'no'];
    const command = [join(root, 'dist/cli/tip-figures.js'), 'publish', join(folder, 'records'), ...to];
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {encoding: 'utf8'});
    if (status !== 0) throw new Error(`publish ended with ${status}: ${`${stdout}${stderr}`.slice(0, 1000)}`);
    const rules = readFileSync(join(out, '_headers'), 'utf8');
    server.headers = (path) => (path.startsWith('/site/') ? headersIn(rules, path) : {});
    for (const path of readdirSync(out, {recursive: true}).map((name) => name.replaceAll('\\', '/'))) {
      if (TEXT.test(path)) files.set(`/site/${path}`, readFileSync(join(out, path), 'utf8'));
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
}
