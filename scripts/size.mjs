// npm run size: the bytes of the built figures beside their budgets. Needs npm run build first.

import {spawnSync} from 'node:child_process';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {toolPath} from './tools.mjs';

/** size-limit's findings as lines in columns. */
export function sizeTable(sizes) {
  const width = Math.max(...sizes.map(({name}) => name.length));
  return sizes
    .map(({name, size, sizeLimit, passed}) => {
      const left = sizeLimit - size;
      const verdict = passed ? `${kB(left)} left` : `over by ${kB(-left)}`;
      return `${name.padEnd(width)}  ${kB(size).padStart(8)} of ${kB(sizeLimit).padStart(8)}  ${verdict}`;
    })
    .join('\n');
}

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

if (isMain(import.meta.url)) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [toolPath('size-limit'), '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const sizes = parse(stdout);
  // Without a build it answers with an error, in JSON too.
  console.log(Array.isArray(sizes) ? sizeTable(sizes) : stdout + stderr);
  process.exitCode = status ?? 1;
}
