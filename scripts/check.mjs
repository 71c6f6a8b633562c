// npm run check: everything that a change must pass, each step with its time, ending with `N passed, N failed`.
// Words after `npm run check --` choose steps by name.

import {checkNamedBrowser, findBrowserOrEnd} from './browsers/browser.mjs';
import {prepare, root} from './install.mjs';

checkNamedBrowser();
prepare();

const {spawn} = await import('node:child_process');
const {mkdtemp, rm} = await import('node:fs/promises');
const {tmpdir} = await import('node:os');
const {join} = await import('node:path');
const {figureNames} = await import('./figures.mjs');
const {inLanes} = await import('./tests/side-by-side.mjs');
const {checkTotals, closingLine, stepLine, testTotals} = await import('./tests/totals.mjs');
const {pack} = await import('./build/pack.mjs');
const {toolPath} = await import('./tools.mjs');

process.chdir(root);

let tarball;

// From the quick to the slow; what is built comes before what looks at it.
const STEPS = {
  generate: () => ['scripts/generate.mjs'],
  manifest: () => ['scripts/check-manifest.mjs'],
  types: () => [toolPath('typescript', 'tsc'), '-p', '.'],
  'types-cli': () => [toolPath('typescript', 'tsc'), '-p', 'packages/cli'],
  eslint: () => [toolPath('eslint'), '--max-warnings', '0', '.'],
  prettier: () => [toolPath('prettier'), '--check', '--cache', '--log-level', 'warn', '.'],
  knip: () => [toolPath('knip'), '--no-progress', '--config', 'scripts/config/knip.config.mjs'],
  tests: () => ['scripts/test.mjs'],
  // As on a machine with little memory, where Node holds no more.
  build: () => ['--max-old-space-size=1024', 'scripts/build.mjs'],
  sizes: () => ['scripts/size.mjs'],
  pictures: () => ['scripts/check-pictures.mjs'],
  loads: () => ['scripts/test-pages.mjs', 'package', 'loads.spec'],
  publint: async () => [toolPath('publint'), 'run', '--strict', await packed()],
  attw: async () => [
    toolPath('@arethetypeswrong/cli', 'attw'),
    await packed(),
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'reserve.css',
    'page.css',
    'embed.js',
    // It lists no entries of a pattern by itself.
    '--include-entrypoints',
    ...figureNames(root).flatMap((name) => [`${name}.js`, `${name}/element.js`]),
  ],
  consumer: () => ['scripts/test-pages.mjs', 'package', 'consumer.spec'],
};

const FIRST = ['generate', 'manifest'];
const BESIDE = ['types', 'types-cli', 'eslint', 'prettier', 'knip'];
const ALONE = ['tests', 'build'];
/** Those that open a browser: one that does not start ends the command before the first step. */
const WITH_BROWSER = ['tests', 'loads', 'consumer'];

const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in STEPS));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}`);
  process.exit(1);
}

const names = words.length > 0 ? words : Object.keys(STEPS);
if (names.some((name) => WITH_BROWSER.includes(name))) await findBrowserOrEnd();
const width = Math.max(...names.map((name) => name.length));
const folder = await mkdtemp(join(tmpdir(), 'tip-figures-check-'));
const results = [];
try {
  // The first make what the others read; those that only read, sources or what was built, run beside each other.
  const [first, beside, alone] = [FIRST, BESIDE, ALONE].map((some) => names.filter((name) => some.includes(name)));
  const built = names.filter((name) => ![...first, ...beside, ...alone].includes(name));
  for (const name of first) results.push(await runStep(name));
  results.push(...(await inLanes(beside.map((name) => () => runStep(name)))));
  for (const name of alone) results.push(await runStep(name));
  results.push(...(await inLanes(built.map((name) => () => runStep(name)))));
} finally {
  await rm(folder, {recursive: true, force: true});
}
const totals = checkTotals(results);
console.log(closingLine(totals));
if (totals.failed > 0) process.exitCode = 1;

/** Tests are shown as they run; of the other steps only what failed is worth reading. */
async function runStep(name) {
  const isTests = name === 'tests';
  const start = Date.now();
  const {code, output} = await run(STEPS[name], isTests);
  const result = {name, code, seconds: (Date.now() - start) / 1000, ...(isTests && {tests: testTotals(output, code)})};
  console.log(stepLine(result, width));
  if (code !== 0 && !isTests) console.log(`\n${output.trim()}\n`);
  if (['build', 'sizes'].includes(name) && code === 0) console.log(output.trimEnd().replace(/^/gm, '          '));
  return result;
}

async function run(command, isShown) {
  let args;
  try {
    args = await command();
  } catch (error) {
    return {code: 1, output: error.message};
  }
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  const note = (data) => {
    output += data;
    if (isShown) process.stdout.write(data);
  };
  child.stdout.setEncoding('utf8').on('data', note);
  child.stderr.setEncoding('utf8').on('data', note);
  const code = await new Promise((resolve, reject) =>
    child.once('error', reject).once('close', (status) => resolve(status ?? 1)),
  );
  return {code, output};
}

/** One package for all who look at it. */
function packed() {
  return (tarball ??= pack(folder));
}
