// The fresh project that the packed package is tried in.

import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';

// For page.tsx, which is type-checked and not run.
const REACT = '@types/react';

/** Writes the project to a folder that holds the tarball; `npm ci` makes it whole. */
export async function writeProject(folder, {tarball, lock, manifest}) {
  const used = {[manifest.name]: addressOf(tarball), [REACT]: lock.packages[`node_modules/${REACT}`].version};
  const own = {name: 'consumer', private: true, type: 'module', dependencies: used};
  const packages = {
    '': {name: own.name, dependencies: own.dependencies},
    ...packedPackages({tarball, lock, manifest}),
    ...packagesFor(lock, [REACT]),
  };
  const files = {
    'package.json': json(own),
    'package-lock.json': json({name: own.name, lockfileVersion: 3, requires: true, packages}),
    'tsconfig.json': json({
      compilerOptions: {
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'Bundler',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        jsx: 'react-jsx',
        noEmit: true,
      },
      include: ['src'],
    }),
    'index.html':
      '<!doctype html><title>Consumer</title><link rel="icon" href="data:,"><body><script type="module" src="/src/main.ts"></script>',
    'src/css.d.ts': "declare module '*.css';\n",
  };
  await mkdir(join(folder, 'src'));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  for (const file of ['main.ts', 'page.tsx'])
    await copyFile(new URL(`consumer/${file}`, import.meta.url), join(folder, 'src', file));
}

/** Where a project finds the tarball that lies beside its package.json. */
export const addressOf = (tarball) => `file:${basename(tarball)}`;

/** The part of a lock that the packed package needs, and the package itself. */
export function packedPackages({tarball, lock, manifest}) {
  const {name, version, bin, dependencies} = manifest;
  return {
    [`node_modules/${name}`]: {version, resolved: addressOf(tarball), bin, dependencies},
    ...packagesFor(lock, Object.keys(dependencies)),
  };
}

/** The part of a lock that some packages need, so that a new project gets the very versions that were tested. */
export function packagesFor({packages}, names) {
  const wanted = new Set(names.map((name) => placeOf(packages, '', name)));
  for (const place of wanted) {
    const {dependencies = {}, optionalDependencies = {}} = packages[place];
    for (const name of Object.keys(dependencies)) wanted.add(placeOf(packages, place, name));
    for (const name of Object.keys(optionalDependencies)) wanted.add(placeOf(packages, place, name));
  }
  return Object.fromEntries([...wanted].sort().map((place) => [place, installed(packages[place])]));
}

/** Where Node would find a package from a place: in its own node_modules, then in those around it. */
function placeOf(packages, from, name) {
  for (let around = from; ; around = around.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${around && `${around}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (around === '') throw new Error(`package-lock.json has no ${name} for ${from || 'the project'}`);
  }
}

const installed = ({dev: _dev, devOptional: _devOptional, peer: _peer, ...entry}) => entry;

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
