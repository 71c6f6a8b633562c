import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {isNodeNewEnough, isStale, needsInstall} from '../../scripts/install.mjs';

const scriptUrl = new URL('../../scripts/install.mjs', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'tip-install-'));
after(() => rmSync(scratch, {recursive: true}));

const lit = {version: '3.3.3'};
const forMac = {version: '2.3.3', optional: true};
const room = {version: '0.1.0', link: true};

for (const [version, expected] of [
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.0.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
  ['9.99.0', false],
  ['24.1.0-nightly', true],
]) {
  test(`Node ${version} is ${expected ? '' : 'not '}new enough`, () => {
    assert.equal(isNodeNewEnough(version), expected);
  });
}

for (const [name, wanted, installed, expected] of [
  ['the same packages', {lit}, {lit}, false],
  ['a package that is not there', {lit}, {}, true],
  ['another version', {lit}, {lit: {version: '3.3.2'}}, true],
  ['a package for another system that is not there', {lit, forMac}, {lit}, false],
  ['a package for this system in another version', {forMac}, {forMac: {version: '2.3.2', optional: true}}, true],
  ['a room that is a copy in place of a link', {room}, {room: {version: '0.1.0'}}, true],
  ['the version of the project itself', {'': {version: '2.0.0'}, lit}, {lit}, false],
]) {
  test(`${name} ${expected ? 'needs' : 'needs no'} install`, () => {
    assert.equal(isStale({packages: wanted}, {packages: installed}), expected);
  });
}

test('a fresh clone, and an install that was broken off, need one', () => {
  const clone = project('clone', {lit});
  assert.equal(needsInstall(clone), true);
  mkdirSync(join(clone, 'node_modules'));
  assert.equal(needsInstall(clone), true);
  writeInstalled(clone, {lit});
  assert.equal(needsInstall(clone), false);
});

test('an old Node gets one clear line, before npm is asked for anything', () => {
  const pretend = `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '18.20.8'}})`;
  const {status, stderr, calls} = prepareIn(project('old-node', {lit}), pretend);
  assert.equal(status, 1);
  assert.equal(stderr, 'This project needs Node 20.19 or newer; this is Node 18.20.8.\n');
  assert.deepEqual(calls, []);
});

test('npm ci runs once where packages lack, and not where they are there', () => {
  const folder = project('lacks', {lit});
  const first = prepareIn(folder);
  assert.equal(first.status, 0);
  assert.deepEqual(
    first.calls.map(([command]) => command),
    ['ping', 'ci'],
  );
  assert.match(first.stdout, /^Installing packages \(npm ci\).*\nPackages installed in \d+ s\.\n$/);

  writeInstalled(folder, {lit});
  const second = prepareIn(folder);
  assert.deepEqual([second.status, second.stdout, second.calls.length], [0, '', 2]);
});

test('an npm ci that fails ends the command', () => {
  const {status, stderr} = prepareIn(project('fails', {lit}), '', 7);
  assert.equal(status, 1);
  assert.match(stderr, /npm ci did not work, see above\.\n$/);
});

test('a registry that does not answer is named at once, and npm asked for what it has kept alone', () => {
  const summary = 'FetchError: request to https://npm.example/ failed, reason: connect ECONNREFUSED';
  const silent = prepareIn(project('silent', {lit}), '', 1, {code: 'ECONNREFUSED', summary});
  assert.equal(silent.status, 1);
  assert.match(
    silent.stderr,
    /^The npm registry does not answer: request to https:\/\/npm\.example\/ failed, .* ECONNREFUSED\.\nCheck the /,
  );
  assert.ok(silent.calls[1].includes('--offline'));
  const kept = prepareIn(project('kept', {lit}), '', 0, {code: 'ECONNREFUSED', summary});
  assert.deepEqual([kept.status, kept.stderr.split('\n').length], [0, 2]);
});

test('a registry that answers with an error, as mirrors do, is asked for the packages', () => {
  const {status, stderr, calls} = prepareIn(project('mirror', {lit}), '', 0, {code: 'E404', summary: 'Not Found'});
  assert.deepEqual([status, stderr, calls[1].includes('--offline')], [0, '', false]);
});

test('the step runs without a single package', () => {
  for (const file of ['install.mjs', 'npm-ci.mjs']) {
    const text = readFileSync(new URL(`../../scripts/${file}`, import.meta.url), 'utf8');
    const imports = [...text.matchAll(/ from '([^']+)'/g)].map(([, name]) => name);
    assert.ok(imports.length > 0);
    assert.deepEqual(
      imports.filter((name) => !name.startsWith('node:') && name !== './install.mjs'),
      [],
    );
  }
});

test('an install that takes long says how many of the packages are there', () => {
  const folder = project('long', {
    '': {},
    'node_modules/lit': lit,
    'node_modules/other': lit,
    'node_modules/mac': forMac,
  });
  mkdirSync(join(folder, 'node_modules/lit'), {recursive: true});
  writeFileSync(join(folder, 'node_modules/lit/package.json'), '{}');
  // As if five seconds were none.
  const clock = 'const {setInterval} = globalThis; globalThis.setInterval = (run) => setInterval(run, 0);';
  const {stdout} = prepareIn(folder, clock);
  assert.match(stdout, /^ {2}\d+ s: 1 of 2 packages$/m);
});

test('a folder that cannot be written to ends in one line that names it, before npm is asked for anything', () => {
  const folder = project('locked', {lit});
  // Root may write to what is locked, so the answer of the system is put in its place.
  const locked = `import fs from 'node:fs'; import {syncBuiltinESMExports} from 'node:module';
    fs.accessSync = () => { throw new Error('EROFS'); }; syncBuiltinESMExports();`;
  const {status, stderr, calls} = prepareIn(folder, locked);
  assert.equal(status, 1);
  assert.equal(stderr, `${folder} cannot be written to. Make it writable, or work in a copy.\n`);
  assert.deepEqual(calls, []);
});

function project(name, packages) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({packages}));
  return folder;
}

function writeInstalled(folder, packages) {
  mkdirSync(join(folder, 'node_modules'), {recursive: true});
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({packages}));
}

/**
 * Runs the step in a folder, with an npm that only notes what it was asked, after some code that sets the scene.
 *
 * @param error - what npm says where the registry does not answer.
 */
function prepareIn(folder, scene = '', npmStatus = 0, error = undefined) {
  const npm = join(folder, 'npm-cli.js');
  const log = join(folder, 'calls.txt');
  writeFileSync(
    npm,
    `require('fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n');
     if (process.argv[2] === 'ping') console.log(${JSON.stringify(error ? JSON.stringify({error}, null, 2) : '{}')});
     process.exit(process.argv[2] === 'ping' ? ${error ? 1 : 0} : ${npmStatus});`,
  );
  const code = `import(${JSON.stringify(String(scriptUrl))}).then((step) => step.prepare(${JSON.stringify(folder)}))`;
  const env = {...process.env, npm_execpath: npm};
  if (scene) env.NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(scene)}`;
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--eval', code], {env, encoding: 'utf8'});
  return {status, stdout, stderr, calls: linesOf(log).map((line) => JSON.parse(line))};
}

function linesOf(file) {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
