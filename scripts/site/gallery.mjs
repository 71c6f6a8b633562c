// The gallery of the front page: its figures in three columns, put into its empty place wherever the page is served or
// written.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {figureRooms} from '../figures.mjs';
import {root} from '../install.mjs';
import {loadSchemas} from '../json-schema.mjs';

const EMPTY = '<div class="figures"></div>';

const cells = Object.entries(figureRooms(root)).flatMap(([name, {gallery}]) => (gallery ? {name, ...gallery} : []));

/**
 * What stands in each column: a figure, its record, what the editor says of it, and the words inside its tag for readers
 * without script. The trend and the map stand in the page itself.
 */
const columns = [1, 2, 3].map((column) =>
  cells.filter((cell) => cell.column === column).sort((one, other) => one.row - other.row),
);

/** All of them, column by column, then those that stand in the page itself. */
export const inGallery = [...columns.flat(), ...cells.filter(({column}) => column === 0)];

/**
 * A page with its gallery.
 *
 * @param titles  of all figures, by name.
 * @throws {Error} for a figure that stands in no column, nor in the page.
 */
export function withGallery(html, titles) {
  const isShown = (name) => columns.flat().some((cell) => cell.name === name) || html.includes(`<tip-${name} `);
  const lacking = Object.keys(titles).find((name) => !isShown(name));
  if (lacking) throw new Error(`The gallery lacks ${lacking}: give it a column in packages/${lacking}/room.json`);
  const lists = columns.map(
    (column) => `<ul>\n${column.map((cell) => cellOf(titles[cell.name], cell)).join('')}</ul>\n`,
  );
  return html.split(EMPTY).join(`<div class="figures">\n${lists.join('')}</div>`);
}

/** The first of each column is whole, in the voice of an outlet. */
const attributesOf = ({record, section, voice}) =>
  Object.entries({
    ...(voice ? {} : {size: 'compact'}),
    src: `data/${record}.json`,
    section,
    ...voice,
    outlet: voice && 'The Sample Gazette',
  }).flatMap(([name, value]) => (value ? ` ${name}="${value}"` : []));

const cellOf = (title, {name, words, ...cell}) => `<li id="${name}">
<tip-${name}${attributesOf(cell).join('')}>${words}</tip-${name}>
<p><b>${title}</b> <a href="builder.html#figure=${name}" aria-label="Make one: ${title}">Make one</a></p>
</li>
`;

let titlesRead;

/** The same, of the figures that there are. Other pages come back as they are. */
export async function filled(html) {
  if (!html.includes(EMPTY)) return html;
  return withGallery(html, await (titlesRead ??= readTitles()));
}

async function readTitles() {
  const {sections} = await loadSchemas();
  return Object.fromEntries(Object.values(sections).map(({name, words}) => [name, words.title]));
}

/** The front page by each of its addresses, for a server of files. */
export async function frontPages(from) {
  const html = await filled(await readFile(join(from, 'demo/index.html'), 'utf8'));
  return {'/demo/': html, '/demo/index.html': html};
}
