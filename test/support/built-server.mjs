// Drawing on servers as it is shipped, built for the tests, with the data that the package holds beside it.

import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'rolldown';
import {forServers} from '../../scripts/config/rolldown.config.mjs';
import {writeTiers} from '../../scripts/tiers/write-tiers.mjs';
import {sharedBuild} from './shared-build.mjs';

/** Builds it into a folder. */
export async function writeServer(folder) {
  await build({...forServers, output: {...forServers.output, dir: folder}});
  await writeTiers(folder);
}

/** The address of its module, in a folder that others use, too. */
export async function buildServer() {
  const folder = await sharedBuild('server', writeServer);
  return pathToFileURL(join(folder, 'server.js')).href;
}
