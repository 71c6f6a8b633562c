// npm run size:modules -- tier-badge: what each module adds to the bytes of a figure, largest first.

import {brotliCompressSync} from 'node:zlib';
import {prepare, root} from './install.mjs';
import {isMain} from './is-main.mjs';

/** What the whole would be smaller by without each module; modules that resemble each other add little. */
export function shares(modules) {
  const sizeOf = (codes) => brotliCompressSync(codes.join('\n')).length;
  const codes = modules.map(({code}) => code);
  const all = sizeOf(codes);
  return modules
    .map(({id}, index) => ({id, bytes: all - sizeOf(codes.filter((_code, other) => other !== index))}))
    .sort((a, b) => b.bytes - a.bytes);
}

async function modulesOf(name) {
  const {rollup} = await import('rollup');
  const {minify} = await import('rolldown/utils');
  const {forPages} = await import('../rollup.config.mjs');
  const {output, ...input} = forPages;
  const build = await rollup(input);
  // Without its plugins, which would minify whole files and leave no modules to tell apart.
  const bundle = await build.generate({...output, plugins: []});
  await build.close();
  const chunks = new Map(bundle.output.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set([`${name}.js`]);
  for (const file of needed) for (const next of chunks.get(file).imports) needed.add(next);
  const modules = [...needed].flatMap((file) => Object.entries(chunks.get(file).modules));
  const minified = modules.map(async ([id, {code}]) => ({
    id: id.replace(/^.*\/(?=packages\/|node_modules\/)/, ''),
    code: (await minify('module.js', code ?? '', {module: true})).code,
  }));
  return Promise.all(minified);
}

if (isMain(import.meta.url)) {
  prepare();
  process.chdir(root);
  const names = process.argv.slice(2);
  if (names.length === 0) console.error('Name a figure: npm run size:modules -- tier-badge');
  for (const name of names) {
    const lines = shares(await modulesOf(name)).map(({id, bytes}) => `${String(bytes).padStart(6)}  ${id}`);
    console.log([name, ...lines].join('\n'));
  }
}
