// Runs test files in processes of their own, two at a time where the machine has the cores and the memory: each waits for its
// browser much of the time, and a browser draws only the page in front.

import {spawn} from 'node:child_process';
import {availableParallelism, totalmem} from 'node:os';
import {root} from '../install.mjs';

const LEAST_MEMORY = 6e9;
/** A session of WebKitGTK holds more and more memory; and with short jobs no process waits long for the last one. */
const MOST_FILES = 15;

const lanes = availableParallelism() > 1 && totalmem() >= LEAST_MEMORY ? 2 : 1;

/**
 * Jobs of one engine: its files in parts that take about as long, since files of a folder are alike and go to different parts.
 * Of those of Node, whose runner has two processes, there is one.
 */
export function jobsOf(engine, files) {
  const count = Math.ceil(files.length / (engine === 'node' ? files.length : MOST_FILES));
  return Array.from({length: count || 0}, (_, part) => ({
    engine,
    files: files.filter((_path, index) => index % count === part),
  }));
}

/** Calls functions in their order, two at a time where the machine can; hands back what each of them answers. */
export async function inLanes(tasks) {
  const results = [];
  const waiting = [...tasks.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({length: lanes}, lane));
  return results;
}

/**
 * Runs jobs, and shows what each said when it ends; a job that is alone says it at once.
 *
 * @returns {Promise<{passed: number, failed: number}[]>} the totals of each
 */
export const runJobs = (jobs) => inLanes(jobs.map((job) => () => runJob(job, jobs.length > 1)));

async function runJob(job, isHeld) {
  const totals = await start(job, isHeld);
  if (totals || job.engine !== 'webkit') return totals ?? {passed: 0, failed: 1};
  console.log('WebKitGTK has gone away: these files run once more.');
  return (await start(job, isHeld)) ?? {passed: 0, failed: 1};
}

function start({engine, files}, isHeld) {
  const child = spawn(process.execPath, ['scripts/tests/run-files.mjs', engine, ...files], {
    cwd: root,
    stdio: ['ignore', isHeld ? 'pipe' : 'inherit', isHeld ? 'pipe' : 'inherit', 'pipe'],
  });
  // Nothing is left running, however this process ends.
  const stop = () => child.kill();
  process.on('exit', stop);
  let said = '';
  if (isHeld)
    for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text));
  let told = '';
  child.stdio[3].setEncoding('utf8').on('data', (text) => (told += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', () => {
      process.off('exit', stop);
      process.stdout.write(said);
      resolve(told ? JSON.parse(told) : undefined);
    });
  });
}
