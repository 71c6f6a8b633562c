// The JSON Schemas of the package, for editors that complete and check a record while it is written.

import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {figureNames} from './figures.mjs';
import {root} from './install.mjs';
import {loadSource} from './load-source.mjs';
import {jsonSchemas} from './schema/json-schemas.mjs';

/** Writes `record.json` and one file a figure into `schema` in a folder. */
export async function writeJsonSchemas(outdir) {
  const {sections} = await loadModels();
  const missing = figureNames(root).filter((name) => !Object.hasOwn(sections, name));
  if (missing.length > 0)
    throw new Error(`packages/record/src/sections/sections.ts does not list ${missing.join(', ')}`);
  const folder = join(outdir, 'schema');
  await mkdir(folder, {recursive: true});
  for (const [file, schema] of Object.entries(jsonSchemas(Object.values(sections)))) {
    await writeFile(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/** The models as they stand in packages. */
export const loadModels = () =>
  loadSource({
    '@tip-figures/cli/figures.js': ['checkedFigures'],
    '@tip-figures/core/data/amend-section.js': ['amendSection'],
    '@tip-figures/record/sections/names.js': ['figures'],
    '@tip-figures/record/sections/sections.js': ['sections'],
  });
