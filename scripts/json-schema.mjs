// The JSON Schemas of the package, for editors that complete and check a record while it is written.

import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {figureNames} from './figures.mjs';
import {root} from './install.mjs';
import {jsonSchemas} from './schema/json-schemas.mjs';

const CACHE = join(root, 'node_modules/.cache/tip-figures');

/** Writes `record.json` and one file a figure into `schema` in a folder. */
export async function writeJsonSchemas(outdir) {
  const {checkedFigures, figures} = await loadModels();
  const unchecked = figureNames(root).filter((name) => !checkedFigures.some((figure) => figure.name === name));
  if (unchecked.length > 0) throw new Error(`packages/cli/src/figures.ts does not list ${unchecked.join(', ')}`);
  const folder = join(outdir, 'schema');
  await mkdir(folder, {recursive: true});
  for (const [file, schema] of Object.entries(jsonSchemas({figures: checkedFigures, names: figures}))) {
    await writeFile(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/**
 * The models as they stand in packages, compiled on the spot.
 *
 * Names are kept, since a reader is known by its name.
 */
export async function loadModels() {
  await mkdir(CACHE, {recursive: true});
  const outfile = join(CACHE, `models-${process.pid}-${Date.now()}.mjs`);
  const contents = `
    export {checkedFigures} from '@tip-figures/cli/figures.js';
    export {figures, sectionOf} from '@tip-figures/core/section.js';
    export {readJson} from '@tip-figures/core/json-text.js';`;
  try {
    await build({
      stdin: {contents, resolveDir: root},
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      keepNames: true,
      conditions: ['source'],
      external: ['valibot'],
      logLevel: 'silent',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, {force: true});
  }
}
