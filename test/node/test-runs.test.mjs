// The test commands themselves: what they count, and that nothing passes by not running.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {countSession, slowestFiles} from '../../scripts/tests/plain-reporter.mjs';
import {isOfEngines, matching, testFiles} from '../../scripts/tests/test-files.mjs';
import {addTotals, closingLine} from '../../scripts/tests/totals.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, where the browser's test server can reach it.
const cache = join(root, 'node_modules/.cache/tip-figures');
mkdirSync(cache, {recursive: true});
const scratch = mkdtempSync(join(cache, 'test-runs-'));
after(() => rmSync(scratch, {recursive: true}));

const pass = {passed: true};
const fail = {passed: false};
const skipped = {passed: true, skipped: true};
const suite = (tests, suites = []) => ({tests, suites});

for (const [name, session, expected] of [
  ['tests that pass', {passed: true, testResults: suite([pass, pass])}, {passed: 2, failed: 0}],
  ['a test that fails', {passed: false, testResults: suite([pass, fail])}, {passed: 1, failed: 1}],
  [
    'tests in suites',
    {passed: false, testResults: suite([pass], [suite([fail], [suite([pass])])])},
    {passed: 2, failed: 1},
  ],
  ['skipped tests', {passed: true, testResults: suite([pass, skipped])}, {passed: 1, failed: 0}],
  ['a file that broke off', {passed: false, errors: [{}], testResults: suite([pass])}, {passed: 1, failed: 1}],
  [
    'a file that broke off after a failure',
    {passed: false, errors: [{}], testResults: suite([fail])},
    {passed: 0, failed: 2},
  ],
  ['a file that never ran', {passed: false, errors: [{}]}, {passed: 0, failed: 1}],
  ['a file that failed and does not say why', {passed: false, testResults: suite([pass])}, {passed: 1, failed: 1}],
]) {
  test(`${name}: ${closingLine(expected)}`, () => assert.deepEqual(countSession(session), expected));
}

test('totals add up', () => {
  const totals = addTotals({passed: 2, failed: 1}, {passed: 40, failed: 0});
  assert.equal(closingLine(totals), '42 passed, 1 failed');
  assert.equal(closingLine(addTotals()), '0 passed, 0 failed');
});

test('the files that took longest are told, with their seconds', () => {
  const file = (name, ...durations) => ({
    // Compiled, in the folder of a run.
    testFile: join(cache, 'tests-a1b2c3/test/core', name),
    testResults: suite([], [suite(durations.map((duration) => ({...pass, duration})))]),
  });
  const sessions = [file('quick.test.js', 20), file('slow.test.js', 900, 1150), file('none.test.js'), {testFile: root}];
  assert.equal(slowestFiles(sessions, 2), 'test/core/slow.test.ts 2.0, test/core/quick.test.ts 0.0');
});

test('a file is chosen by its path, its folder or a figure’s name', () => {
  const paths = ['test/core/quantity.test.ts', 'test/tier-badge/words.test.ts'];
  assert.deepEqual(matching(paths, []), paths);
  assert.deepEqual(matching(paths, ['./test/core/quantity.test.ts']), [paths[0]]);
  assert.deepEqual(matching(paths, ['tier-badge']), [paths[1]]);
  assert.deepEqual(matching(paths, ['nothing']), []);
});

test('every test file of this project is run by one of the runners', () => {
  const {browser, node, pages} = testFiles(root);
  assert.ok(node.includes('test/node/test-runs.test.mjs'));
  assert.ok(node.includes('test/cli/validate.test.mjs'));
  assert.ok(browser.includes('test/support/faults.test.ts'));
  assert.ok(pages.includes('test/e2e/browsers/builder.spec.mjs'));
});

test('tests of what engines differ in are named so, and are far from all', () => {
  const {browser} = testFiles(root);
  const ofEngines = browser.filter(isOfEngines);
  for (const name of ['core/format', 'core/print', 'hostile/page-styles', 'chart/drawn-chart'])
    assert.ok(ofEngines.includes(`test/${name}.engines.test.ts`));
  assert.ok(!ofEngines.includes('test/tier-badge/tier-badge.model.test.ts'));
  assert.ok(ofEngines.length < browser.length / 3);
});

test('in the browser, files without tests and files that do not load are failures', () => {
  const files = [
    write('good.test.ts', "it('passes', (): void => {});\nit('passes too', (): void => {});"),
    write('empty.test.ts', "describe('nothing', () => {});"),
    write('not-imported.test.ts', "import './not-there.js';\nit('passes', () => {});"),
    write('throws.test.ts', "it('passes', () => {});\nthrow new Error('while loading');"),
    write('fails.test.ts', "it('fails', () => { throw new Error('wrong'); });"),
  ];
  const {totals, output} = runIn(
    'tests/run-wtr.mjs',
    `runBrowserTests('chromium', await bundleTests(${JSON.stringify(files)}))`,
    ['tests/bundled-tests.mjs', 'bundleTests'],
  );
  // The file that throws had a test before it, which passes; the file fails all the same.
  assert.deepEqual(totals, {passed: 3, failed: 4});
  assert.match(output, /There is no test in this file/);
});

test('in Node, files without tests and files that do not load are failures', () => {
  const one = "import {describe, test} from 'node:test';\n";
  const files = [
    write(
      'good.test.mjs',
      `${one}test('passes', () => {});\ndescribe('a suite', () => { test('passes', () => {}); });`,
    ),
    write('empty.test.mjs', `${one}describe('nothing', () => {});`),
    write('not-imported.test.mjs', `import './not-there.mjs';\n${one}test('passes', () => {});`),
    write('throws.test.mjs', `${one}throw new Error('while loading');`),
    write('fails.test.mjs', `${one}test('fails', () => { throw new Error('wrong'); });`),
  ];
  const {totals, output} = runIn('tests/run-node-tests.mjs', `runNodeTests(${JSON.stringify(files)})`);
  assert.deepEqual(totals, {passed: 2, failed: 4});
  assert.match(output, /There is no test in .*empty\.test\.mjs/);
});

test('npm test that finds nothing to run fails, with the closing line last', () => {
  const {status, stdout} = node(['scripts/test.mjs', 'no-such-test-anywhere']);
  assert.equal(status, 1);
  assert.equal(stdout.trimEnd().split('\n').at(-1), '0 passed, 1 failed');
});

function write(name, text) {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return relative(root, file).replaceAll('\\', '/');
}

/** Runs a runner in a process of its own, as Node's runner does not start within itself. */
function runIn(module, call, ...others) {
  const name = call.slice(0, call.indexOf('('));
  const importOf = ([path, named]) =>
    `import {${named}} from ${JSON.stringify(new URL(`../../scripts/${path}`, import.meta.url).href)};`;
  const code = `${[[module, name], ...others].map(importOf).join('\n')}\nconsole.log('totals: ' + JSON.stringify(await ${call}));\nprocess.exit();`;
  const {stdout, stderr} = node([write(`${name}.mjs`, code)]);
  const [, totals] = /^totals: (.*)$/m.exec(stdout) ?? assert.fail(stdout + stderr);
  return {totals: JSON.parse(totals), output: stdout + stderr};
}

function node(args) {
  const {NODE_TEST_CONTEXT, ...env} = process.env;
  return spawnSync(process.execPath, args, {cwd: root, env, encoding: 'utf8'});
}
