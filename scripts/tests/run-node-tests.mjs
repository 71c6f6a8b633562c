// Runs the tests of the scripts with Node's own runner and hands back the totals.

import {resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/** A file without tests counts as a failure; Node's runner would count it as one that passed. */
export async function runNodeTests(paths) {
  const files = paths.map((path) => resolve(path));
  const ran = new Set();
  const totals = {passed: 0, failed: 0};
  const stream = run({files, concurrency: 2});
  const count = (key) => (event) => {
    if (event.details?.type === 'suite' || event.skip || event.todo) return;
    const isFile = files.includes(event.name);
    if (!isFile) ran.add(event.file);
    if (!isFile || key === 'failed') totals[key]++;
    if (isFile && key === 'failed') ran.add(event.name);
  };
  stream.on('test:pass', count('passed')).on('test:fail', count('failed'));
  for await (const text of stream.compose(new spec())) process.stdout.write(text);

  for (const file of files.filter((each) => !ran.has(each))) {
    console.error(`There is no test in ${file}.`);
    totals.failed++;
  }
  return totals;
}
