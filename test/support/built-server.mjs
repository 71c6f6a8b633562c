// Drawing on servers as it is shipped, built for a test, with the data that the package holds beside it.

import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'rolldown';
import {forServers} from '../../rolldown.config.mjs';
import {root} from '../../scripts/install.mjs';
import {writeTiers} from '../../scripts/tiers/write-tiers.mjs';

// Inside node_modules, so that it finds the libraries that it imports.
const CACHE = join(root, 'node_modules/.cache/tip-figures');

/** Builds it, in a new folder where none is given; `address` is that of its module, and `remove` takes all away again. */
export async function buildServer(given) {
  await mkdir(CACHE, {recursive: true});
  const folder = given ?? (await mkdtemp(join(CACHE, 'server-')));
  await build({...forServers, output: {...forServers.output, dir: folder}});
  await writeTiers(folder);
  return {
    address: pathToFileURL(join(folder, 'server.js')).href,
    remove: () => rm(folder, {recursive: true}),
  };
}
