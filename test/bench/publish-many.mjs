// What a large site takes to publish: 770 records of thirteen figures.

import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {recordsOf} from './published-site.mjs';

/** @returns `figures`, `baked` of them, `files`, and the command's `seconds` of processor and `bytes` of memory. */
export function measurePublishing({root, records = 770, say}) {
  const folder = mkdtempSync(join(tmpdir(), 'tip-bench-'));
  try {
    mkdirSync(join(folder, 'records'));
    const {thirteen} = recordsOf(root);
    for (let index = 0; index < records; index++) {
      // None of them is as another.
      const record = {...thirteen, 'key-figure': {...thirteen['key-figure'], value: 100 + index}};
      writeFileSync(join(folder, 'records', `record-${index}.json`), JSON.stringify(record));
    }
    const usage = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;
    const to = ['--out', join(folder, 'site'), '--base', 'https://figures.example/', '--pictures', 'no'];
    const command = [join(root, 'dist/cli/tip-figures.js'), 'publish', join(folder, 'records'), ...to];
    const run = spawnSync(process.execPath, ['--import', usage, ...command], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`publish ended with ${run.status}: ${run.stderr.slice(0, 1000)}`);
    const files = readdirSync(join(folder, 'site'), {recursive: true});
    const figures = files.filter((path) => /f[\\/][^\\/]+[\\/]index\.html$/.test(path)).length;
    const baked = files.filter((path) => /f[\\/][^\\/]+[\\/]figure\.js$/.test(path)).length;
    say(`${figures} figures published: measured`);
    return {figures, baked, files: files.length, ...JSON.parse(run.output[3])};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
