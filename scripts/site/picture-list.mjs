// The pictures of the README and the pages of documentation: what each shows, and what its figures are drawn from.

import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {inGallery} from './gallery.mjs';

/** The folder of the pictures, and the list beside them of what they were made from. */
export const FOLDER = 'demo/pictures';
export const LIST = 'made-from.json';

// Columns are filled one after the other; the tall figure has the last to itself.
const SHEET = ['tier-badge', 'funding-gap', 'sentence-distribution', 'victim-breakdown'];
const REGION = {figure: 'region-compare', attributes: {countries: 'AL BA XK ME MK RS', report: '2025'}};
const LETTERS = ['libre-franklin-latin.woff2', 'libre-franklin-latin-ext.woff2'];

/**
 * Each picture by the name of its file: one figure in a column of 640 pixels, or a sheet of several. The records are those of
 * the gallery of the front page.
 */
export function pictures() {
  const cells = inGallery.map(({name, record, section}) => ({
    figure: name,
    record: `demo/data/${record}.json`,
    attributes: section ? {section} : {},
  }));
  const figures = [...cells, REGION].sort((one, other) => (one.figure < other.figure ? -1 : 1));
  return {
    ...Object.fromEntries(figures.map((cell) => [`${cell.figure}.png`, [cell]])),
    'figures.webp': SHEET.map((name) => figures.find(({figure}) => figure === name)),
  };
}

/** The attributes of a figure in a picture. */
export const attributesOf = ({attributes}) => ({lang: 'en', theme: 'light', ...attributes});

/**
 * For each picture, the hash of its figures as the built package draws them in Node, with their styles, and of the typeface. No
 * browser takes part, so that each machine finds the same.
 */
export async function drawnNow(root) {
  const {renderFigure} = await import(pathToFileURL(join(root, 'dist/server.js')).href);
  const letters = await Promise.all(LETTERS.map((name) => readFile(join(root, 'demo/fonts', name))));
  const draw = async (cell) => {
    const record = cell.record && JSON.parse(await readFile(join(root, cell.record), 'utf8'));
    return (await renderFigure({figure: cell.figure, record, attributes: attributesOf(cell)})).html;
  };
  const drawn = {};
  for (const [name, cells] of Object.entries(pictures())) {
    drawn[name] = hashOf([...(await Promise.all(cells.map(draw))).map(withPlainSpaces), ...letters]);
  }
  return drawn;
}

/** The hash of the file of each picture; undefined where there is none. */
export async function filesNow(root) {
  const hash = (name) =>
    readFile(join(root, FOLDER, name)).then(
      (bytes) => hashOf([bytes]),
      () => undefined,
    );
  const names = Object.keys(pictures());
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hash(name)])));
}

/** The list of what the pictures were made from: for each, what was drawn and the file. */
export const listOf = (drawn, files) =>
  Object.fromEntries(Object.keys(drawn).map((name) => [name, {drawn: drawn[name], file: files[name]}]));

/** Why each picture that is not as it should be is not, in a line that begins with its path. */
export function pictureProblems(list, drawn, files) {
  return Object.keys(drawn).flatMap((name) => {
    const why = whyNot(list[name], drawn[name], files[name]);
    return why ? [`${FOLDER}/${name} ${why}: npm run pictures`] : [];
  });
}

function whyNot(made, drawn, file) {
  if (file === undefined) return 'is missing';
  if (made?.drawn !== drawn) return 'is out of date, its figures are drawn otherwise today';
  return made.file === file ? undefined : 'is another file than the one that was made';
}

/** Versions of Node put different spaces into dates and amounts. */
export const withPlainSpaces = (html) => html.replace(/\s/g, ' ');

function hashOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
