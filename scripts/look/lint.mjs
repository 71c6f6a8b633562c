// Measures drawings at every width and in both faces.

import {parse} from 'csv-parse/sync';
import {showAt} from './browser.mjs';
import {FACES} from './page.mjs';
import {rulesScript} from './rules-script.mjs';

export const WIDTHS = [280, 320, 560, 600, 680];
const SIZES = ['full', 'compact'];
/** Figures on one page: more of them, and each layout of it takes longer than those of two. */
const BATCH = 60;

/**
 * @typedef {object} Found
 * @property {import('./drawings.mjs').Drawing} drawing
 * @property {number} width
 * @property {string} face
 * @property {'full' | 'compact'} size
 * @property {string} rule
 * @property {string} what
 */

/**
 * Draws and measures.
 *
 * @param browser       of `openBrowser`
 * @param drawings      with `document` or attributes
 * @param options.widths  those of `WIDTHS` where it is left out
 * @returns {Promise<{found: Found[], refused: {drawing: import('./drawings.mjs').Drawing, why: string}[], drawn: number}>} `drawn` counts those that no reader refused
 */
export async function lint(browser, drawings, {widths = WIDTHS} = {}) {
  const script = await rulesScript();
  const cells = SIZES.flatMap((size) => drawings.map((drawing) => ({drawing, size})));
  const all = {found: [], refused: [], drawn: 0};
  for (let from = 0; from < cells.length; from += BATCH) {
    const some = cells.slice(from, from + BATCH);
    const one = await lintPage(browser, some, script, widths);
    all.found.push(...one.found);
    all.refused.push(...one.refused);
    all.drawn += one.drawn;
  }
  return all;
}

async function lintPage(browser, cells, script, widths) {
  const page = await browser.draw(
    cells.map(({drawing, size}) => ({...drawing, attributes: {...drawing.attributes, size}})),
  );
  await page.addScriptTag({content: script});
  const drawn = await page.evaluate(shown);
  const facts = drawn.map(({csv}, index) => factsOf(cells[index], csv));
  const refused = drawn.flatMap(({why}, index) => (why ? [{drawing: cells[index].drawing, why}] : []));
  const found = [];
  for (const face of Object.keys(FACES)) {
    for (const width of widths) {
      await showAt(page, width, face);
      const faults = await page.evaluate(measure, facts);
      for (const [index, fault] of faults) found.push({...cells[index], width, face, ...fault});
    }
  }
  await page.close();
  return {found, refused, drawn: drawn.length - refused.length};
}

/** Sent to the page: what each figure says of its values, or why it has none. */
function shown() {
  return [...globalThis.document.querySelectorAll('main > div > :last-child')].map((figure) => {
    const isDrawn = ['fresh', 'stale'].includes(figure.state);
    return {
      csv: figure.toCsv(),
      ...(!isDrawn && {why: `${figure.state}: ${figure.error?.path} ${figure.error?.message}`}),
    };
  });
}

/** Sent to the page: what is wrong, each with the place of its figure. */
function measure(facts) {
  const figures = [...globalThis.document.querySelectorAll('main > div > :last-child')];
  return figures.flatMap((figure, index) =>
    ['fresh', 'stale'].includes(figure.state)
      ? globalThis.lookRules.faultsOf(figure, facts[index]).map((fault) => [index, fault])
      : [],
  );
}

function factsOf({drawing, size}, csv) {
  const {outlet} = drawing.document ?? {};
  const [head = [], ...lines] = parse(csv, {relax_column_count: true});
  // A figure of several places has one column more.
  const hasPlaces = head.indexOf('Place') === 1;
  const rows = lines.map(([name = '', ...cells]) => {
    const [value = '', unit = '', precision = ''] = hasPlaces ? cells.slice(1) : cells;
    return {name, value, unit, precision};
  });
  return {
    isCompact: size === 'compact',
    isMade: drawing.record.startsWith('made '),
    names: outlet ? [textOf(outlet)] : [],
    own: textsIn(drawing.document ?? {}),
    places: hasPlaces
      ? [...new Set(lines.map(([, place]) => place))]
      : drawing.figure === 'region-compare'
        ? placesIn(rows)
        : [],
    rows,
  };
}

/** Each name stands once in a list of places, with the report beside it: `Albania, 2017`. */
const placesIn = (rows) => [...new Set(rows.map(({name}) => name.replace(/, \d{4}$/, '')))];

const textOf = (text) => (typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]));

/** All texts in a record, in whatever field. */
function textsIn(value) {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
