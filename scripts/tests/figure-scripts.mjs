// The figures' scripts as pages load them, in a few files. For tests that open many pages: of their sources, each page would load hundreds.

import {build} from 'rolldown';

const FOLDER = '/scripts/';

/**
 * Middleware for the test runner's server that answers at `/scripts/NAME.js`, and at the shared files that those name.
 * They are bundled once a run, when the first of them is asked for.
 */
export function figureScripts() {
  let files;
  return async (context, next) => {
    if (!context.path.startsWith(FOLDER)) return next();
    files ??= bundle();
    const code = (await files).get(context.path.slice(FOLDER.length));
    if (code === undefined) return next();
    Object.assign(context, {body: code, type: 'js'});
  };
}

async function bundle() {
  const {forTests} = await import('../config/rolldown.config.mjs');
  const {output} = await build({...forTests, write: false});
  return new Map(output.map(({fileName, code}) => [fileName, code]));
}
