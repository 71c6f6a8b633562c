// npm run size: the bytes of the built figures beside their budgets, and the lines of the sources beside theirs. Needs npm run
// build first.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {lineChecks} from './build/line-checks.mjs';
import {sizeChecks} from './build/size-checks.mjs';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';

/** Each check with its bytes: brotli, every file compressed by itself. */
export const measured = (checks, read) =>
  checks.map(({name, limit, path}) => ({
    name,
    size: path.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0) / 1000,
    limit: parseFloat(limit),
  }));

/** What was measured beside its limit, as lines in columns. */
export function sizeTable(sizes, print) {
  const width = Math.max(...sizes.map(({name}) => name.length));
  return sizes
    .map(({name, size, limit}) => {
      const verdict = size <= limit ? `${print(limit - size)} left` : `over by ${print(size - limit)}`;
      return `${name.padEnd(width)}  ${print(size).padStart(8)} of ${print(limit).padStart(8)}  ${verdict}`;
    })
    .join('\n');
}

export const kB = (size) => `${size.toFixed(2)} kB`;

if (isMain(import.meta.url)) {
  const read = (file) => readFileSync(join(root, file));
  const sizes = measured(sizeChecks(JSON.parse(read('dist/manifest.json'))), read);
  const lines = lineChecks(root);
  console.log(`${sizeTable(sizes, kB)}\n\nLines of packages/*/src\n${sizeTable(lines, String)}`);
  if ([...sizes, ...lines].some(({size, limit}) => size > limit)) process.exitCode = 1;
}
