// The rules as a script for pages: they lie in TypeScript, and tests import them.

import {join} from 'node:path';
import {build} from 'rolldown';
import {root} from '../install.mjs';

/** Gives the page `lookRules.faultsOf`. */
export async function rulesScript() {
  const {output} = await build({
    input: join(root, 'scripts/look/rules/rules.ts'),
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    output: {format: 'iife', name: 'lookRules'},
  });
  return output[0].code;
}
