// Runs npm ci in the folder named, and says how far it is: npm itself is silent where nobody sits at a terminal.
// Like install.mjs, which starts it, it imports nothing but Node's own modules.

import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {npmCommand, readJson} from './install.mjs';

const SAY_EVERY = 5000;
/** A registry answers in a moment, or not at all, in milliseconds. */
const PATIENCE = 5000;

const [folder] = process.argv.slice(2);
// Without those that not every system needs.
const packages = Object.entries(readJson(join(folder, 'package-lock.json'))?.packages ?? {})
  .filter(([path, {optional, devOptional}]) => path !== '' && !optional && !devOptional)
  .map(([path]) => path);
const start = Date.now();

console.log('Installing packages (npm ci), about a minute …');
const silence = await registrySilence();
if (silence) console.error(`The npm registry does not answer: ${silence}.`);
const progress = setInterval(() => {
  const there = packages.filter((path) => existsSync(join(folder, path, 'package.json'))).length;
  console.log(`  ${seconds()} s: ${there} of ${packages.length} packages`);
}, SAY_EVERY);
// What npm has kept of earlier installs may be enough, and without a registry it would wait for minutes to say that it is not.
const problem = await npmCi(silence ? ['--offline', '--loglevel=silent'] : ['--loglevel=error']);
clearInterval(progress);
if (!problem) console.log(`Packages installed in ${seconds()} s.`);
else {
  const advice =
    'Check the connection, the proxy, and the address that "npm config get registry" prints; then try again';
  console.error(silence ? `${advice}.` : `npm ci did not work${problem}.`);
  process.exitCode = 1;
}

/** Why the registry does not answer, as npm says it, who knows of proxies; undefined where it does, and be it with an error. */
async function registrySilence() {
  const asked = ['ping', '--json', '--fetch-retries=0', `--fetch-timeout=${PATIENCE}`, '--loglevel=silent'];
  const {text, signal} = await npm(asked, {stdio: ['ignore', 'pipe', 'inherit'], timeout: PATIENCE + 3000});
  const {code, summary} = /"error": \{/.test(text) ? JSON.parse(text).error : {};
  if (signal) return 'nothing came';
  return code === undefined || /^E\d{3}$/.test(code) ? undefined : summary.replace(/^\w*Error: /, '');
}

async function npmCi(more) {
  const {status, error} = await npm(['ci', '--no-audit', '--no-fund', ...more], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) return `: ${error.message}`;
  return status === 0 ? '' : ', see above';
}

/** Runs npm in the folder; resolves with its end and what it printed. */
function npm(args, settings) {
  const [file, rest, options] = npmCommand(args);
  const child = spawn(file, rest, {...options, cwd: folder, ...settings});
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({text, error}));
    child.once('close', (status, signal) => resolve({text, status, signal}));
  });
}

function seconds() {
  return Math.round((Date.now() - start) / 1000);
}
