// The step before every command: a Node that is new enough, and packages that match the lock.
// It runs before anything is installed, so it imports nothing but Node's own modules.

import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];
// Where commands write, each where it is there.
const WRITTEN = ['.', 'node_modules', 'dist', 'packages/messages/src'];

/** Whether a version such as `20.19.2` is new enough. */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * Whether what npm installed differs from what the lock asks for.
 *
 * Compares the two lists rather than their dates: a git checkout touches the lock without changing it.
 * Packages for other systems (optional) may be absent, but not of another version.
 */
export function isStale(lock, installed) {
  return Object.entries(lock.packages).some(([path, wanted]) => {
    if (path === '') return false;
    const found = installed.packages[path];
    if (!found) return !wanted.optional && !wanted.devOptional;
    return found.version !== wanted.version || Boolean(found.link) !== Boolean(wanted.link);
  });
}

/** Whether `npm ci` has to run in a folder. npm writes its own list last, so a broken-off install has none. */
export function needsInstall(folder) {
  const lock = readJson(join(folder, 'package-lock.json'));
  const installed = readJson(join(folder, 'node_modules', '.package-lock.json'));
  return !lock?.packages || !installed?.packages || isStale(lock, installed);
}

/** Checks Node and the folder, and installs if needed; ends the process with a clear message where it cannot go on. */
export function prepare(folder = root) {
  if (!isNodeNewEnough(process.versions.node)) {
    fail(`This project needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
  }
  const locked = WRITTEN.map((name) => join(folder, name)).find((place) => existsSync(place) && !isWritable(place));
  if (locked) fail(`${locked} cannot be written to. Make it writable, or work in a copy.`);
  if (!needsInstall(folder)) return;
  // A process of its own, which can say how far it is while this one waits.
  const script = fileURLToPath(new URL('npm-ci.mjs', import.meta.url));
  const {status} = spawnSync(process.execPath, [script, folder], {stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) process.exit(1);
}

/** Runs npm, and waits. */
export function npm(args, folder, stdio = ['ignore', 'inherit', 'inherit']) {
  const options = {cwd: folder, stdio, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024};
  const [file, rest, more] = npmCommand(args);
  return spawnSync(file, rest, {...options, ...more});
}

/** What starts npm, as the arguments of `spawn`: the one that started this script where there is one, else the one on the path. */
export function npmCommand(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return [process.execPath, [cli, ...args], {}];
  // npm is a .cmd file on Windows, which only a shell can start. The arguments are all ours.
  return process.platform === 'win32' ? [['npm', ...args].join(' '), [], {shell: true}] : ['npm', args, {}];
}

function isWritable(place) {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a JSON file holds; undefined where it cannot be read. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
