// npm run look -- record.json: builds, draws all figures of a record on contact sheets, at 320 and 680 px, light and dark, into
// build/look, and says what is wrong with them by the rules of scripts/look/rules. `--lang sq` draws them in another language.

import {checkNamedBrowser, findBrowserOrEnd} from './browsers/browser.mjs';
import {prepare, root} from './install.mjs';

checkNamedBrowser();
prepare();

const {mkdirSync, readFileSync} = await import('node:fs');
const {basename, join, relative} = await import('node:path');
const {parseArgs} = await import('node:util');
const {build} = await import('./build/run-build.mjs');
const {openBrowser, showAt} = await import('./look/browser.mjs');
const {drawingsOf} = await import('./look/drawings.mjs');
const {lint} = await import('./look/lint.mjs');
const {FACES} = await import('./look/page.mjs');
const {tell} = await import('./look/tell.mjs');

const FOLDER = join(root, 'build/look');
const SHEETS = [
  {width: 320, columns: 4},
  {width: 680, columns: 2},
];
const SPACE = 36;

const {values, positionals: files} = parseArgs({
  options: {lang: {type: 'string', default: 'en'}},
  allowPositionals: true,
});
if (files.length === 0) {
  console.error('Name the records to draw: npm run look -- demo/data/kosovo-2017.json');
  process.exit(1);
}
const records = files.map((file) => ({name: basename(file, '.json'), document: read(file)}));
await findBrowserOrEnd();
build();
mkdirSync(FOLDER, {recursive: true});
const browser = await openBrowser();
try {
  for (const {name, document} of records) await drawSheets(name, drawingsOf(name, document));
  const {failed} = tell([
    await lint(
      browser,
      records.flatMap(({name, document}) => drawingsOf(name, document)),
    ),
  ]);
  console.log(failed === 0 ? 'Nothing is wrong with them.' : `${failed} drawings are wrong.`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await browser.close();
}

async function drawSheets(name, drawings) {
  const cells = drawings.map((drawing) => ({
    ...drawing,
    label: [drawing.figure, drawing.section].filter(Boolean).join(' '),
  }));
  for (const {width, columns} of SHEETS) {
    for (const scheme of ['light', 'dark']) {
      const beside = Math.min(columns, cells.length);
      const page = await browser.draw(cells, {
        ...{scheme, columns: beside, lang: values.lang},
        width: beside * (width + SPACE),
      });
      await showAt(page, width, Object.keys(FACES)[0]);
      const path = join(FOLDER, `${name}-${width}-${scheme}.png`);
      await page.screenshot({path, fullPage: true});
      await page.close();
      console.log(relative(root, path));
    }
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    return process.exit(1);
  }
}
