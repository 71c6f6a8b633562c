import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './install.mjs';

/** The file that starts a tool of a package: to run with Node itself, on any system and without npx. */
export function toolPath(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
