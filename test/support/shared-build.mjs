// What several test files need built: the first that asks builds it, and the others find it.

import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, rename, rm, stat} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {root} from '../../scripts/install.mjs';

// Inside node_modules, so that what is built finds the libraries that it imports.
const BUILT = join(root, 'node_modules/.cache/tip-figures/built');

/** Of which a build is made. */
const SOURCES = [
  'packages',
  'scripts',
  'test/support',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
];

/** As long as a run of the tests that has begun with other sources may still need its own, in milliseconds. */
const PATIENCE = 24 * 60 * 60_000;

/**
 * The folder of what is built of the sources as they are now. Nobody writes there once it has its name, which it gets as a
 * whole: test files that build at the same time do not meet.
 *
 * @param make - builds into the folder that it is given.
 */
export async function sharedBuild(name, make) {
  const folder = join(BUILT, `${name}-${contentHash()}`);
  if (existsSync(folder)) return folder;
  await mkdir(BUILT, {recursive: true});
  const draft = await mkdtemp(join(BUILT, 'draft-'));
  await make(draft);
  await rename(draft, folder).catch(async (cause) => {
    if (!existsSync(folder)) throw cause;
    // Another test file was faster.
    await rm(draft, {recursive: true});
  });
  await removeOld();
  return folder;
}

function contentHash() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesIn).sort()) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

const filesIn = (path) =>
  statSync(join(root, path)).isFile()
    ? [path]
    : readdirSync(join(root, path), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map(({parentPath, name}) => relative(root, join(parentPath, name)));

/** Builds of earlier sources, and drafts of runs that were stopped. */
async function removeOld() {
  for (const name of await readdir(BUILT)) {
    const path = join(BUILT, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > PATIENCE) await rm(path, {recursive: true, force: true});
  }
}
