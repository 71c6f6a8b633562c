// Packs what dist holds, as npm would publish it, without building it again.

import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {npm, root} from '../install.mjs';

/** @returns {Promise<string>} the path of the tarball */
export async function pack(folder = join(root, 'node_modules/.cache/tip-figures')) {
  await mkdir(folder, {recursive: true});
  const {status, stdout, stderr} = npm(
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    root,
    'pipe',
  );
  if (status !== 0) throw new Error(`npm pack did not work: ${stderr}`);
  const [{filename}] = Object.values(JSON.parse(stdout));
  return join(folder, filename);
}
