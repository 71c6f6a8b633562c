// npm run test:drawings: builds, draws every record of the demo and 200 that are made from the declarations, at every width and in two
// typefaces, measures them by the rules of scripts/look/rules, and ends with `N passed, N failed`. What is counted are figures, full
// and compact. Words after `--` choose them by the names of records and figures.

import {checkNamedBrowser, findBrowserOrEnd} from './browsers/browser.mjs';
import {prepare} from './install.mjs';

checkNamedBrowser();
prepare();

const {closeWith} = await import('./tests/totals.mjs');
const {build} = await import('./build/run-build.mjs');
const {inLanes} = await import('./tests/side-by-side.mjs');
const {openBrowser} = await import('./look/browser.mjs');
const {demoDrawings, drawingsOf, tierDrawings} = await import('./look/drawings.mjs');
const {lint} = await import('./look/lint.mjs');
const {generatedRecords} = await import('./look/records/generate.mjs');
const {saveWrong, tell} = await import('./look/tell.mjs');

const GENERATED = 200;
/** A list for each process of a browser; more than one for each lane, so that none waits long for the last. */
const PARTS = 6;

let totals;
closeWith(() => totals);

const words = process.argv.slice(2);
await findBrowserOrEnd();
build();
const generated = await generatedRecords(GENERATED);
const drawings = [
  ...demoDrawings(),
  ...tierDrawings(),
  ...generated.flatMap(({name, record}) => drawingsOf(name, record)),
].filter(({record, figure}) => words.every((word) => `${record} ${figure}`.includes(word)));

const parts = Array.from({length: PARTS}, (_, part) => drawings.filter((_one, index) => index % PARTS === part));
const results = await inLanes(parts.map((part) => () => lintIn(part)));
totals = tell(results);
saveWrong(results);
process.exit();

async function lintIn(some) {
  const browser = await openBrowser();
  try {
    return await lint(browser, some);
  } finally {
    await browser.close();
  }
}
