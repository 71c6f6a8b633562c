// A recipe of test/recipes in a folder of its own, with the packed package and the demo's record.

import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {npm, root} from '../../../scripts/install.mjs';
import {addressOf, packedPackages} from '../package/project.mjs';

export const RECORD = 'data/kosovo-2017.json';

const INSTALL = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];

/**
 * Writes the recipe to a folder that holds the tarball; in `files` it has what is served as it is. Its package.json names the
 * framework's versions, our lock those of what the package needs.
 */
export async function writeRecipe(folder, {name, tarball, files = 'public'}) {
  const recipe = join(root, 'test/recipes', name);
  const [own, manifest, lock] = await Promise.all(
    [join(recipe, 'package.json'), join(root, 'package.json'), join(root, 'package-lock.json')].map(read),
  );
  const dependencies = {...own.dependencies, [manifest.name]: addressOf(tarball)};
  const packages = {'': {name: own.name, dependencies}, ...packedPackages({tarball, lock, manifest})};
  await cp(recipe, folder, {recursive: true});
  await writeFile(join(folder, 'package.json'), JSON.stringify({...own, dependencies}));
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({name: own.name, lockfileVersion: 3, requires: true, packages}),
  );
  await mkdir(join(folder, files, 'data'), {recursive: true});
  await cp(join(root, 'demo', RECORD), join(folder, files, RECORD));
}

export const install = (folder) => succeeds(npm(INSTALL, folder, 'pipe'));

export const build = (folder) => succeeds(npm(['run', 'build'], folder, 'pipe'));

function succeeds({status, stdout, stderr}) {
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
