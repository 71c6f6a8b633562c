// npm run test:stories: builds Storybook, opens every story of the built files in Chromium, and ends with
// `N passed, N failed`. A Storybook whose pages are dead builds without complaint, so only a look tells.
// Words after `--` choose stories by their ids.

import {checkNamedBrowser, findBrowserOrEnd} from './browser.mjs';
import {prepare, root} from './install.mjs';

checkNamedBrowser();
prepare();

const {spawnSync} = await import('node:child_process');
const {readFile} = await import('node:fs/promises');
const {join} = await import('node:path');
const {default: puppeteer} = await import('puppeteer-core');
const {writeManifest} = await import('./manifest.mjs');
const {compileMessages} = await import('./messages.mjs');
const {figureNames} = await import('./figures.mjs');
const {closingLine} = await import('./plain-reporter.mjs');
const {serve} = await import('./serve.mjs');
const {docsProblems, storyProblems} = await import('./story-visit.mjs');
const {toolPath} = await import('./tools.mjs');

process.chdir(root);

/** Pages that are open side by side. */
const AT_ONCE = 2;

let totals;
// Said at the very end, however the process ends.
process.on('exit', (code) => {
  const said = totals ?? {passed: 0, failed: 1};
  console.log(closingLine(said));
  if (code === 0 && (said.failed > 0 || said.passed === 0)) process.exitCode = 1;
});

const words = process.argv.slice(2);
const chromium = await findBrowserOrEnd();
await build();
totals = await testAll();
process.exit();

async function build() {
  const problems = await compileMessages();
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
  await writeManifest();
  process.stdout.write('Building Storybook … ');
  const start = Date.now();
  const {status, stdout, stderr} = spawnSync(process.execPath, [toolPath('storybook'), 'build', '--quiet'], {
    env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.log('failed.\n');
    console.error(`${stdout}\n${stderr}`);
    process.exit(1);
  }
  console.log(`done in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

async function testAll() {
  const folder = join(root, 'storybook-static');
  const {entries} = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const all = Object.values(entries).flatMap(ofEachFigure);
  const chosen =
    words.length > 0 ? all.filter(({id, figure}) => words.some((word) => id.includes(word) || figure === word)) : all;
  const site = await serve({root: folder, start: '/index.html'});
  const browser = await puppeteer.launch({...chromium, protocolTimeout: 120_000});
  const start = Date.now();
  const said = {passed: 0, failed: 0};
  try {
    const waiting = [...chosen];
    const work = async () => {
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
        const problems = await problemsOf(browser, site.url, entry, all);
        said[problems.length === 0 ? 'passed' : 'failed'] += 1;
        if (problems.length > 0)
          console.log(
            `✗ ${[entry.title, entry.name, entry.figure].filter(Boolean).join(', ')}: ${[...new Set(problems)].join('; ')}`,
          );
      }
    };
    await Promise.all(Array.from({length: AT_ONCE}, work));
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${chosen.length} stories of a figure and pages seen in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  return said;
}

/** A story that tells one state of any figure is seen with each of them, as its control would choose them. */
function ofEachFigure(entry) {
  if (entry.type !== 'story' || !entry.tags.includes('each-figure')) return [entry];
  return figureNames(root).map((figure) => ({...entry, figure}));
}

async function problemsOf(browser, origin, entry, all) {
  try {
    if (entry.type === 'story') return await storyProblems(browser, origin, entry);
    const stories = new Map(
      all.filter(({type, title}) => type === 'story' && title === entry.title).map((story) => [story.id, story]),
    );
    return await docsProblems(browser, origin, entry, [...stories.values()]);
  } catch (error) {
    return [error.message];
  }
}
