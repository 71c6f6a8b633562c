// The product's site as a folder of files that any host serves, also below a path: the pages of the demo at its top, what
// the build made for pages in dist beside them.

import {cp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {filled} from './gallery.mjs';

/** Needs the server of `npm start`, or is one. */
const LIVE = /^live\.\w+$/;
const SERVER = /\.mjs$/;
/** In dist, for bundlers and for newsrooms. */
const NOT_FOR_PAGES = ['npm', 'cli'];
const TEXT = /\.(html|css|js|json)$/;

/** Writes the pages, their data, the figures and the schemas. Storybook and the source code come beside them. */
export async function writeSite(root, folder) {
  await rm(folder, {recursive: true, force: true});
  const demo = join(root, 'demo');
  await cp(demo, folder, {recursive: true, filter: (file) => isForSite(relative(demo, file))});
  for (const file of await readdir(folder, {recursive: true})) {
    if (TEXT.test(file)) await rewrite(join(folder, file));
  }
  const dist = join(root, 'dist');
  const filter = (file) => !NOT_FOR_PAGES.includes(relative(dist, file));
  await cp(dist, join(folder, 'dist'), {recursive: true, filter});
}

const isForSite = (path) => !LIVE.test(path) && !SERVER.test(path);

/** In the repository dist lies beside the folder of a page, on the site in it. What the site lacks is in no menu. */
async function rewrite(file) {
  const text = await readFile(file, 'utf8');
  const moved = text.replaceAll('../dist/', 'dist/');
  const written = file.endsWith('.html')
    ? await filled(moved.replace(/^\s*<li><a href="live\.html".*\n/gm, ''))
    : moved;
  if (written !== text) await writeFile(file, written);
}
