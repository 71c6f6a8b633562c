// Runs npm ci in the folder named, and says how far it is: npm itself is silent where nobody sits at a terminal.
// Like install.mjs, which starts it, it imports nothing but Node's own modules.

import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {npmCommand, readJson} from './install.mjs';

const SAY_EVERY = 5000;

const [folder] = process.argv.slice(2);
// Without those that not every system needs.
const packages = Object.entries(readJson(join(folder, 'package-lock.json'))?.packages ?? {})
  .filter(([path, {optional, devOptional}]) => path !== '' && !optional && !devOptional)
  .map(([path]) => path);
const start = Date.now();

console.log('Installing packages (npm ci), about a minute …');
const progress = setInterval(() => {
  const there = packages.filter((path) => existsSync(join(folder, path, 'package.json'))).length;
  console.log(`  ${seconds()} s: ${there} of ${packages.length} packages`);
}, SAY_EVERY);
const problem = await npmCi();
clearInterval(progress);
if (problem) {
  console.error(`npm ci did not work${problem}.`);
  process.exitCode = 1;
} else console.log(`Packages installed in ${seconds()} s.`);

function npmCi() {
  const [file, args, options] = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const child = spawn(file, args, {...options, cwd: folder, stdio: ['ignore', 'inherit', 'inherit']});
  return new Promise((resolve) => {
    child.once('error', ({message}) => resolve(`: ${message}`));
    child.once('close', (status) => resolve(status === 0 ? '' : ', see above'));
  });
}

function seconds() {
  return Math.round((Date.now() - start) / 1000);
}
