// Whether what the last build made is still what a build would make. Both sides are compared by content: dates change
// with every git checkout, and say nothing of a file that was put back.

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const RECORD = 'node_modules/.cache/tip-figures/build.json';
/** The folder of a room that holds what is made of other sources, which git ignores by this name. */
const generatedOf = (room) => `packages/${room}/src/generated`;
const MANIFEST = 'custom-elements.json';
/** What the product's own site has beside its pages. */
const SITE = 'demo/built';
const FOLDERS = ['packages', 'scripts'];
const SETTINGS = /\.(json|m?js)$/;

/** A digest of all that a build reads: rooms, scripts, the settings at the top, and the Node that knows the languages. */
export function inputsOf(root) {
  const settings = readdirSync(root).filter((name) => SETTINGS.test(name) && name !== MANIFEST);
  return digest(root, [...settings, ...FOLDERS], process.version);
}

/** A digest of all that a build makes. */
function outputsOf(root) {
  const packages = join(root, 'packages');
  const rooms = existsSync(packages) ? readdirSync(packages) : [];
  return digest(root, ['dist', SITE, ...rooms.map(generatedOf), MANIFEST]);
}

/** Whether the last build came to its end, from these inputs, and what it made is as it left it. */
export function isUpToDate(root) {
  try {
    const {inputs, outputs} = JSON.parse(readFileSync(join(root, RECORD), 'utf8'));
    return inputs === inputsOf(root) && outputs === outputsOf(root);
  } catch {
    return false;
  }
}

/** Takes away what an earlier build made, so that it cannot pass for the work of one that fails. */
export function removeOutputs(root) {
  rmSync(join(root, RECORD), {force: true});
  for (const folder of ['dist', SITE]) rmSync(join(root, folder), {recursive: true, force: true});
}

/** Notes that a build has come to its end; `inputs` as they were when it began. */
export function noteBuilt(root, inputs) {
  mkdirSync(dirname(join(root, RECORD)), {recursive: true});
  writeFileSync(join(root, RECORD), JSON.stringify({inputs, outputs: outputsOf(root)}));
}

function digest(root, paths, more = '') {
  const hash = createHash('sha256').update(more);
  for (const path of paths.flatMap((each) => filesIn(root, each)).sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The files of a folder and of those in it, or the file itself, as paths in the project; without what a build or npm makes. */
function filesIn(root, path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'node_modules')
    .map((name) => `${path}/${name}`)
    .filter((inner) => inner !== generatedOf(inner.split('/')[1]))
    .flatMap((inner) => filesIn(root, inner));
}
