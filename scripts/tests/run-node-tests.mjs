// Runs the tests of the scripts with Node's own runner and hands back the totals.

import {resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/** A file without tests counts as a failure; Node's runner would count it as one that passed. */
export async function runNodeTests(paths) {
  const files = paths.map((path) => resolve(path));
  // By file: with a test that ran, with a suite or a skipped one, with nothing. Those of a helper count for its own file.
  const [ran, named, empty] = [new Set(), new Set(), new Set()];
  const totals = {passed: 0, failed: 0};
  const stream = run({files, concurrency: 2});
  const count = (key) => (event) => {
    if (event.details?.type === 'suite' || event.skip || event.todo) {
      named.add(event.file);
      return;
    }
    ran.add(event.file);
    // Node tells of a file that has passed only where nothing in it was told of.
    if (key === 'passed' && files.includes(event.name)) empty.add(event.name);
    else totals[key]++;
  };
  stream.on('test:pass', count('passed')).on('test:fail', count('failed'));
  for await (const text of stream.compose(new spec())) process.stdout.write(text);

  for (const file of files.filter((one) => empty.has(one) || (named.has(one) && !ran.has(one)))) {
    console.error(`There is no test in ${file}.`);
    totals.failed++;
  }
  return totals;
}
