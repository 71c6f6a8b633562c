// npm run test:demo, test:stories, test:recipes, test:wordpress: builds what a project of scripts/config/playwright.config.mjs looks at, opens it
// in Chromium, and ends with `N passed, N failed`. Words after `--` choose stories by their ids, and are the runner's for the
// others: files, or -g and a part of a title.

import {checkNamedBrowser, findBrowserOrEnd} from './browsers/browser.mjs';
import {npm, prepare, root} from './install.mjs';

checkNamedBrowser();
prepare();

const {closeWith} = await import('./tests/totals.mjs');
const {build} = await import('./build/run-build.mjs');
const {runPages} = await import('./tests/run-pages.mjs');

let totals;
closeWith(() => totals);

const [project, ...words] = process.argv.slice(2);
await findBrowserOrEnd();
if (project === 'stories') {
  buildStorybook();
  if (words.length > 0) process.env.STORIES = words.splice(0).join(' ');
} else build();
const ended = await runPages(project, words);
totals = ended.totals;
process.exit(ended.code);

function buildStorybook() {
  process.stdout.write('Building Storybook … ');
  const start = Date.now();
  const {status, stdout, stderr} = npm(['run', '--silent', 'build-storybook', '--', '--quiet'], root, 'pipe');
  if (status !== 0) {
    console.log('failed.\n');
    console.error(`${stdout}\n${stderr}`);
    process.exit(1);
  }
  console.log(`done in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}
