// The typeface of the pictures that the command draws: that of the demo, with its licence.

import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../install.mjs';

const FAMILY = 'Libre Franklin';
const FILES = /^libre-franklin/;

/** Writes the files of the typeface into a folder, and `fonts.css`, which loads them from the server of a picture's page. */
export function writePictureFonts(folder) {
  const fonts = join(root, 'demo/fonts');
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync(fonts).filter((one) => FILES.test(one)))
    copyFileSync(join(fonts, name), join(folder, name));
  const faces = readFileSync(join(fonts, 'fonts.css'), 'utf8').match(/@font-face \{[^}]*\}/g);
  const own = faces.filter((face) => face.includes(`'${FAMILY}'`));
  // A picture waits for its letters, where a page goes on without them.
  const css = own.join('\n').replaceAll('optional', 'block').replaceAll("url('", "url('/fonts/");
  writeFileSync(join(folder, 'fonts.css'), `${css}\n`);
}
